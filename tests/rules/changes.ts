import { isCombination, type Clause, type Combination, type Condition } from '../../src/language/clause.js';
import { describe as inWords } from '../../src/language/english.js';
import type { Gap, Rule } from '../../src/language/rule.js';

/** What is changed, in words, and what stands there instead. */
type Change<T> = readonly [what: string, instead: T];
type Changes<T> = readonly Change<T>[];

const within = <T, Whole>(changes: Changes<T>, put: (instead: T) => Whole): Changes<Whole> =>
  changes.map(([what, instead]) => [what, put(instead)]);

const oneLeftOut = <T>(list: readonly T[], nameOf: (one: T) => string): Changes<readonly T[]> =>
  list.map((one, at) => [`without: ${nameOf(one)}`, list.filter((_, other) => other !== at)]);

const oneChanged = <T>(list: readonly T[], changesOf: (one: T) => Changes<T>): Changes<readonly T[]> =>
  list.flatMap((one, at) =>
    within(changesOf(one), (instead) => list.map((other, place) => (place === at ? instead : other))),
  );

/** What differs on the ends of the interval or inside it only. The opposite is a clause that is always true or false: `clause-coverage`. */
const NEAR = {
  low: ['not-high', 'inside'],
  'not-low': ['high', 'inside'],
  high: ['not-low', 'inside'],
  'not-high': ['low', 'inside'],
  inside: ['not-low', 'not-high'],
  measured: [],
  'not-measured': [],
} as const;

/** What differs on the limit only. */
const ON_LIMIT = { below: 'not-above', 'not-below': 'above', above: 'not-below', 'not-above': 'below' } as const;

const OTHER_CHANGE = {
  higher: ['lower', 'beyond-variation'],
  lower: ['higher', 'beyond-variation'],
  'beyond-variation': ['within-variation', 'higher', 'lower'],
  'within-variation': ['beyond-variation'],
  'was-low': ['was-high'],
  'was-high': ['was-low'],
  'inside-or-nearer': ['higher', 'lower'],
  'nearer-to-baseline': ['higher', 'lower'],
  'other-side': ['higher', 'lower'],
} as const;

const OTHER_TIME = {
  current: ['past', 'begun'],
  past: ['current', 'ended'],
  begun: ['current', 'ended'],
  ended: ['past', 'begun'],
} as const;

/** Longer lists of treatments are shared by many rules: `treatment-lists.test.ts` asks each of their classes. */
const LONGEST_OWN_LIST = 3;

function otherClauses(clause: Clause): readonly Clause[] {
  switch (clause.kind) {
    case 'result':
      return NEAR[clause.is].map((is) => ({ ...clause, is }));
    case 'limit':
      return [{ ...clause, is: ON_LIMIT[clause.is] }];
    case 'change':
      return OTHER_CHANGE[clause.is].map((is) => ({ ...clause, is }));
    case 'treatment': {
      const { classes } = clause;
      const isOwn = classes.length > 1 && classes.length <= LONGEST_OWN_LIST;
      return [
        ...OTHER_TIME[clause.when].map((when) => ({ ...clause, when })),
        ...(isOwn ? classes.map((one) => ({ ...clause, classes: classes.filter((other) => other !== one) })) : []),
      ];
    }
    case 'context':
      return [];
  }
}

function joinedOtherwise(condition: Combination): readonly Condition[] {
  const { op, of } = condition;
  if (op === 'not') return of;
  if (op === 'at-least') return [-1, 1].map((more) => ({ ...condition, count: condition.count + more }));
  return of.length > 1 ? [{ op: op === 'all' ? 'any' : 'all', of }] : [];
}

/** Small changes of a condition: of how its parts are joined, of each part, and each part left out. */
function changesOf(condition: Condition): Changes<Condition> {
  const instead = (other: Condition): Change<Condition> => [`${inWords(condition)} => ${inWords(other)}`, other];
  if (!isCombination(condition)) return otherClauses(condition).map(instead);
  const { of } = condition;
  const parts = [...(of.length > 1 ? oneLeftOut(of, inWords) : []), ...oneChanged(of, changesOf)];
  return [...joinedOtherwise(condition).map(instead), ...within(parts, (others) => ({ ...condition, of: others }))];
}

const changesOfGap = (gap: Gap): Changes<Gap> =>
  'unstated' in gap.when ? [] : within(changesOf(gap.when), (when) => ({ ...gap, when }));

/** A rule with one small thing changed in what decides its outcome. */
export const changedRules = (rule: Rule): Changes<Rule> => [
  ...within(changesOf(rule.appliesTo), (appliesTo) => ({ ...rule, appliesTo })),
  ...within([...oneLeftOut(rule.unless, inWords), ...oneChanged(rule.unless, changesOf)], (unless): Rule => ({
    ...rule,
    unless,
  })),
  ...within(changesOf(rule.when), (when) => ({ ...rule, when })),
  ...within(
    [...oneLeftOut(rule.directionOnly, ({ text }) => text), ...oneChanged(rule.directionOnly, changesOfGap)],
    (directionOnly): Rule => ({ ...rule, directionOnly }),
  ),
];
