import type { Catalogue } from '../analytes/find.js';
import type { SetAside } from '../measurements/measured.js';
import { catalogueWith } from '../own/catalogue-with.js';
import { CsvError } from './error.js';
import { fieldNamed, foldHeader } from './field-names.js';
import { fields, type CsvOptions, type Field, type ResultColumn } from './options.js';

/** A column of results in the wide form. */
export interface ResultsAt {
  readonly at: number;
  readonly header: string;
  readonly holds: ResultColumn;
}

/** Which column of the table is what. */
export interface Columns {
  readonly of: ReadonlyMap<Field, number>;
  /** Empty in the long form, where a row is one result. */
  readonly results: readonly ResultsAt[];
  /** The columns that are not read, each once. */
  readonly unread: readonly SetAside[];
}

/** The fields that say something of one result: in the wide form, which has many in a row, they are not read. */
const OF_A_RESULT: ReadonlySet<Field> = new Set([
  'id',
  'analyte',
  'code',
  'codeSystem',
  'comparator',
  'value',
  'unit',
  'low',
  'high',
  'range',
  'flag',
  'method',
]);

const NAME_AND_UNIT = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/;

/** 'Testosterone (nmol/L)', or the name of an analyte alone; a name outside the catalogue is not a column of results. */
function resultColumn(header: string, { find }: Catalogue): ResultColumn | undefined {
  if (find(header)) return { analyte: header };
  const [, name = '', unit = ''] = NAME_AND_UNIT.exec(header) ?? [];
  return find(name) ? { analyte: name.trim(), unit: unit.trim() } : undefined;
}

/** How many columns of a header are understood: what decides between delimiters. */
export function countRecognized(header: readonly string[], options: CsvOptions): number {
  const catalogue = catalogueWith(options.analytes);
  const mapped = new Set([...Object.values(options.columns ?? {}), ...Object.keys(options.results ?? {})].map(folded));
  return header.filter(
    (name) =>
      name !== '' &&
      (mapped.has(foldHeader(name)) || fieldNamed(name) !== undefined || resultColumn(name, catalogue) !== undefined),
  ).length;
}

const folded = (name: string | undefined): string => foldHeader(name ?? '');

const MAXIMUM_ECHO = 60;
const shown = (name: string): string => `"${name.length > MAXIMUM_ECHO ? `${name.slice(0, MAXIMUM_ECHO)}…` : name}"`;
const MAXIMUM_LISTED = 30;
const listed = (header: readonly string[]): string => {
  const names = header.filter((name) => name !== '').map(shown);
  const more = names.length > MAXIMUM_LISTED ? ` and ${names.length - MAXIMUM_LISTED} more` : '';
  return `${names.slice(0, MAXIMUM_LISTED).join(', ')}${more}`;
};

/** Every column of that name: of exactly that name if there is one, else of the same name by case and punctuation. */
function placesOf(header: readonly string[], name: string): readonly number[] {
  const places = (same: (one: string) => boolean): readonly number[] =>
    header.flatMap((one, at) => (one !== '' && same(one) ? [at] : []));
  const exact = places((one) => one === name.trim());
  return exact.length > 0 ? exact : places((one) => foldHeader(one) === foldHeader(name));
}

function unknownColumn(where: string, name: string, header: readonly string[], options: CsvOptions): CsvError {
  // a first row of which nothing is recognized may be a row of results
  const names = countRecognized(header, options) > 0 ? listed(header) : 'the name of a column in the first row';
  return new CsvError({
    code: 'unknown-column',
    where,
    found: `${shown(name)}, which no column is named`,
    accepted: names,
  });
}

const ambiguous = (where: string, names: readonly string[]): CsvError =>
  new CsvError({
    code: 'ambiguous-column',
    where,
    found: `${names.length} columns: ${listed(names)}`,
    accepted: 'one column, named in options.columns, with a name that no other column has',
  });

function mappedFields(header: readonly string[], options: CsvOptions): Map<Field, number> {
  const of = new Map<Field, number>();
  for (const field of fields) {
    const name = options.columns?.[field];
    if (name === undefined) continue;
    const [at, ...others] = placesOf(header, name);
    if (at === undefined) throw unknownColumn(`options.columns.${field}`, name, header, options);
    if (others.length > 0) {
      throw ambiguous(
        `options.columns.${field}`,
        [at, ...others].map((one) => header[one] ?? ''),
      );
    }
    of.set(field, at);
  }
  return of;
}

