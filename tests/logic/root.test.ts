import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integerRoot } from '../../src/logic/root.js';

describe('integerRoot', () => {
  it('is the largest integer whose square is not larger', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 900n }), (n) => {
        const root = integerRoot(n);
        expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
      }),
    );
  });

  it('is exact for squares and one less just below them', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 1n << 300n }), (n) => {
        expect(integerRoot(n * n)).toBe(n);
        expect(integerRoot(n * n - 1n)).toBe(n - 1n);
      }),
    );
  });

  it('is found of numbers that no double can hold', () => {
    for (const power of [1100n, 2001n, 5000n]) {
      const root = integerRoot(3n << power);
      expect(root * root <= 3n << power && (root + 1n) * (root + 1n) > 3n << power).toBe(true);
    }
  });

  it('of small numbers is found by counting', () => {
    expect([0n, 1n, 2n, 3n, 4n, 8n, 9n, 15n, 16n].map(integerRoot)).toEqual([0n, 1n, 1n, 1n, 2n, 2n, 3n, 3n, 4n]);
  });
});
