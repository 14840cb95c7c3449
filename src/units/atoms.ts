import { dimensionOf, DIMENSIONLESS, type Dimension } from './dimension.js';

/** `numerator / denominator` of a power of ten or of a definition, in base units (metre, gram, second, mole). */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

const powerOfTen = (exponent: number): Ratio =>
  exponent >= 0 ? [10n ** BigInt(exponent), 1n] : [1n, 10n ** BigInt(-exponent)];

/** What a unit says beyond its dimension: a count (10*6) and a fraction (%) have the same one and are not the same. */
export type Flavor = 'count' | 'fraction';

export interface Atom {
  readonly ratio: Ratio;
  readonly dimension: Dimension;
  /** Takes a prefix, as UCUM defines it. */
  readonly metric: boolean;
  readonly flavor?: Flavor;
}

/** UCUM prefixes, case-sensitive. Longest first, so that `da` is not read as `d`. */
export const PREFIXES: readonly (readonly [symbol: string, ratio: Ratio])[] = Object.entries({
  da: 1,
  Y: 24,
  Z: 21,
  E: 18,
  P: 15,
  T: 12,
  G: 9,
  M: 6,
  k: 3,
  h: 2,
  d: -1,
  c: -2,
  m: -3,
  u: -6,
  n: -9,
  p: -12,
  f: -15,
  a: -18,
  z: -21,
  y: -24,
}).map(([symbol, exponent]) => [symbol, powerOfTen(exponent)]);

const ONE: Ratio = [1n, 1n];
const VOLUME: Dimension = dimensionOf({ length: 3 });
const TIME: Dimension = dimensionOf({ time: 1 });
const CATALYTIC_ACTIVITY: Dimension = dimensionOf({ amount: 1, time: -1 });
const LITRE: Atom = { ratio: [1n, 1000n], dimension: VOLUME, metric: true };
const INTERNATIONAL_UNIT: Atom = { ratio: ONE, dimension: dimensionOf({ international: 1 }), metric: true };
const TEN: Atom = { ratio: [10n, 1n], dimension: DIMENSIONLESS, metric: false, flavor: 'count' };
const fraction = (denominator: bigint): Atom => ({
  ratio: [1n, denominator],
  dimension: DIMENSIONLESS,
  metric: false,
  flavor: 'fraction',
});
const seconds = (count: bigint): Atom => ({ ratio: [count, 1n], dimension: TIME, metric: false });

/** The UCUM atoms that the analytes here are reported in, case-sensitive. A unit with any other atom is refused. */
export const ATOMS: { readonly [symbol: string]: Atom } = {
  m: { ratio: ONE, dimension: dimensionOf({ length: 1 }), metric: true },
  g: { ratio: ONE, dimension: dimensionOf({ mass: 1 }), metric: true },
  s: { ratio: ONE, dimension: TIME, metric: true },
  mol: { ratio: ONE, dimension: dimensionOf({ amount: 1 }), metric: true },
  eq: { ratio: ONE, dimension: dimensionOf({ equivalent: 1 }), metric: true },
  l: LITRE,
  L: LITRE,
  min: seconds(60n),
  h: seconds(3600n),
  d: seconds(86_400n),
  wk: seconds(604_800n),
  // the enzyme unit, one micromole per minute
  U: { ratio: [1n, 60_000_000n], dimension: CATALYTIC_ACTIVITY, metric: true },
  kat: { ratio: ONE, dimension: CATALYTIC_ACTIVITY, metric: true },
  '[IU]': INTERNATIONAL_UNIT,
  '[iU]': INTERNATIONAL_UNIT,
  "[arb'U]": { ratio: ONE, dimension: dimensionOf({ arbitrary: 1 }), metric: false },
  '%': fraction(100n),
  '[ppth]': fraction(1000n),
  '[ppm]': fraction(1_000_000n),
  '[ppb]': fraction(1_000_000_000n),
  '[pptr]': fraction(1_000_000_000_000n),
  // UCUM's own old percent: gram per decilitre
  'g%': { ratio: [10_000n, 1n], dimension: dimensionOf({ mass: 1, length: -3 }), metric: true },
  '10*': TEN,
  '10^': TEN,
};
