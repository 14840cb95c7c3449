// Line ends and escape sequences, and marks that hide or reorder text: what a printed result may not bring into a terminal.
const ENDS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const HIDDEN = /\p{Cf}/gu;

/** Text of a record as it may be shown: one line, and nothing in it that a terminal would obey. */
export const printable = (text: string): string => text.replace(ENDS, ' ').replace(HIDDEN, '');

// Halves of a pair and code points that no text has: XML and JSON refuse them.
const MALFORMED = /[\p{Cs}\ufffe\uffff]/gu;

/** `printable` text that XML and JSON take as it is. */
export const wellFormed = (text: string): string => printable(text.replace(MALFORMED, '\ufffd'));

const COMBINING = /\p{M}/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns a text takes in a terminal. `widthOf('µg/L')` is 4. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
