import { oversizedObservations, type SizeLimits } from '../record/limits.js';
import { parseRecord, type RecordCaution } from '../record/parse-record.js';
import { timeOrder } from '../record/timeline.js';
import type { LabRecord } from '../record/types.js';
import { methodConflicts } from './method-conflicts.js';
import { readPanel, type ReadPanel, type RecordOptions } from './read-panel.js';

/** A record with each of its panels read, in the order of time. */
export interface ReadRecord {
  readonly record: LabRecord;
  readonly cautions: readonly RecordCaution[];
  readonly panels: readonly ReadPanel[];
}

/**
 * Reads all panels of a record that was parsed, in the order of time. What two methods contradict shows only over all of them,
 * so where they do the panels are read once more.
 */
export function readPanels(
  record: LabRecord,
  cautions: readonly RecordCaution[],
  options: RecordOptions,
  limits?: SizeLimits,
): readonly ReadPanel[] {
  const order = timeOrder(record.panels);
  const ids = order.map((at) => record.panels[at]?.id ?? '');
  const oversized = new Map(oversizedObservations(record, limits).map(({ path, message }) => [path, message]));
  const unread = new Set(cautions.filter(({ code }) => code === 'unknown-slug').map(({ path }) => path));
  const read = (conflicting: ReadonlySet<string>): readonly ReadPanel[] =>
    order.map((at) => readPanel(record, at, ids, unread, { ...options, oversized, conflicting }));
  const first = read(new Set());
  const conflicting = methodConflicts(first);
  return conflicting.size > 0 ? read(conflicting) : first;
}

/**
 * Parses a record and reads its panels.
 *
 * @throws LabRecordError listing every malformed path.
 */
export function readRecord(input: unknown, options: RecordOptions, limits?: SizeLimits): ReadRecord {
  const { record, cautions } = parseRecord(input, limits);
  return { record, cautions, panels: readPanels(record, cautions, options, limits) };
}
