import { bitLength, factorOf, fromQuotient, ratioOf, type Exact, type Factor } from '../logic/exact.js';
import { integerRoot } from '../logic/root.js';

/** Constants of one steroid, each as its source prints it. */
export interface AssociationConstants {
  readonly shbgAssociation: Exact; // L/mol
  readonly albuminAssociation: Exact; // L/mol
  readonly albuminMolarMass: Exact; // g/mol
}

/** The same as ratios of integers, made once for each set of constants. */
export interface Binding {
  /** Association with SHBG per nmol/L. */
  readonly shbg: Factor;
  /** What albumin binds for each free steroid, per g/L. */
  readonly albumin: Factor;
}

const NANO = 1_000_000_000n; // the constants are per mol, the concentrations in nmol

export function bindingOf({ shbgAssociation, albuminAssociation, albuminMolarMass }: AssociationConstants): Binding {
  const [shbg, shbgDivisor] = ratioOf(shbgAssociation);
  const [albumin, albuminDivisor] = ratioOf(albuminAssociation);
  const [mass, massDivisor] = ratioOf(albuminMolarMass);
  return {
    shbg: factorOf(shbg, shbgDivisor * NANO),
    albumin: factorOf(albumin * massDivisor, albuminDivisor * mass),
  };
}

export interface Sample {
  readonly total: Exact; // of the steroid, nmol/L
  readonly shbg: Exact; // nmol/L
  readonly albumin: Exact; // g/L
}

export interface FreeFraction {
  readonly free: Exact; // nmol/L
  readonly bioavailable: Exact; // nmol/L
  /** Free in percent of the total; of a total of nothing, what it comes to in the limit. */
  readonly percentFree: Exact;
}

/** Roots do not end: 30 significant digits are kept, far beyond what any input carries. */
const SIGNIFICANT = 30;
/** Bits of the number under the root, at least: its root then has 45 digits. */
const ROOT_BITS = 300;

/**
 * Mass action with one steroid: K N f² + (N + K(S − T)) f − T = 0 for the free concentration f, where K is the association
 * with SHBG and N = 1 + Ka · albumin / molar mass. All in integers over a common denominator, so only the root is rounded,
 * and the form of the solution depends on the sign of N + K(S − T), so no digits are lost to cancellation.
 */
export function solveMassAction({ total, shbg, albumin }: Sample, binding: Binding): FreeFraction {
  const [totalOf, totalBy] = ratioOf(total);
  const [shbgOf, shbgBy] = ratioOf(shbg);
  const [albuminOf, albuminBy] = ratioOf(albumin);
  const [t, s, d] = [totalOf * shbgBy, shbgOf * totalBy, totalBy * shbgBy]; // T = t/d, S = s/d
  const { numerator: k, denominator: kBy } = binding.shbg; // K = k/kBy
  const nBy = binding.albumin.denominator * albuminBy; // N = n/nBy
  const n = nBy + binding.albumin.numerator * albuminOf;

  // N + K(S − T) = b/(nBy kBy d), and the square of its root is square/(nBy kBy d)²
  const b = n * kBy * d + k * (s - t) * nBy;
  const square = b * b + 4n * k * n * t * nBy * kBy * d;
  const shift = BigInt(Math.max(0, Math.ceil((ROOT_BITS - bitLength(square)) / 2)));
  const root = integerRoot(square << (2n * shift));
  const shifted = b << shift;

  const [free, freeBy] =
    b >= 0n ? [(2n * t * nBy * kBy) << shift, shifted + root] : [root - shifted, (2n * d * k * n) << shift];
  const [share, shareBy] = b >= 0n ? [(200n * nBy * kBy * d) << shift, freeBy] : [100n * free * d, freeBy * t];
  return {
    free: fromQuotient(free, freeBy, SIGNIFICANT),
    bioavailable: fromQuotient(free * n, freeBy * nBy, SIGNIFICANT),
    percentFree: fromQuotient(share, shareBy, SIGNIFICANT),
  };
}
