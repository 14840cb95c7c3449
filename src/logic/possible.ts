import { compare, type Exact } from './exact.js';
import { truth, type Truth } from './truth.js';

/**
 * The values a result may have. A plain number is one point; `<0.4` is everything below 0.4; a printed range is itself.
 * A missing end is unbounded. Quantities here are never negative, but nothing in this file relies on it.
 */
export interface Possible {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

export const exactly = (value: Exact): Possible => ({
  low: value,
  high: value,
  lowInclusive: true,
  highInclusive: true,
});

export const isPoint = (values: Possible): boolean =>
  values.low !== null && values.high !== null && (values.low === values.high || compare(values.low, values.high) === 0);

export function mapEnds(values: Possible, change: (end: Exact) => Exact): Possible {
  if (values.low !== null && values.low === values.high) {
    const end = change(values.low);
    return { ...values, low: end, high: end };
  }
  return { ...values, low: values.low && change(values.low), high: values.high && change(values.high) };
}

/** Is the value below the limit? Unknown when the possible values lie on both sides of it. */
export function isBelow(values: Possible, limit: Exact): Truth {
  if (values.high !== null) {
    const top = compare(values.high, limit);
    if (top < 0 || (top === 0 && !values.highInclusive)) return 'true';
  }
  if (values.low !== null && compare(values.low, limit) >= 0) return 'false';
  return 'unknown';
}

/** Is the value above the limit? Unknown when the possible values lie on both sides of it. */
export function isAbove(values: Possible, limit: Exact): Truth {
  if (values.low !== null) {
    const bottom = compare(values.low, limit);
    if (bottom > 0 || (bottom === 0 && !values.lowInclusive)) return 'true';
  }
  if (values.high !== null && compare(values.high, limit) <= 0) return 'false';
  return 'unknown';
}

interface End {
  readonly value: Exact | null;
  readonly inclusive: boolean;
}

/** The outer one of two ends. One that both have is included where either includes it. */
function outer(a: End, b: End, outwards: 1 | -1): End {
  if (a.value === null || b.value === null) return { value: null, inclusive: false };
  const order = outwards * compare(a.value, b.value);
  if (order === 0) return { value: a.value, inclusive: a.inclusive || b.inclusive };
  return order > 0 ? a : b;
}

const lowOf = ({ low, lowInclusive }: Possible): End => ({ value: low, inclusive: lowInclusive });
const highOf = ({ high, highInclusive }: Possible): End => ({ value: high, inclusive: highInclusive });

/** The smallest interval that holds all of them. */
export function span(all: readonly [Possible, ...Possible[]]): Possible {
  return all.reduce((wide, next) => {
    const low = outer(lowOf(wide), lowOf(next), -1);
    const high = outer(highOf(wide), highOf(next), 1);
    return { low: low.value, lowInclusive: low.inclusive, high: high.value, highInclusive: high.inclusive };
  });
}

/** Do both describe exactly the same possible values? */
export function isSame(a: Possible, b: Possible): boolean {
  const sameEnd = (x: Exact | null, y: Exact | null): boolean =>
    x === null || y === null ? x === y : compare(x, y) === 0;
  return (
    sameEnd(a.low, b.low) &&
    sameEnd(a.high, b.high) &&
    a.lowInclusive === b.lowInclusive &&
    a.highInclusive === b.highInclusive
  );
}

/** Do they leave no value open that lies in both? Then two printed results contradict each other. */
export function areDisjoint(a: Possible, b: Possible): boolean {
  const under = (x: Possible, y: Possible): boolean => {
    if (x.high === null || y.low === null) return false;
    const order = compare(x.high, y.low);
    return order < 0 || (order === 0 && !(x.highInclusive && y.lowInclusive));
  };
  return under(a, b) || under(b, a);
}

/** Is every possible value inside the closed interval? A missing bound is open. */
export function isInside(values: Possible, low: Exact | null, high: Exact | null): Truth {
  const below: Truth = low === null ? 'false' : isBelow(values, low);
  const above: Truth = high === null ? 'false' : isAbove(values, high);
  if (below === 'true' || above === 'true') return 'false';
  return truth(below === 'false') === 'true' && above === 'false' ? 'true' : 'unknown';
}
