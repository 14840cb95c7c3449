import { syllable } from 'syllable';
import type { Locale } from '../../../src/language/locale.js';

/** Words of a text: what has a letter in it. A number is read as it is and has no syllables to count. */
const wordsOf = (text: string): readonly string[] => text.split(/[\s\u00a0/]+/u).filter((word) => /\p{L}/u.test(word));

/** Everything between spaces, numbers and units too: what a reader holds in mind. */
export const lengthOf = (sentence: string): number =>
  sentence.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

/**
 * Syllables of a Spanish word: groups of vowels, where a strong vowel beside a strong one, or an accented í or ú beside one,
 * makes a syllable of its own.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu(?=[eéií])/gu, 'q')
    .replace(/gu(?=[eéií])/gu, 'g')
    .replace(/y(?![aeiouáéíóú])/gu, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/gu) ?? [];
  const count = groups.reduce(
    (sum, group) => sum + (group.match(/[aeoáéóíú]|(?<![aeoáéó])[iuü]+(?![aeoáéó])/gu)?.length ?? 1),
    0,
  );
  return Math.max(1, count);
}

const syllablesOf: Readonly<Record<Locale, (word: string) => number>> = {
  en: (word) => Math.max(1, syllable(word)),
  es: spanishSyllables,
};

interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

function countsOf(sentences: readonly string[], locale: Locale): Counts {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf[locale](word), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** Flesch-Kincaid grade: years of school in the United States. */
export function fleschKincaid(sentences: readonly string[]): number {
  const { sentences: count, words, syllables } = countsOf(sentences, 'en');
  return (0.39 * words) / count + (11.8 * syllables) / words - 15.59;
}

/**
 * Fernández Huerta 1959, corrected: 206.84 − 60 × syllables a word − 1.02 × words a sentence. 70 to 80 is sixth grade, 80 to 90
 * fifth (https://legible.es/blog/lecturabilidad-fernandez-huerta/).
 */
export function fernandezHuerta(sentences: readonly string[]): number {
  const { sentences: count, words, syllables } = countsOf(sentences, 'es');
  return 206.84 - (60 * syllables) / words - (1.02 * words) / count;
}
