import type { LabRecord, Observation, Panel, PrintedInterval, Subject, Treatment } from '../src/record/types.js';

/** Changes to a record as a form makes them: each gives a new record and leaves all else as it came. */

const replaced = <T>(list: readonly T[], at: number, change: (one: T) => T): readonly T[] =>
  list.map((one, place) => (place === at ? change(one) : one));

const removed = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, place) => place !== at);

export const editSubject = (record: LabRecord, change: Partial<Subject>): LabRecord => ({
  ...record,
  subject: { ...record.subject, ...change },
});

export const withTreatments = (record: LabRecord, treatments: readonly Treatment[] | undefined): LabRecord => ({
  ...record,
  treatments,
});

export const editPanel = (record: LabRecord, at: number, change: Partial<Panel>): LabRecord => ({
  ...record,
  panels: replaced(record.panels, at, (panel) => ({ ...panel, ...change })),
});

/** Where a result stands in a record. */
export interface Place {
  readonly panel: number;
  readonly at: number;
}

const editObservations = (
  record: LabRecord,
  panel: number,
  change: (observations: readonly Observation[]) => readonly Observation[],
): LabRecord => editPanel(record, panel, { observations: change(record.panels[panel]?.observations ?? []) });

export const editObservation = (record: LabRecord, { panel, at }: Place, change: Partial<Observation>): LabRecord =>
  editObservations(record, panel, (list) => replaced(list, at, (one) => ({ ...one, ...change })));

export const addObservation = (record: LabRecord, panel: number): LabRecord =>
  editObservations(record, panel, (list) => [...list, {}]);

export const removeObservation = (record: LabRecord, { panel, at }: Place): LabRecord =>
  editObservations(record, panel, (list) => removed(list, at));

/** The one printed interval of a result; undefined where several are alternatives. */
export function onlyInterval({ referenceInterval, referenceIntervals }: Observation): PrintedInterval | undefined {
  if (referenceInterval) return referenceInterval;
  const [first = {}, ...others] = referenceIntervals ?? [];
  return others.length === 0 ? first : undefined;
}

const withInterval = (record: LabRecord, place: Place, referenceInterval: PrintedInterval | undefined): LabRecord =>
  editObservation(record, place, { referenceInterval, referenceIntervals: undefined });

/** A bound of the one interval as typed. An interval without any bound goes, and so does a text that it was read from. */
export function editBound(record: LabRecord, place: Place, side: 'low' | 'high', typed: string): LabRecord {
  const observation = record.panels[place.panel]?.observations[place.at];
  const { text: _text, ...interval } = (observation && onlyInterval(observation)) ?? {};
  const edited = { ...interval, [side]: typed === '' ? undefined : typed };
  return withInterval(record, place, edited.low === undefined && edited.high === undefined ? undefined : edited);
}

/** The one interval of a result as a text. */
export const editIntervalText = (record: LabRecord, place: Place, text: string): LabRecord =>
  withInterval(record, place, text === '' ? undefined : { text });

/** A printed value as it stands in a form. */
export function valueText(value: Observation['value']): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return `${value.low ?? ''}–${value.high ?? ''}`;
}
