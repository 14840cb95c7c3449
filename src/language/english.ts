import { analyteName } from '../analytes/name.js';
import { isCombination, type Clause, type Condition } from './clause.js';
import { contextFacts } from './context.js';
import { treatmentName } from './treatment-name.js';

const RELATION = {
  low: 'lies below its interval',
  'not-low': 'lies at or above the lower end of its interval',
  high: 'lies above its interval',
  'not-high': 'is not raised above its interval',
  inside: 'lies inside its interval',
  measured: 'was measured or calculated',
  'not-measured': 'was not measured',
} as const;

const SIDE = {
  below: 'lies below',
  'not-below': 'lies on or above',
  above: 'lies above',
  'not-above': 'lies on or below',
} as const;

const TREATMENT = {
  current: 'a current treatment is listed',
  past: 'an ended treatment is listed',
  begun: 'a treatment is listed that began since the panel before',
  ended: 'a treatment is listed that ended since the panel before',
} as const;

const CHANGE = {
  higher: 'is higher than before',
  lower: 'is lower than before',
  'beyond-variation': 'is comparable and changed beyond the published ordinary variation',
  'within-variation': 'is comparable and changed within the published ordinary variation',
  'was-low': 'lay below its interval before',
  'was-high': 'lay above its interval before',
  'inside-or-nearer': 'lay outside its interval before and is inside or nearer now',
  'nearer-to-baseline': 'is nearer to the own result before a listed hormone than the result during it',
  'other-side': 'lies on the other side of one and the same lower limit than before',
} as const;

const list = (items: readonly string[], word: 'and' | 'or'): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** How an analyte is called inside a sentence, by its id. */
export type NameOf = (analyte: string) => string;

/** One clause in words, generated, so it cannot drift from what is evaluated. */
export function describeClause(clause: Clause, nameOf: NameOf = analyteName): string {
  switch (clause.kind) {
    case 'result':
      return `${nameOf(clause.analyte)} ${RELATION[clause.is]}`;
    case 'change':
      return `${nameOf(clause.analyte)} ${CHANGE[clause.is]}`;
    case 'limit':
      return `${nameOf(clause.analyte)} ${SIDE[clause.is]} ${clause.limit.value} ${clause.limit.unit} (${clause.limit.claim.id})`;
    case 'treatment': {
      return `${TREATMENT[clause.when]}: ${list(clause.classes.map(treatmentName), 'or')}`;
    }
    case 'context':
      return contextFacts[clause.fact].is;
  }
}

/** A whole condition in words. */
export function describe(condition: Condition): string {
  return describeWith(condition, analyteName);
}

/** The same, with the names of the caller's own analytes. */
export function describeWith(condition: Condition, nameOf: NameOf): string {
  if (!isCombination(condition)) return describeClause(condition, nameOf);
  if (condition.of.length === 0) return 'every panel';
  const parts = condition.of.map((part) =>
    isCombination(part) && part.of.length > 1 ? `(${describeWith(part, nameOf)})` : describeWith(part, nameOf),
  );
  switch (condition.op) {
    case 'all':
      return list(parts, 'and');
    case 'any':
      return list(parts, 'or');
    case 'not':
      return `not the case: ${parts.join()}`;
    case 'at-least':
      return `at least ${condition.count} of: ${parts.join('; ')}`;
  }
}
