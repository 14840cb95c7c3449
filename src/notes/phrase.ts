import type { NumberFact } from '../annotation.js';
import type { Claim } from '../evidence/claim.js';

/** A piece of a sentence with the numbers in it, in their order, each with what it is. */
export interface Phrase {
  readonly text: string;
  readonly numbers: readonly NumberFact[];
}

export type Part = string | Phrase;

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.text);
const numbersOf = (parts: readonly Part[]): readonly NumberFact[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : part.numbers));

/**
 * Puts a sentence together from words and phrases, so that every number in it brings along what it is.
 *
 * @example
 * say`${lh} is ${value}.` // { text: 'LH is 31 IU/L.', numbers: [{ text: '31', from: 'record', … }] }
 */
export const say = (words: TemplateStringsArray, ...parts: readonly Part[]): Phrase => ({
  text: words.map((word, at) => word + textOf(parts[at] ?? '')).join(''),
  numbers: numbersOf(parts),
});

export const joined = (parts: readonly Part[], separator: string): Phrase => ({
  text: parts.map(textOf).join(separator),
  numbers: numbersOf(parts),
});

/** 'a', 'a and b', 'a, b and c'. */
export function listed(parts: readonly Part[]): Phrase {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return joined(parts, '');
  return say`${joined(parts.slice(0, -1), ', ')} and ${last}`;
}

/** The first letter of a sentence; a name like hCG keeps its own. */
export const capital = ({ text, numbers }: Phrase): Phrase => ({
  text: /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1),
  numbers,
});

const DIGIT = /\d/;

/** A text that is a number of this kind, or has one in it; words without a digit are words only. */
export const numbered = (text: string, fact: Omit<NumberFact, 'text'>): Phrase => ({
  text,
  numbers: DIGIT.test(text) ? [{ text, ...fact }] : [],
});

/** A name in which a digit stands for nothing measured: '17-hydroxyprogesterone', 'EAU 2023'. */
export const nameOf = (name: string, claim?: Claim): Phrase =>
  numbered(name, { from: 'name', paths: [], ...(claim && { claim: claim.id }) });

/** A number with its unit, kept together by a no-break space; a percent sign follows without one. */
export function inUnit(number: Phrase, printed: string): Phrase {
  if (printed === '') return number;
  return { text: `${number.text}${printed === '%' ? '' : '\u00a0'}${printed}`, numbers: number.numbers };
}
