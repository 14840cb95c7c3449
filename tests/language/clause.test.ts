import { describe, expect, it } from 'vitest';
import type { Claim, ClaimValue } from '../../src/evidence/claim.js';
import { gonadotropinsMaleArupInterval } from '../../src/evidence/claims/interval-male.js';
import {
  testosteroneMaleThresholdAua,
  testosteroneMaleThresholdBssm,
} from '../../src/evidence/claims/threshold-male.js';
import {
  after,
  all,
  any,
  atLeast,
  begun,
  category,
  given,
  isAbove,
  isBelow,
  isBeyondVariation,
  isHigh,
  isHigher,
  isInside,
  isInsideOrNearer,
  isLow,
  isLower,
  isMeasured,
  isNotAbove,
  isNotBelow,
  isNotHigh,
  isNotLow,
  isNotMeasured,
  isWithinVariation,
  ended,
  isOnOtherSide,
  isNearerToBaseline,
  limit,
  not,
  on,
  wasHigh,
  wasLow,
} from '../../src/language/clause.js';
import { describe as inWords } from '../../src/language/english.js';
import { contextFacts } from '../../src/language/context.js';
import { checkLanguage } from '../../src/language/guard.js';

const aua = limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' });
const band = (end: 'low' | 'high') =>
  limit(testosteroneMaleThresholdBssm, { analyte: 'testosterone', key: 'borderline-band', end });

describe('a limit', () => {
  it('is a number of a claim with its unit, its claim and its key', () => {
    expect(limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' })).toEqual({
      analyte: 'testosterone',
      value: '300',
      unit: 'ng/dL',
      claim: testosteroneMaleThresholdAua,
      key: 'lower-limit',
    });
  });

  it('is one end of a band where the claim states a band', () => {
    expect([band('low'), band('high')].map(({ value, key }) => [value, key])).toEqual([
      ['8', 'borderline-band/low'],
      ['12', 'borderline-band/high'],
    ]);
  });

  it('cannot be an end that the claim does not state', () => {
    const value: ClaimValue = {
      key: 'upper',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'ng/dL',
      high: '900',
    };
    const claim: Claim<'note', { upper: readonly ['testosterone', 'decision-limit'] }> = {
      id: 'made-up',
      use: 'note',
      population: { category: 'male' },
      citation: testosteroneMaleThresholdAua.citation,
      secondary: false,
      values: { upper: value },
    };
    expect(limit(claim, { analyte: 'testosterone', key: 'upper', end: 'high' })).toMatchObject({
      value: '900',
      key: 'upper/high',
    });
    expect(() => limit(claim, { analyte: 'testosterone', key: 'upper' })).toThrow(
      new TypeError('Claim made-up has no number at upper'),
    );
  });

  it('cannot be a key that the claim does not have, a value of another analyte, or a reference interval', () => {
    // @ts-expect-error -- no such key
    expect(() => limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'upper-limit' })).toThrow(
      TypeError,
    );
    // @ts-expect-error -- the key is of testosterone
    limit(testosteroneMaleThresholdAua, { analyte: 'lh', key: 'lower-limit' });
    // @ts-expect-error -- a reference interval is chosen by the library, never named in a rule
    limit(gonadotropinsMaleArupInterval, { analyte: 'lh', key: 'lh' });
    // @ts-expect-error -- a limit is made from a claim, not from a number
    expect(() => limit({ value: '300' }, { analyte: 'testosterone', key: 'lower-limit' })).toThrow(TypeError);
  });

  it('is compared with its own analyte only', () => {
    expect(isBelow('testosterone', aua).limit).toBe(aua);
    // @ts-expect-error -- a limit of testosterone says nothing of LH
    isBelow('lh', aua);
    // @ts-expect-error -- a bare number has no source
    isAbove('testosterone', 300);
  });
});

