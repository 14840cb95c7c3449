import { homaIrFormula, homaIrPrecision } from '../evidence/claims/insulin-resistance.js';
import { factorOf, parseExact, ratioOf as fractionOf, scaleBy, type Factor } from '../logic/exact.js';
import { exactly, mapEnds, type Possible } from '../logic/possible.js';
import { readUnit } from '../units/read-unit.js';
import { analyteOf } from '../analytes/find.js';
import { possibleAmountOf } from './amount.js';
import type { Quantity } from './quantity.js';
import { CalculationError } from './calculation-error.js';
import { numberOf } from './equations.js';
import { derived, type DerivedQuantity } from './derived-quantity.js';
import { productOf, ratioOf } from './ratio.js';

const DIVISOR = homaIrFormula.values.divisor;
const MOLAR = 'pmol/L';

/** One over a number that the caller states. */
function oneOver(text: string, input: string): Factor {
  const value = parseExact(text);
  if (!value || value.mantissa <= 0n)
    throw new CalculationError(
      'not-a-number',
      input,
      'no plain number above zero',
      'a plain decimal number above zero',
    );
  const [numerator, denominator] = fractionOf(value);
  return factorOf(denominator, numerator);
}

interface Insulin {
  readonly values: Possible; // mU/L
  readonly assumed: readonly string[];
}

/** Two factors between units and moles circulate, and they differ by 16 percent: only a stated one is used. */
function insulinOf(insulin: Quantity, pmolPerMilliunit: string | undefined): Insulin {
  const reading = readUnit(insulin.unit, analyteOf('insulin'));
  if (!reading.ok || reading.recordUnit !== MOLAR)
    return { values: possibleAmountOf(insulin, 'insulin', 'm[IU]/L'), assumed: [] };
  if (pmolPerMilliunit === undefined)
    throw new CalculationError(
      'insulin-factor-not-stated',
      'insulin',
      'in moles, which no agreed factor joins to units',
      'm[IU]/L, u[IU]/mL, or pmolPerMilliunit as the laboratory states it',
    );
  const factor = oneOver(pmolPerMilliunit, 'pmolPerMilliunit');
  const values = mapEnds(possibleAmountOf(insulin, 'insulin', MOLAR), (end) => scaleBy(end, factor));
  return { values, assumed: [`${pmolPerMilliunit} pmol of insulin in 1 mU`] };
}

/**
 * HOMA-IR of fasting samples: glucose in mmol/L × insulin in mU/L ÷ 22.5. Insulin in pmol/L only with the factor of the laboratory,
 * which the result lists as assumed. No limit is held against it.
 *
 * Throws `CalculationError` where fasting is not stated, or stated not to be; for insulin in moles without a factor; for a value
 * that is not a printed positive number. Throws `UnitError` for a unit that is not read.
 *
 * @example
 * homaIr({ insulin: { value: '9', unit: 'mU/L' }, glucose: { value: '5', unit: 'mmol/L' }, fasting: true }).value.low // '2'
 */
export function homaIr(input: {
  readonly insulin: Quantity;
  readonly glucose: Quantity;
  readonly fasting: boolean | undefined;
  /** pmol of insulin in one mU, as the laboratory states it: '6.00' or '6.945'. */
  readonly pmolPerMilliunit?: string | undefined;
}): DerivedQuantity<'homa-ir', 'mmol/L × mU/L ÷ 22.5'> {
  if (input.fasting !== true)
    throw new CalculationError(
      input.fasting === false ? 'not-fasting' : 'fasting-not-stated',
      'fasting',
      input.fasting === false ? 'stated as false' : 'not stated',
      'true',
    );
  const { values, assumed } = insulinOf(input.insulin, input.pmolPerMilliunit);
  const product = productOf(values, possibleAmountOf(input.glucose, 'glucose', 'mmol/L'));
  return derived(ratioOf(product, exactly(numberOf(DIVISOR))), {
    quantity: 'homa-ir',
    convention: 'mmol/L × mU/L ÷ 22.5',
    unit: '1',
    method: 'HOMA-IR: fasting glucose in mmol/L × fasting insulin in mU/L ÷ 22.5',
    assumed,
    cautions: ['low-precision'],
    claims: [homaIrFormula, homaIrPrecision],
  });
}
