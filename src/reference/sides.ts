import { isZero } from '../logic/exact.js';
import { isAbove, isBelow, type Possible } from '../logic/possible.js';
import { all, not, type Truth } from '../logic/truth.js';
import type { Observation } from '../record/types.js';
import type { Position } from './placed.js';
import type { Interval } from './printed.js';

/** On which side of an interval a result lies. */
export interface Sides {
  readonly low: Truth;
  readonly high: Truth;
  readonly inside: Truth;
}

export const UNKNOWN: Sides = { low: 'unknown', high: 'unknown', inside: 'unknown' };

/** The ends of an interval in the unit of the result. */
export type Ends = Pick<Interval, 'low' | 'high' | 'lowInclusive' | 'highInclusive'>;

export function sidesOf(values: Possible, ends: Ends, signed: boolean): Sides {
  // a lower end of zero bounds nothing where no value can be negative
  const lowEnd = ends.low && !signed && isZero(ends.low) ? null : ends.low;
  const low = lowEnd === null ? 'false' : ends.lowInclusive ? isBelow(values, lowEnd) : not(isAbove(values, lowEnd));
  const high =
    ends.high === null ? 'false' : ends.highInclusive ? isAbove(values, ends.high) : not(isBelow(values, ends.high));
  return { low, high, inside: all([not(low), not(high)]) };
}

export const positionOf = ({ low, high, inside }: Sides): Position =>
  low === 'true' ? 'below' : high === 'true' ? 'above' : inside === 'true' ? 'within' : 'indeterminate';

/** What the laboratory's own flag says. */
export const FLAGGED: Readonly<Record<NonNullable<Observation['interpretation']>, Sides>> = {
  low: { low: 'true', high: 'false', inside: 'false' },
  'critically-low': { low: 'true', high: 'false', inside: 'false' },
  normal: { low: 'false', high: 'false', inside: 'true' },
  high: { low: 'false', high: 'true', inside: 'false' },
  'critically-high': { low: 'false', high: 'true', inside: 'false' },
  abnormal: { low: 'unknown', high: 'unknown', inside: 'false' },
  negative: UNKNOWN,
  positive: UNKNOWN,
};

/** Do two readings of one result say opposite things? */
export const contradicts = (a: Sides, b: Sides): boolean =>
  (['low', 'high', 'inside'] as const).some(
    (side) => a[side] !== 'unknown' && b[side] !== 'unknown' && a[side] !== b[side],
  );
