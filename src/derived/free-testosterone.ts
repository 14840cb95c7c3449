import { albuminFixedValueMen } from '../evidence/claims/free-testosterone.js';
import { assayTestosteroneImmunoassayBias } from '../evidence/claims/assay.js';
import type { Claim } from '../evidence/claim.js';
import { analyteOf } from '../analytes/find.js';
import { compare, toDecimalString, type Exact } from '../logic/exact.js';
import { once } from '../logic/remember.js';
import { converted } from '../units/conversion.js';
import { CalculationError } from './calculation-error.js';
import { defaultAlbumin, equations, numberOf, type Constant, type EquationId } from './equations.js';
import { solveMassAction } from './mass-action.js';
import { amountOf, type Quantity } from './quantity.js';
import { elasticitiesOf, uncertaintyOf, type AnalyticVariation, type Uncertainty } from './uncertainty.js';

/** What limits a calculated free testosterone: an assumed input, or a setting in which the equation fits less well. */
export type FreeTestosteroneCaution =
  | 'albumin-assumed'
  | 'albumin-low-shbg-low'
  | 'albumin-molar-mass-assumed'
  | 'testosterone-immunoassay-low';

/** Results of one sample, as printed. */
export interface FreeTestosteroneInput {
  readonly testosterone: Quantity | undefined;
  readonly shbg: Quantity | undefined;
  /** Taken as 43 g/L where it was not measured, and said to be. */
  readonly albumin?: Quantity | undefined;
  readonly testosteroneMethod?: 'mass-spectrometry' | 'immunoassay' | undefined;
  readonly pregnant?: boolean | undefined;
}

/** Whose constants the calculation uses, and the variation of the inputs where its uncertainty is wanted. */
export interface FreeTestosteroneOptions<Id extends EquationId = EquationId> {
  /** Whose constants: 'vermeulen-1999' unless another set is named. */
  readonly method?: Id | undefined;
  /** Analytic variation of the inputs, for the uncertainty of the result. */
  readonly cv?: AnalyticVariation | undefined;
}

/** A value is only comparable with values and limits of its own method, so the method is part of the type. */
export interface FreeTestosterone<Id extends EquationId = EquationId> {
  readonly free: Quantity; // nmol/L, unrounded
  readonly bioavailable: Quantity; // nmol/L, unrounded
  readonly percentFree: string;
  readonly method: string; // as a person reads it
  readonly methodId: Id;
  readonly constants: readonly Constant[];
  readonly claims: readonly Claim[];
  readonly assumed: readonly string[];
  readonly cautions: readonly FreeTestosteroneCaution[];
  /** Where the variation of the inputs was given. */
  readonly uncertainty?: Uncertainty;
}

/** Testosterone so low that immunoassays were not reliable: the calculation inherits it. */
const unreliable = /* @__PURE__ */ once(() =>
  numberOf(assayTestosteroneImmunoassayBias.values['expected-level-women']),
);

export const isLowForImmunoassay = (testosterone: Exact): boolean => compare(testosterone, unreliable()) < 0;

/** Albumin and SHBG so low together that the value depends much on albumin. */
const sparse = /* @__PURE__ */ once(() => {
  const { 'albumin-exception': albumin, 'shbg-exception': shbg } = albuminFixedValueMen.values;
  return { albumin: converted(numberOf(albumin), albumin.unit, 'g/L', analyteOf('albumin')), shbg: numberOf(shbg) };
});

export const isSparse = (albumin: Exact, shbg: Exact): boolean =>
  compare(albumin, sparse().albumin) <= 0 && compare(shbg, sparse().shbg) <= 0;

const stated = (quantity: Quantity | undefined, input: 'testosterone' | 'shbg'): Quantity => {
  if (quantity) return quantity;
  throw new CalculationError(`${input}-missing`, input, 'not given', 'a value with its unit, of the same sample');
};

/**
 * Free and bioavailable testosterone by mass action, unrounded. Vermeulen 1999 (with the albumin molar mass of 69 000 g/mol of
 * its worked example) unless another set of constants is named; values by different sets are not comparable.
 *
 * Units are read as the library reads them. Albumin that is not given is assumed, and said to be. Throws UnitError for a unit
 * that is not read, and CalculationError where testosterone or SHBG is missing, a value is not a plain number above zero, or
 * pregnancy is stated: estradiol then occupies SHBG, which an equation of testosterone alone does not know.
 *
 * @example
 * freeTestosterone({ testosterone: { value: '10', unit: 'nmol/L' }, shbg: { value: '40', unit: 'nmol/L' }, albumin: { value: '43', unit: 'g/L' } }).free.value // '0.173883683079668107224846195707'
 * freeTestosterone({ testosterone: { value: '10', unit: 'nmol/L' }, shbg: { value: '40', unit: 'nmol/L' }, albumin: { value: '43', unit: 'g/L' } }).percentFree // '1.73883683079668107224846195707'
 */
export function freeTestosterone<Id extends EquationId>(
  input: FreeTestosteroneInput,
  options: FreeTestosteroneOptions<Id> & { readonly method: Id },
): FreeTestosterone<Id>;
export function freeTestosterone(
  input: FreeTestosteroneInput,
  options?: FreeTestosteroneOptions<'vermeulen-1999'>,
): FreeTestosterone<'vermeulen-1999'>;
export function freeTestosterone(
  input: FreeTestosteroneInput,
  { method = 'vermeulen-1999', cv }: FreeTestosteroneOptions = {},
): FreeTestosterone {
  if (input.pregnant === true)
    throw new CalculationError('pregnancy', 'pregnant', 'stated as true', 'a sample without a pregnancy');
  const total = amountOf(stated(input.testosterone, 'testosterone'), 'testosterone');
  const shbg = amountOf(stated(input.shbg, 'shbg'), 'shbg');
  const albumin = input.albumin ? amountOf(input.albumin, 'albumin') : defaultAlbumin.value;
  const { id, name, binding, constants, claims, assumed } = equations[method];
  const sample = { total, shbg, albumin };
  const solved = solveMassAction(sample, binding);
  const cautions: FreeTestosteroneCaution[] = [];
  if (!input.albumin) cautions.push('albumin-assumed');
  if (input.albumin && isSparse(albumin, shbg)) cautions.push('albumin-low-shbg-low');
  if (assumed.length > 0) cautions.push('albumin-molar-mass-assumed');
  if (input.testosteroneMethod !== 'mass-spectrometry' && isLowForImmunoassay(total))
    cautions.push('testosterone-immunoassay-low');
  return {
    free: { value: toDecimalString(solved.free), unit: 'nmol/L' },
    bioavailable: { value: toDecimalString(solved.bioavailable), unit: 'nmol/L' },
    percentFree: toDecimalString(solved.percentFree),
    method: name,
    methodId: id,
    constants,
    claims,
    assumed: input.albumin ? assumed : [defaultAlbumin.assumed, ...assumed],
    cautions,
    ...(cv && { uncertainty: uncertaintyOf(cv, elasticitiesOf(sample, solved, binding)) }),
  };
}
