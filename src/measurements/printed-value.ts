import { compare, isNegative, isZero, parseExact, type Exact } from '../logic/exact.js';
import { exactly, type Possible } from '../logic/possible.js';
import type { Observation } from '../record/types.js';

export type PrintedValue =
  | {
      readonly ok: true;
      readonly values: Possible;
      readonly text: string;
      readonly negative: boolean;
      readonly zero: boolean;
    }
  | { readonly ok: false; readonly reason: 'no-result' | 'not-a-number' };

const COMPARATOR = /^(<=|>=|<|>|≤|≥)?\s*(.*)$/s;
const RANGE = /^([\d.]+)\s*(?:-|–|to)\s*([\d.]+)$/;
const refused: PrintedValue = { ok: false, reason: 'not-a-number' };

/** One end as printed: the comparator, if any, and the number. */
export function readEnd(text: string): { readonly comparator: string; readonly value: Exact } | undefined {
  const [, sign = '', digits = ''] = COMPARATOR.exec(text.trim()) ?? [];
  const value = parseExact(digits.trim());
  if (!value) return undefined;
  return { comparator: sign.replace('≤', '<=').replace('≥', '>='), value };
}

function censored({ comparator, value }: { comparator: string; value: Exact }): Possible {
  if (comparator === '<' || comparator === '<=')
    return { low: null, high: value, lowInclusive: false, highInclusive: comparator === '<=' };
  if (comparator === '>' || comparator === '>=')
    return { low: value, high: null, lowInclusive: comparator === '>=', highInclusive: false };
  return exactly(value);
}

function shown(values: Possible, text: string): PrintedValue {
  const ends = [values.low, values.high].filter((end) => end !== null);
  return {
    ok: true,
    values,
    text,
    negative: ends.some(isNegative),
    zero: values.low !== null && values.high !== null && ends.every(isZero),
  };
}

function fromText(text: string): PrintedValue {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'no-result' };
  const single = readEnd(trimmed);
  if (single) return shown(censored(single), trimmed);
  const [, low = '', high = ''] = RANGE.exec(trimmed) ?? [];
  return low === '' ? refused : fromRange(low, high);
}

const endText = (end: number | string | undefined): string | undefined =>
  end === undefined ? undefined : String(end).trim();

function fromRange(low: number | string | undefined, high: number | string | undefined): PrintedValue {
  const [lowText, highText] = [endText(low), endText(high)];
  if (!lowText && !highText) return { ok: false, reason: 'no-result' };
  const [lowEnd, highEnd] = [lowText ? readEnd(lowText) : undefined, highText ? readEnd(highText) : undefined];
  if ((lowText && !lowEnd) || (highText && !highEnd)) return refused;
  if (lowEnd?.comparator.startsWith('<') === true || highEnd?.comparator.startsWith('>') === true) return refused;
  if (lowEnd && highEnd) {
    const order = compare(lowEnd.value, highEnd.value);
    const isEmpty = order === 0 && (lowEnd.comparator === '>' || highEnd.comparator === '<');
    if (order > 0 || isEmpty) return refused;
  }
  const values: Possible = {
    low: lowEnd?.value ?? null,
    high: highEnd?.value ?? null,
    lowInclusive: lowEnd !== undefined && lowEnd.comparator !== '>',
    highInclusive: highEnd !== undefined && highEnd.comparator !== '<',
  };
  return shown(values, lowText && highText ? `${lowText}–${highText}` : lowText ? `≥${lowText}` : `≤${highText}`);
}

/**
 * Reads a value as printed: `187`, `'187'`, `'<0.4'`, `'> 1500'`, `'3-5'` or `{ low, high }`. A comparator makes an interval of
 * possible values; nothing is rounded and nothing is dropped.
 *
 * @example
 * readPrintedValue('<0.4') // { ok: true, values: everything below 0.4, text: '<0.4', … }
 */
export function readPrintedValue(value: NonNullable<Observation['value']>): PrintedValue {
  if (typeof value === 'number') return fromText(String(value));
  if (typeof value === 'string') return fromText(value);
  return fromRange(value.low, value.high);
}
