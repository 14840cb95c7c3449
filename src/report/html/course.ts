import type { AnnotatedPanel, Annotation, ListedTreatment, Measurement } from '../../annotation.js';
import type { Analyte } from '../../analytes/analyte.js';
import { printUnit } from '../../units/print-unit.js';
import { isMorningTime, momentOf, shortDay, spokenDay } from '../date.js';
import { listedTreatments } from '../opening.js';
import type { Ends } from '../pictures/scale.js';
import type { Therapy } from '../pictures/therapy-lanes.js';
import type { TrendPanel, TrendPoint } from '../pictures/trend-panel.js';
import { analyteIn, nameOf } from '../words.js';
import { numberIn } from './bar-of.js';

/** One analyte over the dated panels of a record. */
export interface Course {
  readonly panel: TrendPanel;
  /** The same values as shown, with the day and the panel of each. */
  readonly values: readonly { readonly day: string; readonly panel: string; readonly value: string }[];
}

interface Drawn {
  readonly panel: AnnotatedPanel;
  readonly result: Measurement;
  readonly time: number;
  readonly isMorning: boolean;
}

const timeOf = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : momentOf(iso));

const drawnResults = ({ panels }: Annotation): readonly Drawn[] =>
  panels.flatMap((panel) => {
    const time = timeOf(panel.collectedAt);
    if (time === undefined) return [];
    const isMorning = panel.clockTimeKnown && isMorningTime(panel.collectedAt ?? '');
    return panel.measurements
      .filter(({ value }) => value !== null)
      .map((result) => ({ panel, result, time, isMorning }));
  });

/** A number converted for display, in as many digits as its analyte carries. */
const rounded = (value: number, digits: number): string => String(Number(value.toPrecision(digits)));

/** Values, intervals and labels of one analyte in one unit: the one in which its last result is shown, where all can be. */
function inOneUnit(
  drawn: readonly Drawn[],
  analyte: Analyte | undefined,
): {
  readonly unit: string;
  readonly points: readonly TrendPoint[];
  readonly limits: TrendPanel['limits'];
} {
  const last = drawn.at(-1)?.result;
  const digits = analyte?.digits ?? 3;
  const shown = last?.display.unit ?? '';
  const canBeShown =
    shown !== '' && drawn.every(({ result }) => numberIn('1', result.unit, shown, analyte) !== undefined);
  const unit = canBeShown ? shown : (last?.unit ?? '');
  const printed = canBeShown ? shown : printUnit(unit);

  const endsOf = (low: string | null | undefined, high: string | null | undefined, from: string): Ends => {
    const read = (end: string | null | undefined): number | undefined =>
      end === null || end === undefined ? undefined : numberIn(end, from, unit, analyte);
    const [lower, upper] = [read(low), low === high ? read(low) : read(high)];
    return { ...(lower !== undefined && { low: lower }), ...(upper !== undefined && { high: upper }) };
  };
  const labelOf = (result: Measurement, { low, high }: Ends): string => {
    if (result.display.unit === printed) return result.display.value;
    const [lower, upper] = [low, high].map((end) => (end === undefined ? undefined : rounded(end, digits)));
    if (lower === undefined) return `${result.value?.highInclusive === true ? '≤' : '<'}${upper ?? ''}`;
    if (upper === undefined) return `${result.value?.lowInclusive === true ? '≥' : '>'}${lower}`;
    return lower === upper ? lower : `${lower}–${upper}`;
  };
  const points = drawn.map(({ result, time, isMorning }, at): TrendPoint => {
    const before = drawn[at - 1]?.result;
    const value = endsOf(result.value?.low, result.value?.high, result.unit);
    const interval = result.interval && endsOf(result.interval.low, result.interval.high, result.interval.unit);
    return {
      time,
      value,
      label: labelOf(result, value),
      isMorning,
      isOutside: result.position === 'below' || result.position === 'above',
      series: JSON.stringify([result.method, result.laboratory]),
      ...(before && { differs: before.method === result.method ? 'laboratory differs' : 'method differs' }),
      ...(interval && { interval }),
    };
  });
  return { unit: printed, points, limits: limitsOf(last, points.at(-1)?.interval, printed, digits) };
}

/** The ends of the last interval: as printed where that is in the unit of the axis. */
function limitsOf(
  last: Measurement | undefined,
  ends: Ends | undefined,
  unit: string,
  digits: number,
): TrendPanel['limits'] {
  const printed = last?.interval?.printed;
  const isAsPrinted = printUnit(printed?.unit ?? last?.printed.unit ?? '') === unit;
  const limit = (side: 'upper' | 'lower', value: number | undefined, text: string | undefined): TrendPanel['limits'] =>
    value === undefined
      ? []
      : [{ value, label: `${isAsPrinted && text !== undefined ? text : rounded(value, digits)} ${side}` }];
  return [...limit('upper', ends?.high, printed?.high), ...limit('lower', ends?.low, printed?.low)];
}

/** Analytes with results on more than one day, as they come in the panels. */
export function courses(annotation: Annotation): readonly Course[] {
  const byAnalyte = new Map<string, Drawn[]>();
  for (const drawn of drawnResults(annotation)) {
    const key = JSON.stringify([drawn.result.analyte, drawn.result.unit]);
    byAnalyte.set(key, [...(byAnalyte.get(key) ?? []), drawn]);
  }
  return [...byAnalyte.values()]
    .filter((drawn) => new Set(drawn.map(({ time }) => time)).size > 1)
    .map((drawn) => {
      const id = drawn[0]?.result.analyte ?? '';
      const analyte = analyteIn(annotation, id);
      const { unit, points, limits } = inOneUnit(drawn, analyte);
      const isLog = analyte?.displayScale === 'log' && points.every(isAboveZero);
      return {
        panel: { name: nameOf(id, annotation), unit, scale: isLog ? 'log' : 'linear', points, limits },
        values: drawn.map(({ panel }, at) => ({
          day: spokenDay(panel.collectedAt ?? ''),
          panel: panel.id,
          value: points[at]?.label ?? '',
        })),
      };
    });
}

/** A logarithm has no place for zero. */
const isAboveZero = ({ value, interval = {} }: TrendPoint): boolean =>
  [value.low, value.high, interval.low, interval.high].every((end) => end === undefined || end > 0);

function shortDates({ start, end }: ListedTreatment): string {
  if (start !== undefined && end !== undefined) return `${shortDay(start)} – ${shortDay(end)}`;
  if (start !== undefined) return `from ${shortDay(start)}`;
  return end === undefined ? 'dates not stated' : `to ${shortDay(end)}`;
}

/** The listed treatments with what is recorded of their dates. */
export function therapies(annotation: Annotation): readonly Therapy[] {
  return listedTreatments(annotation).map((treatment: ListedTreatment): Therapy => {
    const [from, to] = [timeOf(treatment.start), timeOf(treatment.end)];
    return {
      name: treatment.agent ?? treatment.class.replaceAll('-', ' '),
      dates: shortDates(treatment),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
  });
}
