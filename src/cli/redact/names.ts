/** Names of our own for names that came in: the same for the same, so that what is one stays one. */
export interface Names {
  /** @example names.of('laboratory', 'St. Elsewhere') // 'laboratory 1' */
  readonly of: (kind: string, text: string) => string;
}

export function namesOfOurOwn(): Names {
  const given = new Map<string, Map<string, string>>();
  return {
    of: (kind, text) => {
      const known = given.get(kind) ?? new Map<string, string>();
      given.set(kind, known);
      const name = known.get(text) ?? `${kind} ${known.size + 1}`;
      known.set(text, name);
      return name;
    },
  };
}