describe('the English of a clause', () => {
  it.each([
    [isLow('lh'), 'LH lies below its interval'],
    [isNotLow('lh'), 'LH lies at or above the lower end of its interval'],
    [isHigh('testosterone'), 'testosterone lies above its interval'],
    [isNotHigh('fsh'), 'FSH is not raised above its interval'],
    [isInside('estradiol'), 'estradiol lies inside its interval'],
    [isMeasured('shbg'), 'SHBG was measured or calculated'],
    [isNotMeasured('shbg'), 'SHBG was not measured'],
    [isBelow('testosterone', aua), 'testosterone lies below 300 ng/dL (testosterone-male-threshold-aua)'],
    [isNotBelow('testosterone', aua), 'testosterone lies on or above 300 ng/dL (testosterone-male-threshold-aua)'],
    [isAbove('testosterone', band('high')), 'testosterone lies above 12 nmol/L (testosterone-male-threshold-bssm)'],
    [isNotAbove('testosterone', aua), 'testosterone lies on or below 300 ng/dL (testosterone-male-threshold-aua)'],
    [isHigher('lh'), 'LH is higher than before'],
    [isLower('lh'), 'LH is lower than before'],
    [isBeyondVariation('lh'), 'LH is comparable and changed beyond the published ordinary variation'],
    [isWithinVariation('lh'), 'LH is comparable and changed within the published ordinary variation'],
    [wasLow('lh'), 'LH lay below its interval before'],
    [wasHigh('lh'), 'LH lay above its interval before'],
    [isInsideOrNearer('lh'), 'LH lay outside its interval before and is inside or nearer now'],
    [on('gnrh-agonist'), 'a current treatment is listed: GnRH agonist'],
    [on('estrogen', 'serm', 'hcg'), 'a current treatment is listed: estrogen, SERM or hCG'],
    [on(), 'a current treatment is listed: '],
    [after('opioid'), 'an ended treatment is listed: opioid'],
    [begun('testosterone'), 'a treatment is listed that began since the panel before: testosterone'],
    [category('female'), 'the female reference category is stated'],
    [given('adult'), 'the age at collection is 18 years or more'],
  ])('%# is: %s', (clause, words) => {
    expect(inWords(clause)).toBe(words);
  });

  it('joins what is combined', () => {
    expect(inWords(all(isLow('lh'), isLow('fsh'), category('male')))).toBe(
      'LH lies below its interval, FSH lies below its interval and the male reference category is stated',
    );
    expect(inWords(any(isLow('lh'), isLow('fsh')))).toBe('LH lies below its interval or FSH lies below its interval');
    expect(inWords(not(isLow('lh')))).toBe('not the case: LH lies below its interval');
    expect(inWords(atLeast(2, isLow('lh'), isLow('fsh'), isLow('tsh')))).toBe(
      'at least 2 of: LH lies below its interval; FSH lies below its interval; TSH lies below its interval',
    );
  });

  it('puts a combination inside another in brackets where it would be read wrongly without', () => {
    expect(inWords(all(isHigh('lh'), any(isNotMeasured('fsh'), isNotLow('fsh'))))).toBe(
      'LH lies above its interval and (FSH was not measured or FSH lies at or above the lower end of its interval)',
    );
    expect(inWords(all(isHigh('lh'), any(isHigh('fsh'))))).toBe(
      'LH lies above its interval and FSH lies above its interval',
    );
  });

  it('writes an analyte that the catalogue does not have as its id', () => {
    expect(inWords(isLow('acme:inhibin-a'))).toBe('acme:inhibin-a lies below its interval');
    // @ts-expect-error a misspelt id of the catalogue does not compile
    expect(inWords(isLow('testosterne'))).toBe('testosterne lies below its interval');
  });
});

describe('a context fact', () => {
  it.each(Object.entries(contextFacts))(
    '%s has its English, which is descriptive, and the input that decides it',
    (_, { is, input }) => {
      expect(is).not.toBe('');
      expect(checkLanguage(`${is.charAt(0).toUpperCase()}${is.slice(1)}.`)).toEqual([]);
      expect(input).toMatch(/^[a-zA-Z.[\]]+$/);
    },
  );
});

describe('a clause is data that says what it asks', () => {
  it.each([
    [() => isBelow('testosterone', aua), { kind: 'limit', analyte: 'testosterone', is: 'below', limit: aua }],
    [() => isAbove('testosterone', aua), { kind: 'limit', analyte: 'testosterone', is: 'above', limit: aua }],
    [() => isHigher('lh'), { kind: 'change', analyte: 'lh', is: 'higher' }],
    [() => isNearerToBaseline('lh'), { kind: 'change', analyte: 'lh', is: 'nearer-to-baseline' }],
    [() => isOnOtherSide('lh'), { kind: 'change', analyte: 'lh', is: 'other-side' }],
    [() => ended('opioid'), { kind: 'treatment', classes: ['opioid'], when: 'ended' }],
  ])('%#', (make, data) => {
    expect(make()).toEqual(data);
  });

  it('and nothing is asked of every panel', () => {
    expect(inWords(all())).toBe('every panel');
    expect(inWords(any())).toBe('every panel');
  });
});
