/**
 * The whole part of the square root of an integer, by Newton's method from above. Throws RangeError below zero.
 *
 * @example
 * squareRoot(10n ** 40n + 1n) // 10n ** 20n
 */
export function squareRoot(square: bigint): bigint {
  if (square < 0n) throw new RangeError('A negative number has no square root');
  if (square === 0n) return 0n;
  const halfOfBits = square.toString(16).length * 2;
  let root = 1n << BigInt(halfOfBits); // at least the root, so each step goes down until it is found
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
