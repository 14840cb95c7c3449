import type { ShownLimit } from '../annotation.js';
import { criteriaLimits } from '../reference/criteria.js';
import { withUnit } from '../units/print-unit.js';
import { cited, joinCited, uncited, type CitedText } from './cited.js';

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

/** A named limit with its source: '300 ng/dL (AUA 2018)'. */
const limitText = (limit: ShownLimit): CitedText =>
  cited(`${withUnit(limit.value, limit.unit)} (${limitName(limit.criteria)})`, limitCitation(limit));

/** Where a result lies to the named limits, side by side, each with its source. */
export function limitsText(limits: readonly ShownLimit[]): readonly CitedText[] {
  return SIDES.flatMap(([position, word]) => {
    const named = limits.filter((limit) => limit.position === position).map(limitText);
    return named.length === 0 ? [] : [[...uncited(`${word} `), ...joinCited(named, ', ')]];
  });
}
