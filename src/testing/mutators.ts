import { identify } from '../measurements/identify.js';
import type { AnalyteId, AnyAnalyteId, OwnAnalyteId } from '../analytes/analyte.js';
import { analyteOf } from '../analytes/find.js';
import type { LabRecord, Observation, PrintedInterval } from '../record/types.js';
import {
  ageNotStated as withoutAge,
  categoryNotStated as withoutCategory,
  conditionsNotStated as withoutConditions,
  treatmentsNotStated as withoutTreatments,
  type Step,
} from '../rules/slip.js';
import { convert } from '../units/conversion.js';

export { vary } from '../rules/slip.js';

/** Says one thing of a record otherwise: on all of its panels. */
export type Mutator = Step;

const isOwnId = (analyte: string | undefined): analyte is OwnAnalyteId => analyte?.includes(':') === true;

/** Of the catalogue by any of its names; one of the caller's own by its id, as the builder prints it. */
const analyteIn = (line: Observation): AnyAnalyteId | undefined => {
  const identity = identify(line);
  if (identity.ok) return identity.analyte.id as AnalyteId; // every entry of the catalogue has its key as id
  return isOwnId(line.analyte) ? line.analyte : undefined;
};

const isOf = (line: Observation, analytes: readonly AnyAnalyteId[]): boolean => {
  const analyte = analyteIn(line);
  return analyte !== undefined && (analytes.length === 0 || analytes.includes(analyte));
};

const onEveryPanel =
  (change: (lines: readonly Observation[]) => readonly Observation[]): Mutator =>
  (record: LabRecord) => ({
    ...record,
    panels: record.panels.map((panel) => ({ ...panel, observations: change(panel.observations) })),
  });

const onEveryLine = (change: (line: Observation) => Observation): Mutator => onEveryPanel((lines) => lines.map(change));

/** Results that were not measured. */
export const without = (...analytes: readonly [AnyAnalyteId, ...AnyAnalyteId[]]): Mutator =>
  onEveryPanel((lines) => lines.filter((line) => !isOf(line, analytes)));

/** Without the printed intervals of these analytes, or of all. */
export const withoutIntervals = (...analytes: readonly AnyAnalyteId[]): Mutator =>
  onEveryLine((line) => {
    if (!isOf(line, analytes)) return line;
    const { referenceInterval: _one, referenceIntervals: _several, ...rest } = line;
    return rest;
  });

/** Without the method of these analytes, or of all. */
export const methodNotStated = (...analytes: readonly AnyAnalyteId[]): Mutator =>
  onEveryLine((line) => {
    if (!isOf(line, analytes)) return line;
    const { method: _, ...rest } = line;
    return rest;
  });

/** Reported as less than the printed number, or as more. */
export const censored = (analyte: AnyAnalyteId, comparator: '<' | '>' = '<'): Mutator =>
  onEveryLine((line) =>
    isOf(line, [analyte]) && (typeof line.value === 'string' || typeof line.value === 'number')
      ? { ...line, value: `${comparator}${String(line.value).replace(/^\s*[<>≤≥]=?\s*/, '')}` }
      : line,
  );

/** Nobody stated treatments, which is not the same as none. */
export const treatmentsNotStated = (): Mutator => withoutTreatments;
/** Nobody stated conditions, which is not the same as none. */
export const conditionsNotStated = (): Mutator => withoutConditions;
/** Nobody stated an age or a birth date. */
export const ageNotStated = (): Mutator => withoutAge;
/** Nobody stated a reference category. */
export const categoryNotStated = (): Mutator => withoutCategory;

/** Of every panel the date alone. */
export const clockTimeNotStated = (): Mutator => (record) => ({
  ...record,
  panels: record.panels.map((panel) => ({ ...panel, collectedAt: panel.collectedAt?.slice(0, '2026-03-02'.length) })),
});

/** Lines of each panel the other way round, which changes nothing that is said. */
export const linesReversed = (): Mutator => onEveryPanel((lines) => [...lines].reverse());

/** An interval without a unit is in that of its result: it says so once the result is printed in another. */
const withUnit = (interval: PrintedInterval, unit: string): PrintedInterval => ({ unit, ...interval });

/**
 * A result as it would be printed in another unit: the number is converted exactly (to 40 digits where it does not end), the
 * interval stays as printed and names its unit.
 *
 * @throws UnitError when no factor joins the two units
 */
export function printedIn(line: Observation, to: string): Observation {
  const { analyte = '', value, unit = '', referenceInterval, referenceIntervals } = line;
  if (typeof value !== 'string' && typeof value !== 'number') return line;
  const [, sign = '', number = ''] = /^\s*([<>≤≥]=?\s*)?(.*)$/s.exec(String(value)) ?? [];
  return {
    ...line,
    value: sign + convert(number, unit, to, analyteIn(line) ?? analyte),
    unit: to,
    ...(referenceInterval && { referenceInterval: withUnit(referenceInterval, unit) }),
    ...(referenceIntervals && { referenceIntervals: referenceIntervals.map((one) => withUnit(one, unit)) }),
  };
}

type Units = 'si' | 'conventional' | { readonly [Analyte in AnalyteId]?: string };

/**
 * The same results in other units: the SI ones, those that are usual in the United States, or one an analyte. Analytes of your own
 * stay as they are printed.
 *
 * @throws UnitError when no factor joins a printed unit and the wanted one, as for prolactin in mIU/L
 * @example
 * vary(record, inUnits({ testosterone: 'ng/dL' }))
 */
export const inUnits = (units: Units): Mutator =>
  onEveryLine((line) => {
    const analyte = analyteIn(line);
    if (analyte === undefined || isOwnId(analyte)) return line;
    const to = typeof units === 'string' ? analyteOf(analyte).displayUnits[units] : units[analyte];
    return to === undefined || to === line.unit ? line : printedIn(line, to);
  });
