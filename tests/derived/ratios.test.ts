import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { calculateFreeAndrogenIndex } from '../../src/derived/free-androgen-index.js';
import { calculateLhFshRatio } from '../../src/derived/lh-fsh-ratio.js';
import { productOf, quotientOf, ratioOf, remainderOf } from '../../src/derived/ratio.js';
import { calculateTestosteroneEstradiolRatio } from '../../src/derived/testosterone-estradiol-ratio.js';
import { parseExact, toDecimalString, type Exact } from '../../src/logic/exact.js';
import { exactly, type Possible } from '../../src/logic/possible.js';
import { convertExact } from '../../src/units/conversion.js';
import { analyteOf } from '../../src/analytes/find.js';

// the fixture has this shape; every value of it is compared below
const vectors = JSON.parse(readFileSync(new URL('../fixtures/derived/vectors.json', import.meta.url), 'utf8')) as {
  readonly ratios: readonly {
    readonly id: string;
    readonly t_nmol_l: string;
    readonly shbg_nmol_l: string;
    readonly t_ng_dl: string;
    readonly e2_pg_ml: string;
    readonly free_androgen_index: string;
    readonly t_e2_ngdl_per_pgml: string;
  }[];
};

function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

const point = (value: string) => ({ path: `/${value}`, values: exactly(exact(value)) });
const apart = (a: string | undefined, b: string): number => new Decimal(a ?? 'NaN').minus(b).div(b).abs().toNumber();
const lowOf = (values: Possible | undefined): string | undefined =>
  values?.low ? toDecimalString(values.low) : undefined;
const below = (value: string): Possible => ({
  low: null,
  high: exact(value),
  lowInclusive: false,
  highInclusive: false,
});

describe('the free androgen index', () => {
  const usable = vectors.ratios.filter(({ shbg_nmol_l }) => Number(shbg_nmol_l) >= 40);

  it.each(usable)('is that of an independent calculation: $id', ({ t_nmol_l, shbg_nmol_l, free_androgen_index }) => {
    const [index] = calculateFreeAndrogenIndex(point(t_nmol_l), point(shbg_nmol_l));
    expect(apart(lowOf(index?.values), free_androgen_index)).toBeLessThan(1e-11);
  });

  it('is not calculated where SHBG is so low that it overstates the free fraction, or may be', () => {
    expect(calculateFreeAndrogenIndex(point('2'), point('5'))).toEqual([]);
    expect(calculateFreeAndrogenIndex(point('2'), { path: '/s', values: below('40') })).toEqual([]);
  });
});

describe('the testosterone to estradiol ratio', () => {
  const converted = (value: string, analyte: 'testosterone' | 'estradiol', from: string, to: string) => {
    const values = convertExact(exact(value), from, to, analyteOf(analyte));
    if (!values) throw new Error(`not converted: ${value}`);
    return { path: `/${analyte}`, values: exactly(values) };
  };

  it.each(vectors.ratios)('is in ng/dL over pg/mL: $id', ({ t_ng_dl, e2_pg_ml, t_e2_ngdl_per_pgml }) => {
    const [ratio] = calculateTestosteroneEstradiolRatio(
      converted(t_ng_dl, 'testosterone', 'ng/dL', 'nmol/L'),
      converted(e2_pg_ml, 'estradiol', 'pg/mL', 'pmol/L'),
    );
    expect(apart(lowOf(ratio?.values), t_e2_ngdl_per_pgml)).toBeLessThan(1e-11);
    expect(ratio?.method).toBe('testosterone in ng/dL over estradiol in pg/mL');
  });
});

describe('the LH to FSH ratio', () => {
  it('is LH over FSH, without a limit', () => {
    const [ratio] = calculateLhFshRatio(point('9.3'), point('3.1'));
    expect(lowOf(ratio?.values)).toBe('3');
    expect(ratio?.claims.map(({ id }) => id)).toEqual(['pcos-lh-fsh-ratio']);
  });

  it('of a censored result is open on one side, and none of two', () => {
    const [ratio] = calculateLhFshRatio({ path: '/lh', values: below('0.3') }, point('0.1'));
    expect([ratio?.values.low, ratio?.values.high && toDecimalString(ratio.values.high)]).toEqual([null, '3']);
    expect(calculateLhFshRatio({ path: '/lh', values: below('0.3') }, { path: '/fsh', values: below('0.1') })).toEqual(
      [],
    );
  });
});

