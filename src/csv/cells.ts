import type { Observation } from '../record/types.js';
import type { CsvOptions } from './options.js';

type Mark = '.' | ',';

/** A value as the record takes it, or the readings of one whose marks were not declared. */
export type Value =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly readings: readonly string[] };

const COMPARATOR_AND_NUMBER = /^([<>=≤≥\s]*)(\d[\d.,\s–-]*)$/;

const otherMark = (decimal: Mark): Mark => (decimal === ',' ? '.' : ',');

/** The number that a text is when one mark divides the decimals and the other groups of three digits. */
function readWith(decimal: Mark, text: string): string | undefined {
  const [whole = '', fraction, ...rest] = text.split(decimal);
  const [first = '', ...groups] = whole.split(otherMark(decimal));
  const isGrouped = /^\d+$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  if (!isGrouped || (groups.length > 0 && first.length > 3)) return undefined;
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  return `${first}${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A comma between the digits of one number only: '1,234,567' is not one with a decimal comma. */
const DECIMAL_COMMA = /(?<![\d.,])(\d+),(\d+)(?![\d.,])/g;

const withPoint = (text: string, decimal: Mark): string =>
  decimal === ',' ? text.replace(DECIMAL_COMMA, '$1.$2') : text;

/**
 * Reads the marks of a value as declared. The other mark is never taken for one of thousands: such a value has its readings
 * listed and none is chosen.
 *
 * @example
 * readValue('12,5', ',') // { ok: true, text: '12.5' }
 * readValue('1,234', '.') // { ok: false, readings: ['1234', '1.234'] }
 */
export function readValue(text: string, decimal: Mark = '.'): Value {
  const [, comparator = '', number = ''] = COMPARATOR_AND_NUMBER.exec(text) ?? [];
  if (number === '') return { ok: true, text };
  const other = otherMark(decimal);
  if (!number.includes(other)) return { ok: true, text: withPoint(text, decimal) };
  const readings = [readWith(decimal, number), readWith(other, number)].flatMap((one) =>
    one === undefined ? [] : [`${comparator}${one}`],
  );
  return { ok: false, readings: [...new Set(readings)] };
}

const UNDECLARED_COMMA = /\d,\d/;

/**
 * The interval of a row. Text in which a comma stands inside a number that was not declared is not text to read numbers from:
 * it is handed on as an end that cannot be read, which the annotation says.
 */
export function readInterval(
  { low, high, range }: { readonly low: string; readonly high: string; readonly range: string },
  decimal: Mark = '.',
): Observation['referenceInterval'] {
  if (low === '' && high === '' && range === '') return undefined;
  const unreadable = decimal === '.' && UNDECLARED_COMMA.test(range);
  const [from, to, text] = [low || (unreadable ? range : ''), high, unreadable ? '' : range].map((one) =>
    withPoint(one, decimal),
  );
  return { ...(from && { low: from }), ...(to && { high: to }), ...(text && { text }) };
}

const FLAGS: ReadonlyMap<string, NonNullable<Observation['interpretation']>> = /* @__PURE__ */ new Map([
  ['l', 'low'],
  ['low', 'low'],
  ['ll', 'critically-low'],
  ['critically low', 'critically-low'],
  ['h', 'high'],
  ['high', 'high'],
  ['hh', 'critically-high'],
  ['critically high', 'critically-high'],
  ['n', 'normal'],
  ['normal', 'normal'],
  ['a', 'abnormal'],
  ['abnormal', 'abnormal'],
  ['neg', 'negative'],
  ['negative', 'negative'],
  ['pos', 'positive'],
  ['positive', 'positive'],
]);

/** The flag of the laboratory; undefined for one that is not known, which is kept as a note. */
export const readFlag = (text: string): Observation['interpretation'] =>
  FLAGS.get(text.toLowerCase().replaceAll('-', ' '));

const SPACE_BEFORE_TIME = /^(\d{4}-\d{2}-\d{2}) +(?=\d{2}:\d{2})/;
const NUMERIC_DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T]+(\d{1,2})(:\d{2}(?::\d{2})?))?$/;

/**
 * A date as the record takes it. Anything else stays as it is: the annotation says that it is not a date.
 *
 * @example
 * readDate('03/04/2025 8:10', 'day-first') // '2025-04-03T08:10'
 */
export function readDate(text: string, dates: CsvOptions['dates'] = 'iso'): string {
  const [whole, first = '', second = '', year = '', hour, minutes = ''] = NUMERIC_DATE.exec(text) ?? [];
  if (dates === 'iso' || whole === undefined) return text.replace(SPACE_BEFORE_TIME, '$1T');
  const [day, month] = dates === 'day-first' ? [first, second] : [second, first];
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}${minutes}`;
}

/** What is not a comparator stays before the value, which is then no number: nothing of it is dropped. */
export const withComparator = (comparator: string, value: string): string =>
  comparator === '' || comparator === '=' || value === '' ? value : `${comparator}${value}`;
