import { ruleProblems, type Rule } from '../../language/rule.js';
import type { RuleExample } from '../../rules/example.js';
import { noteProblems } from '../note-language.js';
import { exampleProblems, outcomesNotShown, repeatedNames, sayer } from './check-examples.js';
import { coverageOf, neverShown, type Coverage } from './clause-coverage.js';
import type { OwnBeside } from './evaluated.js';
import type { Shown } from './exemptions.js';

/** One fact about a rule, to hand to `it` or `test` of any framework. */
export interface RuleTest {
  readonly name: string;
  /** Throws a `RuleTestError` where the fact does not hold. */
  readonly run: () => void;
}

/** A rule is not as its examples say, or the examples do not show all of it. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError';
  readonly problems: readonly string[];

  constructor(test: string, problems: readonly string[]) {
    super([`${test}:`, ...problems.map((problem) => `- ${problem.replaceAll('\n', '\n  ')}`)].join('\n'));
    this.problems = problems;
  }
}

/** What a rule is tested among, and the analytes and published intervals of your own that it needs. */
export interface RuleTestOptions extends OwnBeside {
  /** Other rules to run beside it: those that it gathers or absorbs. */
  readonly among?: readonly Rule[];
}

/** A fact and what speaks against it, found when it is asked. */
interface Fact {
  readonly name: string;
  readonly problems: () => readonly string[];
}

const OWED: Readonly<Record<Shown, string>> = {
  true: 'no example in which it holds',
  false: 'no example in which it does not hold',
  unknown: 'no example in which it cannot be decided, as when its input is left out',
  decides: 'no two examples that come out differently by it alone',
  noticed: 'no example would notice if it were always true, or always false',
};

function factsAbout(
  rule: Rule,
  examples: readonly RuleExample[],
  { among = [], ...beside }: RuleTestOptions,
): readonly Fact[] {
  const say = sayer(rule, among, beside);
  let covered: readonly Coverage[] | undefined; // costs as much as all else, so it is looked for once and late
  const coverage = (): readonly Coverage[] => (covered ??= coverageOf(rule, examples, beside));
  return [
    { name: `${rule.id} can be defined as it is`, problems: () => ruleProblems(rule) },
    ...examples.map((example) => ({
      name: `is ${example.outcome} where ${example.name}`,
      problems: () => exampleProblems(rule, example, say(example)),
    })),
    {
      name: 'has examples of every outcome that it can have',
      problems: () => outcomesNotShown(rule, examples).map((outcome) => `no example is ${outcome}`),
    },
    {
      name: 'has examples with names of their own',
      problems: () => repeatedNames(examples).map((name) => `more than one example is named "${name}"`),
    },
    {
      name: 'has examples that show all of each clause',
      problems: () => coverage().flatMap((one) => neverShown(one).map((what) => `${one.atom.text}: ${OWED[what]}`)),
    },
    {
      name: 'writes notes that describe and do not prescribe',
      problems: () =>
        examples.flatMap((example) => {
          const { note } = say(example);
          return note ? noteProblems(note) : [];
        }),
    },
  ];
}

/**
 * The tests that every rule of this library passes, for a rule of one's own: it can be defined, each example comes out as it
 * says, all four outcomes are shown, and of each clause the examples, or a record one statement away from one, show that it
 * can be true, false and unknown, that it decides, and that it would be missed.
 *
 * @example
 * for (const { name, run } of ruleTests(rule, examples)) it(name, run);
 */
export const ruleTests = (
  rule: Rule,
  examples: readonly RuleExample[],
  options: RuleTestOptions = {},
): readonly RuleTest[] =>
  factsAbout(rule, examples, options).map(({ name, problems }) => ({
    name,
    run: () => {
      const found = problems();
      if (found.length > 0) throw new RuleTestError(name, found);
    },
  }));

/**
 * As `ruleTests`, all at once and without a framework: what is wrong, one text a problem. Empty when nothing is.
 *
 * @example
 * testRule(rule, examples) // []
 */
export const testRule = (
  rule: Rule,
  examples: readonly RuleExample[],
  options: RuleTestOptions = {},
): readonly string[] =>
  factsAbout(rule, examples, options).flatMap(({ name, problems }) =>
    problems().map((problem) => `${name}: ${problem}`),
  );
