/**
 * What a claim is known to state. A claim that no longer states it is a fault of the evidence and never of an input, so it ends
 * here and nothing is put in its place.
 */
export function stated<T>(what: T | undefined, name: string): T {
  if (what === undefined) throw new RangeError(`The evidence does not state ${name}`);
  return what;
}
