import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/report/markup.js';
import { rangeBar, type RangeBar } from '../../../src/report/pictures/range-bar.js';
import { fault } from '../well-formed.js';

const drawn = (bar: Partial<RangeBar>): string =>
  text(
    rangeBar({
      id: 'b',
      title: 'LH, position',
      description: 'LH',
      limits: [],
      position: 'inside',
      scale: 'linear',
      mayBeNegative: false,
      ...bar,
    }),
  );

/** The middle of a circle, a diamond or a chevron in a drawing. */
function markAt(svg: string): number | undefined {
  const circle = /<circle class="mark" cx="([\d.-]+)"/.exec(svg);
  const diamond = /<path class="mark" d="M([\d.-]+) 13l6-6 6 6-6 6z"/.exec(svg);
  if (circle) return Number(circle[1]);
  return diamond ? Number(diamond[1]) + 6 : undefined;
}

const [LEFT, RIGHT] = [6, 210];

/** The place of a value in hundredths of a pixel by whole numbers alone: every number here has two decimals at most. */
function exactPlace(value: number, low: number, high: number): number {
  const [v, l, h] = [value, low, high].map((number) => BigInt(Math.round(number * 100)) * 4n) as [
    bigint,
    bigint,
    bigint,
  ];
  const beyond = ((h - l) * 3n) / 4n;
  const from = l > beyond ? l - beyond : 0n;
  const to = h + beyond;
  return LEFT + Number(((v - from) * 10_000n * BigInt(RIGHT - LEFT)) / (to - from)) / 10_000;
}

const hundredths = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max }).map((whole) => whole / 100);

describe('a range bar', () => {
  it('stands at the exact place of its value, to half a pixel', () => {
    fc.assert(
      fc.property(
        hundredths(50_000),
        hundredths(50_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (low, width, part) => {
          const high = Math.round((low + width) * 100) / 100;
          const from = Math.max(0, low - 0.75 * (high - low));
          const to = high + 0.75 * (high - low);
          const value =
            Math.min(
              Math.floor(to * 100),
              Math.max(Math.ceil(from * 100), Math.round((from + part * (to - from)) * 100)),
            ) / 100;
          fc.pre(value > from + 1e-9 && value < to - 1e-9);
          const position = value < low ? 'below' : value > high ? 'above' : 'inside';
          const at = markAt(drawn({ value: { low: value, high: value }, interval: { low, high }, position }));
          expect(Math.abs((at ?? NaN) - exactPlace(value, low, high))).toBeLessThanOrEqual(0.5);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives an interval two fifths of the track, unless zero cuts it', () => {
    const svg = drawn({ value: { low: 30, high: 30 }, interval: { low: 20, high: 40 } });
    expect(svg).toContain('<rect x="67.2" y="8" width="81.6" height="10" class="band"/>');
  });

  it('places equal ratios at equal distances on a logarithmic scale', () => {
    const at = (value: number): number =>
      markAt(drawn({ value: { low: value, high: value }, interval: { low: 2, high: 8 }, scale: 'log' })) ?? NaN;
    expect(at(4) - at(2)).toBeCloseTo(at(8) - at(4), 0);
    expect(at(4)).toBeCloseTo((LEFT + RIGHT) / 2, 0);
  });

  it('points with an open triangle to the side on which a censored value lies', () => {
    expect(drawn({ value: { high: 30 }, interval: { low: 20, high: 40 }, position: 'unknown' })).toContain('l-9-5z');
    expect(drawn({ value: { low: 30 }, interval: { low: 20, high: 40 }, position: 'unknown' })).toContain('l9-5z');
    expect(drawn({ value: { high: 30 }, interval: { low: 20, high: 40 }, position: 'unknown' })).not.toContain(
      '"mark"',
    );
  });

  it('ends in a double chevron where the value lies beyond the scale', () => {
    const above = drawn({ value: { low: 900, high: 900 }, interval: { low: 20, high: 40 }, position: 'above' });
    const below = drawn({
      value: { low: 0.01, high: 0.01 },
      interval: { low: 20, high: 40 },
      position: 'below',
      scale: 'log',
    });
    expect(above).toContain('d="M202 8l7 5 -7 5zM209 8l7 5 -7 5z"');
    expect(below).toContain('d="M14 8l-7 5 7 5zM7 8l-7 5 7 5z"');
  });

  it('draws no band and no mark without an interval, and an outline for what was not measured', () => {
    const plain = drawn({ value: { low: 9, high: 9 }, position: 'unknown' });
    expect(plain).toContain('<rect class="track"');
    expect(plain).not.toMatch(/class="(?:band|mark|open)"/);
    expect(drawn({ position: 'not-measured' })).toContain('<rect class="missing"');
  });

  it('draws the limits of cited sources that the scale holds, each place once', () => {
    const svg = drawn({ value: { low: 9, high: 9 }, interval: { low: 8, high: 29 }, limits: [12, 12, 11, 500] });
    expect(svg.match(/class="limit"/g)).toHaveLength(2);
  });

  it('is well-formed, says what it shows, and stays within 4 kB, whatever it is given', () => {
    const end = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);
    const ends = fc.record({ low: end, high: end }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc.record(
          {
            value: ends,
            interval: ends,
            limits: fc.array(end, { maxLength: 6 }),
            description: fc.string({ unit: 'binary', maxLength: 300 }),
            position: fc.constantFrom<RangeBar['position']>('below', 'inside', 'above', 'unknown', 'not-measured'),
            scale: fc.constantFrom<RangeBar['scale']>('linear', 'log'),
          },
          { requiredKeys: [] },
        ),
        (bar) => {
          const svg = drawn(bar);
          expect(fault(svg)).toBeUndefined();
          expect(svg).not.toMatch(/NaN|Infinity/);
          expect(svg.replace(/<desc[^]*<\/desc>/, '').length).toBeLessThan(2600);
        },
      ),
      { numRuns: 500 },
    );
  });
});
