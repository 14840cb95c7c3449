import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/cli/population/read-table.js';

const folder = mkdtempSync(join(tmpdir(), 'labgloss-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tableOf(text: string): string {
  const path = join(folder, 'table.csv.gz');
  writeFileSync(path, gzipSync(text));
  return path;
}

async function cellsOf(path: string, columns: readonly string[]): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cell } of readTable(path, columns)) rows.push(columns.map((column) => cell(column)));
  return rows;
}

describe('readTable', () => {
  it('reads the columns that are asked for, blank ones as empty texts, in any order', async () => {
    const path = tableOf('A,B,C\n1,,0.30\n2,-4,5\n');
    expect(await cellsOf(path, ['C', 'B'])).toEqual([
      ['0.30', ''],
      ['5', '-4'],
    ]);
  });

  it('reads a last line without a line end', async () => {
    expect(await cellsOf(tableOf('A\n1\n2'), ['A'])).toEqual([['1'], ['2']]);
  });

  it('reads a table of many chunks row by row', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `${at},${at}.5`);
    const cells = await cellsOf(tableOf(`A,B\n${lines.join('\n')}\n`), ['B']);
    expect(cells).toHaveLength(50_000);
    expect(cells.at(-1)).toEqual(['49999.5']);
  });

  it('reads the two years of a survey', async () => {
    expect(await cellsOf(tableOf('A\n2013-2014\n'), ['A'])).toEqual([['2013-2014']]);
  });

  it.each([
    ['a missing column', 'A,C\n1,2\n', /the header has no column B/],
    ['a column that is named twice', 'A,B,A\n1,2,3\n', /names a column twice/],
    ['a line with too few cells', 'A,B\n1,2\n3\n', /line 3 has 1 cells where the header has 2/],
    ['a line with too many cells', 'A,B\n1,2,3\n', /line 2 has 3 cells where the header has 2/],
    ['a text where a number belongs', 'A,B\n1,high\n', /line 2, column B: neither blank nor a plain number/],
    ['a quoted number', 'A,B\n1,"2"\n', /line 2, column B/],
    ['a number with an exponent', 'A,B\n1,2e5\n', /line 2, column B/],
    ['an empty file', '', /is empty/],
  ])('refuses %s', async (_, text, message) => {
    await expect(cellsOf(tableOf(text), ['A', 'B'])).rejects.toThrow(message);
  });

  it('refuses a file that is not there or not compressed', async () => {
    await expect(cellsOf(join(folder, 'none.csv.gz'), ['A'])).rejects.toThrow(/ENOENT/);
    const path = join(folder, 'plain.csv.gz');
    writeFileSync(path, 'A\n1\n');
    await expect(cellsOf(path, ['A'])).rejects.toThrow(/header/);
  });
});
