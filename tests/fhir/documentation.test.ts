import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundle, lh, patient } from './resources.js';
import { annotateBundle } from './use.js';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('docs/fhir.md', () => {
  it('shows a program that runs', () => {
    const [annotation] = annotateBundle(JSON.stringify(bundle([patient(), lh('l')])));
    expect(annotation?.panels[0]?.measurements.map(({ source, display }) => [source, display.value])).toEqual([
      ['Observation/l', '31'],
    ]);
  });

  it('names every option', () => {
    const page = text('../../docs/fhir.md');
    const options = [...text('../../src/fhir/chart.ts').matchAll(/^ {2}readonly (\w+)\?: /gm)].map(
      ([, name = '']) => name,
    );
    expect(options).toContain('panelBy');
    for (const option of [...options, 'referenceCategory', 'sexFrom']) expect(page).toContain(`\`${option}\``);
  });
});
