import type { Analyte, AnalyteId, OwnAnalyte } from '../analytes/analyte.js';
import { catalogue } from '../analytes/catalogue.js';
import { findAnalyte } from '../analytes/find.js';
import type { LabRecord, Observation, Panel, Subject, Treatment, TreatmentClass } from '../record/types.js';
import { vary, type Step } from '../rules/slip.js';
import { PrintedResultError, readPrintedResult } from './printed-result.js';

/** What a slip prints beside a result. */
export interface PrintedBeside extends Pick<
  Observation,
  'method' | 'certified' | 'laboratory' | 'specimen' | 'interpretation' | 'note' | 'status'
> {
  /** The printed interval, in the unit of the result; null is an open end: `[null, 3]`. */
  readonly interval?: readonly [low: number | string | null, high: number | string | null];
}

type PrintResult = (printed: string, beside?: PrintedBeside) => PanelBuilder;

type CamelCase<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Id;

/** One method an analyte of the catalogue: `freeTestosterone` prints a result of `free-testosterone`. */
export type ResultMethods = { readonly [Id in AnalyteId as CamelCase<Id>]: PrintResult };

/** What can be said of a slip beside its results. */
export interface PanelMethods {
  /** The reference category, and the age in years at the first panel. */
  readonly male: (ageYears?: number) => PanelBuilder;
  readonly female: (ageYears?: number) => PanelBuilder;
  /** Anything else that is stated of the person. */
  readonly person: (stated: Subject) => PanelBuilder;
  readonly conditions: (...slugs: readonly string[]) => PanelBuilder;
  /** Somebody stated that there is none. Without this, conditions are unknown. */
  readonly noConditions: () => PanelBuilder;
  /** A treatment as listed: without a status, dates or panels it is not known when it was taken. */
  readonly treatment: (of: TreatmentClass, stated?: Omit<Treatment, 'class'>) => PanelBuilder;
  /** A current treatment. */
  readonly on: (of: TreatmentClass, stated?: Omit<Treatment, 'class' | 'status'>) => PanelBuilder;
  /** Somebody stated that there is none. Without this, treatments are unknown. */
  readonly noTreatments: () => PanelBuilder;
  /** Of the latest panel: '2026-03-02T08:10', a local time. */
  readonly collectedAt: (isoDate: string) => PanelBuilder;
  /** The laboratory of the latest panel, and the method of the results that are printed on it from here on. */
  readonly at: (laboratory: string, printed?: { readonly method?: string }) => PanelBuilder;
  /** Anything else that is stated of the latest panel. */
  readonly sample: (stated: Partial<Omit<Panel, 'observations'>>) => PanelBuilder;
  /** A result on the latest panel: of an id of the catalogue, or of an analyte of your own by its definition. */
  readonly result: (analyte: AnalyteId | OwnAnalyte, printed: string, beside?: PrintedBeside) => PanelBuilder;
  /** A line as it comes, unread: for whatever cannot be worked with, or stands outside the catalogue. */
  readonly observation: (line: Observation) => PanelBuilder;
  /** One more panel; what follows is printed on it. Nothing is carried over from the one before. */
  readonly panel: (stated?: Partial<Omit<Panel, 'observations'>>) => PanelBuilder;
  /** The same with something said otherwise, by mutators or steps of one's own. */
  readonly but: (...steps: readonly Step[]) => PanelBuilder;
}

type Methods = PanelMethods & ResultMethods;

/** A record that reads like a slip. It is never changed: each method gives another one. `annotate` takes it as it is. */
export type PanelBuilder = LabRecord & Methods;

type Printed = Omit<PrintedBeside, 'interval'> & Pick<Observation, 'referenceInterval'>;

function besideOf({ interval, ...beside }: PrintedBeside): Printed {
  if (!interval) return beside;
  const [low, high] = interval;
  return { ...beside, referenceInterval: { ...(low !== null && { low }), ...(high !== null && { high }) } };
}

const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const resultMethods = (result: PanelMethods['result']): ResultMethods =>
  // one method an id of the catalogue, which is what the type lists
  Object.fromEntries(
    (Object.keys(catalogue) as AnalyteId[]).map((id): [string, PrintResult] => [
      camelCase(id),
      (printed, beside) => result(id, printed, beside),
    ]),
  ) as ResultMethods;

