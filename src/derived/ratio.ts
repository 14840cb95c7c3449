import { difference, factorOf, product, scaleBy, type Exact } from '../logic/exact.js';
import type { Possible } from '../logic/possible.js';

/** `a ÷ b × scale` of two plain numbers, exact; undefined for a zero divisor. */
export function quotientOf(a: Exact, b: Exact, scale: bigint): Exact | undefined {
  if (b.mantissa <= 0n) return undefined;
  const divisor = factorOf(scale * b.factor.denominator * 10n ** BigInt(b.scale), b.mantissa * b.factor.numerator);
  return scaleBy(a, divisor);
}

/** The same for results that may be censored: the ends of both give the ends of the ratio. */
export function ratioOf(a: Possible, b: Possible, scale = 1n): Possible | undefined {
  const low = a.low && b.high ? quotientOf(a.low, b.high, scale) : null;
  const high = a.high && b.low ? quotientOf(a.high, b.low, scale) : null;
  if (low === undefined || high === undefined || (low === null && high === null)) return undefined;
  if (a.low === a.high && b.low === b.high) {
    return { low, high: low, lowInclusive: true, highInclusive: true };
  }
  return {
    low,
    high,
    lowInclusive: a.lowInclusive && b.highInclusive,
    highInclusive: a.highInclusive && b.lowInclusive,
  };
}

/** The product of two results that may be censored; without a lower end it reaches down to nothing. */
export function productOf(a: Possible, b: Possible): Possible {
  return {
    low: a.low && b.low && product(a.low, b.low),
    high: a.high && b.high && product(a.high, b.high),
    lowInclusive: a.lowInclusive && b.lowInclusive,
    highInclusive: a.highInclusive && b.highInclusive,
  };
}

/** What of the first is not the second, a part of it; a part below a detection limit may be nothing. */
export function remainderOf(whole: Possible, part: Possible): Possible {
  const low = whole.low && part.high && difference(whole.low, part.high);
  const isPossible = low !== null && low.approximate >= 0;
  return {
    low: isPossible ? low : null,
    high: whole.high && (part.low ? difference(whole.high, part.low) : whole.high),
    lowInclusive: isPossible && whole.lowInclusive && part.highInclusive,
    highInclusive: whole.highInclusive && part.lowInclusive,
  };
}
