import { describe, expect, it } from 'vitest';
import {
  testosteroneMaleThresholdAua,
  testosteroneMaleThresholdEmas,
} from '../../src/evidence/claims/threshold-male.js';
import { criteriaIds } from '../../src/reference/criteria.js';
import type { Stated } from '../../src/reference/fits.js';
import { limitPositions, sidesByLimits } from '../../src/reference/limit-positions.js';
import type { LimitPosition, Placeable } from '../../src/reference/placed.js';
import { placeable } from './placeable.js';

const man: Stated = { category: 'male', age: { min: 50, max: 50 } };
const ALL = new Set(criteriaIds);
const listed = (one: Placeable, stated = man, criteria: ReadonlySet<string> = ALL) =>
  limitPositions(one, stated, criteria).map((limit) => limit.criteria);

describe('the named limits of a result', () => {
  it('say whose they are, the number of record, and where the result lies', () => {
    expect(limitPositions(placeable('testosterone', '9'), man, new Set(['aua-2018', 'emas-2010']))).toEqual([
      {
        criteria: 'aua-2018',
        name: 'AUA 2018',
        value: '300',
        unit: 'ng/dL',
        position: 'below',
        claim: testosteroneMaleThresholdAua,
        key: 'lower-limit',
      },
      {
        criteria: 'emas-2010',
        name: 'EMAS 2010',
        value: '11',
        unit: 'nmol/L',
        position: 'below',
        claim: testosteroneMaleThresholdEmas,
        key: 'testosterone-lower-limit-si',
      },
    ]);
  });

  it('are of its analyte, and of its calculation', () => {
    expect(listed(placeable('lh', '9'))).toEqual([]);
    expect(listed(placeable('free-testosterone', '200'))).toEqual([]);
    expect(listed(placeable('free-testosterone', '200', { calculation: 'vermeulen-1999' }))).toEqual(['emas-2010']);
    expect(listed(placeable('testosterone', '9', { calculation: 'vermeulen-1999' }))).toEqual([]);
  });

  it('are none of a flag without a value, and none outside blood', () => {
    expect(listed(placeable('testosterone', '9', { values: null }))).toEqual([]);
    const testosterone = placeable('testosterone', '9');
    expect(listed({ ...testosterone, analyte: { ...testosterone.analyte, specimen: 'semen' } })).toEqual([]);
  });

  it.each([
    ['10.0', 'below'],
    ['10.4', 'below'],
    ['10.995', 'on'],
    ['11', 'on'],
    ['11.1', 'above'],
  ])('are one limit where a work prints it in two units: %s', (value, position) => {
    const [limit] = limitPositions(placeable('testosterone', value), man, new Set(['emas-2010']));
    expect(limit?.position).toBe(position);
  });

  it('are open for a result that may lie on either side', () => {
    const wide = { low: null, high: placeable('testosterone', '20').values?.high ?? null };
    const values = { ...wide, lowInclusive: false, highInclusive: false };
    const [limit] = limitPositions(placeable('testosterone', values), man, new Set(['aua-2018']));
    expect(limit?.position).toBe('indeterminate');
    const above = { low: placeable('testosterone', '2').values?.low ?? null, high: null };
    const [other] = limitPositions(
      placeable('testosterone', { ...above, lowInclusive: true, highInclusive: false }),
      man,
      new Set(['aua-2018']),
    );
    expect(other?.position).toBe('indeterminate');
  });
});

describe('a calculated value that only named limits place', () => {
  const at = (...positions: readonly LimitPosition['position'][]) => {
    const [limit] = limitPositions(placeable('testosterone', '9'), man, new Set(['aua-2018']));
    if (!limit) throw new Error('there is a limit');
    return sidesByLimits(positions.map((position) => ({ ...limit, position })));
  };

  it('lies below where it lies below all of them, and not below where it lies above all', () => {
    expect(at('below', 'below')).toEqual({ low: 'true', high: 'unknown', inside: 'false' });
    expect(at('above', 'above')).toEqual({ low: 'false', high: 'unknown', inside: 'true' });
  });

  it('is open where they disagree, or where it lies on one', () => {
    const open = { low: 'unknown', high: 'unknown', inside: 'unknown' };
    expect([at('below', 'above'), at('on'), at('below', 'indeterminate')]).toEqual([open, open, open]);
  });

  it('is not placed by none', () => {
    expect(at()).toBeUndefined();
  });
});
