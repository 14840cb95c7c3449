/** Kleene's three values. `unknown` is a value of its own: it is neither false nor "probably true". */
export type Truth = 'true' | 'false' | 'unknown';

export const truth = (condition: boolean): Truth => (condition ? 'true' : 'false');

export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

/** True when all are true; false as soon as one is false, whatever is unknown beside it. An empty list is true. */
export function all(values: readonly Truth[]): Truth {
  let result: Truth = 'true';
  for (const value of values) {
    if (value === 'false') return 'false';
    if (value === 'unknown') result = 'unknown';
  }
  return result;
}

/** True as soon as one is true; false when all are false. An empty list is false. */
export function any(values: readonly Truth[]): Truth {
  let result: Truth = 'false';
  for (const value of values) {
    if (value === 'true') return 'true';
    if (value === 'unknown') result = 'unknown';
  }
  return result;
}

/** True when at least `count` are true; false when the true and unknown ones together cannot reach it. */
export function atLeast(count: number, values: readonly Truth[]): Truth {
  let known = 0;
  let possible = 0;
  for (const value of values) {
    if (value === 'true') known += 1;
    if (value !== 'false') possible += 1;
  }
  if (known >= count) return 'true';
  return possible < count ? 'false' : 'unknown';
}
