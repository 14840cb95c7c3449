import type { Catalogue } from '../analytes/find.js';
import { publishedAnd, type PublishedFor, type PublishedInterval } from '../reference/published.js';
import { readUnit } from '../units/read-unit.js';
import { DefinitionError, shown, type DefinitionProblem } from './definition-error.js';

function problemsOf({ analyte, value }: PublishedInterval, { find }: Catalogue): readonly DefinitionProblem[] {
  const known = find(analyte);
  if (known?.id !== analyte) {
    const accepted = 'an analyte that is there: one of your own is given with the option analytes';
    return [{ path: 'analyte', found: shown(analyte), accepted }];
  }
  const reading = readUnit(value.unit, known);
  return reading.ok
    ? []
    : [{ path: 'claim.values', found: `in ${value.unit}`, accepted: reading.candidates.join(', ') }];
}

/**
 * The published intervals of this library and the caller's own beside them.
 *
 * @throws DefinitionError for an interval of an analyte that is not there, or in a unit that is not one of it
 */
export function publishedWith(own: readonly PublishedInterval[] | undefined, catalogue: Catalogue): PublishedFor {
  for (const interval of own ?? []) {
    const problems = problemsOf(interval, catalogue);
    if (problems.length > 0) throw new DefinitionError(`The published interval of ${interval.analyte}`, problems);
  }
  return publishedAnd(own ?? []);
}
