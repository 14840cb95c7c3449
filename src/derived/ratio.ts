import { factorOf, scaleBy, type Exact } from '../logic/exact.js';
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
  if (a.low !== null && a.low === a.high && b.low !== null && b.low === b.high) {
    return { low, high: low, lowInclusive: true, highInclusive: true };
  }
  return {
    low,
    high,
    lowInclusive: a.lowInclusive && b.highInclusive,
    highInclusive: a.highInclusive && b.lowInclusive,
  };
}
