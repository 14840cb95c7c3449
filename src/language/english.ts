import { analyteName } from '../analytes/name.js';
import { isCombination, type Clause, type Condition } from './clause.js';
import { contextFacts } from './context.js';

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

const list = (items: readonly string[], word: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** One clause in words, generated, so it cannot drift from what is evaluated. */
export function describeClause(clause: Clause): string {
  switch (clause.kind) {
    case 'result':
      return `${analyteName(clause.analyte)} ${RELATION[clause.is]}`;
    case 'limit':
      return `${analyteName(clause.analyte)} ${SIDE[clause.is]} ${clause.limit.value} ${clause.limit.unit} (${clause.limit.claim.id})`;
    case 'treatment': {
      const classes = list(
        clause.classes.map((name) => name.replaceAll('-', ' ')),
        'or',
      );
      return clause.when === 'current'
        ? `a current treatment is listed: ${classes}`
        : `an ended treatment is listed: ${classes}`;
    }
    case 'context':
      return contextFacts[clause.fact].is;
  }
}

/** A whole condition in words. */
export function describe(condition: Condition): string {
  if (!isCombination(condition)) return describeClause(condition);
  const parts = condition.of.map((part) =>
    isCombination(part) && part.of.length > 1 ? `(${describe(part)})` : describe(part),
  );
  switch (condition.op) {
    case 'all':
      return list(parts, 'and');
    case 'any':
      return list(parts, 'or');
    case 'not':
      return `not the case: ${parts[0] ?? ''}`;
    case 'at-least':
      return `at least ${condition.count ?? 0} of: ${parts.join('; ')}`;
  }
}
