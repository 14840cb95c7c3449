import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, factorOf, parseExact, scaleBy, type Exact } from '../../src/logic/exact.js';
import {
  areDisjoint,
  exactly,
  isAbove,
  isBelow,
  isInside,
  isPoint,
  isSame,
  mapEnds,
  span,
  type Possible,
} from '../../src/logic/possible.js';

function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

/** '[0.1,0.3)' and '(,0.4)' as intervals, '0.3' as a point. */
function values(text: string): Possible {
  const parts = /^([[(])(.*),(.*)([\])])$/.exec(text);
  if (!parts) return exactly(exact(text));
  const [, open, low = '', high = '', close] = parts;
  return {
    low: low === '' ? null : exact(low),
    high: high === '' ? null : exact(high),
    lowInclusive: open === '[',
    highInclusive: close === ']',
  };
}

describe('against a limit of 0.3', () => {
  it.each([
    ['0.3', 'false', 'false'],
    ['0.30', 'false', 'false'],
    ['0.29', 'true', 'false'],
    ['0.31', 'false', 'true'],
    ['(,0.3)', 'true', 'false'],
    ['(,0.3]', 'unknown', 'false'],
    ['(,0.4)', 'unknown', 'unknown'],
    ['(,0.2)', 'true', 'false'],
    ['(0.3,)', 'false', 'true'],
    ['[0.3,)', 'false', 'unknown'],
    ['(0.2,)', 'unknown', 'unknown'],
    ['[0.1,0.5]', 'unknown', 'unknown'],
    ['[0.4,0.5]', 'false', 'true'],
    ['(,)', 'unknown', 'unknown'],
  ] as const)('%s is below: %s, above: %s', (text, below, above) => {
    expect([isBelow(values(text), exact('0.3')), isAbove(values(text), exact('0.3'))]).toEqual([below, above]);
  });
});

describe('inside the closed interval 0.1 to 0.3', () => {
  it.each([
    ['0.1', 'true'],
    ['0.3', 'true'],
    ['0.31', 'false'],
    ['0.09', 'false'],
    ['(,0.4)', 'unknown'],
    ['[0.2,0.4]', 'unknown'],
    ['[0.05,0.2]', 'unknown'],
    ['(,0.1)', 'false'],
    ['(0.1,0.3)', 'true'],
  ] as const)('%s: %s', (text, expected) => {
    expect(isInside(values(text), exact('0.1'), exact('0.3'))).toBe(expected);
  });

  it('leaves a missing bound open', () => {
    expect(isInside(values('(,0.4)'), null, exact('0.4'))).toBe('true');
    expect(isInside(values('5'), exact('4'), null)).toBe('true');
    expect(isInside(values('(,)'), null, null)).toBe('true');
  });
});

describe('span', () => {
  it.each([
    [['0.1', '0.3'], '[0.1,0.3]'],
    [['0.3', '0.1', '0.2'], '[0.1,0.3]'],
    [['(,0.4)', '0.4'], '(,0.4]'],
    [['(0.1,0.2)', '[0.1,0.2)'], '[0.1,0.2)'],
    [['[0.1,0.2)', '(0.05,0.3)'], '(0.05,0.3)'],
    [['(0.05,0.3)', '[0.1,0.2)'], '(0.05,0.3)'],
    [['(0.1,)', '0.05'], '[0.05,)'],
    [['0.1'], '0.1'],
    [['0.3', '(,0.4)'], '(,0.4)'],
    [['0.3', '(0.2,)'], '(0.2,)'],
    [['(,)', '0.3'], '(,)'],
    [['(0.1,0.2)', '(0.1,0.2)'], '(0.1,0.2)'],
    [['(0.1,0.2]', '(0.1,0.2)'], '(0.1,0.2]'],
    [['(0.1,0.2)', '(0.1,0.2]'], '(0.1,0.2]'],
    [['[0.1,0.2)', '(0.1,0.2)'], '[0.1,0.2)'],
    [['(0.1,0.2]', '[0.05,0.3)'], '[0.05,0.3)'],
    [['[0.05,0.3)', '(0.1,0.2]'], '[0.05,0.3)'],
    [['(0.1,0.2]', '(0.05,0.3)'], '(0.05,0.3)'],
    [['[0.05,0.3]', '(0.1,0.2)'], '[0.05,0.3]'],
  ] as const)('of %j is %s', (all, expected) => {
    const [first, ...rest] = all.map(values);
    if (!first) throw new Error('empty');
    expect(isSame(span([first, ...rest]), values(expected))).toBe(true);
  });
});

describe('sameness and contradiction', () => {
  it.each([
    ['0.3', '0.30', true],
    ['0.3', '0.31', false],
    ['(,0.3)', '(,0.3]', false],
    ['[0.1,)', '(0.1,)', false],
    ['(,0.3)', '0.3', false],
    ['(,)', '(,)', true],
    ['(,0.3)', '(,0.4)', false],
    ['[0.1,0.3]', '[0.2,0.3]', false],
    ['[0.1,0.3]', '[0.1,0.4]', false],
    ['(0.1,)', '(,0.1)', false],
    ['[0.1,)', '[0.1,0.3]', false],
  ] as const)('%s and %s are the same: %s', (a, b, same) => {
    expect([isSame(values(a), values(b)), isSame(values(b), values(a))]).toEqual([same, same]);
  });

  it.each([
    ['0.3', '0.31', true],
    ['0.3', '0.3', false],
    ['(,0.3)', '0.3', true],
    ['(,0.3]', '0.3', false],
    ['(,0.3)', '(0.2,)', false],
    ['(,0.2)', '[0.2,)', true],
    ['(,)', '5', false],
  ] as const)('%s and %s share no value: %s', (a, b, disjoint) => {
    expect([areDisjoint(values(a), values(b)), areDisjoint(values(b), values(a))]).toEqual([disjoint, disjoint]);
  });
});

describe('mapEnds', () => {
  const half = (end: Exact): Exact => scaleBy(end, factorOf(1n, 2n));

  it('keeps a point a point and an open end open', () => {
    const point = mapEnds(values('0.6'), half);
    expect(point.low).toBe(point.high);
    expect(isSame(point, values('0.3'))).toBe(true);
    expect(isSame(mapEnds(values('(,0.6)'), half), values('(,0.3)'))).toBe(true);
    expect(isSame(mapEnds(values('[0.6,)'), half), values('[0.3,)'))).toBe(true);
    expect(mapEnds(values('(,)'), half)).toEqual(values('(,)'));
  });

  it('knows a point by its value, not by its object', () => {
    expect(isPoint(values('[0.3,0.30]'))).toBe(true);
    expect(isPoint(values('[0.3,0.4]'))).toBe(false);
    expect(isPoint(values('(,0.4)'))).toBe(false);
    expect(isPoint(values('[0.4,)'))).toBe(false);
  });
});

it('below and above are never both true, and a point is always decided', () => {
  const hundredths = fc.integer({ min: 0, max: 500 }).map((n) => exact((n / 100).toFixed(2)));
  fc.assert(
    fc.property(
      hundredths,
      hundredths,
      hundredths,
      fc.boolean(),
      fc.boolean(),
      (a, b, limit, lowInclusive, highInclusive) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        fc.pre(compare(a, b) !== 0 || (lowInclusive && highInclusive)); // else there is no possible value at all
        const some: Possible = { low, high, lowInclusive, highInclusive };
        expect(isBelow(some, limit) === 'true' && isAbove(some, limit) === 'true').toBe(false);
        expect([isBelow(exactly(a), limit), isAbove(exactly(a), limit)]).not.toContain('unknown');
      },
    ),
  );
});
