import { expect, it } from 'vitest';
import { safeAnnotate } from '../../src/index.js';
import { annotateLines } from '../../src/batch/index.js';
import { LabRecordError } from '../../src/record/error.js';

const DEPTH = 100_000;
const nested = (): unknown => {
  let inner: unknown = [];
  for (let at = 0; at < DEPTH; at += 1) inner = at % 2 === 0 ? [inner] : { inner };
  return inner;
};
const observation = { analyte: 'LH', value: '31', unit: 'IU/L' };
const record = { panels: [{ id: 'a', observations: [observation] }] };

it.each<readonly [string, unknown]>([
  ['the record', nested()],
  ['an unknown key', { ...record, ward: nested() }],
  ['a text', { ...record, subject: { id: nested() } }],
  ['a list', { ...record, treatments: nested() }],
  ['an interval', { panels: [{ id: 'a', observations: [{ ...observation, referenceInterval: nested() }] }] }],
  ['a value', { panels: [{ id: 'a', observations: [{ ...observation, value: nested() }] }] }],
])('nesting of a hundred thousand levels in %s is annotated around or refused', (_, input) => {
  const result = safeAnnotate(input);
  expect(result.success || result.error instanceof LabRecordError).toBe(true);
});

it('a line of a hundred thousand brackets is refused with its column', async () => {
  async function* lines(): AsyncGenerator<string> {
    yield '['.repeat(DEPTH);
  }
  for await (const one of annotateLines(lines())) expect(one).toMatchObject({ problem: { kind: 'syntax' } });
});
