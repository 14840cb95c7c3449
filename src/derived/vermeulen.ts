import { fromScaledInteger, roundSignificant, toScaledInteger, type Exact } from '../logic/exact.js';
import { squareRoot } from '../logic/square-root.js';

export interface VermeulenInput {
  readonly testosterone: Exact; // nmol/L
  readonly shbg: Exact; // nmol/L
  readonly albumin: Exact; // g/L
}

export interface VermeulenResult {
  readonly free: Exact; // nmol/L
  readonly bioavailable: Exact; // nmol/L
  readonly percentFree: Exact;
}

/** Constants of the equation, each as its source prints it. */
export interface VermeulenConstants {
  readonly shbgAssociation: Exact; // L/mol
  readonly albuminAssociation: Exact; // L/mol
  readonly albuminMolarMass: Exact; // g/mol
}

/** Numbers here are integers that count units of 10^-60: room for 30 digits of the smallest concentration that is read. */
const DECIMALS = 60;
const UNIT = 10n ** BigInt(DECIMALS);
const NANO = 10n ** 9n;

/** Roots do not end: 30 significant digits are kept, far beyond what any input carries. */
const SIGNIFICANT = 30;

const fixed = (value: Exact): bigint => toScaledInteger(value, DECIMALS);
const times = (a: bigint, b: bigint): bigint => (a * b) / UNIT;
const over = (a: bigint, b: bigint): bigint => (a * UNIT) / b;
const exact = (value: bigint): Exact => roundSignificant(fromScaledInteger(value, DECIMALS), SIGNIFICANT);

/**
 * Mass action with one ligand: K N f² + (N + K(S − T)) f − T = 0 for the free concentration f, where N = 1 + Ka·albumin.
 * The form of the root depends on the sign of b, so no digits are lost to cancellation. Vermeulen 1999.
 */
export function solveVermeulen(input: VermeulenInput, constants: VermeulenConstants): VermeulenResult {
  const [total, shbg] = [fixed(input.testosterone), fixed(input.shbg)];
  const k = fixed(constants.shbgAssociation) / NANO; // per nmol/L
  const bound = times(fixed(constants.albuminAssociation), fixed(input.albumin));
  const n = UNIT + over(bound, fixed(constants.albuminMolarMass));
  const b = n + times(k, shbg - total);
  const root = squareRoot(b * b + 4n * times(k, n) * total);
  const free = b >= 0n ? over(2n * total, b + root) : over(root - b, 2n * times(k, n));
  return {
    free: exact(free),
    bioavailable: exact(times(n, free)),
    percentFree: exact(total === 0n ? 0n : over(100n * free, total)),
  };
}
