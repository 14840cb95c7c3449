import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareRoot } from '../../src/logic/square-root.js';

describe('squareRoot', () => {
  it('returns the whole root of squares and of their neighbors', () => {
    const root = 10n ** 60n + 7n;
    expect([squareRoot(root * root - 1n), squareRoot(root * root), squareRoot(root * root + 1n)]).toEqual([
      root - 1n,
      root,
      root,
    ]);
    expect([0n, 1n, 2n, 3n, 4n].map(squareRoot)).toEqual([0n, 1n, 1n, 1n, 2n]);
  });

  it('is the largest integer whose square is not above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 500n }), (square) => {
        const root = squareRoot(square);
        expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
      }),
    );
  });

  it('refuses a negative number', () => {
    expect(() => squareRoot(-1n)).toThrow(RangeError);
  });
});
