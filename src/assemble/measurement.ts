import type { Analyte } from '../analytes/analyte.js';
import type { Bounds, CalculatedMeasurement, Display, Measurement, ShownInterval, ShownLimit } from '../annotation.js';
import type { PlacedCalculation } from '../facts/placed-calculation.js';
import type { PlacedResult } from '../facts/placed-result.js';
import { toDecimalString, toSignificant, type Exact } from '../logic/exact.js';
import { isPoint, mapEnds, type Possible } from '../logic/possible.js';
import type { Measured } from '../measurements/measured.js';
import type { Placed } from '../reference/placed.js';
import { convertExact } from '../units/conversion.js';
import { printUnit } from '../units/print-unit.js';

/** In which unit values are shown: as printed, or converted for display only. */
export type DisplayUnits = 'printed' | 'si' | 'conventional' | { readonly [analyte: string]: string };

const boundsOf = (values: Possible): Bounds => ({
  low: values.low && toDecimalString(values.low),
  high: values.high && toDecimalString(values.high),
  lowInclusive: values.lowInclusive,
  highInclusive: values.highInclusive,
});

/** A value rounded once, half up, with its comparator. */
function shownValue(values: Possible, digits: number): string {
  const text = (end: Exact): string => toSignificant(end, digits);
  if (values.low === null) return values.high === null ? '' : `${values.highInclusive ? '≤' : '<'}${text(values.high)}`;
  if (values.high === null) return `${values.lowInclusive ? '≥' : '>'}${text(values.low)}`;
  return isPoint(values) ? text(values.low) : `${text(values.low)}–${text(values.high)}`;
}

function wantedUnit(analyte: Analyte, units: DisplayUnits): string | undefined {
  if (units === 'printed') return undefined;
  if (units === 'si' || units === 'conventional') return analyte.displayUnits[units];
  return Object.hasOwn(units, analyte.id) ? units[analyte.id] : undefined;
}

/** A value in the unit in which it is shown: UCUM, and empty for a flag without a value. */
export interface Shown {
  readonly value: string;
  readonly ucum: string;
  readonly isConverted: boolean;
}

/** The printed value and unit, unless another unit was asked for and joins the printed one. */
export function shownOf({ analyte, values, unit, reading, text }: Measured, units: DisplayUnits): Shown {
  const wanted = values ? wantedUnit(analyte, units) : undefined;
  const converted =
    !values || wanted === undefined || wanted === reading?.ucum ? undefined : tryConvert(values, unit, wanted, analyte);
  if (wanted !== undefined && converted)
    return { value: shownValue(converted, analyte.digits), ucum: wanted, isConverted: true };
  return { value: text, ucum: (values && reading?.ucum) ?? '1', isConverted: false };
}

export function displayOf(measured: Measured, units: DisplayUnits): Display {
  const { value, ucum } = shownOf(measured, units);
  return { value, unit: printUnit(ucum) };
}

function tryConvert(values: Possible, from: string, to: string, analyte: Analyte): Possible | undefined {
  const ends = [values.low, values.high].filter((end) => end !== null);
  if (ends.some((end) => convertExact(end, from, to, analyte) === undefined)) return undefined;
  return mapEnds(values, (end) => convertExact(end, from, to, analyte) ?? end);
}

function shownInterval({ interval }: Placed): ShownInterval | undefined {
  if (!interval) return undefined;
  const { claim, key: _, ...rest } = interval;
  return { ...rest, ...(claim && { claim: claim.id, citation: claim.citation.id }) };
}

const limitsOf = ({ limits }: Placed): readonly ShownLimit[] =>
  limits.map(({ criteria, value, unit, position, claim }) => ({ criteria, value, unit, position, claim: claim.id }));

export function measurementOf({ measured, placed }: PlacedResult, units: DisplayUnits): Measurement {
  const { observation } = measured;
  const interval = shownInterval(placed);
  return {
    path: measured.path,
    ...(observation.source !== undefined && { source: observation.source }),
    analyte: measured.analyte.id,
    printed: {
      ...(measured.values !== null && { value: measured.text }),
      ...(observation.unit !== undefined && { unit: observation.unit }),
      ...(observation.interpretation !== undefined && { interpretation: observation.interpretation }),
    },
    value: measured.values && boundsOf(measured.values),
    unit: measured.unit,
    display: displayOf(measured, units),
    ...(observation.method !== undefined && { method: observation.method }),
    ...(observation.certified !== undefined && { certified: observation.certified }),
    ...(measured.laboratory !== undefined && { laboratory: measured.laboratory }),
    ...(measured.specimen !== undefined && { specimen: measured.specimen }),
    ...(observation.status !== undefined && { status: observation.status }),
    ...(interval && { interval }),
    limits: limitsOf(placed),
    position: placed.position,
  };
}

/** Calculated values are shown to two significant digits: no input carries more. */
const CALCULATED_DIGITS = 2;

export const calculatedDisplay = (values: Possible, unit: string): Display => ({
  value: shownValue(values, CALCULATED_DIGITS),
  unit: printUnit(unit),
});

export function calculatedOf({ calculated, placed }: PlacedCalculation): CalculatedMeasurement {
  const interval = shownInterval(placed);
  return {
    id: calculated.id,
    value: boundsOf(calculated.values),
    unit: calculated.unit,
    display: calculatedDisplay(calculated.values, calculated.unit),
    method: calculated.method,
    inputs: calculated.inputs,
    assumed: calculated.assumed,
    citations: calculated.claims.map(({ citation }) => citation.id),
    cautions: calculated.cautions,
    ...(interval && { interval }),
    limits: limitsOf(placed),
    position: placed.position,
  };
}
