import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { rules } from '../../src/rules/index.js';
import { sample, samples, type Sample, type SampleName } from '../../src/testing/index.js';

const named = Object.entries(samples) as readonly (readonly [SampleName, Sample])[]; // its keys are the names

describe('the sample panels', () => {
  it('are more than sixty, constructed and published', () => {
    expect(named.length).toBeGreaterThanOrEqual(60);
    expect(new Set(named.map(([, { kind }]) => kind))).toEqual(new Set(['constructed', 'published']));
  });

  it.each(named)('come with what is on them, and the published ones with their source: %s', (_, one) => {
    expect(one.about).not.toBe('');
    expect(one.source !== undefined).toBe(one.kind === 'published');
    expect(one.source?.url ?? 'https://').toMatch(/^https?:\/\//);
    const annotation = annotate(one.record);
    expect(annotation.cautions.filter(({ code }) => code === 'unknown-key' || code === 'unknown-slug')).toEqual([]);
    expect(annotation.panels.length).toBe(one.record.panels.length);
  });

  it.each(rules.filter(({ id }) => Object.hasOwn(samples, id)))('show the rule of their name: $id', ({ id }) => {
    const { outcomes } = annotate(sample(id as SampleName)); // one that is there
    expect(outcomes.filter(({ rule }) => rule === id).at(-1)?.outcome).toBe('present');
  });

  it('are known to the compiler', () => {
    // @ts-expect-error a misspelt name does not compile
    expect(() => sample('testosterone-low-lh-rised')).toThrow(TypeError);
  });
});
