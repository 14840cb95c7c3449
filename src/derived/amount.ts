import type { AnalyteId } from '../analytes/analyte.js';
import { analyteOf } from '../analytes/find.js';
import { isZero } from '../logic/exact.js';
import { mapEnds, type Possible } from '../logic/possible.js';
import { readPrintedValue } from '../measurements/printed-value.js';
import { converted, unitOrThrow } from '../units/conversion.js';
import { CalculationError } from './calculation-error.js';
import type { Quantity } from './quantity.js';

const PRINTED = 'a printed number above zero, such as 12, <0.4 or 3-5';

/**
 * A quantity as an input of a calculation, in `unit`, exactly: `<0.4` and `3-5` are intervals of possible values. The unit is
 * read by the lists that results are read by, so none is assumed and none is guessed from the size of the number.
 */
export function possibleAmountOf(quantity: Quantity, id: AnalyteId, unit: string): Possible {
  const analyte = analyteOf(id);
  const { ucum } = unitOrThrow(quantity.unit, analyte);
  const printed = readPrintedValue(quantity.value);
  if (!printed.ok) throw new CalculationError('not-a-number', id, 'no printed number', PRINTED);
  const { high } = printed.values;
  if (printed.negative || (high !== null && isZero(high)))
    throw new CalculationError('not-positive', id, 'not above zero', PRINTED);
  return mapEnds(printed.values, (end) => converted(end, ucum, unit, analyte));
}
