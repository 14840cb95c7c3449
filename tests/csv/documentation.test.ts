import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fields } from '../../src/csv/options.js';

it('the page on tables names every field', () => {
  const page = readFileSync(new URL('../../docs/csv.md', import.meta.url), 'utf8');
  for (const field of fields) expect(page).toContain(`\`${field}\``);
});
