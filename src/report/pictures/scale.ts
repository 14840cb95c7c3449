/** From a value to its place in pixels. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [from: number, to: number];
  readonly at: (value: number) => number;
}

/** A scale over a domain, drawn from one pixel to another. */
export function scale(
  kind: Scale['kind'],
  domain: readonly [from: number, to: number],
  [start, end]: readonly [start: number, end: number],
): Scale {
  const read = kind === 'log' ? Math.log10 : Number;
  const [from, to] = [read(domain[0]), read(domain[1])];
  return { kind, domain, at: (value) => start + ((read(value) - from) / (to - from)) * (end - start) };
}

export interface Ends {
  readonly low?: number;
  readonly high?: number;
}

/** How far a bar goes beyond an interval of width 1, so that the interval takes two fifths of it. */
const BEYOND = 0.75;

/**
 * What a range bar shows around an interval. An interval with one end shows twice an upper one, or two and a half times a lower
 * one. Values that cannot be negative are not drawn below zero, and a logarithm needs two ends above zero.
 */
export function barDomain(
  { low, high }: Ends,
  asked: Scale['kind'],
  mayBeNegative: boolean,
): Pick<Scale, 'kind' | 'domain'> | undefined {
  const floor = mayBeNegative ? -Infinity : 0;
  if (low !== undefined && high !== undefined) {
    if (low > high) return undefined;
    if (asked === 'log' && low > 0 && high > low) {
      const beyond = (high / low) ** BEYOND;
      return { kind: 'log', domain: [low / beyond, high * beyond] };
    }
    const beyond = BEYOND * (high - low || Math.abs(high) || 1);
    return { kind: 'linear', domain: [Math.max(floor, low - beyond), high + beyond] };
  }
  const only = high ?? low;
  if (only === undefined) return undefined;
  if (only <= 0) return { kind: 'linear', domain: [only - (Math.abs(only) || 1), only + (Math.abs(only) || 1)] };
  return { kind: 'linear', domain: [0, only * (high === undefined ? 2.5 : 2)] };
}
