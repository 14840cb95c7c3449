import type { Imported } from '../annotate.js';
import type { SetAside, SetAsideReason } from '../measurements/measured.js';
import { readColumns, type Columns } from './columns.js';
import { detectDelimiter } from './delimiter.js';
import { CsvError } from './error.js';
import { gatherRows } from './gather.js';
import type { CsvOptions } from './options.js';
import { cellsOf, pathOf, readLong, readWide, sourceOf } from './read-row.js';
import { plainText, readRows, type Row } from './read-rows.js';

/** The first line with which a spreadsheet program is told the delimiter. */
const STATED_DELIMITER = /^sep=([,;\t|])\n/i;

function delimiterOf(text: string, options: CsvOptions): NonNullable<CsvOptions['delimiter']> {
  if (options.delimiter !== undefined) return options.delimiter;
  const stated = STATED_DELIMITER.exec(text)?.[1];
  if (stated === ',' || stated === ';' || stated === '\t' || stated === '|') return stated;
  return detectDelimiter(text, options);
}

/** The names of the columns: blank cells after the last name are not columns. */
function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === '') width -= 1;
  return cells.slice(0, width);
}

const aside = (row: Row, reason: SetAsideReason, message: string): SetAside => ({
  path: pathOf(row),
  origin: 'door',
  source: sourceOf(row),
  reason,
  message,
});

/** A row with more or fewer cells than the header has names: which cell is of which column cannot be told. */
function isRagged({ cells }: Row, width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell !== '');
}

function checkSubjects({ of }: Columns, { subject }: CsvOptions): void {
  if (of.has('subject') === (subject === undefined)) return;
  throw new CsvError({
    code: 'no-subject',
    where: 'options.subject',
    found: subject ? 'one person, beside a column of subjects' : 'nothing, and no column says whose result a row is',
    accepted:
      'a column of subjects, which options.columns.subject can name, or options.subject where all rows are of one person',
  });
}

/**
 * Reads a table of laboratory results: one result a row, or one draw a row with a column for each result. Every row that is not
 * blank becomes an observation or is set aside with its number; every column that is not read is named once. Values, units and
 * names are kept as printed: reading them is left to `annotate`.
 *
 * @throws DefinitionError where one name or code would stand for two analytes
 * @throws CsvError when the text is not such a table, with the place, what was found and what would be accepted.
 * @example
 * fromCsv('patient,date,LH (IU/L)\n7,2026-03-02,31').records[0]?.record.panels[0]?.observations[0]?.unit // 'IU/L'
 */
export function fromCsv(text: string, options: CsvOptions = {}): Imported {
  if (typeof text !== 'string') {
    throw new CsvError({ code: 'not-text', where: 'the input', found: `a ${typeof text}`, accepted: 'text' });
  }
  const plain = plainText(text);
  const delimiter = delimiterOf(plain, options);
  const [first, ...rows] = readRows(plain.replace(STATED_DELIMITER, '\n'), delimiter);
  const header = withoutTrailingBlanks(first?.cells ?? []);
  if (header.length === 0) {
    throw new CsvError({
      code: 'no-header',
      where: 'the input',
      found: 'no row',
      accepted: 'a first row with the names of the columns',
    });
  }
  const columns = readColumns(header, options);
  checkSubjects(columns, options);

  const gathering = gatherRows(options);
  const setAside: SetAside[] = [...columns.unread];
  for (const row of rows) {
    const cell = cellsOf(row, columns);
    if (isRagged(row, header.length)) {
      setAside.push(
        aside(row, 'unsupported', `The row has ${row.cells.length} cells where the header has ${header.length} names.`),
      );
    } else if (columns.of.has('subject') && cell('subject') === '') {
      setAside.push(aside(row, 'other-subject', 'The row does not say whose result it is.'));
    } else {
      const results =
        columns.results.length === 0 ? [readLong(row, header, columns, options)] : readWide(row, columns, options);
      gathering.add(cell('subject'), cell, results);
    }
  }
  return { records: gathering.records(), setAside };
}
