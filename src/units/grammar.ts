import { factorOf, type Factor } from '../logic/exact.js';
import { ATOMS, PREFIXES, type Atom, type Flavor, type Ratio } from './atoms.js';
import { remember } from '../logic/remember.js';
import { BASES, combine, DIMENSIONLESS, type Base, type Dimension } from './dimension.js';

/** A UCUM expression, understood. `factor` leads to base units: metre, gram, second, mole. */
export interface UcumUnit {
  readonly dimension: Dimension;
  readonly factor: Factor;
  /** Everything that was named, also where it cancels: L/L names a length, 10*6 a count. */
  readonly named: ReadonlySet<Base | Flavor>;
  /** The prefixes that were used. */
  readonly prefixes: readonly string[];
}

export type UcumParse =
  | { readonly ok: true; readonly unit: UcumUnit }
  | { readonly ok: false; readonly reason: 'syntax' | 'unknown-atom'; readonly at: number };

/** Beyond this a text is not a unit; it also bounds the depth of nested brackets. */
export const MAXIMUM_UNIT_LENGTH = 100;

const MAXIMUM_DIGITS = 15;

interface Term {
  readonly ratio: Ratio;
  readonly dimension: Dimension;
}

const EMPTY: Term = { ratio: [1n, 1n], dimension: DIMENSIONLESS };

const raise = ([n, d]: Ratio, power: number): Ratio =>
  power >= 0 ? [n ** BigInt(power), d ** BigInt(power)] : [d ** BigInt(-power), n ** BigInt(-power)];

const multiply = (a: Term, b: Term, power: number): Term => {
  const [n, d] = raise(b.ratio, power);
  return { ratio: [a.ratio[0] * n, a.ratio[1] * d], dimension: combine(a.dimension, b.dimension, power) };
};

const atomOf = (symbol: string): Atom | undefined => (Object.hasOwn(ATOMS, symbol) ? ATOMS[symbol] : undefined);

function findAtom(
  symbol: string,
): { readonly atom: Atom; readonly prefix?: string; readonly ratio: Ratio } | undefined {
  const plain = atomOf(symbol);
  if (plain) return { atom: plain, ratio: plain.ratio };
  for (const [prefix, [n, d]] of PREFIXES) {
    const atom = symbol.startsWith(prefix) ? atomOf(symbol.slice(prefix.length)) : undefined;
    if (atom?.metric === true) return { atom, prefix, ratio: [n * atom.ratio[0], d * atom.ratio[1]] };
  }
  return undefined;
}

/** Where the reader stands. It lives for one parse and never leaves this file. */
interface Reader {
  readonly text: string;
  at: number;
  failure: 'syntax' | 'unknown-atom';
  readonly named: Set<Base | Flavor>;
  readonly prefixes: string[];
}

const SYMBOL = /(?:10[*^]|(?:[A-Za-z%']|\[[^[\]{}\s]+\])+)/y;
const EXPONENT = /[+-]?\d{1,2}(?!\d)/y;
const ANNOTATION = /\{[!-z|~]*\}/y; // printable ASCII, no blank, no brace
const NUMBER = /\d+/y;

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function readSymbol(reader: Reader): Term | undefined {
  const start = reader.at;
  const symbol = take(reader, SYMBOL) ?? '';
  const found = findAtom(symbol);
  if (!found) {
    reader.at = start;
    if (symbol !== '') reader.failure = 'unknown-atom';
    return undefined;
  }
  const { atom, prefix, ratio } = found;
  if (prefix !== undefined) reader.prefixes.push(prefix);
  if (atom.flavor) reader.named.add(atom.flavor);
  BASES.forEach((base, index) => atom.dimension[index] !== 0 && reader.named.add(base));
  const exponent = Number(take(reader, EXPONENT) ?? '1');
  return multiply(EMPTY, { ratio, dimension: atom.dimension }, exponent);
}

function readComponent(reader: Reader): Term | undefined {
  if (reader.text[reader.at] === '(') {
    reader.at += 1;
    const inner = readTerm(reader);
    if (!inner) return undefined;
    if (reader.text[reader.at] !== ')') return undefined;
    reader.at += 1;
    return inner;
  }
  if (take(reader, ANNOTATION) !== undefined) return EMPTY;
  const isPowerOfTen = /^10[*^]/.test(reader.text.slice(reader.at));
  const digits = isPowerOfTen ? undefined : take(reader, NUMBER);
  if (digits !== undefined && (digits.length > MAXIMUM_DIGITS || BigInt(digits) === 0n)) return undefined;
  const term: Term | undefined =
    digits === undefined ? readSymbol(reader) : { ratio: [BigInt(digits), 1n], dimension: DIMENSIONLESS };
  take(reader, ANNOTATION);
  return term;
}

function readTerm(reader: Reader): Term | undefined {
  let result: Term = EMPTY;
  let power = 1;
  if (reader.text[reader.at] === '/') {
    power = -1;
    reader.at += 1;
  }
  for (;;) {
    const component = readComponent(reader);
    if (!component) return undefined;
    result = multiply(result, component, power);
    const operator = reader.text[reader.at];
    if (operator !== '.' && operator !== '/') return result;
    power = operator === '/' ? -1 : 1;
    reader.at += 1;
  }
}

function parse(text: string): UcumParse {
  const reader: Reader = { text, at: 0, failure: 'syntax', named: new Set(), prefixes: [] };
  if (text.length > MAXIMUM_UNIT_LENGTH) return { ok: false, reason: 'syntax', at: 0 };
  const term = readTerm(reader);
  if (!term) return { ok: false, reason: reader.failure, at: reader.at };
  if (reader.at < text.length) return { ok: false, reason: 'syntax', at: reader.at };
  const { dimension, ratio } = term;
  const { named, prefixes } = reader;
  return { ok: true, unit: { dimension, factor: factorOf(...ratio), named, prefixes } };
}

/**
 * Reads UCUM literally, case-sensitive, over the atoms of `ATOMS`. A printed unit is not read with this alone: PG/ML is valid
 * UCUM and means something that no laboratory prints.
 *
 * @example
 * parseUcum('ng/dL') // { ok: true, unit: { factor: 1/100000000 … in g/m3 } }
 * parseUcum('mm[Hg]') // { ok: false, reason: 'unknown-atom', at: 0 }
 */
export const parseUcum: (text: string) => UcumParse = /* @__PURE__ */ remember(parse);

/**
 * A unit that is written by the catalogue or the lists of spellings, each of which a test reads: one that is not UCUM is their
 * fault and never one of an input.
 */
export function unitOf(ucum: string): UcumUnit {
  const parsed = parseUcum(ucum);
  if (!parsed.ok) throw new TypeError(`The unit "${ucum}" is not UCUM that is read here`);
  return parsed.unit;
}
