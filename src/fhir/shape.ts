/** Any JSON object. Resources are read by shape, so that a release or a profile more or less makes no difference. */
export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property of an object, one after the other; what a prototype holds is not input. */
export function field(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** An entry of a table by a word that came from outside; what every object has of its own is no entry. */
export const entryOf = <Entry>(table: Readonly<Record<string, Entry>>, word: string): Entry | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** A list, or the one element that earlier releases have in its place. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

const withoutControls = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/\p{Cc}+/gu, ' ');
const BEYOND_PRINTABLE_ASCII = /[^ -~]/;

/** Text without control characters and without what has no width (U+200B stands inside names of official examples). */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = (BEYOND_PRINTABLE_ASCII.test(value) ? withoutControls(value) : value).trim();
  return clean === '' ? undefined : clean;
}

/** A decimal as it was written: `importJson` keeps its text, a plain JSON parse its number. */
export const decimal = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : text(value);

export interface ReadCoding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** The codings of a CodeableConcept or of a Coding that have a code. */
export function codingsOf(concept: unknown): readonly ReadCoding[] {
  const codings = field(concept, 'coding') === undefined ? list(concept) : list(field(concept, 'coding'));
  return codings.flatMap((one) => {
    const [code, display] = [text(field(one, 'code')), text(field(one, 'display'))];
    if (code === undefined) return [];
    return [{ system: text(field(one, 'system')) ?? '', code, ...(display !== undefined && { display }) }];
  });
}

/** What a concept is called: its text, then its displays. A plain string is its own name. */
export function namesOf(concept: unknown): readonly string[] {
  if (typeof concept === 'string') return list(text(concept)).filter((name) => typeof name === 'string');
  const names = [
    text(field(concept, 'text')),
    ...list(field(concept, 'coding')).map((one) => text(field(one, 'display'))),
  ];
  return names.filter((name) => name !== undefined);
}

/** The code word of an element that is a code in one release and a CodeableConcept in another. */
export const codeWord = (value: unknown): string | undefined =>
  (typeof value === 'string' ? text(value) : (codingsOf(value)[0]?.code ?? namesOf(value)[0]))?.toLowerCase();

export const referenceOf = (value: unknown): string | undefined => text(field(value, 'reference'));

/** The name of the one `value[x]`, `effective[x]`, … that is present, and all of them where there are more. */
export const choicesOf = (value: JsonObject, prefix: string): readonly string[] =>
  Object.keys(value).filter(
    (key) =>
      key.startsWith(prefix) &&
      /^[A-Z][A-Za-z]{1,31}$/.test(key.slice(prefix.length)) &&
      value[key] !== null &&
      value[key] !== undefined,
  );
