import { fromQuotient, ratioOf, type Exact } from '../logic/exact.js';
import type { Binding, FreeFraction } from './mass-action.js';

type AtLeastOne<T> = readonly [T, ...T[]];

/** A steroid that competes for SHBG. */
export interface Ligand {
  readonly total: Exact; // nmol/L
  readonly binding: Binding;
}

export interface Competition {
  readonly freeShbg: Exact; // nmol/L
  /** One for each ligand, in their order. */
  readonly ligands: AtLeastOne<FreeFraction>;
}

/** Fixed point: integers count units of 2^-256 nmol/L, so the smallest concentrations keep more than sixty digits. */
const BITS = 256n;
const ONE = 1n << BITS;
const fixed = (numerator: bigint, denominator: bigint): bigint => (numerator << BITS) / denominator;
const fixedOf = (value: Exact): bigint => fixed(...ratioOf(value));

/** Newton stops when a step changes the solution by less than 2^-120 of itself: 36 digits, however small it is. */
const RELATIVE_STOP = 120n;
const SIGNIFICANT = 30;

interface Prepared {
  readonly total: bigint;
  readonly shbg: bigint; // K
  readonly albumin: bigint; // N
}

/**
 * Several steroids compete for the free sites P of SHBG, with albumin in excess: each is free as f = T / (N + K P), and
 * P + Σ K P f = S. The left side rises with P and its slope falls, so a tangent meets S before the solution does: Newton's
 * steps from nothing only ever rise towards it, and need neither bounds nor a fallback.
 */
export function solveCompetition(shbg: Exact, albumin: Exact, ligands: AtLeastOne<Ligand>): Competition {
  const [of, by] = ratioOf(albumin);
  const prepare = ({ total, binding }: Ligand): Prepared => ({
    total: fixedOf(total),
    shbg: fixed(binding.shbg.numerator, binding.shbg.denominator),
    albumin: ONE + fixed(binding.albumin.numerator * of, binding.albumin.denominator * by),
  });
  const [first, ...others] = ligands;
  const [one, rest] = [prepare(first), others.map(prepare)];
  const sites = freeSites(fixedOf(shbg), [one, ...rest]);
  const fraction = ({ total, shbg: association, albumin: free }: Prepared): FreeFraction => {
    const bound = free + ((association * sites) >> BITS);
    return {
      free: fromQuotient(total, bound, SIGNIFICANT),
      bioavailable: fromQuotient(total * free, bound << BITS, SIGNIFICANT),
      percentFree: fromQuotient(100n * ONE, bound, SIGNIFICANT),
    };
  };
  return { freeShbg: fromQuotient(sites, ONE, SIGNIFICANT), ligands: [fraction(one), ...rest.map(fraction)] };
}

function freeSites(capacity: bigint, ligands: readonly Prepared[]): bigint {
  let sites = 0n;
  for (;;) {
    let [occupied, slope] = [0n, ONE];
    for (const { total, shbg, albumin } of ligands) {
      const bound = albumin + ((shbg * sites) >> BITS); // N + K P
      const perSite = (total * shbg) / bound; // K f
      occupied += (perSite * sites) >> BITS;
      slope += (perSite * albumin) / bound; // the derivative of K P f
    }
    const step = ((capacity - sites - occupied) << BITS) / slope;
    sites += step;
    if (step <= sites >> RELATIVE_STOP) return sites;
  }
}
