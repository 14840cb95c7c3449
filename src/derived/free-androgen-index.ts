import { freeAndrogenIndexLowShbg } from '../evidence/claims/free-testosterone.js';
import { isBelow, type Possible } from '../logic/possible.js';
import { possibleAmountOf } from './amount.js';
import type { Quantity } from './quantity.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { CalculationError } from './calculation-error.js';
import { numberOf } from './equations.js';
import { derived, type DerivedQuantity } from './derived-quantity.js';
import { ratioOf } from './ratio.js';

const lowest = freeAndrogenIndexLowShbg.values['shbg-lower-limit'];
const HUNDRED = 100n;
const METHOD = '100 × testosterone ÷ SHBG, both in nmol/L';

/** Is SHBG certainly not below the level under which the index overstates the free fraction? */
const isStudied = (shbg: Possible): boolean => isBelow(shbg, numberOf(lowest)) === 'false';

/**
 * The free androgen index of a woman: 100 × testosterone ÷ SHBG, both brought to nmol/L whatever unit they were printed in.
 *
 * Throws `CalculationError` in men, without a stated category, in pregnancy, and where SHBG is, or may be, below the level under
 * which the index overstates the free fraction; `UnitError` for a unit that is not read, SHBG as a mass among them.
 *
 * @example
 * freeAndrogenIndex({ testosterone: { value: '28.8431', unit: 'ng/dL' }, shbg: { value: '50', unit: 'nmol/L' }, category: 'female' }).value.low // '2'
 */
export function freeAndrogenIndex(input: {
  readonly testosterone: Quantity;
  readonly shbg: Quantity;
  /** The stated reference category: never inferred. */
  readonly category: 'female' | 'male' | undefined;
  readonly pregnant?: boolean | undefined;
}): DerivedQuantity<'free-androgen-index', '100 × nmol/L over nmol/L'> {
  const { category } = input;
  if (category === undefined) throw new CalculationError('category-not-stated', 'category', 'not stated', 'female');
  if (category !== 'female')
    throw new CalculationError(
      'category-not-female',
      'category',
      category,
      'female: the index is described as erroneous in men',
    );
  if (input.pregnant === true)
    throw new CalculationError('pregnancy', 'pregnant', 'stated as true', 'a sample without a pregnancy');
  const shbg = possibleAmountOf(input.shbg, 'shbg', 'nmol/L');
  if (!isStudied(shbg))
    throw new CalculationError(
      'shbg-below-studied-range',
      'shbg',
      'so low, or possibly so low, that the index overstates free testosterone',
      `at least ${lowest.value} ${lowest.unit}`,
    );
  return derived(ratioOf(possibleAmountOf(input.testosterone, 'testosterone', 'nmol/L'), shbg, HUNDRED), {
    quantity: 'free-androgen-index',
    convention: '100 × nmol/L over nmol/L',
    unit: '1',
    method: METHOD,
    claims: [freeAndrogenIndexLowShbg],
  });
}

/** The same for results of a panel of a woman: not calculated where it would be refused for its SHBG. */
export function calculateFreeAndrogenIndex(
  testosterone: CalculationInput,
  shbg: CalculationInput,
): readonly Calculated[] {
  if (!isStudied(shbg.values)) return [];
  const values = ratioOf(testosterone.values, shbg.values, HUNDRED);
  if (!values) return [];
  return [
    {
      id: 'free-androgen-index',
      values,
      unit: '1',
      method: METHOD,
      inputs: [testosterone.path, shbg.path],
      assumed: [],
      claims: [freeAndrogenIndexLowShbg],
      cautions: [],
    },
  ];
}
