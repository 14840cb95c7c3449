import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type BuiltCommand } from './build-command.js';

const TABLE = [
  'patient,ward,date,test,value,unit,range',
  '7,W1,2026-03-02 08:10,LH,31,IU/L,1.7-8.6',
  '7,W1,2026-03-02 08:10,FSH,"44,5",IU/L,1.5-12.4',
  '7,W1,2026-03-02 08:10',
].join('\n');

let command: BuiltCommand;
let file: string;

beforeAll(async () => {
  command = await buildCommand();
  file = join(command.folder, 'results.csv');
  await writeFile(file, TABLE);
});
afterAll(() => command.remove());

describe('labgloss annotate, given a table', () => {
  it('knows it by its name, and shows what was set aside with its row or column', async () => {
    const { code, out, err } = await command.run(['annotate', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/LH +31 IU\/L +1\.7–8\.6 lab +▼?▲? ?above/);
    for (const part of ['column "ward"', 'row 4', 'FSH 44,5 IU/L'])
      expect(out.replaceAll('\u00a0', ' ')).toContain(part);
  });

  it('reads standard input as a table where that is said, with marks and columns as declared', async () => {
    const text = 'Analyt;Ergebnis;Einheit\nLH;31,5;IU/L\n';
    const columns = ['--column', 'analyte=Analyt', '--column', 'value=Ergebnis', '--column', 'unit=Einheit'];
    const words = ['annotate', '-', '--from', 'csv', '--one-person', '--decimal', ',', ...columns];
    const { code, out } = await command.run([...words, '--strict'], text);
    expect(code).toBe(0);
    expect(out).toContain('31.5 IU/L');
  });

  it('says what is missing, and how it is declared', async () => {
    const [nobody, several, field, looks] = await Promise.all([
      command.run(['annotate', '-', '--from', 'csv'], 'test,value,unit\nLH,31,IU/L\n'),
      command.run(['annotate', '-', '--from', 'csv'], 'patient,test,value,unit\n7,LH,31,IU/L\n8,LH,3,IU/L\n'),
      command.run(['annotate', file, '--column', 'valeu=Ergebnis']),
      command.run(['annotate', '-'], TABLE),
    ]);
    expect([nobody.code, several.code, field.code, looks.code]).toEqual([2, 0, 2, 2]);
    expect(nobody.err).toContain('--one-person says that all rows are of one person');
    expect(several.out).toMatch(/Person 1 of 2\n═+\n.*subject 7\n[^]*Person 2 of 2\n═+\n.*subject 8\n/);
    expect(field.err).toContain('Did you mean value?');
    expect(looks.err).toContain('this looks like CSV; labgloss annotate --from csv reads it.');
  });
});

describe('labgloss batch, given a table', () => {
  it('writes one annotation a subject, and names what belongs to none', async () => {
    const { code, out, err } = await command.run(['batch', file]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toContain('"id":"7"');
    expect(err).toContain(`${file}: column "ward": This column is not read`);
    expect(err).toContain(`${file}: row 4: The row has 3 cells where the header has 7 names.`);
    expect(err).toContain('1 record annotated, 1 line not read');
  });

  it('ends with 1 under --strict, and with 2 at the first row under --on-error fail', async () => {
    const [strict, failFast] = await Promise.all([
      command.run(['batch', file, '--strict']),
      command.run(['batch', file, '--on-error', 'fail']),
    ]);
    expect([strict.code, failFast.code]).toEqual([1, 2]);
  });
});
