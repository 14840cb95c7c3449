import { possibleAmountOf } from './amount.js';
import type { Quantity } from './quantity.js';
import { compare } from '../logic/exact.js';
import type { Possible } from '../logic/possible.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { CalculationError } from './calculation-error.js';
import { derived, type DerivedQuantity } from './derived-quantity.js';
import { remainderOf } from './ratio.js';

const METHOD = 'total cholesterol less HDL cholesterol';

/** Is the part certainly more than the whole? Then one of the two results is not what it says. */
const isMore = (part: Possible, whole: Possible): boolean =>
  part.low !== null && whole.high !== null && compare(part.low, whole.high) > 0;

/**
 * Total cholesterol less HDL cholesterol, in mmol/L: plain arithmetic, without a limit.
 *
 * Throws `CalculationError` where HDL cholesterol is above total cholesterol and for a value that is not a printed positive number;
 * `UnitError` for a unit that is not read.
 *
 * @example
 * nonHdlCholesterol({ total: { value: '5.2', unit: 'mmol/L' }, hdl: { value: '1.3', unit: 'mmol/L' } }).value.low // '3.9'
 */
export function nonHdlCholesterol(input: {
  readonly total: Quantity;
  readonly hdl: Quantity;
}): DerivedQuantity<'non-hdl-cholesterol', 'mmol/L'> {
  const total = possibleAmountOf(input.total, 'total-cholesterol', 'mmol/L');
  const hdl = possibleAmountOf(input.hdl, 'hdl-cholesterol', 'mmol/L');
  if (isMore(hdl, total))
    throw new CalculationError(
      'hdl-above-total',
      'hdl',
      'above total cholesterol, of which it is a part',
      'up to total cholesterol',
    );
  return derived(remainderOf(total, hdl), {
    quantity: 'non-hdl-cholesterol',
    convention: 'mmol/L',
    unit: 'mmol/L',
    method: METHOD,
    claims: [],
  });
}

/** The same for results of a panel: not calculated where HDL cholesterol is above total cholesterol. */
export function calculateNonHdlCholesterol(total: CalculationInput, hdl: CalculationInput): readonly Calculated[] {
  if (isMore(hdl.values, total.values)) return [];
  const values = remainderOf(total.values, hdl.values);
  if (values.low === null && values.high === null) return [];
  return [
    {
      id: 'non-hdl-cholesterol',
      values,
      unit: 'mmol/L',
      method: METHOD,
      inputs: [total.path, hdl.path],
      assumed: [],
      claims: [],
      cautions: [],
    },
  ];
}
