import { describe, expect, it } from 'vitest';
import { assayInterferenceGeneral } from '../../src/evidence/claims/assay.js';
import { countWords, MAXIMUM_WORDS, withinLength } from '../../src/notes/within-length.js';
import type { Written } from '../../src/notes/written.js';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');
const onResults = (count: number): Written => ({
  text: words(count, 'result'),
  numbers: [],
  claims: [],
  paths: ['/panels/0/observations/0'],
});
const quoted = (count: number, word = 'work'): Written => ({
  text: words(count, word),
  numbers: [],
  claims: [assayInterferenceGeneral],
  paths: [],
});
const plain = (count: number): Written => ({ text: words(count, 'said'), numbers: [], claims: [], paths: [] });

describe('the sentences of a note', () => {
  it('are all kept as long as they can be read in one look', () => {
    const sentences = [onResults(80), quoted(40)];
    expect(withinLength(sentences)).toBe(sentences);
  });

  it('lose what only quotes a work, from the last on, and no more than has to go', () => {
    const [results, first, last] = [onResults(80), quoted(40, 'first'), quoted(1, 'last')];
    expect(withinLength([results, first, last])).toEqual([results, first]);
    expect(withinLength([results, last, first])).toEqual([results, last]);
  });

  it('never lose what rests on results, nor what is said without a source', () => {
    const sentences = [onResults(MAXIMUM_WORDS), plain(40), quoted(10)];
    expect(withinLength(sentences)).toEqual([sentences[0], sentences[1]]);
  });
});

describe('words', () => {
  it('are what has a letter or a digit in it', () => {
    expect(countWords('LH is <0.1\u00A0IU/L – below (1.7–8.6).')).toBe(6);
    expect(countWords('')).toBe(0);
  });
});
