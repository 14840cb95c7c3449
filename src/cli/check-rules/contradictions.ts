import { statementsOf } from './rule-statements.js';
import { speaking, type SeenPanel, type View } from './see-panel.js';
import { opposite, type Statement } from './statement.js';

/**
 * Words that cannot both be said about one thing. A word and its negation (`low`, `not-low`) never can, so only what excludes
 * each other otherwise stands here. `inside` and `not-low` agree; so do a relation to the interval and one to a named limit,
 * which are about different things.
 */
const EXCLUDE_EACH_OTHER: readonly (readonly [one: string, other: string])[] = [
  // a result and its interval
  ['low', 'high'],
  ['low', 'inside'],
  ['inside', 'high'],
  ['not-measured', 'measured'],
  ['not-measured', 'low'],
  ['not-measured', 'inside'],
  ['not-measured', 'high'],
  // a result and one named limit
  ['below', 'above'],
  // a result and the one before
  ['higher', 'lower'],
  ['beyond-variation', 'within-variation'],
  ['was-low', 'was-high'],
  // what is stated of the person and the sample
  ['category-male', 'category-female'],
  ['adult', 'under-adult-age'],
  ['morning-collection', 'known-not-morning'],
  ['morning-collection', 'not-known-morning'],
  ['postmenopausal', 'cycling-without-phase'],
  ['known-pregnant', 'not-pregnant'],
  ['hormone-surely-listed', 'not-hormone-listed'],
  // the form in which a name is carried
  ['bare', 'context-unknown'],
];

const excluded: ReadonlySet<string> = new Set(
  EXCLUDE_EACH_OTHER.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);

const exclude = (one: string, other: string): boolean => one === opposite(other) || excluded.has(`${one} ${other}`);

/** Two statements about one panel that cannot both be true, each with a rule that makes it. */
export interface Contradiction {
  readonly rules: readonly [string, string];
  readonly statements: readonly [string, string];
  /** Two rules contradict each other about one thing: the same on every panel that shows it. */
  readonly key: string;
}

interface Said extends Statement {
  readonly rule: string;
}

const saidIn = (view: View): readonly Said[] =>
  speaking(view).flatMap((evaluation) =>
    statementsOf(evaluation, view.answers).map((statement) => ({ ...statement, rule: evaluation.rule.rule.id })),
  );

/** What the rules that speak of a panel say against each other: of each pair of words, the first rule that says either. */
export function contradictionsIn({ panel, pair }: SeenPanel): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const words = new Map<string, Map<string, Said>>();
  for (const said of [...saidIn(panel), ...(pair ? saidIn(pair) : [])]) {
    const about = words.get(said.about) ?? new Map<string, Said>();
    words.set(said.about, about);
    if (about.has(said.says)) continue;
    for (const other of about.values()) {
      if (exclude(said.says, other.says)) {
        found.push({
          rules: [other.rule, said.rule],
          statements: [other.text, said.text],
          key: [...[other.rule, said.rule].sort(), said.about].join(' | '),
        });
      }
    }
    about.set(said.says, said);
  }
  return found;
}
