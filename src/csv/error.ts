/** Why a table cannot be read at all. */
export type CsvErrorCode =
  | 'not-text'
  | 'no-header'
  | 'delimiter'
  | 'quotes'
  | 'unknown-column'
  | 'ambiguous-column'
  | 'no-results'
  | 'no-subject';

/** What cannot be read: the place, what is there, and what would be accepted. */
export interface CsvProblem {
  readonly code: CsvErrorCode;
  /** 'row 12', 'the header', 'options.columns.value'. */
  readonly where: string;
  /** Names of columns, never a value: results may be personal data. */
  readonly found: string;
  readonly accepted: string;
}

/**
 * The table cannot be read at all: its columns are not those of laboratory results, or its quotes do not close.
 *
 * @example
 * fromCsv('a;b') // throws CsvError: the header: no column of results is recognized, …
 */
export class CsvError extends Error {
  override readonly name = 'CsvError' as const;
  readonly code: CsvErrorCode;
  readonly where: string;
  readonly found: string;
  readonly accepted: string;

  constructor({ code, where, found, accepted }: CsvProblem) {
    super(`The table cannot be read: ${where}: found ${found}, accepted is ${accepted}.`);
    this.code = code;
    this.where = where;
    this.found = found;
    this.accepted = accepted;
  }
}
