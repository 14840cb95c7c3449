import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { recordWords } from '../../src/language/record-words.js';

describe('words of the record in a sentence of ours', () => {
  it.each([
    'testosterone enanthate',
    'ethinylestradiol 30 µg and levonorgestrel 150 µg',
    'hCG 1.500 IU',
    'Elecsys Testosterone II',
  ])('stand as they are where they are a name: %s', (name) => {
    expect(recordWords(name)).toBe(name);
  });

  it.each([
    'Stop at once.',
    'should the dose be increased?',
    'hold: repeat the test',
    'the dose of this drug is to be doubled tomorrow',
  ])('stand in quotation marks where they could pass for a sentence: %s', (words) => {
    expect(recordWords(words)).toBe(`“${words}”`);
  });

  it('are told from ours in a note', () => {
    const { notes } = annotate({
      subject: { referenceCategory: 'male', ageYears: 40 },
      treatments: [{ class: 'testosterone', agent: 'Increase the dose.', status: 'current' }],
      panels: [{ id: 'a', observations: [{ analyte: 'testosterone', value: '20', unit: 'nmol/L' }] }],
    });
    const said = notes.filter(({ text }) => text.includes('Increase'));
    expect(said).not.toEqual([]);
    for (const { text } of said)
      expect(text.replaceAll('“Increase the dose.” (testosterone)', '')).not.toMatch(/Increase/);
  });
});
