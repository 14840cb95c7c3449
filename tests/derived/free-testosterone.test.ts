import { readFileSync } from 'node:fs';
import { Decimal as Base } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculated, CalculationInput } from '../../src/derived/calculated.js';
import {
  calculateFreeTestosterone,
  freeTestosterone,
  withUncertainty,
  type FreeTestosterone,
} from '../../src/derived/free-testosterone.js';
import { compare, parseExact, toDecimalString, type Exact } from '../../src/logic/exact.js';
import { exactly, type Possible } from '../../src/logic/possible.js';
import { UnitError } from '../../src/units/unit-error.js';

const Decimal = Base.clone({ precision: 60 });

interface Vector {
  readonly id: string;
  readonly t_nmol_l: string;
  readonly shbg_nmol_l: string;
  readonly albumin_g_l: string | null;
  readonly free_nmol_l: string;
  readonly free_percent: string;
  readonly bioavailable_nmol_l: string;
  readonly albumin_bound_nmol_l: string;
  readonly shbg_bound_nmol_l: string;
}

// the fixture has this shape; every value of it is compared below
const vectors = JSON.parse(readFileSync(new URL('../fixtures/derived/vectors.json', import.meta.url), 'utf8')) as {
  readonly 'free-testosterone': readonly Vector[];
};

const molar = (value: string) => ({ value, unit: 'nmol/L' });
const grams = (value: string) => ({ value, unit: 'g/L' });

const calculate = (t: string, shbg: string, albumin: string | null = null): FreeTestosterone =>
  freeTestosterone({ testosterone: molar(t), shbg: molar(shbg), ...(albumin !== null && { albumin: grams(albumin) }) });

/** How far two numbers lie apart, relative to the second. */
const apart = (a: string, b: string): number => new Decimal(a).minus(b).div(b).abs().toNumber();

