import { analyteOf, findAnalyte, findByCode } from '../../analytes/find.js';
import { readPrintedValue } from '../../measurements/printed-value.js';
import { fitsSpecimen } from '../../measurements/specimen.js';
import { isReportable } from '../../measurements/status.js';
import type { Coding, Observation, PrintedInterval } from '../../record/types.js';
import { readIntervalText } from '../../reference/interval-text.js';
import { methodKind } from '../../reference/method.js';
import { readUnit } from '../../units/read-unit.js';
import type { Names } from './names.js';

type Value = NonNullable<Observation['value']>;

const LOINC = /^\d{1,7}-\d$/;

/** Statuses that set a result aside; any other word says the same as the first of them. */
const NOT_REPORTED: ReadonlySet<string> = new Set(['preliminary', 'registered', 'cancelled', 'entered-in-error']);

/** Codes of LOINC stay; a local code says which system a laboratory has, and is never read. */
function redactCoding({ system, code }: Coding): Coding {
  const isLoinc = findByCode(system, code) !== undefined || (/loinc/i.test(system) && LOINC.test(code));
  return isLoinc ? { system, code } : { system: 'local', code: 'local' };
}

/** A text that is no number is one that is no number. */
function redactValue(value: Value): Value {
  const printed = readPrintedValue(value);
  if (printed.ok || printed.reason === 'no-result') return printed.ok ? value : '';
  return 'not a number';
}

/** A unit that is read, is ambiguous or is one of another quantity stays; any other text is a unit that is not known. */
function redactUnit(unit: string, analyte: string | undefined): string {
  if (unit.trim() === '') return unit;
  const found = analyte === undefined ? undefined : findAnalyte(analyte);
  const reading = readUnit(unit, found ?? analyteOf('testosterone'));
  return reading.ok || reading.reason !== 'unknown' ? unit : 'unknown unit';
}

const redactSpecimen = (specimen: string): string =>
  fitsSpecimen(specimen, analyteOf('testosterone')) || fitsSpecimen(specimen, analyteOf('sperm-concentration'))
    ? specimen
    : 'another specimen';

function redactStatus(status: string): string {
  if (isReportable(status)) return status;
  const word = status.trim().toLowerCase();
  return NOT_REPORTED.has(word) ? word : 'preliminary';
}

const redactEnd = (end: number | string): number | string =>
  readPrintedValue(end).ok || String(end).trim() === '' ? end : 'not a number';

/** What the words of an interval come to; a group that is not read stays one. */
function fromText(text: string, parsedFrom: 'field' | 'note'): readonly PrintedInterval[] {
  return readIntervalText(text).map(({ low, high, group: { unread, ...appliesTo } }) => ({
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(unread !== undefined && { note: 'another group' }),
    parsedFrom,
    appliesTo,
  }));
}

function redactInterval(interval: PrintedInterval, analyte: string | undefined): readonly PrintedInterval[] {
  const { low, high, text, unit, note, parsedFrom, appliesTo } = interval;
  const ofAll = {
    ...(unit !== undefined && { unit: redactUnit(unit, analyte) }),
    ...(appliesTo && { appliesTo }),
  };
  const hasEnds = low !== undefined || high !== undefined;
  const field: PrintedInterval = {
    ...ofAll,
    ...(low !== undefined && { low: redactEnd(low) }),
    ...(high !== undefined && { high: redactEnd(high) }),
    ...(parsedFrom && { parsedFrom }),
  };
  const read = [...fromText(text ?? '', 'field'), ...fromText(note ?? '', 'note')].map((one) => ({
    ...ofAll,
    ...one,
    appliesTo: { ...appliesTo, ...one.appliesTo },
  }));
  return hasEnds || read.length === 0 ? [field, ...read] : read;
}

/**
 * An observation without what could name somebody: the words that decide how it is read stay in the terms of the library, and
 * no other text does.
 */
export function redactObservation(observation: Observation, names: Names): Observation {
  const { analyte, code, coding, value, interpretation, absentReason, unit, method, certified } = observation;
  const { laboratory, specimen, referenceInterval, referenceIntervals, status } = observation;
  const intervals = [...(referenceInterval ? [referenceInterval] : []), ...(referenceIntervals ?? [])];
  return {
    ...(analyte !== undefined && { analyte: findAnalyte(analyte)?.id ?? 'outside the catalogue' }),
    ...(code && { code: redactCoding(code) }),
    ...(coding && { coding: coding.map(redactCoding) }),
    ...(value !== undefined && { value: redactValue(value) }),
    ...(interpretation !== undefined && { interpretation }),
    ...(absentReason !== undefined && { absentReason: 'stated' }),
    ...(unit !== undefined && { unit: redactUnit(unit, analyte) }),
    ...(method !== undefined && { method: names.of(methodKind(method) ?? 'other', method) }),
    ...(certified !== undefined && { certified }),
    ...(laboratory !== undefined && { laboratory: names.of('laboratory', laboratory) }),
    ...(specimen !== undefined && { specimen: redactSpecimen(specimen) }),
    ...(intervals.length > 0 && {
      referenceIntervals: intervals.flatMap((interval) => redactInterval(interval, analyte)),
    }),
    ...(status !== undefined && { status: redactStatus(status) }),
  };
}
