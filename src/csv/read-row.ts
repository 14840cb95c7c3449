import type { Observation } from '../record/types.js';
import type { SetAside } from '../measurements/measured.js';
import { readFlag, readInterval, readValue, withComparator } from './cells.js';
import type { Columns, ResultsAt } from './columns.js';
import type { CsvOptions, Field } from './options.js';
import type { Row } from './read-rows.js';

/** What a cell of results became: an observation, or the reason why it is none. */
export type Result = { readonly observation: Observation } | { readonly setAside: SetAside };

/** The cell of a field; empty where there is no such column. */
export type CellOf = (field: Field) => string;

export function cellsOf({ cells }: Row, { of }: Columns): CellOf {
  return (field) => {
    const at = of.get(field);
    return at === undefined ? '' : (cells[at] ?? '');
  };
}

/** Only what is stated: an empty cell says nothing. */
function stated<Key extends string>(cells: { readonly [key in Key]: string }): { readonly [key in Key]?: string } {
  const filled: { [key in Key]?: string } = {};
  for (const key in cells) if (cells[key] !== '') filled[key] = cells[key];
  return filled;
}

export const pathOf = ({ number }: Row): string => `/rows/${number}`;
export const sourceOf = ({ number }: Row): string => `row ${number}`;

const LOINC = 'http://loinc.org';

/** The system of a code: of its column, as declared, or LOINC where the column has that name. Otherwise nobody said. */
function systemOf(cell: CellOf, header: readonly string[], columns: Columns, options: CsvOptions): string {
  const named = header[columns.of.get('code') ?? -1] ?? '';
  return cell('codeSystem') || options.codeSystem || (/\bloinc\b/i.test(named) ? LOINC : '');
}

function marksNotDeclared(row: Row, observation: Observation, value: string, readings: readonly string[]): SetAside {
  const { source, analyte, unit } = observation;
  return {
    path: pathOf(row),
    origin: 'door',
    ...(source !== undefined && { source }),
    ...(analyte !== undefined && { analyte }),
    printed: { value, ...(unit !== undefined && { unit }) },
    reason: 'not-a-number',
    message: 'The value has a mark that is not the declared decimal mark; `decimal` declares it.',
    ...(readings.length > 0 && { candidates: readings }),
  };
}

function withValue(row: Row, observation: Observation, printed: string, decimal: CsvOptions['decimal']): Result {
  if (printed === '') return { observation };
  const value = readValue(printed, decimal);
  if (!value.ok) return { setAside: marksNotDeclared(row, observation, printed, value.readings) };
  return { observation: { ...observation, value: value.text } };
}

/** The one result of a row in the long form. */
export function readLong(row: Row, header: readonly string[], columns: Columns, options: CsvOptions): Result {
  const cell = cellsOf(row, columns);
  const code = cell('code');
  const interpretation = readFlag(cell('flag'));
  const unreadFlag = interpretation === undefined && cell('flag') !== '' ? `Flag: ${cell('flag')}` : '';
  const interval = readInterval({ low: cell('low'), high: cell('high'), range: cell('range') }, options.decimal);
  const observation: Observation = {
    ...stated({ id: cell('id'), analyte: cell('analyte') }),
    source: sourceOf(row),
    ...(code !== '' && { code: { system: systemOf(cell, header, columns, options), code } }),
    ...stated({
      unit: cell('unit'),
      method: cell('method'),
      laboratory: cell('laboratory'),
      specimen: cell('specimen'),
      status: cell('status'),
      note: [cell('note'), unreadFlag].filter((text) => text !== '').join('; '),
    }),
    ...(interpretation && { interpretation }),
    ...(interval && { referenceInterval: interval }),
  };
  return withValue(row, observation, withComparator(cell('comparator'), cell('value')), options.decimal);
}

function readCell(row: Row, { at, header, holds }: ResultsAt, cell: CellOf, options: CsvOptions): Result {
  const observation: Observation = {
    ...stated({
      laboratory: cell('laboratory'),
      specimen: cell('specimen'),
      status: cell('status'),
      note: cell('note'),
    }),
    ...holds,
    source: `${sourceOf(row)}, column "${header}"`,
  };
  return withValue(row, observation, row.cells[at] ?? '', options.decimal);
}

/** The results of a row in the wide form. An empty cell is a result that was not measured; a row without any is set aside. */
export function readWide(row: Row, columns: Columns, options: CsvOptions): readonly Result[] {
  const cell = cellsOf(row, columns);
  const filled = columns.results.filter(({ at }) => (row.cells[at] ?? '') !== '');
  if (filled.length > 0) return filled.map((one) => readCell(row, one, cell, options));
  return [
    {
      setAside: {
        path: pathOf(row),
        origin: 'door',
        source: sourceOf(row),
        reason: 'no-result',
        message: 'No column of results is filled in this row.',
      },
    },
  ];
}