describe('calculated free testosterone', () => {
  it.each(vectors['free-testosterone'])('is that of an independent calculation: $id', (vector) => {
    const { free, bioavailable, percentFree, assumed } = calculate(
      vector.t_nmol_l,
      vector.shbg_nmol_l,
      vector.albumin_g_l,
    );
    expect(apart(free.value, vector.free_nmol_l)).toBeLessThan(1e-11);
    expect(apart(bioavailable.value, vector.bioavailable_nmol_l)).toBeLessThan(1e-11);
    expect(apart(percentFree, vector.free_percent)).toBeLessThan(1e-11);
    expect(assumed).toEqual(vector.albumin_g_l === null ? ['albumin 43 g/L'] : []);
  });

  it.each(vectors['free-testosterone'])(
    'leaves nothing over: free, bound to albumin and bound to SHBG are the total ($id)',
    (vector) => {
      const { free, bioavailable } = calculate(vector.t_nmol_l, vector.shbg_nmol_l, vector.albumin_g_l);
      const toAlbumin = new Decimal(bioavailable.value).minus(free.value);
      const toShbg = new Decimal(vector.t_nmol_l).minus(bioavailable.value);
      expect(apart(toAlbumin.toFixed(), vector.albumin_bound_nmol_l)).toBeLessThan(1e-10);
      expect(apart(toShbg.toFixed(), vector.shbg_bound_nmol_l)).toBeLessThan(1e-10);
    },
  );

  const amounts = fc.integer({ min: 1, max: 60_000 }).map((n) => (n / 1000).toFixed(3));

  it('obeys the equation of mass action for any amounts', () => {
    fc.assert(
      fc.property(amounts, amounts, (t, shbg) => {
        const free = new Decimal(calculate(t, shbg).free.value);
        const n = new Decimal('3.6e4').times(43).div(69_000).plus(1);
        const bound = new Decimal(shbg).times(free).div(free.plus(1)); // 1e9 L/mol is 1 per nmol/L
        expect(apart(free.times(n).plus(bound).toFixed(), t)).toBeLessThan(1e-15);
      }),
    );
  });

  it('rises with testosterone and falls with SHBG and with albumin', () => {
    const free = (t: string, shbg: string, albumin: string): Base =>
      new Decimal(calculate(t, shbg, albumin).free.value);
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 15, max: 60 }), (t, shbg, albumin) => {
        const before = free(t, shbg, `${albumin}`);
        const more = (value: string): string => new Decimal(value).plus('0.001').toFixed();
        expect(free(more(t), shbg, `${albumin}`).gt(before)).toBe(true);
        expect(free(t, more(shbg), `${albumin}`).lt(before)).toBe(true);
        expect(free(t, shbg, `${albumin + 1}`).lt(before)).toBe(true);
      }),
    );
  });

  it('lies between nothing and all of it', () => {
    fc.assert(
      fc.property(amounts, amounts, (t, shbg) => {
        const { free, bioavailable, percentFree } = calculate(t, shbg);
        expect(
          new Decimal(free.value).gt(0) &&
            new Decimal(free.value).lt(bioavailable.value) &&
            new Decimal(bioavailable.value).lt(t),
        ).toBe(true);
        expect(apart(percentFree, new Decimal(free.value).div(t).times(100).toFixed())).toBeLessThan(1e-25);
      }),
    );
  });

  it('is nothing of nothing, and all that albumin leaves where there is no SHBG', () => {
    expect(calculate('0', '40').free.value).toBe('0');
    expect(calculate('0', '40').percentFree).toBe('0');
    const n = new Decimal('3.6e4').times(43).div(69_000).plus(1);
    expect(apart(calculate('10', '0').free.value, new Decimal(10).div(n).toFixed())).toBeLessThan(1e-25);
  });

  it('reads units as the library reads them', () => {
    const { free } = freeTestosterone({
      testosterone: { value: '288.431', unit: 'ng/dl' },
      shbg: { value: ' 40 ', unit: 'nmol/l' },
      albumin: { value: '4.3', unit: 'g/dL' },
    });
    expect(free.value).toBe(calculate('10', '40').free.value);
    expect(free.value.slice(0, 10)).toBe('0.17388368');
  });

  it.each([
    ['an unknown unit', { value: '10', unit: 'furlongs' }, UnitError],
    ['an ambiguous unit', { value: '10', unit: 'MU/L' }, UnitError],
    ['a value with a comparator', { value: '<0.4', unit: 'nmol/L' }, RangeError],
    ['a word', { value: 'high', unit: 'nmol/L' }, RangeError],
    ['a negative value', { value: '-1', unit: 'nmol/L' }, RangeError],
    ['an exponent without end', { value: '1e9000000000000000', unit: 'nmol/L' }, RangeError],
  ])('is refused for %s', (_, testosterone, error) => {
    expect(() => freeTestosterone({ testosterone, shbg: molar('40') })).toThrow(error);
  });

  it('is refused for SHBG as a mass, for which sources disagree', () => {
    expect(() => freeTestosterone({ testosterone: molar('10'), shbg: { value: '4', unit: 'mg/L' } })).toThrow(
      UnitError,
    );
  });

  it('says so where testosterone is so low that immunoassays were not reliable', () => {
    expect(calculate('0.5', '40').cautions).toEqual(['testosterone-low-for-immunoassay']);
    expect(calculate('10', '40').cautions).toEqual([]);
  });
});

function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

const input = (path: string, values: Possible): CalculationInput => ({ path, values });
const point = (path: string, value: string): CalculationInput => input(path, exactly(exact(value)));
const below = (value: string): Possible => ({
  low: null,
  high: exact(value),
  lowInclusive: false,
  highInclusive: false,
});
const above = (value: string): Possible => ({
  low: exact(value),
  high: null,
  lowInclusive: false,
  highInclusive: false,
});
const [free, bioavailable] = [0, 1];

const endsOf = (one: Calculated | undefined): readonly [string, string] => {
  if (!one?.values.low || !one.values.high) throw new Error('the calculation has no ends');
  return [toDecimalString(one.values.low), toDecimalString(one.values.high)];
};

