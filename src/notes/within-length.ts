import type { Written } from './written.js';

/** A note is read in one look: more words than these are not. */
export const MAXIMUM_WORDS = 120;

const WORD = /[\p{L}\d]/u;

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => WORD.test(word)).length;

/**
 * A note of many results is long before its sources are quoted. What rests on results is kept; sentences that only quote a
 * published work are left out from the last on, until the rest can be read in one look.
 */
export function withinLength(sentences: readonly Written[]): readonly Written[] {
  let kept = sentences;
  let words = countWords(sentences.map(({ text }) => text).join(' '));
  for (const sentence of [...sentences].reverse()) {
    if (words <= MAXIMUM_WORDS) return kept;
    if (sentence.paths.length > 0 || sentence.claims.length === 0) continue;
    kept = kept.filter((one) => one !== sentence);
    words -= countWords(sentence.text);
  }
  return kept;
}
