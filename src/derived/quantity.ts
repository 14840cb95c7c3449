import { analyteOf } from '../analytes/find.js';
import { isNegative, isZero, parseExact, scaleBy, type Exact } from '../logic/exact.js';
import { unitOrThrow } from '../units/conversion.js';
import { UnitError } from '../units/unit-error.js';
import { CalculationError } from './calculation-error.js';

/** A number and its unit, both as printed. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

const POSITIVE = 'a plain decimal number above zero';

/** The amount in the unit of record of the analyte. Throws UnitError for its unit and CalculationError for its value. */
export function amountOf(
  { value, unit }: Quantity,
  id: 'testosterone' | 'free-testosterone' | 'estradiol' | 'shbg' | 'albumin',
): Exact {
  const analyte = analyteOf(id);
  const reading = unitOrThrow(unit, analyte);
  const number = parseExact(value.trim());
  if (!number) throw new CalculationError('not-a-number', id, 'no plain decimal number', POSITIVE);
  if (isNegative(number) || isZero(number))
    throw new CalculationError('not-positive', id, isZero(number) ? 'zero' : 'below zero', POSITIVE);
  if (reading.recordUnit === analyte.unit) return scaleBy(number, reading.toRecord);
  throw new UnitError(
    'not-convertible',
    `No agreed factor joins ${reading.ucum} and ${analyte.unit} for ${analyte.inSentence}.`,
    [analyte.unit],
  );
}
