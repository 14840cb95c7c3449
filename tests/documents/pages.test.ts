import { describe, expect, it } from 'vitest';
import { runPage } from './code-blocks.js';

const PAGES = [
  'docs/fhir-output.md',
  'docs/cds-hooks.md',
  'docs/hl7v2.md',
  'docs/plain-language.md',
  'docs/report.md',
  'docs/element.md',
  'docs/scale.md',
];

describe.each(PAGES)('the code of %s', (page) => {
  it('gives what the page says', async () => {
    const values = await runPage(page);
    expect(values.length).toBeGreaterThan(0);
    for (const { actual, claimed } of values) expect(actual).toEqual(claimed);
  });
});
