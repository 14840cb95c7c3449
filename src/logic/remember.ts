/**
 * Memory for work whose answer depends on nothing but what is handed over. What is remembered is shared, so it is never changed.
 */

/** Records print few spellings, so a small memory answers nearly all. */
const MAXIMUM_REMEMBERED = 500;

/** What is longer is no spelling that repeats, and would make the memory as large as an input likes. */
const MAXIMUM_LENGTH = 200;

/** The same function, answering from memory for a short text that it has seen. Emptied when full, its size is bounded. */
export function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const seen = known.get(text);
    if (seen) return seen.value;
    const value = work(text);
    if (text.length > MAXIMUM_LENGTH) return value;
    if (known.size >= MAXIMUM_REMEMBERED) known.clear();
    known.set(text, { value });
    return value;
  };
}

/** The same function of an object that is never changed, such as a rule or a claim; what is remembered goes with the object. */
export function rememberOf<Key extends object, Value>(work: (of: Key) => Value): (of: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (of) => {
    const seen = known.get(of);
    if (seen) return seen.value;
    const value = work(of);
    known.set(of, { value });
    return value;
  };
}

/** Work that is done when it is first asked for, and once. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}
