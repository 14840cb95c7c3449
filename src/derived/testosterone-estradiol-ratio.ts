import { analyteOf } from '../analytes/find.js';
import type { AnalyteId } from '../analytes/analyte.js';
import { tE2RatioPanken } from '../evidence/claims/t-e2-ratio.js';
import { mapEnds, type Possible } from '../logic/possible.js';
import { converted } from '../units/conversion.js';
import { possibleAmountOf } from './amount.js';
import type { Quantity } from './quantity.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { conventionOf } from './convention.js';
import { derived, type DerivedQuantity } from './derived-quantity.js';
import { ratioOf } from './ratio.js';

/** The units of numerator and denominator in each convention in use. The numbers of two conventions are not comparable. */
const CONVENTIONS = {
  'ng/dL over pg/mL': ['ng/dL', 'pg/mL'],
  'ng/mL over pg/mL': ['ng/mL', 'pg/mL'],
  mass: ['ng/dL', 'ng/dL'],
  molar: ['nmol/L', 'nmol/L'],
} as const;

/** The units that a ratio of testosterone to estradiol is formed in: ratios of other units cannot be compared. */
export type TestosteroneEstradiolConvention = keyof typeof CONVENTIONS;

/**
 * Testosterone over estradiol in one of its four conventions, which the result carries in its type. No validated limit exists:
 * the cited cohort saw no difference between fertile and subfertile men.
 *
 * Throws `UnitError` for a unit that is not read and `CalculationError` for a value that is not a printed positive number, for
 * inputs that bound nothing, and for a convention that is not named here.
 *
 * @example
 * ratio('testosterone-estradiol', { testosterone: { value: '500', unit: 'ng/dL' }, estradiol: { value: '25', unit: 'pg/mL' }, convention: 'ng/dL over pg/mL' }).value.low // '20'
 * ratio('testosterone-estradiol', { testosterone: { value: '500', unit: 'ng/dL' }, estradiol: { value: '25', unit: 'pg/mL' }, convention: 'mass' }).value.low // '200'
 */
export function testosteroneEstradiolRatio<Convention extends TestosteroneEstradiolConvention>(input: {
  readonly testosterone: Quantity;
  readonly estradiol: Quantity;
  readonly convention: Convention;
}): DerivedQuantity<'testosterone-estradiol-ratio', Convention> {
  const { convention } = input;
  const [above, below] = conventionOf(CONVENTIONS, convention);
  return derived(
    ratioOf(
      possibleAmountOf(input.testosterone, 'testosterone', above),
      possibleAmountOf(input.estradiol, 'estradiol', below),
    ),
    {
      quantity: 'testosterone-estradiol-ratio',
      convention,
      unit: '1',
      method: `testosterone in ${above} over estradiol in ${below}`,
      cautions: ['no-validated-limit'],
      claims: [tE2RatioPanken],
    },
  );
}

const inUnit = (values: Possible, analyte: AnalyteId, from: string, to: string): Possible =>
  mapEnds(values, (end) => converted(end, from, to, analyteOf(analyte)));

/**
 * The same for results of a panel, in ng/dL over pg/mL, the convention of most published cohorts. The ratio without its
 * convention is not a number: the mass ratio is ten times as large. No validated limit exists, so it is never placed.
 */
export function calculateTestosteroneEstradiolRatio(
  testosterone: CalculationInput,
  estradiol: CalculationInput,
): readonly Calculated[] {
  const values = ratioOf(
    inUnit(testosterone.values, 'testosterone', 'nmol/L', 'ng/dL'),
    inUnit(estradiol.values, 'estradiol', 'pmol/L', 'pg/mL'),
  );
  if (!values) return [];
  return [
    {
      id: 'testosterone-estradiol-ratio',
      values,
      unit: '1',
      method: 'testosterone in ng/dL over estradiol in pg/mL',
      inputs: [testosterone.path, estradiol.path],
      assumed: [],
      claims: [tE2RatioPanken],
      cautions: [],
    },
  ];
}
