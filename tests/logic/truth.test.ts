import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not, truth, type Truth } from '../../src/logic/truth.js';

const VALUES: readonly Truth[] = ['true', 'false', 'unknown'];
const values = fc.constantFrom(...VALUES);
const lists = fc.array(values, { maxLength: 6 });

describe('the truth tables', () => {
  it.each([
    ['true', 'true', 'true', 'true'],
    ['true', 'false', 'false', 'true'],
    ['true', 'unknown', 'unknown', 'true'],
    ['false', 'false', 'false', 'false'],
    ['false', 'unknown', 'false', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: all is %s, any is %s', (a, b, both, either) => {
    expect([all([a, b]), all([b, a]), any([a, b]), any([b, a])]).toEqual([both, both, either, either]);
  });

  it('negates what is known and nothing else', () => {
    expect(VALUES.map(not)).toEqual(['false', 'true', 'unknown']);
    expect([truth(true), truth(false)]).toEqual(['true', 'false']);
  });

  it('holds of an empty list what holds of nothing', () => {
    expect([all([]), any([]), atLeast(0, []), atLeast(1, [])]).toEqual(['true', 'false', 'true', 'false']);
  });

  it.each([
    [2, ['true', 'true', 'false'], 'true'],
    [2, ['true', 'unknown', 'false'], 'unknown'],
    [2, ['true', 'false', 'false'], 'false'],
    [3, ['unknown', 'unknown', 'true'], 'unknown'],
    [2, ['unknown', 'false', 'false'], 'false'],
  ] as const)('at least %i of %j is %s', (count, list, expected) => {
    expect(atLeast(count, list)).toBe(expected);
  });
});

describe('the laws', () => {
  it('De Morgan holds with unknown', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(not(all(list))).toBe(any(list.map(not)));
      }),
    );
  });

  it('all and any are the ends of at least', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(all(list)).toBe(atLeast(list.length, list));
        expect(any(list)).toBe(atLeast(1, list));
      }),
    );
  });

  it('learning one unknown value never turns a decided answer', () => {
    const known = fc.constantFrom<Truth>('true', 'false');
    fc.assert(
      fc.property(lists, fc.array(known, { minLength: 6, maxLength: 6 }), fc.nat(6), (list, facts, count) => {
        const learnt = list.map((value, at) => (value === 'unknown' ? (facts[at] ?? 'true') : value));
        for (const combine of [all, any, (some: readonly Truth[]): Truth => atLeast(count, some)]) {
          const before = combine(list);
          expect([before, 'unknown']).toContain(before === 'unknown' ? before : combine(learnt));
        }
      }),
    );
  });
});
