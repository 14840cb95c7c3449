import { Decimal as Base } from 'decimal.js';
import { findAnalyte } from '../analytes/find.js';
import {
  biologicalVariationShbgEflm,
  referenceChangeValueFormula,
  referenceChangeValueZ,
} from '../evidence/claims/biological-variation.js';
import type { Claim } from '../evidence/claim.js';
import { stated as printedNumber } from '../evidence/stated.js';
import { parseExact, toDecimalString } from '../logic/exact.js';
import { CalculationError } from './calculation-error.js';
import { changeLimitWithheld } from './change-limit-withheld.js';

/** A private class: precision is set here and nowhere else, so the host's own decimal.js is left alone. */
const Decimal: typeof Base = /* @__PURE__ */ Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });
const SIGNIFICANT = 30;

const Z: (typeof referenceChangeValueZ)['values'] = referenceChangeValueZ.values;

/** A probability whose number of standard deviations is cited, or that number as stated by the caller. */
export type ChangeProbability = keyof typeof Z | { readonly z: string };
/** Whether rise and fall are of one size, or those of a logarithmic distribution. */
export type ChangeModel = 'symmetric' | 'log-normal';

/** The smallest rise and fall, in percent of the first result, that ordinary variation alone seldom makes in a steady state. */
export interface ReferenceChangeValue {
  /** Decimal strings; a fall is negative. */
  readonly rise: string;
  readonly fall: string;
  /** Of the logarithm of one result; only with the log-normal model. */
  readonly sigma?: string;
  readonly z: string;
  readonly probability: ChangeProbability;
  readonly model: ChangeModel;
  readonly assumed: readonly string[];
  readonly cautions: readonly string[];
  readonly claims: readonly string[];
}

/** One input of a calculated quantity: how far the quantity moves with it, and how much it varies. */
export interface VariationPart {
  /** Relative change of the quantity for a relative change of the input: its elasticity. */
  readonly elasticity: string;
  readonly withinSubjectCv: string; // percent
  readonly analyticalCv: string; // percent
}

function decimal(text: string, input: string): Base {
  const value = parseExact(text.trim());
  if (value) return new Decimal(toDecimalString(value));
  throw new CalculationError('not-a-number', input, 'no plain number', 'a plain decimal number');
}

/** A coefficient of variation as a share of one. */
function share(percent: string, input: string): Base {
  const value = decimal(percent, input);
  if (value.isNegative())
    throw new CalculationError('not-positive', input, 'below zero', 'a percentage of zero or more');
  return value.div(100);
}

const squares = (within: Base, analytical: Base): Base => within.times(within).plus(analytical.times(analytical));
const printed = (value: Base): string => value.toSignificantDigits(SIGNIFICANT).toFixed();

interface Reach {
  readonly z: string;
  readonly claims: readonly Claim[];
}

function reachOf(probability: ChangeProbability): Reach {
  if (typeof probability === 'object') {
    const z = decimal(probability.z, 'z');
    if (z.gt(0)) return { z: z.toFixed(), claims: [] };
    throw new CalculationError('not-positive', 'z', 'not above zero', 'a plain decimal number above zero');
  }
  const found = Object.hasOwn(Z, probability) ? Z[probability].value : undefined;
  if (found !== undefined) return { z: found, claims: [referenceChangeValueZ] };
  throw new CalculationError(
    'unknown-probability',
    'probability',
    probability,
    [...Object.keys(Z), '{ z }'].join(', '),
  );
}

type Limits = Pick<ReferenceChangeValue, 'rise' | 'fall' | 'sigma' | 'model' | 'cautions'>;

/** Two results vary, so √2; on the scale of logarithms the fall is the reciprocal of the rise. */
function logNormal(variance: Base, z: string): Limits {
  const sigma = variance.sqrt();
  const reach = sigma.times(z).times(new Decimal(2).sqrt());
  return {
    rise: printed(reach.exp().minus(1).times(100)),
    fall: printed(reach.negated().exp().minus(1).times(100)),
    sigma: printed(sigma),
    model: 'log-normal',
    cautions: [],
  };
}

function symmetric(total: Base, z: string): Limits {
  const percent = new Decimal(2).sqrt().times(z).times(total).times(100);
  return {
    rise: printed(percent),
    fall: printed(percent.negated()),
    model: 'symmetric',
    cautions: percent.gte(100) ? ['fall-of-everything'] : [],
  };
}

interface WithinSubject {
  readonly cv: string;
  readonly assumed: readonly string[];
  readonly cautions: readonly string[];
  readonly claims: readonly Claim[];
}

/** As stated by the caller, else the one shippable estimate: that of SHBG in men. */
function withinSubject(analyte: string, stated: string | undefined): WithinSubject {
  if (stated !== undefined) return { cv: stated, assumed: [], cautions: [], claims: [] };
  const known = biologicalVariationShbgEflm.values['within-subject'];
  if (analyte !== known.analyte)
    throw new CalculationError(
      'variation-not-supplied',
      'withinSubjectCv',
      'not stated, and none may be taken from the evidence',
      'a percentage',
    );
  const cv = printedNumber(known.value, known.key);
  return {
    cv,
    assumed: [`within-subject CV ${cv} ${known.unit}`],
    cautions: ['variation-of-men-sampled-monthly'],
    claims: [biologicalVariationShbgEflm],
  };
}

