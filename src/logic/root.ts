import { bitLength } from './exact.js';

/** A double holds 53 bits: of so many bits its root is wrong by less than one. */
const SEED_BITS = 100;

/** A start at or above the root, right to some fifty bits. */
function above(n: bigint): bigint {
  const half = BigInt(Math.max(0, bitLength(n) - SEED_BITS) / 2); // bits are counted in fours
  const seed = Math.sqrt(Number(n >> (2n * half)));
  return BigInt(Math.ceil(seed) + 1) << half;
}

/**
 * The whole part of the square root of an integer of zero or more. Newton's steps come down to it from above and double the
 * digits each time.
 */
export function integerRoot(n: bigint): bigint {
  if (n <= 0n) return 0n;
  let root = above(n);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
