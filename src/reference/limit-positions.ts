import type { Analyte } from '../analytes/analyte.js';
import { stated as printed } from '../evidence/stated.js';
import { compare, exactOf } from '../logic/exact.js';
import { isAbove, isBelow, type Possible } from '../logic/possible.js';
import { not, type Truth } from '../logic/truth.js';
import { converted } from '../units/conversion.js';
import { criteriaLimits, type CriteriaLimit } from './criteria.js';
import { fits, type Stated } from './fits.js';
import type { LimitPosition, Placeable } from './placed.js';
import type { Sides } from './sides.js';

function limitPosition(
  values: Possible,
  limit: CriteriaLimit,
  unit: string,
  analyte: Analyte,
): LimitPosition['position'] {
  const numbers = [limit.value, ...(limit.also ? [limit.also] : [])].map((one) =>
    converted(exactOf(printed(one.value, one.key)), one.unit, unit, analyte),
  );
  // printed in two units: between the two numbers a result lies on the limit
  if (numbers.every((end) => isBelow(values, end) === 'true')) return 'below';
  if (numbers.every((end) => isAbove(values, end) === 'true')) return 'above';
  const isOn = values.low !== null && values.high !== null && compare(values.low, values.high) === 0;
  return isOn ? 'on' : 'indeterminate';
}

/** Where a result lies to each named limit that applies by category, age, certification and calculation. */
export function limitPositions(
  one: Placeable,
  stated: Stated,
  criteria: ReadonlySet<string>,
): readonly LimitPosition[] {
  const { values } = one;
  if (!values || one.analyte.specimen !== 'blood') return [];
  return criteriaLimits.flatMap((limit): LimitPosition[] => {
    if (limit.analyte !== one.analyte.id || !criteria.has(limit.criteria) || limit.calculation !== one.calculation)
      return [];
    if (limit.certified && one.certified !== true) return [];
    if (fits(limit.group, stated).truth !== 'true') return [];
    return [
      {
        criteria: limit.criteria,
        name: limit.name,
        value: printed(limit.value.value, limit.value.key),
        unit: limit.value.unit,
        position: limitPosition(values, limit, one.unit, one.analyte),
        claim: limit.claim,
        key: limit.value.key,
      },
    ];
  });
}

/** A calculated value without an interval of its method is placed by the named lower limits alone, when they agree. */
export function sidesByLimits(limits: readonly LimitPosition[]): Sides | undefined {
  if (limits.length === 0) return undefined;
  const below = limits.every(({ position }) => position === 'below');
  const above = limits.every(({ position }) => position === 'above');
  const low: Truth = below ? 'true' : above ? 'false' : 'unknown';
  return { low, high: 'unknown', inside: not(low) };
}
