import type { ShownLimit } from '../annotation.js';
import { criteriaLimits } from '../reference/criteria.js';
import { withUnit } from '../units/print-unit.js';
import type { References } from './references.js';

const limitName = (criteria: string): string =>
  (criteriaLimits.find((limit) => limit.criteria === criteria)?.name ?? criteria).replace(/ (?=\d+$)/, '\u00a0');

const limitCitation = ({ claim }: ShownLimit): readonly string[] =>
  criteriaLimits.flatMap((limit) => (limit.claim.id === claim ? [limit.claim.citation.id] : [])).slice(0, 1);

const SIDES = [
  ['below', 'below'],
  ['on', 'on'],
  ['above', 'above'],
  ['indeterminate', 'open to'],
] as const;

/** Where a result lies to the named limits, side by side, each with its source. */
export function limitsText(limits: readonly ShownLimit[], references: References): readonly string[] {
  return SIDES.flatMap(([position, word]) => {
    const named = limits
      .filter((limit) => limit.position === position)
      .map(
        (limit) =>
          `${withUnit(limit.value, limit.unit)} (${limitName(limit.criteria)})${references.mark(limitCitation(limit))}`,
      );
    return named.length === 0 ? [] : [`${word} ${named.join(', ')}`];
  });
}
