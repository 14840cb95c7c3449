/** Laboratories print few spellings, so a small memory answers nearly all. */
const MAXIMUM_REMEMBERED = 500;

/** The same function, answering from memory for a text that it has seen. The memory is emptied when full: its size is bounded. */
export function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const value = work(text);
    if (known.size >= MAXIMUM_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
