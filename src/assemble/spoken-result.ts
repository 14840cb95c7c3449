import type { PlacedResult } from '../facts/placed-result.js';
import type { Measured } from '../measurements/measured.js';
import { claimNumber, claimValue } from '../notes/claim-number.js';
import { inUnit, nameOf, numbered, say, type Phrase } from '../notes/phrase.js';
import type { SpokenResult } from '../notes/voice.js';
import type { Group } from '../reference/fits.js';
import type { Placed } from '../reference/placed.js';
import { printUnit } from '../units/print-unit.js';
import { displayOf, type DisplayUnits } from './measurement.js';

/** A result as printed, or in the unit that was asked for. */
export function spokenValue(measured: Measured, units: DisplayUnits): Phrase {
  const { value, unit } = displayOf(measured, units);
  const isPrinted = value === measured.text && unit === printUnit(measured.reading?.ucum ?? '1');
  return inUnit(
    numbered(value, {
      from: isPrinted ? 'record' : 'converted',
      paths: [measured.path],
      analyte: measured.analyte.id,
      ...(measured.reading && isPrinted ? { unit: measured.reading.ucum } : { unit }),
    }),
    unit,
  );
}

type Printed = NonNullable<NonNullable<Placed['interval']>['printed']>;

const withoutSign = (end: string): string => end.replace(/^[<>]=?\s*/, '');

/** Both ends of an interval; the unit is only said where it is another one than that of the result. */
function endsText({ low, high, unit }: Printed, resultUnit: string, number: (end: string) => Phrase): Phrase {
  const [from, to] = [low, high].map((end) => (end === undefined ? undefined : number(withoutSign(end))));
  const [over, under] = [low?.startsWith('>') === true, high?.startsWith('<') === true];
  const ends =
    from && to
      ? say`${from}–${to}`
      : from
        ? say`${over ? 'above' : 'from'} ${from}`
        : say`${under ? 'below' : 'up to'} ${to ?? ''}`;
  const own = unit === undefined ? '' : printUnit(unit);
  return own === '' || own === resultUnit ? ends : inUnit(ends, own);
}

/** Where the intervals stand that were printed with a result. */
const intervalPaths = ({ observation, path }: Measured): readonly string[] =>
  (['referenceInterval', 'referenceIntervals'] as const)
    .filter((field) => observation[field] !== undefined)
    .map((field) => `${path}/${field}`);

const printedEnds = (measured: Measured, printed: Printed, resultUnit: string): Phrase =>
  endsText(printed, resultUnit, (end) =>
    numbered(end, {
      from: 'record',
      paths: intervalPaths(measured),
      analyte: measured.analyte.id,
      unit: printed.unit ?? measured.reading?.ucum ?? measured.unit,
    }),
  );

export function spokenInterval(
  { interval }: Placed,
  resultUnit: string,
  measured?: Measured,
): Pick<SpokenResult, 'interval'> {
  if (!interval) return {};
  const { claim, key, origin, printed = {} } = interval;
  const value = claim && key !== undefined ? claim.values[key] : undefined;
  if (claim && value) {
    const ends = endsText(printed, resultUnit, (end) => claimNumber(end, claim, value));
    return { interval: { ends, origin, claim } };
  }
  return measured ? { interval: { ends: printedEnds(measured, printed, resultUnit), origin } } : {};
}

/** Whom an interval is for, in words. */
function groupWords({ category, cyclePhase, menopausalStatus, pregnant, unread }: Group): string {
  const words = [
    category,
    menopausalStatus,
    cyclePhase === 'midcycle' ? 'mid-cycle' : cyclePhase?.replace('-', ' '),
    pregnant === true ? 'pregnancy' : undefined,
    unread,
  ].filter((word) => word !== undefined);
  return words.length > 0 ? words.join(', ') : 'unlabelled';
}

/** A measured result as a sentence needs it. */
export function spokenResult({ measured, placed }: PlacedResult, units: DisplayUnits): SpokenResult {
  const { unit } = displayOf(measured, units);
  return {
    analyte: measured.analyte.id,
    name: nameOf(measured.analyte.inSentence),
    value: spokenValue(measured, units),
    flagOnly: measured.values === null,
    position: placed.position,
    path: measured.path,
    ...spokenInterval(placed, unit, measured),
    alternatives: placed.alternatives.map(({ interval, position }) => ({
      group: numbered(groupWords(interval.group), { from: 'record', paths: intervalPaths(measured) }),
      ends: printedEnds(measured, interval.printed, unit),
      position,
    })),
    limits: spokenLimits(placed),
  };
}

export const spokenLimits = ({ limits }: Placed): SpokenResult['limits'] =>
  limits.flatMap(({ name, position, claim, key }) => {
    const value = claim.values[key];
    return value ? [{ value: claimValue(claim, value), name: nameOf(name, claim), position, claim }] : [];
  });
