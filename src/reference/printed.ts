import { compare, isZero, scaleBy, type Exact } from '../logic/exact.js';
import { readEnd } from '../measurements/printed-value.js';
import type { Finding, Measured } from '../measurements/measured.js';
import type { PrintedInterval } from '../record/types.js';
import { readUnit } from '../units/read-unit.js';
import type { Group } from './fits.js';
import { readGroup, readIntervalText } from './interval-text.js';

/** An interval in the unit of record of its result. A missing end is open. */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
  readonly group: Group;
  readonly printed: { readonly low?: string; readonly high?: string; readonly unit?: string };
  readonly parsedFrom?: 'field' | 'note';
}

type Ends = Pick<PrintedInterval, 'low' | 'high' | 'unit'>;

const text = (end: number | string | undefined): string | undefined => {
  const printed = end === undefined ? '' : String(end).trim();
  return printed === '' ? undefined : printed;
};

/** Reads both ends; a comparator on an end excludes the end itself. Null when an end is not a number. */
function readEnds(
  ends: Ends,
  measured: Measured,
): Omit<Interval, 'group' | 'parsedFrom'> | 'unreadable' | 'none' | 'unit' {
  const [lowText, highText] = [text(ends.low), text(ends.high)];
  if (!lowText && !highText) return 'none';
  const [low, high] = [lowText ? readEnd(lowText) : undefined, highText ? readEnd(highText) : undefined];
  if ((lowText && !low) || (highText && !high)) return 'unreadable';
  if ((!low || isZero(low.value)) && high && isZero(high.value)) return 'none'; // 0 to 0 stands for none
  const own = ends.unit === undefined ? measured.reading : readUnit(ends.unit, measured.analyte);
  if (own?.ok !== true || own.recordUnit !== measured.unit) return 'unit';
  const convert = (end: Exact): Exact => scaleBy(end, own.toRecord);
  return {
    low: low ? convert(low.value) : null,
    high: high ? convert(high.value) : null,
    lowInclusive: low?.comparator !== '>',
    highInclusive: high?.comparator !== '<',
    printed: {
      ...(lowText && { low: lowText }),
      ...(highText && { high: highText }),
      ...(ends.unit !== undefined && { unit: ends.unit }),
    },
  };
}

const isReversed = ({ low, high }: Pick<Interval, 'low' | 'high'>): boolean =>
  low !== null && high !== null && compare(low, high) > 0;

function groupOf(interval: PrintedInterval): Group {
  const { ageLow, ageHigh, category, cyclePhase, menopausalStatus, pregnant } = interval.appliesTo ?? {};
  const stated: Group = {
    ...(category !== undefined && { category }),
    ...(cyclePhase !== undefined && { cyclePhase }),
    ...(menopausalStatus !== undefined && { menopausalStatus }),
    ...(pregnant !== undefined && { pregnant }),
    ...(ageLow !== undefined && { ageLow }),
    ...(ageHigh !== undefined && { ageHigh }),
  };
  // the words before the first number of a note name the group of the interval itself
  const note = interval.note?.split(';')[0] ?? '';
  return { ...(/\d/.test(note) ? {} : readGroup(note)), ...stated };
}

export interface PrintedIntervals {
  readonly intervals: readonly Interval[];
  readonly findings: readonly Finding[];
}

/** Did the laboratory print an interval with it? What was stated of the subject has no part in that. */
export const hasPrintedInterval = ({
  observation: { referenceInterval, referenceIntervals = [] },
}: Measured): boolean => referenceInterval !== undefined || referenceIntervals.length > 0;

/** The intervals printed with a result, each with whom it is for, including those that stand in text or in a note. */
export function printedIntervals(measured: Measured): PrintedIntervals {
  const { referenceInterval, referenceIntervals } = measured.observation;
  if (!measured.values) return { intervals: [], findings: [] }; // a flag without a value is compared with nothing
  const printed = [...(referenceInterval ? [referenceInterval] : []), ...(referenceIntervals ?? [])];
  const findings: Finding[] = [];
  const say = (code: string, message: string): void => void findings.push({ code, path: measured.path, message });
  const intervals = printed.flatMap((one): Interval[] => {
    const candidates: { ends: Ends; group: Group; parsedFrom?: 'field' | 'note' }[] = [
      { ends: one, group: groupOf(one), ...(one.parsedFrom && { parsedFrom: one.parsedFrom }) },
      ...readIntervalText(one.text ?? '').map(({ group, ...ends }) => ({
        ends,
        group: { ...groupOf(one), ...group },
        parsedFrom: 'field' as const,
      })),
      ...readIntervalText(one.note ?? '').map(({ group, ...ends }) => ({ ends, group, parsedFrom: 'note' as const })),
    ];
    // text that only repeats the fields is not a second interval
    const distinct =
      text(one.low) || text(one.high)
        ? candidates.filter(
            ({ ends, group }, at) => at === 0 || Object.keys(group).length > 0 || ends.low !== text(one.low),
          )
        : candidates;
    return distinct.flatMap(({ ends, group, parsedFrom }): Interval[] => {
      const read = readEnds({ ...ends, unit: one.unit }, measured);
      if (read === 'none') return [];
      if (read === 'unreadable')
        say('interval-unreadable', 'A printed interval is not made of numbers; it is not used.');
      else if (read === 'unit')
        say(
          'interval-unit',
          'A printed interval has a unit that is not read for this analyte, or of another kind than the result; it is not used.',
        );
      else if (isReversed(read))
        say('interval-reversed', 'A printed interval has its lower end above its upper end; it is not used.');
      else return [{ ...read, group, ...(parsedFrom && { parsedFrom }) }];
      return [];
    });
  });
  return { intervals, findings };
}
