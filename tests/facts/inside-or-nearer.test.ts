import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Observation } from '../../src/record/types.js';

const PATTERN = 'previously-outside-now-inside-or-nearer';

const isSaid = (before: Partial<Observation>, after: Partial<Observation>): boolean => {
  const lh = { analyte: 'lh', unit: 'IU/L' };
  const { notes } = annotate({
    panels: [
      { id: 'a', observations: [{ ...lh, ...before }] },
      { id: 'b', observations: [{ ...lh, ...after }] },
    ],
  });
  return notes.some(({ patterns }) => patterns.includes(PATTERN));
};

const printed = (low: string, high: string): Partial<Observation> => ({ referenceInterval: { low, high } });

describe('a result that lay outside its interval', () => {
  const above = { value: '9.0', ...printed('1.7', '8.6') };

  it('is nearer where it moved towards the interval printed then, and none was printed since', () => {
    expect(isSaid(above, { value: '8.8' })).toBe(true);
    expect(isSaid(above, { value: '5' })).toBe(true);
    expect(isSaid(above, { value: '9.4' })).toBe(false);
  });

  it('is not nearer where it moved past that interval', () => {
    expect(isSaid(above, { value: '0.2' })).toBe(false);
    expect(isSaid({ value: '1.0', ...printed('1.7', '8.6') }, { value: '80' })).toBe(false);
    expect(isSaid({ value: '9.0', referenceInterval: { high: '8.6' } }, { value: '0.2' })).toBe(true);
  });

  it('is left open where it may lie past that interval, or a flag alone placed it', () => {
    expect(isSaid(above, { value: '<2' })).toBe(false);
    expect(isSaid({ value: '9.0', interpretation: 'high' }, { value: '5' })).toBe(false);
  });

  it('is left open where intervals were printed and none of them can be chosen', () => {
    const rows = { referenceInterval: { text: 'follicular 3.5-12.5; luteal 1.7-7.7; postmenopausal 25.8-134.8' } };
    expect(isSaid(above, { value: '1.0', ...rows })).toBe(false);
  });
});
