import { pcosLhFshRatio } from '../evidence/claims/pcos.js';
import { possibleAmountOf } from './amount.js';
import type { Quantity } from './quantity.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { derived, type DerivedQuantity } from './derived-quantity.js';
import { ratioOf } from './ratio.js';

const METHOD = 'LH over FSH, both in IU/L';
const CAUTIONS: readonly string[] = ['no-diagnostic-standing'];

/**
 * LH over FSH, both in international units. Either as a mass is refused: no factor joins the two.
 *
 * Throws `UnitError` for a unit that is not read and `CalculationError` for a value that is not a printed positive number and for
 * inputs that bound nothing.
 *
 * @example
 * ratio('lh-fsh', { lh: { value: '9.3', unit: 'mIU/mL' }, fsh: { value: '3.1', unit: 'IU/L' } }).value.low // '3'
 */
export function lhFshRatio(input: {
  readonly lh: Quantity;
  readonly fsh: Quantity;
}): DerivedQuantity<'lh-fsh-ratio', 'IU/L over IU/L'> {
  return derived(ratioOf(possibleAmountOf(input.lh, 'lh', '[IU]/L'), possibleAmountOf(input.fsh, 'fsh', '[IU]/L')), {
    quantity: 'lh-fsh-ratio',
    convention: 'IU/L over IU/L',
    unit: '1',
    method: METHOD,
    cautions: CAUTIONS,
    claims: [pcosLhFshRatio],
  });
}

/** The same for results of a panel. The ratio has no diagnostic standing and no interval, so it is never placed. */
export function calculateLhFshRatio(lh: CalculationInput, fsh: CalculationInput): readonly Calculated[] {
  const values = ratioOf(lh.values, fsh.values);
  if (!values) return [];
  return [
    {
      id: 'lh-fsh-ratio',
      values,
      unit: '1',
      method: METHOD,
      inputs: [lh.path, fsh.path],
      assumed: [],
      claims: [pcosLhFshRatio],
      cautions: CAUTIONS,
    },
  ];
}
