import { compare, parseExact } from '../logic/exact.js';
import { readEnd } from '../measurements/printed-value.js';
import type { FhirObservation, FhirQuantity } from './output-types.js';

const COMPARATORS = { '<': '<', '>': '>', '<=': '<=', '>=': '>=' } as const;
const RANGE = /^(-?[\d.]+)\s*[–-]\s*(-?[\d.]+)$/;

const isComparator = (text: string): text is keyof typeof COMPARATORS => Object.hasOwn(COMPARATORS, text);

type ShownValue = Pick<FhirObservation, 'valueQuantity' | 'valueRange' | 'valueString'>;

/** A number as printed, with its comparator, unless a number of JSON would be another one. */
function endOf(text: string): { readonly value: number; readonly comparator: string } | undefined {
  const end = readEnd(text);
  const digits = text.replace(/^[^\d.-]+/, '').trim();
  const held = parseExact(String(Number(digits)));
  return end && held && compare(held, end.value) === 0
    ? { value: Number(digits), comparator: end.comparator }
    : undefined;
}

/**
 * A value as it is shown, with its comparator, or the two ends of a range; a text that is neither stays a text, and so does a
 * number with more digits than JSON holds.
 *
 * @example shownValue('<0.1', { unit: 'IU/L' }) // { valueQuantity: { value: 0.1, comparator: '<', unit: 'IU/L' } }
 */
export function shownValue(text: string, unit: Pick<FhirQuantity, 'unit' | 'system' | 'code'>): ShownValue {
  const end = endOf(text);
  if (end) {
    const { value, comparator } = end;
    return {
      valueQuantity: { value, ...(isComparator(comparator) && { comparator: COMPARATORS[comparator] }), ...unit },
    };
  }
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const [low, high] = [endOf(first), endOf(second)];
  if (low && high) return { valueRange: { low: { value: low.value, ...unit }, high: { value: high.value, ...unit } } };
  return { valueString: [text, unit.unit ?? ''].join(' ').trim() };
}
