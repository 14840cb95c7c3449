import type { DerivedQuantity } from './derived-quantity.js';
import { lhFshRatio } from './lh-fsh-ratio.js';
import type { Quantity } from './quantity.js';
import { testosteroneEstradiolRatio, type TestosteroneEstradiolConvention } from './testosterone-estradiol-ratio.js';

/** What each named ratio is calculated from. */
interface Inputs<Convention extends TestosteroneEstradiolConvention> {
  readonly 'testosterone-estradiol': {
    readonly testosterone: Quantity;
    readonly estradiol: Quantity;
    readonly convention: Convention;
  };
  readonly 'lh-fsh': { readonly lh: Quantity; readonly fsh: Quantity };
}

interface Ratios<Convention extends TestosteroneEstradiolConvention> {
  readonly 'testosterone-estradiol': DerivedQuantity<'testosterone-estradiol-ratio', Convention>;
  readonly 'lh-fsh': DerivedQuantity<'lh-fsh-ratio', 'IU/L over IU/L'>;
}

/**
 * A ratio by its name. Testosterone over estradiol has four conventions in use, of which one is always named; LH over FSH takes
 * both in international units. Neither has a limit, and a result carries its convention in its type.
 *
 * Throws `UnitError` for a unit that is not read and `CalculationError` for a value that is not a printed positive number, for
 * inputs that bound nothing, and for a convention that is not one of the four.
 *
 * @example
 * ratio('testosterone-estradiol', { testosterone: { value: '500', unit: 'ng/dL' }, estradiol: { value: '25', unit: 'pg/mL' }, convention: 'ng/dL over pg/mL' }).value.low // '20'
 * ratio('testosterone-estradiol', { testosterone: { value: '500', unit: 'ng/dL' }, estradiol: { value: '25', unit: 'pg/mL' }, convention: 'mass' }).value.low // '200'
 * ratio('lh-fsh', { lh: { value: '9.3', unit: 'mIU/mL' }, fsh: { value: '3.1', unit: 'IU/L' } }).value.low // '3'
 */
export function ratio<Convention extends TestosteroneEstradiolConvention>(
  name: 'testosterone-estradiol',
  input: Inputs<Convention>['testosterone-estradiol'],
): Ratios<Convention>['testosterone-estradiol'];
export function ratio(
  name: 'lh-fsh',
  input: Inputs<TestosteroneEstradiolConvention>['lh-fsh'],
): Ratios<TestosteroneEstradiolConvention>['lh-fsh'];
export function ratio<Convention extends TestosteroneEstradiolConvention>(
  ...[name, input]:
    | ['testosterone-estradiol', Inputs<Convention>['testosterone-estradiol']]
    | ['lh-fsh', Inputs<Convention>['lh-fsh']]
): Ratios<Convention>[keyof Ratios<Convention>] {
  return name === 'lh-fsh' ? lhFshRatio(input) : testosteroneEstradiolRatio(input);
}
