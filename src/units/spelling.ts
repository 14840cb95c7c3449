import { cleanText, isCyrillic, transliterate } from './clean-text.js';
import { readUnitField } from './coded-element.js';
import { MAXIMUM_UNIT_LENGTH, parseUcum } from './grammar.js';
import {
  AMBIGUOUS_DENOMINATORS,
  AMBIGUOUS_NUMERATORS,
  AMBIGUOUS_TEXTS,
  EXACT_PHRASES,
  PHRASES,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
} from './phrases.js';
import { CYRILLIC_NUMERATORS, DENOMINATORS, NUMERATORS } from './words.js';

/** What a printed unit says before the analyte is known. */
export type Spelling =
  | { readonly kind: 'read'; readonly ucum: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: Spelling = { kind: 'unknown' };
const read = (ucum: string): Spelling => ({ kind: 'read', ucum });
const ambiguous = (...candidates: readonly string[]): Spelling => ({ kind: 'ambiguous', candidates });

/** Prefixes that laboratories print. Mega, giga and their like only arise from capitals that mean something else. */
const PRINTED_PREFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set(['k', 'd', 'c', 'm', 'u', 'n', 'p', 'f']);

const THINGS = /(?:cells?|\{cells?\}|sperm|spermatozoa)$/;
const POWER_OF_TEN = /^x?(?:10\*\*|10[*^e]|e)\+?([1-9]\d?)$|^x?10\(([1-9])\)$/;
const MOLAR = /^(m|u|µ|n|p|mc|mk)?M$/; // mM, µM: the capital M is the mole

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

/** `milli-international unit` and `m.I.U.` are one word; the sign of `10*-3` is not a hyphen. */
const wordKey = (part: string): string =>
  withoutBlanks(part.toLowerCase())
    .replace(/(?<=[a-z])-(?=[a-z])/g, '')
    .replace(/i\.u\.?/, 'iu')
    .replace(/u\.i\.?/, 'ui')
    .replace(/\.$/, '');

function readMolar(part: string): string | undefined {
  const prefix = MOLAR.exec(part)?.[1];
  if (prefix === undefined) return undefined;
  return `${prefix === 'm' || prefix === 'n' || prefix === 'p' ? prefix : 'u'}mol`;
}

type Part = string | { readonly candidates: readonly string[] } | undefined;

/** Capitals with two readings: mega or milli, kilo-unit or kilo-international unit, giga or gram. */
function readCapitals(part: string, below: string | undefined): Part {
  if (/^M[uU]$/.test(part)) return { candidates: ['mU', 'MU'] };
  if (/^M\[[iI]?U\]$/.test(part)) return { candidates: ['m[IU]', 'M[IU]'] };
  if (/^K[uU]$/.test(part)) return { candidates: ['kU', 'k[IU]'] };
  if (part === 'G' && (below === 'L' || below === 'l')) return { candidates: ['10*9', 'g'] };
  if (part === 'ME') return '[IU]';
  return undefined;
}

function readNumerator(part: string, below: string | undefined): Part {
  const plain = withoutBlanks(part);
  const special = readCapitals(plain, below) ?? readMolar(plain);
  if (special !== undefined) return special;
  if (isCyrillic(plain)) {
    const cyrillic = plain.toLowerCase();
    if (/^М[Ее]д$/.test(plain)) return { candidates: ['m[IU]', 'M[IU]'] };
    return CYRILLIC_NUMERATORS.get(cyrillic) ?? NUMERATORS.get(transliterate(cyrillic));
  }
  const key = wordKey(part);
  const counted = key.replace(THINGS, '');
  const powers = POWER_OF_TEN.exec(counted);
  const power = powers?.[1] ?? powers?.[2];
  if (power !== undefined) return `10*${power}`;
  const candidates = AMBIGUOUS_NUMERATORS.get(key);
  if (candidates) return { candidates };
  const found = NUMERATORS.get(key);
  if (found !== undefined) return found;
  const number = NUMERATORS.get(counted); // million cells
  return number?.startsWith('10*') === true ? number : undefined;
}

function readDenominator(part: string, above: string): Part {
  if (part === 'M' && MOLAR.test(withoutBlanks(above))) return 'mol';
  const key = wordKey(isCyrillic(part) ? transliterate(part) : part);
  const candidates = AMBIGUOUS_DENOMINATORS.get(key);
  return candidates ? { candidates } : DENOMINATORS.get(key);
}

const choices = (part: Exclude<Part, undefined>): readonly string[] =>
  typeof part === 'string' ? [part] : part.candidates;

/** An amount with nothing below it: a mass or a volume is complete; moles and units are concentrations cut off. */
function readAlone(part: string): Spelling {
  const molar = readMolar(withoutBlanks(part));
  if (molar !== undefined) return read(`${molar}/L`);
  const found = readNumerator(part, undefined);
  if (found === undefined) return UNKNOWN;
  if (typeof found !== 'string') return ambiguous(...found.candidates);
  return /mol|U/.test(found) ? ambiguous(`${found}/L`, `${found}/mL`) : read(found);
}

function readFraction(text: string): Spelling {
  const parts = text.split('/').map((part) => part.trim());
  const [above = text, below, further] = parts;
  if (below === undefined) return readAlone(above);
  if (parts.length > 3) return UNKNOWN;
  const top = readNumerator(above, below);
  const bottom = readDenominator(below, above);
  const last = further === undefined ? '' : readDenominator(further, above);
  if (top === undefined || bottom === undefined || last === undefined) return UNKNOWN;
  const all = choices(top).flatMap((one) =>
    choices(bottom).flatMap((two) => choices(last).map((three) => `${one}/${two}${three === '' ? '' : `/${three}`}`)),
  );
  const isOne = [top, bottom, last].every((part) => typeof part === 'string');
  return isOne ? read(all.join()) : ambiguous(...all);
}

const MASSES: readonly string[] = ['g', 'mg', 'ug', 'ng', 'pg', 'kg'];

/** `mg%` is the old milligram per 100 mL. */
function readMassPercent(text: string): Spelling {
  const mass = text.replace(/(?:%|percent|per cent)$/i, '');
  if (mass === text) return UNKNOWN;
  const code = NUMERATORS.get(wordKey(mass));
  const found = MASSES.find((one) => one === code);
  return found === undefined ? UNKNOWN : read(`${found}/dL`);
}

const POWER_PREFIXES: readonly (readonly [power: string, prefix: string])[] = [
  ['10*3.', 'k'],
  ['10*-3.', 'm'],
  ['10*-6.', 'u'],
  ['10*-9.', 'n'],
];

const PRINTED_NUMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['1', '24', '100']);

