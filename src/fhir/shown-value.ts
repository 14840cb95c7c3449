import type { FhirObservation, FhirQuantity } from './output-types.js';

const COMPARATORS = { '<': '<', '>': '>', '≤': '<=', '≥': '>=', '<=': '<=', '>=': '>=' } as const;

const POINT = /^(<=|>=|[<>≤≥])?\s*(-?\d+(?:\.\d+)?)$/;
const RANGE = /^(-?\d+(?:\.\d+)?)\s*[–-]\s*(-?\d+(?:\.\d+)?)$/;

const isComparator = (text: string): text is keyof typeof COMPARATORS => Object.hasOwn(COMPARATORS, text);

type ShownValue = Pick<FhirObservation, 'valueQuantity' | 'valueRange' | 'valueString'>;

/**
 * A value as it is shown, with its comparator, or the two ends of a range; a text that is neither stays a text.
 *
 * @example shownValue('<0.1', { unit: 'IU/L' }) // { valueQuantity: { value: 0.1, comparator: '<', unit: 'IU/L' } }
 */
export function shownValue(text: string, unit: Pick<FhirQuantity, 'unit' | 'system' | 'code'>): ShownValue {
  const [, comparator, number] = POINT.exec(text) ?? [];
  if (number !== undefined && Number.isFinite(Number(number))) {
    const compared =
      comparator !== undefined && isComparator(comparator) ? { comparator: COMPARATORS[comparator] } : {};
    return { valueQuantity: { value: Number(number), ...compared, ...unit } };
  }
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low !== undefined && high !== undefined && Number.isFinite(Number(low)) && Number.isFinite(Number(high)))
    return { valueRange: { low: { value: Number(low), ...unit }, high: { value: Number(high), ...unit } } };
  return { valueString: [text, unit.unit ?? ''].join(' ').trim() };
}
