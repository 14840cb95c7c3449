/** The one value that all state; undefined where they differ or nobody does. `agreed(['F', undefined, 'F'])` is 'F'. */
export function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, another] = new Set(values.filter((value) => value !== undefined));
  return another === undefined ? first : undefined;
}
