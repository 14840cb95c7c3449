import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindingOf, solveMassAction, type FreeFraction } from '../../src/derived/mass-action.js';
import { toDecimalString } from '../../src/logic/exact.js';
import { apart, bindingFor, Decimal, EQUATIONS, exact, vectors } from './vectors.js';

const vermeulen = bindingFor(vectors.constants.vermeulen);

const solve = (total: string, shbg: string, albumin = '43', binding = vermeulen): FreeFraction =>
  solveMassAction({ total: exact(total), shbg: exact(shbg), albumin: exact(albumin) }, binding);

const texts = ({ free, bioavailable, percentFree }: FreeFraction): readonly string[] =>
  [free, bioavailable, percentFree].map((one) => toDecimalString(one));

const amount = (most: number) => fc.integer({ min: 1, max: most * 1000 }).map((n) => (n / 1000).toFixed(3));
const sample = [amount(200), amount(3000), fc.integer({ min: 15, max: 60 }).map(String)] as const;

/** As a textbook would, in doubles, but with the solution that suits the sign. */
function inDoubles(total: number, shbg: number, albumin: number): number {
  const n = 1 + (3.6e4 * albumin) / 69_000;
  const b = n + shbg - total;
  const root = Math.sqrt(b * b + 4 * n * total);
  return b >= 0 ? (2 * total) / (b + root) : (root - b) / (2 * n);
}

describe('mass action with one steroid', () => {
  it.each(
    vectors.single.flatMap((vector) =>
      EQUATIONS.map((equation) => ({ ...vector, equation, name: `${vector.id}, ${equation}` })),
    ),
  )('is that of an independent calculation: $name', ({ testosterone, shbg, albumin, equation, ...wanted }) => {
    const solved = solve(testosterone, shbg, albumin ?? '43', bindingFor(vectors.constants[equation]));
    const [free = '', bioavailable = '', percent = ''] = texts(solved);
    expect(apart(free, wanted.free[equation])).toBeLessThan(1e-11);
    expect(apart(bioavailable, wanted.bioavailable[equation])).toBeLessThan(1e-11);
    expect(apart(percent, new Decimal(wanted.free[equation]).div(testosterone).times(100).toFixed())).toBeLessThan(
      1e-11,
    );
  });

  it('gives the solution to thirty digits, as decimal arithmetic elsewhere does', () => {
    // K = 1, N = 1 + 36 000 · 43 / 69 000, b = N + 30, f = 20 / (b + √(b² + 40 N))
    expect(texts(solve('10', '40'))).toEqual([
      '0.173883683079668107224846195707',
      '4.07492631217135259974748258636',
      '1.73883683079668107224846195707',
    ]);
  });

  it('is what the page of the method and the text of its paper print, as far as they print it', () => {
    expect(apart(texts(solve('10', '40'))[0] ?? '', '0.17388')).toBeLessThan(2e-4); // the page rounds N to 23.43
    // 400 ng/dL and 25 nmol/L, inferred: 7.14 nmol/L on albumin of 40 g/L, 7.80 of 50 g/L
    for (const [albumin, printed] of [
      ['40', '7.14'],
      ['50', '7.80'],
    ] as const) {
      const [free = '', bioavailable = ''] = texts(solve('13.87', '25', albumin));
      expect(apart(new Decimal(bioavailable).minus(free).toFixed(), printed)).toBeLessThan(2e-3);
    }
  });

  it('obeys the equation to thirty digits on both sides of the sign, far beyond what is measured', () => {
    fc.assert(
      fc.property(...sample, (total, shbg, albumin) => {
        const free = new Decimal(toDecimalString(solve(total, shbg, albumin).free));
        const onAlbumin = new Decimal('3.6e4').times(albumin).div(69_000).times(free);
        const onShbg = new Decimal(shbg).times(free).div(free.plus(1)); // 1e9 L/mol is 1 per nmol/L
        expect(apart(free.plus(onAlbumin).plus(onShbg).toFixed(), total)).toBeLessThan(1e-28);
      }),
    );
  });

  it('agrees with doubles to what doubles hold', () => {
    fc.assert(
      fc.property(...sample, (total, shbg, albumin) => {
        const free = solve(total, shbg, albumin).free.approximate;
        expect(Math.abs(inDoubles(Number(total), Number(shbg), Number(albumin)) / free - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('rises with the steroid and falls with SHBG and with albumin', () => {
    const free = (total: string, shbg: string, albumin: string) =>
      new Decimal(toDecimalString(solve(total, shbg, albumin).free));
    const more = (value: string): string => new Decimal(value).plus('0.001').toFixed();
    fc.assert(
      fc.property(...sample, (total, shbg, albumin) => {
        const before = free(total, shbg, albumin);
        expect(free(more(total), shbg, albumin).gt(before)).toBe(true);
        expect(free(total, more(shbg), albumin).lt(before)).toBe(true);
        expect(free(total, shbg, more(albumin)).lt(before)).toBe(true);
      }),
    );
  });

  it('lies between nothing and what albumin shares with it, and that below the total', () => {
    fc.assert(
      fc.property(...sample, (total, shbg, albumin) => {
        const [free = '', bioavailable = '', percent = ''] = texts(solve(total, shbg, albumin));
        expect(new Decimal(free).gt(0) && new Decimal(free).lt(bioavailable)).toBe(true);
        expect(new Decimal(bioavailable).lt(total)).toBe(true);
        expect(apart(percent, new Decimal(free).div(total).times(100).toFixed())).toBeLessThan(1e-28);
      }),
    );
  });

  it('leaves all of it free or on albumin where there is no SHBG, and free where there is neither', () => {
    expect(texts(solve('12', '0'))[1]).toBe('12');
    expect(texts(solve('12', '0', '0'))).toEqual(['12', '12', '100']);
  });

  it('of nothing is nothing, in the share that it would have', () => {
    const n = new Decimal('3.6e4').times(43).div(69_000).plus(1);
    const [free, bioavailable, percent = ''] = texts(solve('0', '40'));
    expect([free, bioavailable]).toEqual(['0', '0']);
    expect(apart(percent, new Decimal(100).div(n.plus(40)).toFixed())).toBeLessThan(1e-28);
  });
});

describe('the numbers that enter', () => {
  it('may have decimals, the molar mass of albumin among them', () => {
    const constants = { shbgAssociation: exact('1e9'), albuminAssociation: exact('36000') };
    const whole = bindingOf({ ...constants, albuminMolarMass: exact('69000') });
    expect(bindingOf({ ...constants, albuminMolarMass: exact('69000.00') })).toEqual(whole);
    expect(bindingOf({ ...constants, albuminMolarMass: exact('34500.5') }).albumin.approximate).toBeCloseTo(
      36000 / 34500.5,
      12,
    );
  });

  it('lose no digits where testosterone is beyond all SHBG', () => {
    const share = (shbg: string): string =>
      toDecimalString(
        solveMassAction({ total: exact('1e25'), shbg: exact(shbg), albumin: exact('43') }, vermeulen).percentFree,
      );
    // all but 40 of 1e25 nmol/L are left over
    expect(apart(share('40'), share('0'))).toBeLessThan(1e-23);
  });
});