describe('the calculation of a panel', () => {
  const shbg = point('/b', '40');

  it('gives both quantities with method, inputs and what was assumed', () => {
    const both = calculateFreeTestosterone(point('/a', '10'), shbg, undefined);
    expect(both.map(({ id, unit, method, inputs, assumed }) => ({ id, unit, method, inputs, assumed }))).toEqual([
      {
        id: 'free-testosterone',
        unit: 'pmol/L',
        method: 'Vermeulen 1999',
        inputs: ['/a', '/b'],
        assumed: ['albumin 43 g/L'],
      },
      {
        id: 'bioavailable-testosterone',
        unit: 'nmol/L',
        method: 'Vermeulen 1999',
        inputs: ['/a', '/b'],
        assumed: ['albumin 43 g/L'],
      },
    ]);
    expect(apart(endsOf(both[free])[0], '173.883683080')).toBeLessThan(1e-11);
    expect(apart(endsOf(both[bioavailable])[0], '4.07492631217')).toBeLessThan(1e-11);
    expect(new Set(endsOf(both[free])).size).toBe(1);
  });

  it('uses a measured albumin and assumes nothing then', () => {
    const [one] = calculateFreeTestosterone(point('/a', '10'), shbg, point('/c', '43'));
    expect([one?.inputs, one?.assumed]).toEqual([['/a', '/b', '/c'], []]);
    expect(endsOf(one)).toEqual(endsOf(calculateFreeTestosterone(point('/a', '10'), shbg, undefined)[free]));
  });

  it('of a censored testosterone reaches from nothing to the value at its limit', () => {
    const [one] = calculateFreeTestosterone(input('/a', below('0.4')), shbg, undefined);
    const [low, high] = endsOf(one);
    expect(low).toBe('0');
    expect(high).toBe(endsOf(calculateFreeTestosterone(point('/a', '0.4'), shbg, undefined)[free])[0]);
  });

  it('of a censored SHBG reaches from the value at its limit to the value without SHBG', () => {
    const [low, high] = endsOf(calculateFreeTestosterone(point('/a', '10'), input('/b', below('2')), undefined)[free]);
    expect(low).toBe(endsOf(calculateFreeTestosterone(point('/a', '10'), point('/b', '2'), undefined)[free])[0]);
    expect(compare(exact(low.slice(0, 40)), exact(high.slice(0, 40)))).toBeLessThan(0);
  });

  it('is not made of what has no upper end, nor with a censored albumin', () => {
    expect(calculateFreeTestosterone(input('/a', above('50')), shbg, undefined)).toEqual([]);
    expect(calculateFreeTestosterone(point('/a', '10'), input('/b', above('180')), undefined)).toEqual([]);
    expect(calculateFreeTestosterone(point('/a', '10'), shbg, input('/c', below('20')))).toEqual([]);
    expect(calculateFreeTestosterone(point('/a', '10'), shbg, input('/c', above('50')))).toEqual([]);
  });

  it('has its lower end below its upper end for every range of inputs', () => {
    const amount = fc.integer({ min: 1, max: 9000 });
    const range = fc.tuple(amount, amount).map(([a, b]): Possible => ({
      low: exact((Math.min(a, b) / 100).toFixed(2)),
      high: exact((Math.max(a, b) / 100).toFixed(2)),
      lowInclusive: true,
      highInclusive: true,
    }));
    fc.assert(
      fc.property(range, range, range, (t, s, albumin) => {
        for (const { values } of calculateFreeTestosterone(input('/a', t), input('/b', s), input('/c', albumin))) {
          expect(values.low !== null && values.high !== null && compare(values.low, values.high) <= 0).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what separates a calculated value from a limit', () => {
  it('widens it by the published ratio on both sides', () => {
    const { low, high } = withUncertainty(exactly(exact('119')));
    expect([low && toDecimalString(low), high && toDecimalString(high)]).toEqual(['100', '141.61']);
  });

  it('leaves an open end open', () => {
    expect(withUncertainty(below('119')).low).toBeNull();
    expect(withUncertainty(above('119')).high).toBeNull();
  });
});
