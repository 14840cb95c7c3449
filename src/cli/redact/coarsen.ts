import type { Annotation } from '../../annotation.js';
import type { ImportedRecord } from '../../annotate.js';
import type { LabRecord, Observation } from '../../record/types.js';

type Annotate = (input: ImportedRecord) => Annotation;

/** In one order: what a text says beside its value has a part in the order of equal results, and it is left out. */
const inOneOrder = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();

/** How a record is read, without a name, a date or a number in it: what a report of a defect is about. */
export function readingOf(record: LabRecord, annotate: Annotate): string {
  const { panels, changes, outcomes, setAside } = annotate({ record, setAside: [] });
  return JSON.stringify([
    outcomes.map(({ rule, outcome, missing }) => [
      rule,
      outcome,
      inOneOrder(missing.map(({ input, cause }) => [input, cause])),
    ]),
    panels.map(({ measurements, calculated }) => [
      inOneOrder(
        measurements.map(({ analyte, position, limits }) => [analyte, position, limits.map((one) => one.position)]),
      ),
      calculated.map(({ id, position }) => [id, position]),
    ]),
    changes.map(({ analyte, direction, comparable, beyondVariation }) => [
      analyte,
      direction,
      comparable,
      beyondVariation,
    ]),
    inOneOrder(setAside.map(({ reason }) => reason)),
  ]);
}

/** A number in fewer digits; a text with an exponent or in few digits already stays. */
function withDigits(text: string, digits: number): string {
  return text.replace(/\d+(?:\.\d+)?/g, (number) => String(Number(Number(number).toPrecision(digits))));
}

function coarser(value: Observation['value'], digits: number): Observation['value'] {
  if (typeof value === 'number') return Number.isFinite(value) ? Number(withDigits(String(value), digits)) : value;
  if (typeof value === 'string') return /e/i.test(value) ? value : withDigits(value, digits);
  return value;
}

const withValue = (record: LabRecord, panel: number, at: number, value: Observation['value']): LabRecord => ({
  ...record,
  panels: record.panels.map((one, index) =>
    index === panel
      ? { ...one, observations: one.observations.map((own, place) => (place === at ? { ...own, value } : own)) }
      : one,
  ),
});

const DIGITS = [1, 2] as const;

/**
 * Each value in one or two digits where every outcome, position and change stays with it, and as printed where it does not.
 * Values are taken one after the other, so that what stays stays for all of them together.
 */
export function coarsen(record: LabRecord, annotate: Annotate): LabRecord {
  const reading = readingOf(record, annotate);
  let coarse = record;
  for (const [panel, { observations }] of record.panels.entries()) {
    for (const [at, { value }] of observations.entries()) {
      const fitting = DIGITS.map((digits) => withValue(coarse, panel, at, coarser(value, digits))).find(
        (candidate) => readingOf(candidate, annotate) === reading,
      );
      coarse = fitting ?? coarse;
    }
  }
  return coarse;
}
