import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Observation } from '../../src/record/types.js';

const testosterone = (low: string, high: string): Observation => ({
  analyte: 'testosterone',
  value: '150',
  unit: 'ng/dL',
  referenceInterval: { low, high },
});

describe('two equal results with different printed intervals', () => {
  it('lie to the named limits alike, which is said once and rests on both', () => {
    const { notes } = annotate({
      subject: { referenceCategory: 'male', ageYears: 40 },
      treatments: [],
      panels: [{ id: 'a', observations: [testosterone('264', '916'), testosterone('300', '1000')] }],
    });
    const low = notes.find(({ rule }) => rule === 'testosterone-low-male');
    const said = low?.sentences.filter(({ text }) => text.includes('of these limits')) ?? [];
    expect(said.map(({ paths }) => paths.map((path) => Number(path.split('/').at(-1))).sort((a, b) => a - b))).toEqual([
      [0, 1],
    ]);
  });
});
