import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnusableInput } from '../failure.js';

/** One row; blank cells are empty texts. */
export interface Row<Column extends string> {
  readonly cell: (column: Column) => string;
  /** For errors: the file and the line. */
  readonly place: string;
}

/** A plain number, or the two years of a survey. */
const PLAIN = /^-?\d+(?:\.\d+)?$|^\d{4}-\d{4}$/;

/** The lines of a compressed text, without the line ends, as they are unpacked. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip().setEncoding('utf8');
  // a failure to open or to unpack the file ends the loop below with that error
  pipeline(createReadStream(path), unpacked, () => {});
  let rest = '';
  for await (const chunk of unpacked) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function placesOf(header: string, columns: readonly string[], path: string): ReadonlyMap<string, number> {
  const names = header.split(',');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnusableInput(`${path}: the header has no column ${missing.join(', ')}`);
  const places = new Map(names.map((name, at) => [name, at]));
  if (places.size < names.length) throw new UnusableInput(`${path}: the header names a column twice`);
  return places;
}

/**
 * Reads a compressed table of numbers row by row: a header, commas, no quotes. Strict, because a shifted column would go
 * unnoticed in counts: every line has as many cells as the header, and every cell that is asked for is blank or a plain number.
 *
 * @throws UnusableInput naming the line and the column.
 */
export async function* readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): AsyncGenerator<Row<Column>> {
  let places: ReadonlyMap<string, number> | undefined;
  let line = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    if (!places) {
      places = placesOf(text, columns, path);
      continue;
    }
    const known = places;
    const cells = text.split(',');
    const place = `${path}: line ${line}`;
    if (cells.length !== known.size) {
      throw new UnusableInput(`${place} has ${cells.length} cells where the header has ${known.size}`);
    }
    yield {
      place,
      cell: (column) => {
        const value = cells[known.get(column) ?? -1] ?? '';
        if (value === '' || PLAIN.test(value)) return value;
        throw new UnusableInput(`${place}, column ${column}: neither blank nor a plain number`);
      },
    };
  }
  if (!places) throw new UnusableInput(`${path} is empty`);
}
