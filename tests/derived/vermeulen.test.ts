import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveVermeulen } from '../../src/derived/vermeulen.js';
import { compare, fromScaledInteger, toDecimalString, type Exact } from '../../src/logic/exact.js';

const constants = {
  shbgAssociation: fromScaledInteger(1n, -9),
  albuminAssociation: fromScaledInteger(36n, -3),
  albuminMolarMass: fromScaledInteger(69n, -3),
};
const albumin = fromScaledInteger(43n, 0);
const solve = (testosterone: Exact, shbg: Exact) => solveVermeulen({ testosterone, shbg, albumin }, constants);

const concentration = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 6n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, decimals]) => fromScaledInteger(digits, decimals));

describe('solveVermeulen', () => {
  it('gives the root to thirty digits, as decimal arithmetic elsewhere does', () => {
    // K = 1, N = 1 + 36 000 · 43 / 69 000, b = N + 30, f = 20 / (b + √(b² + 40 N))
    const { free, percentFree } = solve(fromScaledInteger(10n, 0), fromScaledInteger(40n, 0));
    expect(toDecimalString(free)).toBe('0.173883683079668107224846195707');
    expect(toDecimalString(percentFree)).toBe('1.73883683079668107224846195707');
  });

  it('leaves all of it free or on albumin where there is no SHBG', () => {
    const { bioavailable } = solve(fromScaledInteger(12n, 0), fromScaledInteger(0n, 0));
    expect(toDecimalString(bioavailable)).toBe('12');
  });

  it('gives zero for zero', () => {
    const { free, bioavailable, percentFree } = solve(fromScaledInteger(0n, 0), fromScaledInteger(40n, 0));
    expect([free, bioavailable, percentFree].map((one) => toDecimalString(one))).toEqual(['0', '0', '0']);
  });

  it('rises with testosterone and falls with SHBG', () => {
    fc.assert(
      fc.property(concentration, concentration, concentration, (a, b, other) => {
        const order = Math.sign(compare(a, b));
        expect(Math.sign(compare(solve(a, other).free, solve(b, other).free))).toBe(order);
        expect(Math.sign(compare(solve(other, a).free, solve(other, b).free))).toBe(order === 0 ? 0 : -order);
      }),
    );
  });
});