describe('a ratio', () => {
  it('is exact, and none for a divisor of zero', () => {
    expect(quotientOf(exact('0.3'), exact('0.1'), 1n)).toBeDefined();
    expect(lowOf(ratioOf(exactly(exact('0.3')), exactly(exact('0.1'))))).toBe('3');
    expect(ratioOf(exactly(exact('1')), exactly(exact('0')))).toBeUndefined();
  });

  it('of a censored result is open on the side that it leaves open', () => {
    const over = ratioOf(exactly(exact('10')), below('2'));
    expect([over?.low && toDecimalString(over.low), over?.high, over?.lowInclusive]).toEqual(['5', null, false]);
    const under = ratioOf(below('10'), exactly(exact('2')));
    expect([under?.low, under?.high && toDecimalString(under.high), under?.highInclusive]).toEqual([null, '5', false]);
    expect(ratioOf(below('10'), below('2'))).toBeUndefined();
  });

  it('of ranges takes the far ends of both', () => {
    const range = (low: string, high: string): Possible => ({
      low: exact(low),
      high: exact(high),
      lowInclusive: true,
      highInclusive: true,
    });
    const wide = ratioOf(range('10', '20'), range('2', '4'));
    expect([wide?.low && toDecimalString(wide.low), wide?.high && toDecimalString(wide.high)]).toEqual(['2.5', '10']);
  });
});

/** '[0.1,0.3)' and '(,0.4)' as intervals, '0.3' as a point; back again as text. */
function interval(text: string): Possible {
  const parts = /^([[(])(.*),(.*)([\])])$/.exec(text);
  if (!parts) return exactly(exact(text));
  const [, open, low = '', high = '', close] = parts;
  return {
    low: low === '' ? null : exact(low),
    high: high === '' ? null : exact(high),
    lowInclusive: open === '[',
    highInclusive: close === ']',
  };
}

function textOf(values: Possible | undefined): string {
  if (!values) return 'none';
  const [low, high] = [values.low, values.high].map((end) => (end ? toDecimalString(end) : ''));
  return `${values.lowInclusive ? '[' : '('}${low},${high}${values.highInclusive ? ']' : ')'}`;
}

describe('the ends of two intervals, and whether each is included, are the ends of what is calculated', () => {
  it.each([
    ['6', '3', '[2,2]'],
    ['[4,6]', '[1,2]', '[2,6]'],
    ['(4,6)', '[1,2]', '(2,6)'],
    ['[4,6]', '(1,2)', '(2,6)'],
    ['[4,6)', '[1,2)', '(2,6)'],
    ['(4,6]', '(1,2]', '(2,6)'],
    ['(4,6]', '[1,2)', '(2,6]'],
    ['[4,6)', '(1,2]', '[2,6)'],
    ['[4,)', '[1,2]', '[2,)'],
    ['(,6]', '[1,2]', '(,6]'],
    ['6', '[0,2]', 'none'],
    ['[1,)', '(,0]', 'none'],
    ['(,)', '[1,2]', 'none'],
    ['[1,2]', '(,)', 'none'],
  ])('%s over %s is %s', (a, b, expected) => {
    expect(textOf(ratioOf(interval(a), interval(b)))).toBe(expected);
  });

  it('keep a point one object, so that nobody has to compare its ends', () => {
    const ratio = ratioOf(interval('6'), interval('3'));
    expect(ratio?.low).toBe(ratio?.high);
    for (const [a, b] of [
      ['6', '[2,3]'],
      ['[4,6]', '3'],
    ] as const)
      expect(ratioOf(interval(a), interval(b))?.low).not.toBe(ratioOf(interval(a), interval(b))?.high);
  });

  it.each([
    ['6', '3', '[18,18]'],
    ['[2,3]', '[4,5]', '[8,15]'],
    ['(2,3]', '[4,5)', '(8,15)'],
    ['[2,3)', '(4,5]', '(8,15)'],
    ['[2,3)', '[4,5]', '[8,15)'],
    ['[2,3]', '[4,5)', '[8,15)'],
    ['(,3]', '[4,5]', '(,15]'],
    ['[2,3]', '(,5]', '(,15]'],
    ['[2,)', '[4,5]', '[8,)'],
    ['[2,3]', '[4,)', '[8,)'],
  ])('%s times %s is %s', (a, b, expected) => {
    expect(textOf(productOf(interval(a), interval(b)))).toBe(expected);
  });

  it.each([
    ['6', '2', '[4,4]'],
    ['[5,6]', '[1,2]', '[3,5]'],
    ['(5,6]', '[1,2]', '(3,5]'],
    ['[5,6]', '[1,2)', '(3,5]'],
    ['[5,6)', '[1,2]', '[3,5)'],
    ['[5,6]', '(1,2]', '[3,5)'],
    ['[3,5]', '[1,4]', '(,4]'],
    ['[3,5]', '[1,3]', '[0,4]'],
    ['[3,5]', '(,1)', '(2,5)'],
    ['[3,5]', '[1,]', '(,4]'],
    ['[3,)', '[1,2]', '[1,)'],
    ['(,5]', '[1,2]', '(,4]'],
  ])('%s less its part %s is %s', (whole, part, expected) => {
    expect(textOf(remainderOf(interval(whole), interval(part)))).toBe(expected);
  });
});
