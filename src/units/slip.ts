import type { Analyte } from '../analytes/analyte.js';
import {
  exactOf,
  factorOf,
  invertFactor,
  isNegative,
  isZero,
  scaleBy,
  toSignificant,
  type Exact,
  type Factor,
} from '../logic/exact.js';
import { isAbove, isBelow, isPoint, mapEnds, type Possible } from '../logic/possible.js';
import { believableRange, impossibleAbove } from './believable-ranges.js';
import { unitOrThrow } from './conversion.js';
import type { UnitReading } from './read-unit.js';
import { meansTheSame } from './spelling.js';
import { misprintedUnits, usualUnits } from './usual-units.js';

type ReadUnit = Extract<UnitReading, { ok: true }>;

/** A doubt about the unit. The value is kept as printed: this is a caution, never a correction. */
export interface Slip {
  readonly code: 'unit-slip-suspected' | 'unit-often-misprinted' | 'value-beyond-believable';
  /** The doubt with its arithmetic. */
  readonly message: string;
  /** UCUM: the units in which the same number would be believable. */
  readonly readAs: readonly string[];
}

interface Range {
  readonly low: Exact;
  readonly high: Exact;
}

/** How far beyond the window a value is absurd in any reading: more than a slip of two decimal places. */
const FAR: Factor = /* @__PURE__ */ factorOf(100n, 1n);

/** The window of an analyte in one of its units of record. */
interface Window {
  readonly believable: Range | undefined;
  /** Beyond this a value is absurd in any reading. */
  readonly possible: Range | undefined;
  readonly whole: Exact | undefined;
}

function windowIn(analyte: Analyte, recordUnit: string): Window {
  const range = believableRange(analyte, recordUnit);
  const believable = range && { low: exactOf(range[0]), high: exactOf(range[1]) };
  const whole = impossibleAbove(recordUnit);
  return {
    believable,
    possible: believable && {
      low: scaleBy(believable.low, isNegative(believable.low) ? FAR : invertFactor(FAR)),
      high: scaleBy(believable.high, FAR),
    },
    whole: whole === undefined ? undefined : exactOf(whole),
  };
}

/** Every result asks for its window, and an analyte has few units of record: each is worked out once. */
const windows = new WeakMap<Analyte, Map<string, Window>>();

function windowOf(analyte: Analyte, recordUnit: string): Window {
  const known = windows.get(analyte) ?? new Map<string, Window>();
  const window = known.get(recordUnit) ?? windowIn(analyte, recordUnit);
  windows.set(analyte, known.set(recordUnit, window));
  return window;
}

/** Every possible value lies outside. `<0.01` says nothing about how low a value is, so it is never too low. */
function isOutside(values: Possible, { low, high }: Range): boolean {
  return (values.low !== null && isBelow(values, low) === 'true') || isAbove(values, high) === 'true';
}

function isImpossibleSign(values: Possible, analyte: Analyte): boolean {
  if (analyte.signed) return false;
  if (values.low !== null && isNegative(values.low)) return true;
  if (values.high === null) return false;
  if (isNegative(values.high) || (isZero(values.high) && !values.highInclusive)) return true;
  return analyte.zeroAllowed !== true && isPoint(values) && isZero(values.high);
}

/**
 * Is the value beyond everything a laboratory could print, whatever the unit: negative, zero where zero cannot be, more than
 * the whole, or a hundredfold outside the believable window? `values` are in `recordUnit`.
 *
 * @example
 * isImplausible(analyteOf('hematocrit'), exactly(parseExact('45')!), 'L/L') // true: 45 L/L
 */
export function isImplausible(analyte: Analyte, values: Possible, recordUnit: string = analyte.unit): boolean {
  if (isImpossibleSign(values, analyte)) return true;
  const { whole, possible } = windowOf(analyte, recordUnit);
  if (whole && isAbove(values, whole) === 'true') return true;
  return possible !== undefined && isOutside(values, possible);
}

/** The same printed number read in another unit that laboratories print; true when it would be believable. */
function isBelievableIn(unit: string, printed: Possible, analyte: Analyte): boolean {
  const { recordUnit, toRecord } = unitOrThrow(unit, analyte);
  const values = mapEnds(printed, (end) => scaleBy(end, toRecord));
  const range = windowOf(analyte, recordUnit).believable;
  return range !== undefined && !isOutside(values, range);
}

const show = (value: Exact): string =>
  toSignificant(value, 3)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

function describe(values: Possible): string {
  if (values.low === null) return values.high === null ? 'any value' : `below ${show(values.high)}`;
  if (values.high === null) return `above ${show(values.low)}`;
  return isPoint(values) ? show(values.low) : `${show(values.low)} to ${show(values.high)}`;
}

/**
 * Suspects the printed unit when the value is not believable in it, or when the unit is known to be printed by mistake.
 * Nothing is suspected where both readings are believable: the number cannot decide that, and no unit is chosen by it.
 *
 * @param values in the unit of record of `reading`
 *
 * @example
 * suspectSlip(lh, values of 24 mIU/L, readUnit('mIU/L', lh))?.readAs // ['[IU]/L', 'm[IU]/mL']
 */
export function suspectSlip(analyte: Analyte, values: Possible, reading: ReadUnit): Slip | undefined {
  const range = windowOf(analyte, reading.recordUnit).believable;
  if (!range) return undefined;
  const outside = isOutside(values, range);
  const misprint = misprintedUnits(analyte).some((unit) => meansTheSame(unit, reading.ucum));
  if (!outside && !misprint) return undefined;

  const printed = mapEnds(values, (end) => scaleBy(end, invertFactor(reading.toRecord)));
  const readAs = usualUnits(analyte).filter(
    (unit) => !meansTheSame(unit, reading.ucum) && isBelievableIn(unit, printed, analyte),
  );
  const asPrinted = `${describe(printed)} ${reading.ucum} is ${describe(values)} ${reading.recordUnit}`;
  const window = `${show(range.low)} to ${show(range.high)} ${reading.recordUnit}`;
  const asOther = `The same number in ${readAs.join(' or ')} would be believable. The unit is taken as printed.`;
  if (outside && readAs.length === 0) {
    return {
      code: 'value-beyond-believable',
      message: `${asPrinted}, outside the wide window ${window} that is used to find misprints.`,
      readAs,
    };
  }
  if (readAs.length === 0) return undefined;
  return outside
    ? { code: 'unit-slip-suspected', message: `${asPrinted}, outside the wide window ${window}. ${asOther}`, readAs }
    : {
        code: 'unit-often-misprinted',
        message: `${asPrinted}. ${analyte.name} is rarely reported in ${reading.ucum}. ${asOther}`,
        readAs,
      };
}
