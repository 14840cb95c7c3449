import { unescape } from './escapes.js';
import type { Segment } from './messages.js';

const NULL = '""'; // says that there is no value, and takes an earlier one back

/** A field as it stands in the message, without the blanks around it; empty where it is missing or stated as null. */
export function fieldOf({ fields }: Segment, number: number): string {
  const field = fields[number]?.trim() ?? '';
  return field === NULL ? '' : field;
}

/** A field as text, whatever its components. */
export const textOf = (segment: Segment, number: number): string =>
  unescape(fieldOf(segment, number), segment.delimiters).trim();

/** The repetitions of a field that hold something, still escaped. */
export const repetitionsOf = (segment: Segment, number: number): readonly string[] =>
  fieldOf(segment, number)
    .split(segment.delimiters.repetition)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== NULL);

/** The components of one repetition, without escapes. */
export const componentsIn = (repetition: string, { delimiters }: Segment): readonly string[] =>
  repetition.split(delimiters.component).map((one) => {
    const text = one.trim();
    return text === NULL ? '' : unescape(text, delimiters).trim();
  });

/** The components of the first repetition of a field. */
export const componentsOf = (segment: Segment, number: number): readonly string[] =>
  componentsIn(repetitionsOf(segment, number)[0] ?? '', segment);

/** A coded element: code, text and coding system, then the same of its alternates. */
export interface Coded {
  readonly code: string;
  readonly text: string;
  readonly system: string;
}

/** The codings of a CE or CWE: the first, its alternate and, since v2.7, a second alternate. */
export function codedOf(components: readonly string[]): readonly Coded[] {
  const at = (index: number): string => components[index] ?? '';
  const all = [0, 3, 9].map((first) => ({ code: at(first), text: at(first + 1), system: at(first + 2) }));
  return all.filter(({ code, text }) => code !== '' || text !== '');
}

/** How a coded element is said: its text, else its original text, else its code. */
export const wordsOf = (components: readonly string[]): string => components[1] || components[8] || components[0] || '';
