import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluated, examplesOfSource } from './examples.js';

const files = [
  'derived-quantity',
  'free-androgen-index',
  'free-estradiol',
  'free-testosterone',
  'homa-ir',
  'lh-fsh-ratio',
  'lh-testosterone-product',
  'named-ratio',
  'non-hdl-cholesterol',
  'reference-change-value',
  'testosterone-estradiol-ratio',
].map((name) => `src/derived/${name}.ts`);

describe('every docstring of a public calculation', () => {
  it.each(files)('has a worked example: %s', (file) => {
    expect(examplesOfSource(file)).not.toEqual([]);
  });

  it.each(files.flatMap(examplesOfSource))('comes to what it says: $expression', ({ expression, result }) => {
    expect(evaluated(expression)).toEqual(evaluated(result));
  });
});

describe('the page on calculations', () => {
  it('lists every refusal', () => {
    const source = readFileSync(new URL('../../src/derived/calculation-error.ts', import.meta.url), 'utf8');
    const page = readFileSync(new URL('../../docs/calculations.md', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
