import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedTime, drawsOf, type Drawn, type PanelBy } from '../../src/record/draws.js';

const places = (drawn: readonly Drawn[], by?: PanelBy): readonly (readonly number[])[] =>
  drawsOf([...drawn.keys()], (at) => drawn[at] ?? {}, by).map(({ parts }) => parts);

const clock = { collectedAt: '2026-03-02T08:10' };
const later = { collectedAt: '2026-03-02T16:00' };
const day = { collectedAt: '2026-03-02' };

describe('what was collected together', () => {
  it.each<readonly [string, readonly Drawn[], readonly (readonly number[])[]]>([
    ['one specimen', [{ specimen: 's' }, { specimen: 't' }, { specimen: 's' }], [[0, 2], [1]]],
    ['one minute', [clock, { collectedAt: '2026-03-02T08:10:30' }, later], [[0, 1], [2]]],
    ['one instant', [{ collectedAt: '2026-03-02T07:10Z' }, { collectedAt: '2026-03-02T08:10+01:00' }], [[0, 1]]],
    ['not a local time and an instant', [clock, { collectedAt: '2026-03-02T08:10+01:00' }], [[0], [1]]],
    ['a date with the one draw of that day', [day, clock, day], [[0, 1, 2]]],
    ['a midnight in UTC that stands for a date', [{ collectedAt: '2026-03-02T00:00:00Z' }, clock], [[0, 1]]],
    ['not a date with one of two draws', [day, clock, later], [[0], [1], [2]]],
    ['not a month', [{ collectedAt: '2026-03' }, { collectedAt: '2026-03' }], [[0], [1]]],
    [
      'what a report lists, without a date',
      [{ report: 'r' }, { report: 'r', ...clock }, { report: 'r' }],
      [[0, 2], [1]],
    ],
    [
      'a date with none of two draws, whatever is joined before',
      [
        later,
        { collectedAt: '2026-03-03', specimen: 's' },
        { collectedAt: '2026-03-03', specimen: 't' },
        day,
        { ...clock, specimen: 's' },
      ],
      [[0], [1, 2, 4], [3]],
    ],
    ['by way of others', [{ ...clock, specimen: 's' }, { ...later, specimen: 's' }, later], [[0, 1, 2]]],
  ])('is %s', (_, drawn, expected) => {
    expect(places(drawn)).toEqual(expected);
  });

  it('is said to be assumed where neither a specimen nor a clock time says so', () => {
    const assumed = (...drawn: readonly Drawn[]): unknown => drawsOf(drawn, (one) => one, undefined)[0]?.assumedBy;
    expect([assumed(clock, clock), assumed(day, day), assumed({ report: 'r' }, { report: 'r' })]).toEqual([
      [],
      ['day'],
      ['report'],
    ]);
  });

  it('is the same whatever the order in which it came', () => {
    const part = fc.record({
      collectedAt: fc.constantFrom(undefined, day.collectedAt, clock.collectedAt, later.collectedAt, '2026-03-03'),
      specimen: fc.constantFrom(undefined, 's', 't'),
      report: fc.constantFrom(undefined, 'r'),
    });
    const grouped = (drawn: readonly (Drawn & { readonly id: number })[]): unknown =>
      drawsOf(drawn, (one) => one, undefined)
        .map(({ parts }) => parts.map(({ id }) => id).sort((a, b) => a - b))
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    fc.assert(
      fc.property(
        fc
          .array(part, { maxLength: 8 })
          .map((drawn) => drawn.map((one, id) => ({ ...one, id })))
          .chain((drawn) =>
            fc.tuple(
              fc.constant(drawn),
              fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }),
            ),
          ),
        ([drawn, shuffled]) => {
          expect(grouped(shuffled)).toEqual(grouped(drawn));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('one time for all', () => {
  it.each<readonly [readonly string[], string | undefined]>([
    [['2026-03-02', '2026-03-02T08:10', '2026'], '2026-03-02T08:10'],
    [['2026-03-02T07:10:00Z', '2026-03-02T08:10:00+01:00'], '2026-03-02T08:10:00+01:00'],
    [['2026-03-02T08:10:05', '2026-03-02T08:10:40'], '2026-03-02T08:10:05'],
    [['2026-03-02T08:10', '2026-03-02T16:00'], '2026-03-02'],
    [['2026-03-02', '2026-03-05'], '2026-03'],
    [['2025-03-02', '2026-03-02'], undefined],
    [[], undefined],
  ])('%j is %s', (times, expected) => {
    expect(agreedTime(times)).toBe(expected);
  });
});
