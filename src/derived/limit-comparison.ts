import { referenceChangeValueZ } from '../evidence/claims/biological-variation.js';
import {
  freeTestosteroneFormulaRatioFiers,
  freeTestosteroneMaleHoInterval,
} from '../evidence/claims/free-testosterone.js';
import { testosteroneMaleThresholdEmas } from '../evidence/claims/threshold-male.js';
import type { AgeYears, Claim } from '../evidence/claim.js';
import { stated } from '../evidence/stated.js';
import { factorOf, invertFactor, ratioOf, scaleBy, type Factor } from '../logic/exact.js';
import { exactly, isAbove, isBelow, type Possible } from '../logic/possible.js';
import { numberOf, type EquationId } from './equations.js';
import type { FreeTestosterone } from './free-testosterone.js';
import { amountOf, type Quantity } from './quantity.js';
import type { Uncertainty } from './uncertainty.js';

/** How far a calculated value and a limit have to lie apart to be told from each other: the median ratio to dialysis. */
const upwards: Factor = /* @__PURE__ */ (() =>
  factorOf(...ratioOf(numberOf(freeTestosteroneFormulaRatioFiers.values['vermeulen-ratio']))))();
const downwards: Factor = /* @__PURE__ */ invertFactor(upwards);

/** Widened by what separates a calculated value from a limit, so that only a clear difference decides. */
export const withUncertainty = ({ low, high, lowInclusive, highInclusive }: Possible): Possible => ({
  low: low && scaleBy(low, downwards),
  high: high && scaleBy(high, upwards),
  lowInclusive,
  highInclusive,
});

/** A limit of calculated free testosterone: of one method, one age and one source. */
export interface FreeTestosteroneLimit<Id extends EquationId = EquationId> {
  readonly methodId: Id;
  readonly limit: Quantity;
  readonly ageYears: AgeYears;
  readonly claim: Claim;
}

const interval = freeTestosteroneMaleHoInterval.values['free-testosterone'];
const emas = testosteroneMaleThresholdEmas.values['free-testosterone-lower-limit'];

const limitOf = (claim: Claim, value: string | undefined, unit: string): FreeTestosteroneLimit<'vermeulen-1999'> => ({
  methodId: 'vermeulen-1999',
  limit: { value: stated(value, claim.id), unit },
  ageYears: stated(claim.restriction?.ageYears, claim.id),
  claim,
});

/** The published limits of men, each of values by Vermeulen 1999. None is published for the other equations. */
export const freeTestosteroneLimits: {
  readonly [Name in 'ho-2006-low' | 'ho-2006-high' | 'emas-2010']: FreeTestosteroneLimit<'vermeulen-1999'>;
} = /* @__PURE__ */ (() => ({
  'ho-2006-low': limitOf(freeTestosteroneMaleHoInterval, interval.low, interval.unit),
  'ho-2006-high': limitOf(freeTestosteroneMaleHoInterval, interval.high, interval.unit),
  'emas-2010': limitOf(testosteroneMaleThresholdEmas, emas.value, emas.unit),
}))();

/** Where a value lies to a limit: only a difference beyond its uncertainty places it. */
export type LimitComparison =
  | { readonly comparable: true; readonly position: 'below' | 'above' | 'not-distinguishable' }
  | { readonly comparable: false; readonly reason: 'method-differs' | 'age-not-stated' | 'age-outside' };

function fits(age: number, { min, minExclusive, max, maxExclusive }: AgeYears): boolean {
  const reaches = (min === undefined || age >= min) && (minExclusive === undefined || age > minExclusive);
  return reaches && (max === undefined || age <= max) && (maxExclusive === undefined || age < maxExclusive);
}

const BILLION = 1_000_000_000n;
const z = /* @__PURE__ */ numberOf(referenceChangeValueZ.values['two-sided-95']).approximate;

/** Widened by the random error of the inputs, two-sided at 95 percent. */
function withRandomError({ low, high, ...rest }: Possible, { cvPercent }: Uncertainty): Possible {
  const share = BigInt(Math.round(Math.min(1, (z * cvPercent) / 100) * Number(BILLION)));
  return {
    low: low && scaleBy(low, factorOf(BILLION - share, BILLION)),
    high: high && scaleBy(high, factorOf(BILLION + share, BILLION)),
    ...rest,
  };
}

/**
 * Compares a calculated value with a limit of the same method: with one of another method it does not compile. A value by
 * Vermeulen 1999 is widened by the published median ratio to dialysis, and any value by the random error of its inputs where
 * that is known; a limit inside what results is not distinguishable from the value.
 *
 * @example
 * const result = freeTestosterone({
 *   testosterone: { value: '10', unit: 'nmol/L' },
 *   shbg: { value: '40', unit: 'nmol/L' },
 *   albumin: { value: '43', unit: 'g/L' },
 * });
 * compareWithLimit(result, freeTestosteroneLimits['emas-2010'], 55) // { comparable: true, position: 'below' }
 */
export function compareWithLimit<Id extends EquationId>(
  result: FreeTestosterone<Id>,
  { methodId, limit, ageYears }: FreeTestosteroneLimit<NoInfer<Id>>,
  age: number | undefined,
): LimitComparison {
  if (methodId !== result.methodId) return { comparable: false, reason: 'method-differs' };
  if (age === undefined) return { comparable: false, reason: 'age-not-stated' };
  if (!fits(age, ageYears)) return { comparable: false, reason: 'age-outside' };
  const value = exactly(amountOf(result.free, 'free-testosterone'));
  const biased = result.methodId === 'vermeulen-1999' ? withUncertainty(value) : value;
  const wide = result.uncertainty ? withRandomError(biased, result.uncertainty) : biased;
  const edge = amountOf(limit, 'free-testosterone');
  const position = isBelow(wide, edge) === 'true' ? 'below' : isAbove(wide, edge) === 'true' ? 'above' : undefined;
  return { comparable: true, position: position ?? 'not-distinguishable' };
}
