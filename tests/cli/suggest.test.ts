import { describe, expect, it } from 'vitest';
import { closest, didYouMean } from '../../src/cli/suggest.js';

const known = ['lh-high', 'lh-low', 'fsh-high', 'testosterone-low-male', 'prolactin-high'] as const;

describe('suggestions', () => {
  it('are the closest first', () => {
    expect(closest('lh-hihg', known)[0]).toBe('lh-high');
    expect(closest('prolactn-high', known)[0]).toBe('prolactin-high');
  });

  it('find a word by a part of it', () => {
    expect(closest('testosterone', known)).toEqual(['testosterone-low-male']);
  });

  it('are none for a word that resembles nothing, an empty one and an endless one', () => {
    expect(closest('hematocrit', known)).toEqual([]);
    expect(closest('  ', known)).toEqual([]);
    expect(closest('lh-high'.repeat(100), known)).toEqual([]);
    expect(didYouMean('hematocrit', known)).toBe('');
  });

  it('are at most three, and read as a question', () => {
    expect(closest('high', ['a-high', 'b-high', 'c-high', 'd-high'])).toHaveLength(3);
    expect(didYouMean('lh-hig', ['lh-high'])).toBe(' Did you mean lh-high?');
    expect(didYouMean('lh', ['lh-high', 'lh-low'])).toBe(' Did you mean lh-low or lh-high?');
  });

  it('hold the word itself where it is known', () => {
    for (const word of known) expect(closest(word, known)[0]).toBe(word);
  });
});
