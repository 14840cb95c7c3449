import type { Delimiters } from './messages.js';

/** Bytes written as hexadecimal digits, as UTF-8; undefined where they are not. */
function fromHex(digits: string): string | undefined {
  if (!/^(?:[0-9A-F]{2})+$/i.test(digits)) return undefined;
  try {
    return decodeURIComponent(digits.replace(/../g, '%$&'));
  } catch (error) {
    if (error instanceof URIError) return undefined; // the documented answer for bytes that are not UTF-8
    throw error;
  }
}

function meaningOf(sequence: string, delimiters: Delimiters): string | undefined {
  switch (sequence) {
    case 'F':
      return delimiters.field;
    case 'S':
      return delimiters.component;
    case 'R':
      return delimiters.repetition;
    case 'E':
      return delimiters.escape;
    case 'T':
      return delimiters.subcomponent;
    case 'P':
      return delimiters.truncation;
    case 'H': // highlighting on and off says nothing of a result
    case 'N':
      return '';
    case '.br':
    case '.sp':
      return '\n';
    default:
      return sequence.startsWith('X') ? fromHex(sequence.slice(1)) : undefined;
  }
}

/**
 * A text without its escape sequences. What is not one that is known, or never ends, stays as it was printed.
 *
 * @example unescape('39.00 \\S\\ 308.00', delimiters) // '39.00 ^ 308.00'
 */
export function unescape(text: string, delimiters: Delimiters): string {
  const { escape } = delimiters;
  if (escape === undefined || !text.includes(escape)) return text;
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf(escape); start >= 0; start = text.indexOf(escape, from)) {
    const end = text.indexOf(escape, start + 1);
    if (end < 0) break;
    const meaning = meaningOf(text.slice(start + 1, end), delimiters);
    parts.push(text.slice(from, start), meaning ?? text.slice(start, end));
    // the end of what is not a sequence may be the start of one
    from = meaning === undefined ? end : end + 1;
    if (meaning === undefined && text.indexOf(escape, end + 1) < 0) break;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** A text in which no character is taken for a delimiter; ends of lines become \.br\. */
export function escapeText(text: string): string {
  const sequences: Readonly<Record<string, string>> = {
    '\\': 'E',
    '|': 'F',
    '^': 'S',
    '&': 'T',
    '~': 'R',
    '\n': '.br',
  };
  return text.replace(/[\\|^&~\n]/g, (character) => `\\${sequences[character] ?? ''}\\`);
}
