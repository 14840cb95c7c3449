import { describe, expect, it } from 'vitest';
import { binomial95 } from '../../validation/binomial.js';

describe('the exact binomial interval', () => {
  it.each([
    // closed forms: with no hit the upper end is 1 - 0.025^(1/n), with every hit the lower end is 0.025^(1/n)
    [0, 10, 0, 1 - 0.025 ** (1 / 10)],
    [10, 10, 0.025 ** (1 / 10), 1],
    [0, 1, 0, 0.975],
    [1, 1, 0.025, 1],
    [46, 46, 0.025 ** (1 / 46), 1],
  ])('of %i in %i is %f to %f', (hits, of, low, high) => {
    const interval = binomial95(hits, of) ?? [NaN, NaN];
    expect(interval[0]).toBeCloseTo(low, 12);
    expect(interval[1]).toBeCloseTo(high, 12);
  });

  it('has 2.5% of the chances beyond either end', () => {
    // 1 hit in 2: (1 - p)^2 = 0.975 at the lower end, p^2 = 0.975 at the upper
    const [low, high] = binomial95(1, 2) ?? [NaN, NaN];
    expect((1 - low) ** 2).toBeCloseTo(0.975, 12);
    expect(high ** 2).toBeCloseTo(0.975, 12);
  });

  it('is mirrored by the interval of the misses', () => {
    for (const [hits, of] of [
      [3, 5],
      [21, 24],
      [39, 40],
    ] as const) {
      const [low, high] = binomial95(hits, of) ?? [NaN, NaN];
      const [lowOfMisses, highOfMisses] = binomial95(of - hits, of) ?? [NaN, NaN];
      expect(low).toBeCloseTo(1 - highOfMisses, 12);
      expect(high).toBeCloseTo(1 - lowOfMisses, 12);
    }
  });

  it('does not exist without trials', () => {
    expect(binomial95(0, 0)).toBeUndefined();
  });
});
