import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDate, shiftOf } from '../../../src/cli/redact/shift-date.js';
import { daysBetween, readCollection } from '../../../src/record/dates.js';

describe('a date that is moved', () => {
  it.each([
    ['2026-03-02', undefined, '2026-03-05'],
    ['2026-03', undefined, '2026-03'],
    ['2026', undefined, '2026'],
    ['2026-03-02T08:10:30', undefined, '2026-03-05T08:10'],
    ['2026-03-02T08:10+13:00', undefined, '2026-03-05T08:10'],
    ['2026-03-02T07:10Z', 'Europe/Madrid', '2026-03-05T08:10'],
    ['2026-03-02T07:10:00Z', undefined, '2026-03-05T07:10Z'],
    ['2026-03-02T00:00:00', undefined, '2026-03-05'],
    ['02/03/2026', undefined, undefined],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(shiftDate(text, 3, zone)).toBe(expected);
  });

  it('keeps the days to any other, whatever the shift', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const between = (a = '', b = ''): unknown => {
      const [from, to] = [readCollection(a), readCollection(b)];
      return from && to && daysBetween(from, to);
    };
    fc.assert(
      fc.property(day, day, fc.integer({ min: -9000, max: 9000 }), (a, b, shift) => {
        expect(between(shiftDate(a, shift), shiftDate(b, shift))).toEqual(between(a, b));
      }),
    );
  });

  it('is the first of January 2001 for the earliest of a record, and none where nothing is dated', () => {
    const dates = ['2026-03-02', '2025-11-20'].map((text) => readCollection(text)).filter((one) => one !== undefined);
    expect(shiftDate('2025-11-20', shiftOf(dates))).toBe('2001-01-01');
    expect(shiftOf([])).toBe(0);
  });
});
