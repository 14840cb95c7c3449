import { daysBetween, readCollection, type Collection } from './dates.js';
import type { Panel } from './types.js';

const DAY = 86_400_000;

const collectionOf = (panel: Panel): Collection | undefined =>
  panel.collectedAt === undefined ? undefined : readCollection(panel.collectedAt, panel.timeZone);

/** Days since the first panel: as stated, and zero for the first panel itself. */
const elapsedOf = (panel: Panel, at: number): number | undefined => panel.elapsedDays ?? (at === 0 ? 0 : undefined);

/**
 * The indexes of the panels in time order, ties in the order of the record. Instants order the panels when every dated one has
 * one, else the wall clocks do; a panel without a date is placed by its elapsed days, and one without either stays behind the
 * panel that precedes it in the record.
 *
 * @example timeOrder([{ id: 'b', collectedAt: '2026-02', observations: [] }, { id: 'a', collectedAt: '2025', observations: [] }]) // [1, 0]
 */
export function timeOrder(panels: readonly Panel[]): readonly number[] {
  const collections = panels.map(collectionOf);
  const dated = collections.filter((collection) => collection !== undefined);
  const byInstant = dated.every(({ instant }) => instant !== undefined);
  const moments = collections.map((collection) => {
    if (!collection) return undefined;
    const wallIsKnown = collection.clockTime !== undefined || collection.instant === undefined;
    return !byInstant && wallIsKnown ? collection.wallEarliest : collection.instant;
  });

  // The moment of day 0 of the elapsed days. Without any date every origin serves.
  let origin = dated.length === 0 ? 0 : undefined;
  for (const [at, panel] of panels.entries()) {
    const [moment, elapsed] = [moments[at], elapsedOf(panel, at)];
    if (origin === undefined && moment !== undefined && elapsed !== undefined) origin = moment - elapsed * DAY;
  }

  let previous = -Infinity;
  const placed = panels.map((panel, at) => {
    const elapsed = elapsedOf(panel, at);
    const byElapsed = origin === undefined || elapsed === undefined ? undefined : origin + elapsed * DAY;
    previous = moments[at] ?? byElapsed ?? previous;
    return { at, moment: previous };
  });
  // Two undated panels at the start share -Infinity, whose difference is not a number.
  return placed.sort((a, b) => (a.moment === b.moment ? a.at - b.at : a.moment - b.moment)).map(({ at }) => at);
}

/**
 * Days from one panel of a record to another, by their dates or else by their elapsed days; undefined when neither is stated
 * for both.
 */
export function daysBetweenPanels(
  panels: readonly Panel[],
  from: number,
  to: number,
): { readonly min: number; readonly max: number } | undefined {
  const [first, second] = [panels[from], panels[to]];
  if (!first || !second) return undefined;
  const [a, b] = [collectionOf(first), collectionOf(second)];
  if (a && b) return daysBetween(a, b);
  const [start, end] = [elapsedOf(first, from), elapsedOf(second, to)];
  return start === undefined || end === undefined ? undefined : { min: end - start, max: end - start };
}
