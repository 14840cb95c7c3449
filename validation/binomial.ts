/** The chance of at most `hits` in `of` trials that each succeed with the chance `p`. */
function atMost(hits: number, of: number, p: number): number {
  let term = (1 - p) ** of;
  let sum = term;
  for (let k = 0; k < hits; k += 1) {
    term *= ((of - k) / (k + 1)) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

const HALVINGS = 60; // more than the digits of a double

/** Where a condition that holds from 0 upwards ceases to hold. */
function turningPoint(holds: (p: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const TAIL = 0.025;

/**
 * The exact 95% interval of a proportion (Clopper and Pearson), by bisection on the exact sums. Of no trials there is none.
 *
 * @example binomial95(5, 10) // [0.187…, 0.813…]
 */
export function binomial95(hits: number, of: number): readonly [low: number, high: number] | undefined {
  if (of === 0) return undefined;
  return [
    hits === 0 ? 0 : turningPoint((p) => 1 - atMost(hits - 1, of, p) < TAIL),
    hits === of ? 1 : turningPoint((p) => atMost(hits, of, p) > TAIL),
  ];
}
