import { readFileSync } from 'node:fs';

/** The rows of a tab-separated fixture, each under its column names. */
export function readFixture(name: string): readonly { readonly [column: string]: string }[] {
  const text = readFileSync(new URL(`../fixtures/units/${name}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}
