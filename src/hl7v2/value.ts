import type { SetAsideReason } from '../measurements/measured.js';
import type { Observation } from '../record/types.js';
import { componentsIn, componentsOf, fieldOf, repetitionsOf, textOf, wordsOf } from './fields.js';
import type { Segment } from './messages.js';

/** OBX-5 as OBX-2 says it is to be read; a refusal is a result that the record has no place for. */
export type ResultValue =
  | { readonly ok: true; readonly value?: NonNullable<Observation['value']>; readonly isCoded?: boolean }
  | { readonly ok: false; readonly reason: SetAsideReason; readonly message: string };

const refuse = (reason: SetAsideReason, message: string): ResultValue => ({ ok: false, reason, message });

const COMPARATORS: ReadonlySet<string> = new Set(['', '=', '<', '<=', '>', '>=']);

/** SN: comparator, number, separator, number. Only a number, a censored number and a range are results that can be placed. */
function structuredNumeric(components: readonly string[]): ResultValue {
  const [comparator = '', first = '', separator = '', second = ''] = components;
  if (separator === ':' || separator === '/')
    return refuse('not-a-number', 'A structured numeric that is a ratio or a titer is not read.');
  if (!COMPARATORS.has(comparator) || first === '')
    return refuse('not-a-number', 'The comparator or the number of a structured numeric is not one that is read.');
  const isPlain = comparator === '' || comparator === '=';
  if (second === '' && (separator === '' || separator === '.'))
    return { ok: true, value: isPlain ? first : `${comparator}${first}` };
  if (isPlain && separator === '-' && second !== '') return { ok: true, value: { low: first, high: second } };
  return refuse('not-a-number', 'The separator of a structured numeric is not one that is read.');
}

/**
 * The value of an OBX. Numbers stay text as printed, so that nothing is rounded here and `<15` in a numeric field is what it
 * says.
 */
export function readValue(obx: Segment): ResultValue {
  const type = fieldOf(obx, 2).toUpperCase();
  const repetitions = repetitionsOf(obx, 5);
  const [first] = repetitions;
  if (first === undefined) return { ok: true };
  const isText = type === 'TX' || type === 'FT' || type === 'ST' || type === '';
  if (repetitions.length > 1 && !isText) return refuse('unsupported', 'OBX-5 holds several values.');
  const components = componentsIn(first, obx);
  switch (type) {
    case 'SN':
      return structuredNumeric(components);
    case 'NR':
      return { ok: true, value: { low: components[0] ?? '', high: components[1] ?? '' } };
    case 'NA':
      return components.length > 1
        ? refuse('unsupported', 'OBX-5 holds several values.')
        : { ok: true, value: components[0] ?? '' };
    case 'NM':
    case 'ST':
    case 'TX':
    case 'FT':
    case '': // a sender that left the type out still printed a text
      return { ok: true, value: textOf(obx, 5) };
    case 'CE':
    case 'CWE':
    case 'CNE':
    case 'CF':
      return { ok: true, value: wordsOf(componentsOf(obx, 5)), isCoded: true };
    default:
      return refuse(
        'unsupported',
        `The value type ${/^[A-Z]{2,3}$/.test(type) ? type : 'of OBX-2'} is not that of a laboratory result.`,
      );
  }
}