/** A number that no unit has is a result in the unit field. */
const hasOddNumber = (ucum: string): boolean =>
  [...ucum.replace(/\{[^{}]*\}/g, '').matchAll(/(?<=^|[./(])\d+(?![\d*^])/g)].some(
    ([number]) => !PRINTED_NUMBERS.has(number),
  );

/** UCUM as it stands, with the prefixes and atoms that laboratories print. */
function readLiterally(text: string): Spelling {
  const plain = text.replaceAll('[U]', 'U').replaceAll('[iU]', '[IU]');
  const power = POWER_PREFIXES.find(([written]) => plain.startsWith(written));
  const ucum =
    power && /^(?:U|\[IU\])(?:\/|$)/.test(plain.slice(power[0].length))
      ? power[1] + plain.slice(power[0].length)
      : plain;
  const parsed = parseUcum(ucum);
  if (!parsed.ok || /^\{[^{}]*\}$/.test(ucum) || hasOddNumber(ucum)) return UNKNOWN;
  return parsed.unit.prefixes.every((prefix) => PRINTED_PREFIXES.has(prefix)) ? read(ucum) : UNKNOWN;
}

function withoutQualifiers(text: string): string {
  const lower = text.toLowerCase();
  const before = QUALIFIERS_BEFORE.find((word) => lower.startsWith(word)) ?? '';
  const after = QUALIFIERS_AFTER.find((word) => lower.endsWith(` ${word}`)) ?? '';
  return text.slice(before.length, text.length - after.length).trim();
}

/** `ng-per-ml`, `ng por ml`, and `ng.mL-1` are written with a slash. */
const withSlashes = (text: string): string =>
  text.replace(/[- ](?:per|por)[- ]/gi, '/').replace(/^([^ ./]+)[ .]([a-zµ]+)-1$/i, '$1/$2');

/** A sign that an encoding lost before a unit was most often the micro sign, but it may have been any prefix. */
function readLostSign(clean: string): Spelling {
  if (!/^[?\ufffd]/.test(clean)) return UNKNOWN;
  const found = readWords(`u${clean.slice(1)}`);
  return found.kind === 'read' ? ambiguous(found.ucum) : UNKNOWN;
}

function readWords(clean: string): Spelling {
  const bare = withoutQualifiers(clean.replace(/^[({[](?=[^)}\]]+\/)([^(){}[\]]+)[)}\]]$/, '$1'));
  const phrase = PHRASES.get(bare.toLowerCase());
  if (phrase !== undefined) return read(phrase);
  const percent = readMassPercent(bare);
  if (percent.kind !== 'unknown') return percent;
  const fraction = readFraction(withSlashes(bare));
  return fraction.kind === 'unknown' ? readLiterally(bare) : fraction;
}

function readText(text: string): Spelling {
  const clean = cleanText(text);
  const lower = clean.toLowerCase();
  const unsure = AMBIGUOUS_TEXTS.get(clean) ?? AMBIGUOUS_TEXTS.get(lower);
  if (unsure) return ambiguous(...unsure);
  const phrase = EXACT_PHRASES.get(clean) ?? PHRASES.get(lower);
  if (phrase !== undefined) return read(phrase);
  const found = readWords(clean);
  if (found.kind === 'unknown') return readLostSign(clean);
  // full-width units are cut off at a column width, so their d may be the start of dL
  const cutOff = found.kind === 'read' && found.ucum.endsWith('/d') && /[\uff01-\uff5e]/.test(text);
  return cutOff ? ambiguous(`${found.ucum}L`, found.ucum) : found;
}

/** Do two UCUM expressions mean the same? */
export function meansTheSame(a: string, b: string): boolean {
  const [first, second] = [parseUcum(a), parseUcum(b)];
  if (!first.ok || !second.ok) return a === b;
  return (
    first.unit.factor.numerator === second.unit.factor.numerator &&
    first.unit.factor.denominator === second.unit.factor.denominator &&
    first.unit.dimension.join() === second.unit.dimension.join()
  );
}

/**
 * Reads a printed unit by closed lists of words, case folded only inside them; then as literal UCUM. Nothing is matched
 * approximately, and no number is looked at.
 *
 * @example
 * readSpelling('MG/L') // { kind: 'read', ucum: 'mg/L' }
 * readSpelling('MU/L').kind // 'ambiguous'
 */
export function readSpelling(raw: string): Spelling {
  if (raw.length > 2 * MAXIMUM_UNIT_LENGTH) return UNKNOWN;
  const texts = readUnitField(raw);
  if (!texts) return UNKNOWN;
  const [first, ...alternate] = texts;
  const [own, other] = [readText(first), alternate.map(readText)[0]];
  if (own.kind !== 'read' || other?.kind !== 'read') return own;
  return meansTheSame(own.ucum, other.ucum) ? own : ambiguous(own.ucum, other.ucum);
}