const onLatest = (record: LabRecord, change: (panel: Panel) => Panel): LabRecord => ({
  ...record,
  panels: record.panels.map((panel, at) => (at === record.panels.length - 1 ? change(panel) : panel)),
});

const withLine = (record: LabRecord, line: Observation): LabRecord =>
  onLatest(record, (panel) => ({ ...panel, observations: [...panel.observations, line] }));

const NOT_THERE = 'this is no id of the catalogue. An analyte of your own goes in as what defineAnalyte gave.';

function entryOf(analyte: AnalyteId | OwnAnalyte, printed: string): Analyte {
  if (typeof analyte !== 'string') return analyte;
  const entry = findAnalyte(analyte);
  if (entry?.id !== analyte) throw new PrintedResultError({ id: analyte, name: analyte }, printed, NOT_THERE);
  return entry;
}

/** `method` is what the results of the latest panel were said to be measured by. */
function build(record: LabRecord, method?: string): PanelBuilder {
  const person = (stated: Subject): PanelBuilder =>
    build({ ...record, subject: { ...record.subject, ...stated } }, method);
  const ofCategory =
    (referenceCategory: 'male' | 'female') =>
    (ageYears?: number): PanelBuilder =>
      person({ referenceCategory, ...(ageYears !== undefined && { ageYears }) });
  const listed = (treatment: Treatment): PanelBuilder =>
    build({ ...record, treatments: [...(record.treatments ?? []), treatment] }, method);
  const sample: PanelMethods['sample'] = (stated) =>
    build(
      onLatest(record, (panel) => ({ ...panel, ...stated })),
      method,
    );
  const result: PanelMethods['result'] = (analyte, printed, beside = {}) => {
    const entry = entryOf(analyte, printed);
    return build(
      withLine(record, {
        analyte: entry.id,
        ...readPrintedResult(entry, printed),
        ...(method !== undefined && { method }),
        ...besideOf(beside),
      }),
      method,
    );
  };
  const own: PanelMethods = {
    male: ofCategory('male'),
    female: ofCategory('female'),
    person,
    conditions: (...conditions) => person({ conditions }),
    noConditions: () => person({ conditions: [] }),
    treatment: (of, stated = {}) => listed({ class: of, ...stated }),
    on: (of, stated = {}) => listed({ class: of, status: 'current', ...stated }),
    noTreatments: () => build({ ...record, treatments: [] }, method),
    collectedAt: (collectedAt) => sample({ collectedAt }),
    at: (laboratory, printed = {}) =>
      build(
        onLatest(record, (panel) => ({ ...panel, laboratory })),
        printed.method,
      ),
    sample,
    result,
    observation: (line) => build(withLine(record, line), method),
    panel: (stated = {}) =>
      build({
        ...record,
        panels: [...record.panels, { id: `p${record.panels.length + 1}`, observations: [], ...stated }],
      }),
    but: (...steps) => build(vary(record, ...steps), method),
  };
  const methods = { ...resultMethods(result), ...own };
  const hidden = Object.fromEntries(Object.entries(methods).map(([name, value]) => [name, { value }]));
  // Only the record is enumerable, so nothing that reads, prints or compares records meets a method.
  return Object.freeze(Object.defineProperties({ ...record }, hidden)) as PanelBuilder; // the methods were just defined
}

/** A plain record as a builder. */
export const panelFrom = ({ subject, treatments, panels }: LabRecord): PanelBuilder =>
  build({ ...(subject && { subject }), ...(treatments && { treatments }), panels });

/**
 * One empty panel to print results on. Nothing is stated that is not said: without `noTreatments()` treatments are unknown.
 *
 * @example
 * panel().male(44).testosterone('187 ng/dL', { interval: [264, 916] }).lh('1.2 IU/L').panels[0]?.observations.length // 2
 */
export const panel = (stated: Partial<Omit<Panel, 'observations'>> = {}): PanelBuilder =>
  build({ panels: [{ id: 'p1', observations: [], ...stated }] });