function mappedResults(header: readonly string[], options: CsvOptions): readonly ResultsAt[] {
  return Object.entries(options.results ?? {}).flatMap(([name, holds]) => {
    const places = placesOf(header, name);
    if (places.length === 0) throw unknownColumn('options.results', name, header, options);
    return places.map((at) => ({ at, header: header[at] ?? name, holds }));
  });
}

/** Fields that decide nothing of a result: where two columns could be one of these, neither is read, and both are named. */
const INCIDENTAL: ReadonlySet<Field> = new Set(['specimenId', 'report', 'id', 'note']);

/** Adds the fields that usual names stand for, except those that `columns` has mapped. */
function addRecognized(of: Map<Field, number>, header: readonly string[], taken: ReadonlySet<number>): void {
  const found = new Map<Field, number[]>();
  for (const [at, name] of header.entries()) {
    const field = taken.has(at) ? undefined : fieldNamed(name);
    if (field === undefined || of.has(field)) continue;
    const places = found.get(field);
    if (places) places.push(at);
    else found.set(field, [at]);
  }
  for (const [field, [at = 0, ...others]] of found) {
    if (others.length === 0) {
      of.set(field, at);
    } else if (!INCIDENTAL.has(field)) {
      throw ambiguous(
        `the header, ${field}`,
        [at, ...others].map((one) => header[one] ?? ''),
      );
    }
  }
}

function checkPanelColumn(of: ReadonlyMap<Field, number>, { panelBy }: CsvOptions): void {
  const field = panelBy === 'specimen' ? 'specimenId' : panelBy === 'report' ? 'report' : undefined;
  if (field === undefined || of.has(field)) return;
  throw new CsvError({
    code: 'unknown-column',
    where: 'options.panelBy',
    found: `'${panelBy ?? ''}', and no single column that identifies it`,
    accepted: `the name of one in options.columns.${field}, or panels by 'collection' or 'day'`,
  });
}

const isLong = (of: ReadonlyMap<Field, number>): boolean =>
  (of.has('value') || of.has('flag')) && (of.has('analyte') || of.has('code'));

function unreadColumn(at: number, name: string, isSex: boolean): SetAside {
  return {
    path: `/columns/${at}`,
    origin: 'door',
    source: `column ${name === '' ? at + 1 : shown(name)}`,
    reason: 'unsupported',
    message: isSex
      ? "This column is read only with sexFrom: 'column'."
      : 'This column is not read: `columns` or `results` say what it holds, `ignore` leaves it out.',
  };
}

const isIgnored = (name: string, { ignore = [] }: CsvOptions): boolean =>
  ignore === 'rest' || (name !== '' && ignore.some((one) => foldHeader(one) === foldHeader(name)));

/**
 * Says which column is what: by `columns` and `results` first, then by usual names; a table without a column of values is
 * read in the wide form.
 *
 * @throws CsvError for a mapped column that is not there, for two columns of one field, and when no column holds results.
 */
export function readColumns(header: readonly string[], options: CsvOptions): Columns {
  const of = mappedFields(header, options);
  const mapped = mappedResults(header, options);
  const taken = new Set([...of.values(), ...mapped.map(({ at }) => at)]);
  addRecognized(of, header, taken);
  checkPanelColumn(of, options);

  const long = mapped.length === 0 && isLong(of);
  if (!long) {
    for (const field of of.keys()) if (OF_A_RESULT.has(field)) of.delete(field);
  }
  const catalogue = catalogueWith(options.analytes);
  const withField = new Set([...taken, ...of.values()]);
  const recognized = long
    ? []
    : header.flatMap((name, at): ResultsAt[] => {
        const holds = withField.has(at) ? undefined : resultColumn(name, catalogue);
        return holds ? [{ at, header: name, holds }] : [];
      });
  const results = [...mapped, ...recognized].sort((a, b) => a.at - b.at);
  if (!long && results.length === 0) {
    throw new CsvError({
      code: 'no-results',
      where: 'the header',
      found: countRecognized(header, options) > 0 ? listed(header) : 'no column that is recognized',
      accepted:
        'a column of values with one of analytes or codes, or columns of results such as "Testosterone (nmol/L)"; options.columns and options.results name others',
    });
  }
  const sexAt = of.get('sex');
  if (options.sexFrom !== 'column') of.delete('sex');
  const read = new Set([...of.values(), ...results.map(({ at }) => at)]);
  const unread = header.flatMap((name, at) =>
    read.has(at) || isIgnored(name, options) ? [] : [unreadColumn(at, name, at === sexAt)],
  );
  return { of, results, unread };
}
