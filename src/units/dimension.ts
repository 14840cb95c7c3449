/**
 * What a unit measures, as exponents of base kinds. Stricter than UCUM on purpose: moles, equivalents, international units and
 * arbitrary units are kinds of their own and never cancel into plain numbers, so mmol/L is not a count and IU is not "1".
 */
export const BASES = ['length', 'mass', 'time', 'amount', 'equivalent', 'international', 'arbitrary'] as const;
export type Base = (typeof BASES)[number];

/** One exponent for each of `BASES`. */
export type Dimension = readonly number[];

export const DIMENSIONLESS: Dimension = BASES.map(() => 0);

export const dimensionOf = (exponents: { readonly [base in Base]?: number }): Dimension =>
  BASES.map((base) => exponents[base] ?? 0);

/** The dimension of `a × b^power`. */
export const combine = (a: Dimension, b: Dimension, power: number): Dimension =>
  a.map((exponent, at) => exponent + power * Number(b[at]));

export const isSameDimension = (a: Dimension, b: Dimension): boolean => a.every((exponent, at) => exponent === b[at]);

export const MASS_PER_VOLUME: Dimension = dimensionOf({ mass: 1, length: -3 });
export const MOLES_PER_VOLUME: Dimension = dimensionOf({ amount: 1, length: -3 });
