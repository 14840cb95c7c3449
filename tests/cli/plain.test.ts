import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { renderPlainLanguage, renderReviewSheet } from '../../src/report/index.js';
import { buildCommand, type BuiltCommand, type Ran } from './build-command.js';

const record = {
  panels: [
    {
      id: 'first',
      collectedAt: '2026-03-02T08:10',
      observations: [
        { analyte: 'LH', value: '<0.1', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
        { analyte: 'zinc', value: '12', unit: 'umol/L' },
      ],
    },
    { id: 'second', collectedAt: '2026-04-02', observations: [{ analyte: 'LH', value: '2.0', unit: 'IU/L' }] },
  ],
};

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

const run = (...words: readonly string[]): Promise<Ran> =>
  command.run(['annotate', '-', ...words], JSON.stringify(record));

describe('labgloss annotate', () => {
  it('writes the plain-language summary, and its review sheet, in the language asked for', async () => {
    const annotation = annotate(record);
    expect(await run('--to', 'plain')).toEqual({ code: 0, out: renderPlainLanguage(annotation), err: '' });
    expect((await run('--to', 'plain', '--locale', 'es', '--reviewed-by', 'M. Muster')).out).toBe(
      renderPlainLanguage(annotation, { locale: 'es', reviewedBy: 'M. Muster' }),
    );
    const spanish = annotate(record, { locale: 'es' });
    expect((await run('--to', 'review', '--locale', 'es')).out).toBe(renderReviewSheet(spanish, { locale: 'es' }));
  });

  it('writes the plain summary of the latest panel alone where only that is asked for', async () => {
    const { out } = await run('--to', 'plain', '--panels', 'latest');
    expect(out).toContain('There are earlier results, which are not on this page.');
    expect(out).not.toContain('2 March 2026 at 08:10.\n');
  });

  it('takes the language of the notes, and refuses one that it does not have', async () => {
    expect((await run('--to', 'json', '--locale', 'es')).out).toContain('"plainText": "');
    expect(await run('--locale', 'de')).toMatchObject({ code: 2, out: '' });
  });
});
