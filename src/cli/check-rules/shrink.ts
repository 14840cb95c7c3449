import type { LabRecord } from '../../record/types.js';

/** What a record cannot do without, so that it stays one. */
const REQUIRED: ReadonlySet<string> = new Set(['panels', 'id', 'observations', 'class']);

/** Every list that lacks one of the items. */
const withoutOne = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.map((_, at) => items.filter((_item, other) => other !== at));

/** Every object that lacks one of the properties that it can do without. */
const withoutProperty = <Of extends object>(of: Of): readonly Of[] =>
  Object.entries(of).flatMap(([name, value]) =>
    value === undefined || REQUIRED.has(name) ? [] : [{ ...of, [name]: undefined }],
  );

/** Every list in which one item is replaced by something smaller. */
const withSmaller = <Item>(items: readonly Item[], smaller: (item: Item) => readonly Item[]): readonly Item[][] =>
  items.flatMap((item, at) => smaller(item).map((less) => items.map((one, other) => (other === at ? less : one))));

type Panel = LabRecord['panels'][number];

const smallerPanels = (panel: Panel): readonly Panel[] => [
  ...withoutOne(panel.observations).map((observations) => ({ ...panel, observations })),
  ...withoutProperty(panel),
  ...withSmaller(panel.observations, withoutProperty).map((observations) => ({ ...panel, observations })),
];

/** Records that hold one thing less, the larger things first. */
const smallerRecords = (record: LabRecord): readonly LabRecord[] => [
  ...(record.panels.length > 1 ? withoutOne(record.panels) : []).map((panels) => ({ ...record, panels })),
  ...withoutOne(record.treatments ?? []).map((treatments) => ({ ...record, treatments })),
  ...withSmaller(record.panels, smallerPanels).map((panels) => ({ ...record, panels })),
  ...withSmaller(record.treatments ?? [], withoutProperty).map((treatments) => ({ ...record, treatments })),
  ...withoutProperty(record.subject ?? {}).map((subject) => ({ ...record, subject })),
  ...withoutProperty(record),
];

/** Drops whatever a record does not need for something to persist, one thing at a time, until nothing more can go. */
export function shrink(record: LabRecord, persists: (smaller: LabRecord) => boolean): LabRecord {
  const smaller = smallerRecords(record).find(persists);
  return smaller ? shrink(smaller, persists) : record;
}
