import { CalculationError } from './calculation-error.js';
import type { Binding, FreeFraction, Sample } from './mass-action.js';

/** Analytic variation of the inputs, as coefficients of variation in percent. */
export interface AnalyticVariation {
  readonly testosterone: number;
  readonly shbg: number;
  readonly albumin?: number | undefined;
  /** Between testosterone and SHBG, from -1 to 1; none where it is not stated. */
  readonly correlation?: number | undefined;
}

/** Percent by which the free concentration changes for one percent of each input and of each association constant. */
export interface Elasticities {
  readonly testosterone: number;
  readonly shbg: number;
  readonly albumin: number; // the same for the association constant of albumin
  readonly shbgAssociation: number;
}

/** How far random analytic error of the inputs alone moves a calculated value, and what that leaves out. */
export interface Uncertainty {
  /** Coefficient of variation of the free concentration, in percent: random analytic error of the inputs alone. */
  readonly cvPercent: number;
  readonly elasticities: Elasticities;
  /** What the coefficient leaves out. */
  readonly notIncluded: readonly string[];
}

/** The derivatives of the equation of mass action, each with its own sign, so nothing is lost to cancellation. */
export function elasticitiesOf(
  { total, shbg, albumin }: Sample,
  { free }: FreeFraction,
  binding: Binding,
): Elasticities {
  const [t, s, f, k] = [total.approximate, shbg.approximate, free.approximate, binding.shbg.approximate];
  const onAlbumin = binding.albumin.approximate * albumin.approximate; // N − 1
  const n = 1 + onAlbumin;
  const b = n + k * (s - t);
  const root = Math.sqrt(b * b + 4 * k * n * t);
  const occupied = 1 + k * f;
  return {
    testosterone: (t * occupied) / (f * root),
    shbg: (-k * s) / root,
    albumin: (-onAlbumin * occupied) / root,
    shbgAssociation: (-k * s) / (occupied * root),
  };
}

function checked(input: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new CalculationError('variation-out-of-range', input, String(value), `a number from ${least} to ${most}`);
}

/** The delta method: first order in the variation of each input. Throws CalculationError for a variation out of range. */
export function uncertaintyOf(variation: AnalyticVariation, elasticities: Elasticities): Uncertainty {
  const cv = (input: string, value: number): number => checked(`the variation of ${input}`, value, 0, 100);
  const testosterone = elasticities.testosterone * cv('testosterone', variation.testosterone);
  const shbg = elasticities.shbg * cv('shbg', variation.shbg);
  const albumin = elasticities.albumin * cv('albumin', variation.albumin ?? 0);
  const correlation = checked('the correlation', variation.correlation ?? 0, -1, 1);
  const square = testosterone ** 2 + shbg ** 2 + albumin ** 2 + 2 * correlation * testosterone * shbg;
  return {
    cvPercent: Math.sqrt(Math.max(0, square)),
    elasticities,
    notIncluded: [
      ...(variation.albumin === undefined ? ['variation of albumin'] : []),
      'difference from equilibrium dialysis',
      'spread of published association constants',
      'biological variation',
    ],
  };
}
