import type { NumberFact } from '../annotation.js';
import type { PlacedResult } from '../facts/placed-result.js';
import { quoted } from '../language/record-words.js';
import type { Measured } from '../measurements/measured.js';
import { claimNumber, claimValue } from '../notes/claim-number.js';
import { inUnit, nameOf, numbered, say, type Phrase } from '../notes/phrase.js';
import type { SpokenResult } from '../notes/voice.js';
import type { Group } from '../reference/fits.js';
import type { Placed } from '../reference/placed.js';
import { printUnit } from '../units/print-unit.js';
import { readUnit } from '../units/read-unit.js';
import { displayOf, shownOf, type DisplayUnits } from './measurement.js';

/** A result as printed, or in the unit that was asked for. */
export function spokenValue(measured: Measured, units: DisplayUnits): Phrase {
  const { value, ucum, isConverted } = shownOf(measured, units);
  const fact: Omit<NumberFact, 'text'> = {
    from: isConverted ? 'converted' : 'record',
    paths: [measured.path],
    analyte: measured.analyte.id,
    unit: ucum,
  };
  return inUnit(numbered(value, fact), printUnit(ucum));
}

/** The ends of an interval as printed, in their unit (UCUM). */
interface PrintedEnds {
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
}

const withoutSign = (end: string): string => end.replace(/^[<>]=?\s*/, '');

/** Both ends of an interval; the unit is only said where it is another one than that of the result. */
function endsText({ low, high, unit }: PrintedEnds, resultUnit: string, number: (end: string) => Phrase): Phrase {
  const [from, to] = [low, high].map((end) => (end === undefined ? undefined : number(withoutSign(end))));
  const above = low?.startsWith('>') === true ? 'above' : 'from';
  const below = high?.startsWith('<') === true ? 'below' : 'up to';
  const ends = from && to ? say`${from}–${to}` : from ? say`${above} ${from}` : say`${below} ${to ?? ''}`;
  const own = printUnit(unit);
  return own === resultUnit ? ends : inUnit(ends, own);
}

/** Where the intervals stand that were printed with a result. */
const intervalPaths = ({ observation, path }: Measured): readonly string[] =>
  (['referenceInterval', 'referenceIntervals'] as const)
    .filter((field) => observation[field] !== undefined)
    .map((field) => `${path}/${field}`);

/** The unit of an interval: its own, or else the one printed with the result. */
function unitOf(printed: string | undefined, { analyte, reading, unit }: Measured): string {
  const own = printed === undefined ? reading : readUnit(printed, analyte);
  return own?.ok === true ? own.ucum : unit;
}

type Printed = NonNullable<NonNullable<Placed['interval']>['printed']>;

function laboratoryEnds(measured: Measured, printed: Printed, resultUnit: string): Phrase {
  const unit = unitOf(printed.unit, measured);
  const paths = intervalPaths(measured);
  return endsText({ ...printed, unit }, resultUnit, (end) =>
    numbered(end, { from: 'record', paths, analyte: measured.analyte.id, unit }),
  );
}

export function spokenInterval(
  { interval }: Placed,
  resultUnit: string,
  measured?: Measured,
): Pick<SpokenResult, 'interval'> {
  if (!interval) return {};
  const { claim, key, origin, printed = {} } = interval;
  const value = claim && key !== undefined ? claim.values[key] : undefined;
  if (claim && value) {
    const ends = endsText({ ...printed, unit: value.unit }, resultUnit, (end) => claimNumber(end, claim, value));
    return { interval: { ends, origin, claim } };
  }
  return measured ? { interval: { ends: laboratoryEnds(measured, printed, resultUnit), origin } } : {};
}

/** Whom an interval is for, in words. */
function groupWords({ category, cyclePhase, menopausalStatus, pregnant, unread }: Group): string {
  const words = [
    category,
    menopausalStatus,
    cyclePhase === 'midcycle' ? 'mid-cycle' : cyclePhase?.replace('-', ' '),
    pregnant === true ? 'pregnancy' : undefined,
    unread === undefined ? undefined : quoted(unread),
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
    ...(measured.values === null && { flag: measured.observation.interpretation }),
    position: placed.position,
    path: measured.path,
    ...spokenInterval(placed, unit, measured),
    alternatives: placed.alternatives.map(({ interval, position }) => ({
      group: numbered(groupWords(interval.group), { from: 'record', paths: intervalPaths(measured) }),
      ends: laboratoryEnds(measured, interval.printed, unit),
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
