import { hasOtherMethod } from './duplicates.js';
import { daysBetweenPanels } from '../record/timeline.js';
import type { PlacedResult } from './placed-result.js';
import type { ReadPanel } from './read-panel.js';

const DECIDED: ReadonlySet<string> = new Set(['below', 'within', 'above']);

/** Are two panels not known to be of different days? Then time does not explain why their results differ. */
function mayBeOneDraw(a: ReadPanel, b: ReadPanel): boolean {
  if (a === b) return true;
  const days = daysBetweenPanels(a.record.panels, a.context.at, b.context.at);
  return days === undefined || (days.min <= 0 && days.max >= 0);
}

const disagree = (a: PlacedResult, b: PlacedResult): boolean =>
  a !== b &&
  a.measured.analyte.id === b.measured.analyte.id &&
  hasOtherMethod(a.measured, b.measured) &&
  DECIDED.has(a.placed.position) &&
  DECIDED.has(b.placed.position) &&
  a.placed.position !== b.placed.position;

/**
 * Results of one analyte by different stated methods that lie on different sides of their intervals, without a time between
 * them that could account for it. Until that is settled no published limit is held against any of them.
 */
export function methodConflicts(panels: readonly ReadPanel[]): ReadonlySet<string> {
  const stated = panels.flatMap((panel) =>
    panel.results
      .filter(({ measured }) => measured.observation.method !== undefined)
      .map((result) => ({ panel, result })),
  );
  const paths = new Set<string>();
  for (const one of stated) {
    const other = stated.find(({ panel, result }) => mayBeOneDraw(panel, one.panel) && disagree(result, one.result));
    if (other) paths.add(one.result.measured.path);
  }
  return paths;
}
