import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearTicks, logTicks, timeTicks } from '../../../src/report/pictures/ticks.js';

const at = (ticks: readonly { readonly value: number }[]): readonly number[] => ticks.map(({ value }) => value);

describe('ticks', () => {
  it('stand where d3 has them on a linear axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 4 }),
        (start, width, decimals) => {
          const [from, to] = [start / 10 ** decimals, (start + width) / 10 ** decimals];
          const ours = at(linearTicks(from, to, 4));
          const theirs = scaleLinear().domain([from, to]).ticks(4);
          expect(ours).toHaveLength(theirs.length);
          for (const [place, value] of ours.entries()) expect(value).toBeCloseTo(theirs[place] ?? NaN, 9);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keep their decimals in their labels', () => {
    expect(linearTicks(0.38, 0.56, 4).map(({ label }) => label)).toEqual(['0.40', '0.45', '0.50', '0.55']);
    expect(linearTicks(0, 40, 4).map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40']);
  });

  it('are powers of ten on a logarithmic axis, each a tick of d3', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 2, max: 999 }), (power, ratio) => {
        const from = 1.7 * 10 ** power;
        const theirs = scaleLog()
          .domain([from, from * ratio])
          .ticks(5);
        const ours = at(logTicks(from, from * ratio));
        expect(ours.every((tick) => theirs.some((other) => Math.abs(other - tick) < tick * 1e-9))).toBe(true);
      }),
    );
    expect(logTicks(0.06, 14).map(({ label }) => label)).toEqual(['0.1', '1', '10']);
    expect(logTicks(1.5, 9).map(({ label }) => label)).toEqual(['2', '5']);
  });

  it('are days or first days of months on an axis of time, as d3 has them, and not too many', () => {
    const DAY = 86_400_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000 }),
        fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 400, max: 20_000 })),
        (start, days) => {
          const [from, to] = [start * DAY + 1, (start + days) * DAY - 1];
          const ticks = timeTicks(from, to, 7);
          expect(ticks.length).toBeLessThanOrEqual(9);
          const everyDay = new Set(
            days > 400
              ? at(ticks)
              : scaleUtc()
                  .domain([from, to])
                  .ticks(days * 2)
                  .map(Number),
          );
          expect(at(ticks).every((tick) => everyDay.has(tick))).toBe(true);
          expect(at(ticks).every((tick) => tick >= from && tick <= to)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('name the first month with its year, and every January', () => {
    const ticks = timeTicks(Date.UTC(2024, 10, 20), Date.UTC(2026, 4, 1), 7);
    expect(ticks.map(({ label }) => label)).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct', 'Jan 2026', 'Apr']);
  });
});
