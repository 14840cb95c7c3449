import { printable, widthOf } from './text-width.js';

const NO_BREAK = /\u00a0/g;

/** No-break spaces have done their work once the lines are broken: a plain space can be searched for and copied. */
export const joinedWords = (text: string): string => text.replace(NO_BREAK, ' ');

/**
 * Lines of at most `width` columns, broken at spaces. A no-break space keeps its words together and is printed as a space; a
 * word wider than the line stays whole, so that an address can be copied.
 *
 * @example wrap('LH is 31\u00a0IU/L', 8) // ['LH is', '31 IU/L']
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (word === '') continue;
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map(joinedWords);
}

/** A wrapped paragraph: its first line after `first`, the others after as many spaces as `hanging` says. */
export function paragraph(
  text: string,
  width: number,
  { first = '', hanging = widthOf(first) }: { readonly first?: string; readonly hanging?: number } = {},
): readonly string[] {
  const indent = Math.max(widthOf(first), hanging);
  const margin = ' '.repeat(hanging);
  return wrap(text, Math.max(1, width - indent)).map((line, at) => (at === 0 ? first : margin) + line);
}
