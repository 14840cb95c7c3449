import { absoluteOf, compare, percentChange, type Exact } from '../logic/exact.js';
import { isPoint, type Possible } from '../logic/possible.js';
import type { Truth } from '../logic/truth.js';
import { hormoneClasses } from '../reference/treatment-classes.js';
import type { PlacedResult } from './placed-result.js';
import { currentAt } from './current-treatments.js';
import type { ReadPanel } from './read-panel.js';
import { single } from './single.js';

/** One analyte before a listed hormone, during it, and now that it has ended. */
export interface OwnBaseline {
  readonly analyte: string;
  readonly before: PlacedResult;
  readonly during: PlacedResult;
  readonly now: PlacedResult;
  /** Is the result now nearer to the one before the treatment than the one during it was? */
  readonly nearer: Truth;
}

/** The smallest distance of a result from another, in percent of the other; undefined where the two may be equal. */
function leastDistance(from: Exact, to: Possible): Exact | undefined {
  const end =
    to.high && compare(to.high, from) < 0 ? to.high : to.low && compare(to.low, from) > 0 ? to.low : undefined;
  const percent = end && percentChange(from, end);
  return percent && absoluteOf(percent);
}

/** A censored result during treatment is at least as far away as its nearer end. */
function isNearer(before: Possible, during: Possible, now: Possible): Truth {
  if (!isPoint(before) || !isPoint(now) || !before.low || !now.low) return 'unknown';
  const away = percentChange(before.low, now.low);
  const least = leastDistance(before.low, during);
  if (!away) return 'unknown';
  if (!least) return isPoint(during) ? 'false' : 'unknown';
  if (compare(absoluteOf(away), least) < 0) return 'true';
  return isPoint(during) ? 'false' : 'unknown';
}

/**
 * The latest panel during a listed hormone that is not current now, and the latest one before it, where both have the analyte;
 * undefined where the record has no such course.
 */
function ownBaseline(panels: readonly ReadPanel[], at: number, analyte: string): OwnBaseline | undefined {
  const to = panels[at];
  const now = to && single(to, analyte);
  if (!to || !now || currentAt(to, hormoneClasses) !== 'false') return undefined;
  const earlier = panels.slice(0, at).filter((panel) => single(panel, analyte));
  const treated = earlier.filter((panel) => currentAt(panel, hormoneClasses) === 'true').at(-1);
  if (!treated) return undefined;
  const base = earlier
    .slice(0, earlier.indexOf(treated))
    .filter((panel) => currentAt(panel, hormoneClasses) === 'false')
    .at(-1);
  const [before, during] = [base && single(base, analyte), single(treated, analyte)];
  if (!before || !during) return undefined;
  const units = new Set([before, during, now].map(({ measured }) => measured.unit));
  const [a, b, c] = [before.measured.values, during.measured.values, now.measured.values];
  return { analyte, before, during, now, nearer: a && b && c && units.size === 1 ? isNearer(a, b, c) : 'unknown' };
}

/** Every analyte of a panel with results before a listed hormone and during it. */
export function ownBaselines(panels: readonly ReadPanel[], at: number): readonly OwnBaseline[] {
  const analytes = new Set((panels[at]?.results ?? []).map(({ measured }) => measured.analyte.id));
  return [...analytes].flatMap((analyte) => ownBaseline(panels, at, analyte) ?? []);
}