function refuseWithheld(analyte: string, variationOf: 'population' | 'this-subject'): readonly Claim[] {
  const withheld = changeLimitWithheld(analyte);
  if (!withheld || (withheld.code === 'variation-heterogeneous' && variationOf === 'this-subject'))
    return withheld ? [withheld.claim] : [];
  throw new CalculationError(withheld.code, 'analyte', withheld.found, withheld.accepted);
}

/**
 * The reference change value: how far two results of one subject in a steady state, from one laboratory and method, lie apart by
 * ordinary variation alone at the probability named. The symmetric form is √2 × z × √(CVa² + CVi²), as cited. The log-normal form,
 * our own algebra on the same two coefficients, is exp(± √2 × z × σ) − 1 with σ² = ln(1 + CVa² + CVi²): unequal rise and fall.
 *
 * Throws `CalculationError` for prolactin, whose published estimates contradict each other; for LH, unless `variationOf` says that
 * the variation is of this subject; where no within-subject variation is stated and none may be taken from the evidence (SHBG
 * alone); and for coefficients that are not plain numbers.
 *
 * @example
 * referenceChangeValue({ analyte: 'testosterone', withinSubjectCv: '16', analyticalCv: '5', model: 'log-normal' }).rise.slice(0, 7) // '58.6345'
 * referenceChangeValue({ analyte: 'testosterone', withinSubjectCv: '16', analyticalCv: '5', model: 'symmetric' }).fall.slice(0, 8) // '-46.4648'
 */
export function referenceChangeValue(input: {
  /** A catalogue id or name. */
  readonly analyte: string;
  /** Percent. Left out, only the shippable estimate of SHBG can stand in. */
  readonly withinSubjectCv?: string | undefined;
  /** Percent, at the concentration of the results. */
  readonly analyticalCv: string;
  /** Two-sided 95% unless stated. */
  readonly probability?: ChangeProbability | undefined;
  readonly model: ChangeModel;
  /** Whose variation `withinSubjectCv` is; of a population unless stated. */
  readonly variationOf?: 'population' | 'this-subject' | undefined;
}): ReferenceChangeValue {
  const { model, probability = 'two-sided-95', variationOf = 'population' } = input;
  const analyte = findAnalyte(input.analyte);
  if (!analyte)
    throw new CalculationError(
      'unknown-analyte',
      'analyte',
      'not in the catalogue',
      'an id or a name of the catalogue',
    );
  const about = refuseWithheld(analyte.id, variationOf);
  const within = withinSubject(analyte.id, input.withinSubjectCv);
  const variance = squares(share(within.cv, 'withinSubjectCv'), share(input.analyticalCv, 'analyticalCv'));
  const { z, claims: reach } = reachOf(probability);
  const limits = limitsBy(model, variance, z);
  const claims = [referenceChangeValueFormula, ...reach, ...within.claims, ...about];
  return {
    ...limits,
    z,
    probability,
    assumed: within.assumed,
    cautions: [...limits.cautions, ...within.cautions],
    claims: claims.map(({ id }) => id),
  };
}

function limitsBy(model: ChangeModel, variance: Base, z: string): Limits {
  switch (model) {
    case 'symmetric':
      return symmetric(variance.sqrt(), z);
    case 'log-normal':
      return logNormal(variance.plus(1).ln(), z);
    default:
      throw new CalculationError('unknown-model', 'model', String(model), 'symmetric, log-normal');
  }
}

/**
 * The same for a quantity calculated from several results that vary independently, log-normal: σ² is the sum of
 * elasticity² × ln(1 + CVa² + CVi²) over the inputs. Our own algebra; the elasticities are those at the values calculated from.
 *
 * Throws `CalculationError` for numbers that are not plain, and for an unknown probability.
 *
 * @example
 * calculatedReferenceChangeValue({ parts: [{ elasticity: '1', withinSubjectCv: '16', analyticalCv: '5' }] }).rise.slice(0, 7) // '58.6345'
 */
export function calculatedReferenceChangeValue(input: {
  readonly parts: readonly VariationPart[];
  readonly probability?: ChangeProbability | undefined;
}): ReferenceChangeValue {
  const { probability = 'two-sided-95' } = input;
  const { z, claims } = reachOf(probability);
  const variance = input.parts.reduce((sum, { elasticity, withinSubjectCv, analyticalCv }) => {
    const e = decimal(elasticity, 'elasticity');
    const own = squares(share(withinSubjectCv, 'withinSubjectCv'), share(analyticalCv, 'analyticalCv'));
    return sum.plus(e.times(e).times(own.plus(1).ln()));
  }, new Decimal(0));
  return {
    ...logNormal(variance, z),
    z,
    probability,
    assumed: ['inputs vary independently'],
    claims: [referenceChangeValueFormula, ...claims].map(({ id }) => id),
  };
}
