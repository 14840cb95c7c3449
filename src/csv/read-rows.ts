import Papa from 'papaparse';
import { CsvError } from './error.js';
import type { Delimiter } from './options.js';

/** A row that is not blank, numbered as a spreadsheet does: the first row of the text is 1, blank rows count. */
export interface Row {
  readonly number: number;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
}

/** One kind of line end and no byte order mark. The parser would otherwise guess one line end for the whole text. */
export const plainText = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** How many rows may be blank before the header. */
const ROWS_BEFORE_HEADER = 20;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

function parse(text: string, delimiter: Delimiter, preview = 0): Papa.ParseResult<readonly string[]> {
  return Papa.parse<readonly string[]>(text, { delimiter, newline: '\n', preview });
}

function notBlank(data: readonly (readonly string[])[]): readonly Row[] {
  return data
    .map((cells, at): Row => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => !isBlank(cells));
}

/** The rows of a plain text. A quote that does not close swallows what follows, so nothing after it can be trusted. */
export function readRows(text: string, delimiter: Delimiter): readonly Row[] {
  const { data, errors } = parse(text, delimiter);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    throw new CsvError({
      code: 'quotes',
      where: `row ${(quotes.row ?? 0) + 1}`,
      found: 'a quoted cell that does not end with its closing quote',
      accepted: 'a cell in double quotes, with every double quote inside it doubled',
    });
  }
  return notBlank(data);
}

/** The first row that is not blank, as it reads with a delimiter. */
export function headerOf(text: string, delimiter: Delimiter): readonly string[] {
  return notBlank(parse(text, delimiter, ROWS_BEFORE_HEADER).data)[0]?.cells ?? [];
}
