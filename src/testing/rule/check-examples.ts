import { createAnnotator } from '../../annotate.js';
import type { Annotation, Note, Outcome } from '../../annotation.js';
import type { Rule } from '../../language/rule.js';
import type { RuleExample } from '../../rules/example.js';
import { explainOutcome } from '../outcome.js';
import { exemptionsOf } from './clause-coverage.js';
import { asked, type OwnBeside } from './evaluated.js';

const CONTEXT_UNKNOWN = '-context-unknown';

/** What a rule says of the latest panel of a record. */
interface Said {
  readonly outcome?: Outcome;
  readonly note?: Note;
}

/** A rule on its own, or among others: one that gathers has nothing to say without the rules that it gathers. */
export function sayer(rule: Rule, among: readonly Rule[], beside?: OwnBeside): (example: RuleExample) => Said {
  const others = among.filter(({ id }) => id !== rule.id);
  const annotate = createAnnotator({ ...beside, rules: [...others, rule], explain: true });
  return ({ record }) => saidOf(rule, annotate(record));
}

function saidOf({ id }: Rule, { outcomes, notes }: Annotation): Said {
  const outcome = outcomes.filter(({ rule }) => rule === id).at(-1);
  const latest = outcome?.panels.at(-1);
  const note = notes.find(({ rule, panels }) => rule === id && panels.at(-1) === latest);
  return { ...(outcome && { outcome }), ...(note && { note }) };
}

const inOrder = (inputs: readonly string[]): string => [...new Set(inputs)].sort().join(', ') || 'none';

/** Where a rule says something else of an example than the example. Empty when they agree. */
export function exampleProblems(rule: Rule, example: RuleExample, { outcome, note }: Said): readonly string[] {
  if (!outcome)
    return [
      `${rule.id} says nothing of this record: it has no panel, or none before the latest for a rule over a pair.`,
    ];
  const why = explainOutcome(outcome);
  if (outcome.outcome !== example.outcome)
    return [`expected ${example.outcome}, and the rule is ${outcome.outcome}.\n${why}`];
  const problems: string[] = [];
  if (example.missing) {
    const [wanted, named] = [inOrder(example.missing), inOrder(outcome.missing.map(({ input }) => input))];
    if (wanted !== named) problems.push(`expected as missing: ${wanted}; named as missing: ${named}.\n${why}`);
  }
  if (example.outcome !== 'present')
    return note ? [...problems, `a note is written although it is ${outcome.outcome}.`] : problems;
  if (!note) return [...problems, `it is present and no note is written: another rule absorbs it.\n${why}`];
  const suffix = example.contextUnknown === true ? CONTEXT_UNKNOWN : '';
  const wanted = rule.patterns.map((pattern) => pattern + suffix).join(', ');
  const carried = note.patterns.slice(0, rule.patterns.length).join(', ');
  if (wanted !== carried) problems.push(`expected the patterns ${wanted}; the note carries ${carried}.\n${why}`);
  return problems;
}

const canBeUnknown = (rule: Rule): boolean =>
  asked(rule).atoms.some((atom) => !exemptionsOf({ rule, atom }).some(({ never }) => never.includes('unknown')));

/** What a rule can say by its construction. */
function outcomesOf(rule: Rule): readonly RuleExample['outcome'][] {
  // a rule that gathers has something to gather, or it has not
  if (rule.collects) return ['present', 'inapplicable'];
  const { atoms } = asked(rule);
  const scope = asked({ ...rule, unless: [], when: rule.appliesTo, directionOnly: [] }).atoms;
  return [
    'present',
    ...(atoms.length > 0 ? (['absent'] as const) : []),
    ...(canBeUnknown(rule) ? (['indeterminate'] as const) : []),
    ...(scope.length > 0 || rule.unless.length > 0 ? (['inapplicable'] as const) : []),
  ];
}

/** Outcomes that a rule can have and no example shows, the form of the direction alone among them. */
export function outcomesNotShown(rule: Rule, examples: readonly RuleExample[]): readonly string[] {
  const shown = new Set(examples.map(({ outcome }) => outcome));
  const owesDirection =
    rule.unless.length + rule.directionOnly.length > 0 &&
    !examples.some(({ contextUnknown }) => contextUnknown === true);
  return [
    ...outcomesOf(rule).filter((outcome) => !shown.has(outcome)),
    ...(owesDirection ? ['present, of the direction only'] : []),
  ];
}

/** Names that more than one example has. */
export function repeatedNames(examples: readonly RuleExample[]): readonly string[] {
  const names = examples.map(({ name }) => name);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
