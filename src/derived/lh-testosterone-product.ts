import { lhTestosteroneProductSpecificity } from '../evidence/claims/androgen-insensitivity.js';
import { possibleAmountOf } from './amount.js';
import type { Quantity } from './quantity.js';
import { conventionOf } from './convention.js';
import { derived, type DerivedQuantity } from './derived-quantity.js';
import { productOf } from './ratio.js';

/** Units of LH and of testosterone, and the unit of the product. */
const CONVENTIONS = {
  'IU/L × nmol/L': ['[IU]/L', 'nmol/L', '[IU].nmol/L2'],
  'mIU/mL × ng/mL': ['m[IU]/mL', 'ng/mL', 'm[IU].ng/mL2'],
} as const;

/** The units that a product of LH and testosterone is formed in: products of other units cannot be compared. */
export type LhTestosteroneConvention = keyof typeof CONVENTIONS;

/**
 * LH times testosterone, with the units of both in its type: one number is 3.47 times the other. A number without a limit; the
 * cited work found that a high product is not specific.
 *
 * Throws `UnitError` for a unit that is not read and `CalculationError` for a value that is not a printed positive number, for
 * inputs that bound nothing, and for a convention that is not named here.
 *
 * @example
 * lhTestosteroneProduct({ lh: { value: '5', unit: 'IU/L' }, testosterone: { value: '20', unit: 'nmol/L' }, convention: 'IU/L × nmol/L' }).value.low // '100'
 */
export function lhTestosteroneProduct<Convention extends LhTestosteroneConvention>(input: {
  readonly lh: Quantity;
  readonly testosterone: Quantity;
  readonly convention: Convention;
}): DerivedQuantity<'lh-testosterone-product', Convention> {
  const { convention } = input;
  const [lh, testosterone, unit] = conventionOf(CONVENTIONS, convention);
  return derived(
    productOf(possibleAmountOf(input.lh, 'lh', lh), possibleAmountOf(input.testosterone, 'testosterone', testosterone)),
    {
      quantity: 'lh-testosterone-product',
      convention,
      unit,
      method: `LH in ${convention.replace(' × ', ' times testosterone in ')}`,
      cautions: ['not-specific'],
      claims: [lhTestosteroneProductSpecificity],
    },
  );
}
