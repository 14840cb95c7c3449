import fc from 'fast-check';

/** Texts that have broken readers before, ours or others: numbers, marks, delimiters, names that objects have, orders. */
export const hostileWords: readonly string[] = [
  '',
  ' ',
  '-',
  '.',
  '<',
  '>=',
  '≤',
  '1e9000000000000000',
  '0x1F',
  '1_000',
  'Infinity',
  'NaN',
  '-0',
  '٣',
  '１２',
  '1,5',
  '1.2.3',
  '1e-30',
  '9'.repeat(200),
  `0.${'0'.repeat(70)}1`,
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '\u202e',
  '\ufeff',
  '\u001b[2J',
  '2026-02-30',
  '9999-12-31T23:59:60.999+14:00',
  '0000',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;',
  ']]>',
  '[a](javascript:alert(1))',
  '${x}',
  '{lh}',
  '3-',
  '-3--1',
  '5 - 3',
  '\\X0D\\',
  '\\.br\\',
  'The dose should be increased and the test repeated.',
  'normal',
  'µ',
  'μmol/L',
  'ng/dl',
  'mIU/mL',
  '10*6/mL',
  '|',
  '^~\\&',
  '\r',
  '\n',
  '\t',
  ';',
  '""',
  '[',
  '{',
  ',',
];

/** One change to a text. Places are parts of its length, so that a change fits every text. */
export type Mutation =
  | { readonly kind: 'write'; readonly at: number; readonly over: number; readonly word: string }
  | { readonly kind: 'token'; readonly at: number; readonly word: string }
  | { readonly kind: 'bit'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'move'; readonly at: number; readonly length: number; readonly to: number };

/** Evenly: with the usual bias to small numbers most changes would be to the first word of a text. */
const PLACES = 2 ** 30;
const place = fc.noBias(fc.nat(PLACES - 1)).map((at) => at / PLACES);
const length = fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) });

export const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('token' as const), at: place, word }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), at: place, over: fc.nat(3), word }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('bit' as const), at: place, bit: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place, length }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('repeat' as const), at: place, length, times: fc.nat(20) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), at: place, length, to: place }) },
);

const TOKEN = /[\p{L}\p{N}.+_-]+/gu;

function withBitFlipped(text: string, at: number, bit: number): string {
  const bytes = new TextEncoder().encode(text);
  const index = Math.floor(at * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return new TextDecoder().decode(bytes); // as a file with a broken byte is read
}

function mutated(text: string, change: Mutation): string {
  if (text === '') return change.kind === 'write' ? change.word : text;
  const at = Math.floor(change.at * text.length);
  switch (change.kind) {
    case 'write':
      return text.slice(0, at) + change.word + text.slice(at + change.over);
    case 'token': {
      const tokens = [...text.matchAll(TOKEN)];
      const token = tokens[Math.floor(change.at * tokens.length)];
      if (!token) return text;
      return text.slice(0, token.index) + change.word + text.slice(token.index + token[0].length);
    }
    case 'bit':
      return withBitFlipped(text, change.at, change.bit);
    case 'cut':
      return text.slice(0, at) + text.slice(at + change.length);
    case 'repeat':
      return text.slice(0, at) + text.slice(at, at + change.length).repeat(change.times) + text.slice(at);
    case 'move': {
      const piece = text.slice(at, at + change.length);
      const rest = text.slice(0, at) + text.slice(at + change.length);
      const to = Math.floor(change.to * rest.length);
      return rest.slice(0, to) + piece + rest.slice(to);
    }
  }
}

/** A text of these after some changes to its characters, words and bytes. */
export const mutatedTexts = (seeds: readonly [string, ...string[]]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([seed, changes]) => changes.reduce(mutated, seed));

// oxlint-disable-next-line no-control-regex -- the end of a frame ends a segment
const LINE_ENDS = /[\r\n\u001c]+/g;

/** A table of these with other words in some of its cells: it keeps its rows, so that what reads cells is reached. */
export const recelledTexts = (seeds: readonly [string, ...string[]], cell: RegExp): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(fc.record({ at: place, word }), { minLength: 1, maxLength: 5 }))
    .map(([seed, changes]) =>
      changes.reduce((text, { at, word: inside }) => {
        const cells = [...text.matchAll(cell)];
        const found = cells[Math.floor(at * cells.length)];
        if (!found) return text;
        const written = inside.replace(LINE_ENDS, ' ');
        return text.slice(0, found.index) + written + text.slice(found.index + found[0].length);
      }, seed),
    );

/** A change to a JSON value as a tree: a part of it becomes something else, or is there twice, or is gone. */
interface Graft {
  readonly at: number;
  readonly as: { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'gone' | 'twice' | 'nested' };
}

const graft: fc.Arbitrary<Graft> = fc.record({
  at: place,
  as: fc.oneof(
    { weight: 5, arbitrary: word.map((value) => ({ kind: 'value' as const, value })) },
    {
      weight: 2,
      arbitrary: fc.jsonValue({ maxDepth: 2 }).map((value) => ({ kind: 'value' as const, value })),
    },
    { weight: 3, arbitrary: fc.constantFrom(...(['gone', 'twice', 'nested'] as const)).map((kind) => ({ kind })) },
  ),
});

interface Part {
  readonly holder: object;
  readonly key: string | number;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

function partsOf(value: unknown): readonly Part[] {
  if (!isHolder(value)) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ holder: value, key }, ...partsOf(Reflect.get(value, key))]);
}

/** Changes a copy that nobody else has. */
function grafted(value: unknown, { at, as }: Graft): unknown {
  const parts = partsOf(value);
  const part = parts[Math.floor(at * parts.length)];
  if (!part) return value;
  const { holder, key } = part;
  const before: unknown = Reflect.get(holder, key);
  if (as.kind === 'value') Reflect.set(holder, key, structuredClone(as.value));
  else if (as.kind === 'nested') Reflect.set(holder, key, [before]);
  else if (as.kind === 'gone') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(before));
  else Reflect.set(holder, `${key}2`, before);
  return value;
}

/** JSON of these after some changes to the tree: it stays JSON, so that what reads values is reached. */
export const graftedJson = (seeds: readonly [string, ...string[]]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(graft, { minLength: 1, maxLength: 4 }))
    .map(([seed, grafts]) => JSON.stringify(grafts.reduce(grafted, JSON.parse(seed))) ?? '');
