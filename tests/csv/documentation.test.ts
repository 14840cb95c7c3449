import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../src/csv/index.js';
import { fields } from '../../src/csv/options.js';

const page = readFileSync(new URL('../../docs/csv.md', import.meta.url), 'utf8');

/** A table, what is asked of it, and the answer that the page shows. */
const EXAMPLE = /```csv\n(.*?)```\n\n```js\n(.*?)```\n\n```json\n(.*?)```/gs;
const examples = [...page.matchAll(EXAMPLE)].map(([, table = '', code = '', answer = '']) => ({ table, code, answer }));

describe('the page on tables', () => {
  it.each(examples)('shows what is answered: $code', ({ table, code, answer }) => {
    expect(runInNewContext(code, { fromCsv, table })).toEqual(JSON.parse(answer));
  });

  it('has an answer to every table', () => {
    expect(examples).toHaveLength(page.split('```csv').length - 1);
    expect(examples.length).toBeGreaterThan(3);
  });

  it('names every field', () => {
    for (const field of fields) expect(page).toContain(`\`${field}\``);
  });
});
