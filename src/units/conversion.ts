import type { Analyte } from '../analytes/analyte.js';
import { findAnalyte } from '../analytes/find.js';
import {
  invertFactor,
  MAXIMUM_NUMBER_LENGTH,
  multiplyFactors,
  parseExact,
  scaleBy,
  toDecimalString,
  type Exact,
  type Factor,
} from '../logic/exact.js';
import { readUnit, type UnitReading } from './read-unit.js';
import { UnitError } from './unit-error.js';
import { usualUnits } from './usual-units.js';

type ReadUnit = Extract<UnitReading, { ok: true }>;

/** Units are read once and shared, so the factor between two of them is worked out once. */
const factors = new WeakMap<ReadUnit, WeakMap<ReadUnit, Factor>>();

function factorBetween(from: ReadUnit, to: ReadUnit): Factor | undefined {
  if (from.recordUnit !== to.recordUnit) return undefined;
  const seen = factors.get(from) ?? new WeakMap<ReadUnit, Factor>();
  const factor = seen.get(to) ?? multiplyFactors(from.toRecord, invertFactor(to.toRecord));
  factors.set(from, seen.set(to, factor));
  return factor;
}

/**
 * The same quantity in another unit of the analyte, exactly. `undefined` when either unit is not one of the analyte or no
 * factor joins them.
 */
export function convertExact(value: Exact, from: string, to: string, analyte: Analyte): Exact | undefined {
  const [source, target] = [readUnit(from, analyte), readUnit(to, analyte)];
  const factor = source.ok && target.ok ? factorBetween(source, target) : undefined;
  return factor && scaleBy(value, factor);
}

/** The same for units that are known to be joined. Throws UnitError where they are not. */
export function converted(value: Exact, from: string, to: string, analyte: Analyte): Exact {
  const exact = convertExact(value, from, to, analyte);
  if (exact) return exact;
  throw new UnitError('not-convertible', `No agreed factor joins ${from} and ${to} for ${analyte.inSentence}.`, [to]);
}

/** A unit of the analyte. Throws UnitError for a text that is none, or has no single reading. */
export function unitOrThrow(text: string, analyte: Analyte): ReadUnit {
  const reading = readUnit(text, analyte);
  if (!reading.ok) throw new UnitError(`${reading.reason}-unit`, reading.message, reading.candidates);
  return reading;
}

/**
 * Converts a decimal number between two units of one analyte. The result is exact where its decimals end, else it has 40
 * significant digits, rounded half up.
 *
 * Mass and moles are joined by the pinned molar mass of a small molecule. Throws `UnitError` for a text that is not a plain
 * decimal, an analyte outside the catalogue, a unit that is unknown, ambiguous or not of the analyte, and for units that no
 * agreed factor joins: mass and moles of a protein, mass and international units of prolactin, units and moles of insulin; and
 * where the result would be longer than the numbers that are read here.
 *
 * @param value a decimal string such as '300' or '0.55'
 * @param from the unit of `value`, as printed or in UCUM
 * @param to the unit of the result, as printed or in UCUM
 * @param analyte an id or a name of the catalogue
 *
 * @example
 * convert('0.45', 'L/L', '%', 'hematocrit') // '45'
 * convert('28.8431', 'ng/dL', 'nmol/L', 'testosterone') // '1'
 */
export function convert(value: string, from: string, to: string, analyte: string): string {
  const found = findAnalyte(analyte);
  if (!found)
    throw new UnitError('unknown-analyte', 'The analyte is not in the catalogue, so no factor is known for it.');
  const number = parseExact(value);
  if (!number) throw new UnitError('not-a-number', 'The value is not a plain decimal number such as 12 or 0.45.');
  const [source, target] = [unitOrThrow(from, found), unitOrThrow(to, found)];
  const factor = factorBetween(source, target);
  if (!factor) {
    const accepted = usualUnits(found).filter((unit) => {
      const reading = readUnit(unit, found);
      return reading.ok && reading.recordUnit === source.recordUnit;
    });
    throw new UnitError(
      'not-convertible',
      `No agreed factor joins ${source.ucum} and ${target.ucum} for ${found.inSentence}; ${source.ucum} converts to ${accepted.join(', ')}.`,
      accepted,
    );
  }
  const text = toDecimalString(scaleBy(number, factor));
  if (text.length <= MAXIMUM_NUMBER_LENGTH) return text;
  throw new UnitError('not-convertible', `In ${target.ucum} the value has more digits than a number that is read.`);
}
