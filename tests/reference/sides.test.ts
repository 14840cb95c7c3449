import { describe, expect, it } from 'vitest';
import { exactOf } from '../../src/logic/exact.js';
import type { Truth } from '../../src/logic/truth.js';
import { contradicts, positionOf, sidesOf, type Ends, type Sides } from '../../src/reference/sides.js';
import { point, under } from './placeable.js';

const between = (low: string | null, high: string | null, rest: Partial<Ends> = {}): Ends => ({
  low: low === null ? null : exactOf(low),
  high: high === null ? null : exactOf(high),
  lowInclusive: true,
  highInclusive: true,
  ...rest,
});

const sides = (low: Truth, high: Truth, inside: Truth): Sides => ({ low, high, inside });

describe('the sides of an interval', () => {
  it.each<[string, Ends, Sides]>([
    ['2.0', between('2.1', '9.3'), sides('true', 'false', 'false')],
    ['2.1', between('2.1', '9.3'), sides('false', 'false', 'true')],
    ['2.1', between('2.1', '9.3', { lowInclusive: false }), sides('true', 'false', 'false')],
    ['2.2', between('2.1', '9.3', { lowInclusive: false }), sides('false', 'false', 'true')],
    ['9.3', between('2.1', '9.3'), sides('false', 'false', 'true')],
    ['9.3', between('2.1', '9.3', { highInclusive: false }), sides('false', 'true', 'false')],
    ['9.2', between('2.1', '9.3', { highInclusive: false }), sides('false', 'false', 'true')],
    ['9.4', between('2.1', '9.3'), sides('false', 'true', 'false')],
    ['0.1', between(null, '9.3'), sides('false', 'false', 'true')],
    ['99', between('2.1', null), sides('false', 'false', 'true')],
  ])('of %s', (value, ends, expected) => {
    expect(sidesOf(point(value), ends, false)).toEqual(expected);
  });

  it('are open where the possible values lie on both', () => {
    expect(sidesOf(under('3'), between('2.1', '9.3'), false)).toEqual(sides('unknown', 'false', 'unknown'));
    expect(sidesOf(under('2.1'), between('2.1', '9.3'), false)).toEqual(sides('true', 'false', 'false'));
  });

  it('have no end at zero where nothing can be negative', () => {
    expect(sidesOf(under('0.1'), between('0', '4'), false)).toEqual(sides('false', 'false', 'true'));
    expect(sidesOf(under('0.1'), between('0', '4'), true)).toEqual(sides('unknown', 'false', 'unknown'));
    expect(sidesOf(point('-1'), between('0', '4'), true)).toEqual(sides('true', 'false', 'false'));
  });
});

describe('a position', () => {
  it.each([
    [sides('true', 'false', 'false'), 'below'],
    [sides('false', 'true', 'false'), 'above'],
    [sides('false', 'false', 'true'), 'within'],
    [sides('unknown', 'false', 'unknown'), 'indeterminate'],
    [sides('unknown', 'unknown', 'false'), 'indeterminate'],
  ])('of %j is %s', (one, position) => {
    expect(positionOf(one)).toBe(position);
  });
});

describe('two readings of one result', () => {
  const low = sides('true', 'false', 'false');
  it.each<[boolean, string, Sides, Sides]>([
    [false, 'that are the same', low, low],
    [true, 'on opposite sides', low, sides('false', 'true', 'false')],
    [true, 'of which one is inside', low, sides('false', 'false', 'true')],
    [false, 'of which one says nothing', low, sides('unknown', 'unknown', 'unknown')],
    [false, 'of which one says only that it is outside', low, sides('unknown', 'unknown', 'false')],
    [
      true,
      'of which one says only that it is outside',
      sides('false', 'false', 'true'),
      sides('unknown', 'unknown', 'false'),
    ],
    [
      true,
      'that differ on the lower side alone',
      sides('true', 'unknown', 'unknown'),
      sides('false', 'unknown', 'unknown'),
    ],
    [
      true,
      'that differ on the upper side alone',
      sides('unknown', 'false', 'unknown'),
      sides('unknown', 'true', 'unknown'),
    ],
  ])('contradict each other: %s, %s', (expected, _, one, other) => {
    expect([contradicts(one, other), contradicts(other, one)]).toEqual([expected, expected]);
  });
});
