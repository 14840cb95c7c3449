import { describe, expect, it } from 'vitest';
import { freeTestosterone } from '../../src/derived/free-testosterone.js';
import {
  compareWithLimit,
  freeTestosteroneLimits,
  withUncertainty,
  type FreeTestosteroneLimit,
} from '../../src/derived/limit-comparison.js';
import { toDecimalString } from '../../src/logic/exact.js';
import { exactly } from '../../src/logic/possible.js';
import { exact } from './vectors.js';

const sample = (testosterone: string) => ({
  testosterone: { value: testosterone, unit: 'nmol/L' },
  shbg: { value: '40', unit: 'nmol/L' },
  albumin: { value: '43', unit: 'g/L' },
});
const emas = freeTestosteroneLimits['emas-2010'];

describe('a calculated value and a limit', () => {
  it('are compared as the example of the documentation says', () => {
    expect(compareWithLimit(freeTestosterone(sample('10')), emas, 55)).toEqual({ comparable: true, position: 'below' });
  });

  it('are told from each other only where they differ by more than the median ratio to dialysis', () => {
    const position = (testosterone: string) => compareWithLimit(freeTestosterone(sample(testosterone)), emas, 55);
    expect(position('10.6')).toMatchObject({ position: 'not-distinguishable' }); // 185 pmol/L × 1.19 = 220.2
    expect(position('10.5')).toMatchObject({ position: 'below' }); // 183.3 × 1.19 = 218.1
    expect(position('14')).toMatchObject({ position: 'not-distinguishable' });
    expect(position('16')).toMatchObject({ position: 'above' });
  });

  it('are told from each other less easily where the random error of the inputs is known', () => {
    const near = sample('10.5');
    const exactly10 = freeTestosterone(near, { cv: { testosterone: 5, shbg: 4, albumin: 2 } });
    expect(compareWithLimit(exactly10, emas, 55)).toMatchObject({ position: 'not-distinguishable' });
    const none = freeTestosterone(near, { cv: { testosterone: 0, shbg: 0, albumin: 0 } });
    expect(compareWithLimit(none, emas, 55)).toMatchObject({ position: 'below' });
    const cv = { testosterone: 5, shbg: 4, albumin: 2 };
    const position = (testosterone: string, options = {}) =>
      compareWithLimit(freeTestosterone(sample(testosterone), options), emas, 55);
    expect(position('15.5')).toMatchObject({ position: 'above' });
    expect(position('15.5', { cv })).toMatchObject({ position: 'not-distinguishable' });
    expect(position('20', { cv })).toMatchObject({ position: 'above' });
  });

  it('are only compared within the age of the limit', () => {
    const result = freeTestosterone(sample('10'));
    expect(compareWithLimit(result, emas, 39)).toEqual({ comparable: false, reason: 'age-outside' });
    expect(compareWithLimit(result, emas, undefined)).toEqual({ comparable: false, reason: 'age-not-stated' });
    expect(compareWithLimit(result, freeTestosteroneLimits['ho-2006-low'], 39)).toMatchObject({ comparable: true });
  });

  it.each([
    ['from its lower end on', { min: 40 }, [39, 40]],
    ['above a lower end that it does not have', { minExclusive: 40 }, [40, 41]],
    ['up to its upper end', { max: 79 }, [80, 79]],
    ['below an upper end that it does not have', { maxExclusive: 80 }, [80, 79]],
  ])('are compared %s', (_, ageYears, [outside, inside]) => {
    const limit = { ...emas, ageYears };
    expect(compareWithLimit(freeTestosterone(sample('10')), limit, outside)).toMatchObject({ reason: 'age-outside' });
    expect(compareWithLimit(freeTestosterone(sample('10')), limit, inside)).toMatchObject({ position: 'below' });
  });

  it('of another method do not compile together, and are not compared at run time either', () => {
    const ross = freeTestosterone(sample('10'), { method: 'ross-2005' });
    // @ts-expect-error the limit is of another method
    expect(compareWithLimit(ross, emas, 55)).toEqual({ comparable: false, reason: 'method-differs' });
  });

  it('of an equation without a published ratio are compared as they are', () => {
    const own: FreeTestosteroneLimit<'giton-2007'> = {
      methodId: 'giton-2007',
      limit: { value: '0.13', unit: 'nmol/L' },
      ageYears: {},
      claim: emas.claim,
    };
    const giton = freeTestosterone(sample('10'), { method: 'giton-2007' });
    expect(compareWithLimit(giton, own, 30)).toMatchObject({ position: 'below' }); // 129.4 pmol/L
  });

  it('are the numbers of the claims', () => {
    expect(Object.values(freeTestosteroneLimits).map(({ limit }) => `${limit.value} ${limit.unit}`)).toEqual([
      '0.245 nmol/L',
      '0.785 nmol/L',
      '220 pmol/L',
    ]);
  });
});

describe('what separates a calculated value from a limit', () => {
  it('widens it by the published ratio on both sides', () => {
    const { low, high } = withUncertainty(exactly(exact('119')));
    expect([low && toDecimalString(low), high && toDecimalString(high)]).toEqual(['100', '141.61']);
  });

  it('leaves an open end open', () => {
    const open = { low: null, high: null, lowInclusive: false, highInclusive: false };
    expect(withUncertainty({ ...open, high: exact('119') }).low).toBeNull();
    expect(withUncertainty({ ...open, low: exact('119') }).high).toBeNull();
  });
});
