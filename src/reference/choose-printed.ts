import { fits, type Facet, type Stated } from './fits.js';
import { openFacets } from './open-facets.js';
import type { Interval } from './printed.js';

const REASON: Readonly<Record<Facet, string>> = {
  category: 'reference category',
  cyclePhase: 'cycle phase',
  menopausalStatus: 'menopausal status',
  pregnant: 'pregnancy',
  age: 'age',
  group: 'group',
};

export type Choice =
  | { readonly kind: 'chosen'; readonly interval: Interval; readonly because: string }
  | { readonly kind: 'open'; readonly facets: readonly Facet[]; readonly intervals: readonly Interval[] }
  | { readonly kind: 'none' };

/** Several printed intervals are alternatives: one is chosen only if exactly one fits what is stated. */
export function choosePrinted(intervals: readonly Interval[], stated: Stated): Choice & { readonly misfit: boolean } {
  const judged = intervals.map((interval) => ({ interval, fit: fits(interval.group, stated) }));
  const fitting = judged.filter(({ fit }) => fit.truth === 'true');
  const open = judged.filter(({ fit }) => fit.truth === 'unknown');
  // labelled alternatives of other groups are ordinary; a misfit is an interval that was meant for this result and is not for this subject
  const misfit = judged.length > 0 && fitting.length === 0 && open.length === 0;
  const [only] = fitting;
  if (only && fitting.length === 1 && open.length === 0) {
    const facets = only.fit.facets.map(([facet]) => REASON[facet]);
    const because =
      facets.length === 0
        ? 'printed with the result'
        : `the printed interval that fits the stated ${facets.join(', ')}`;
    return { kind: 'chosen', interval: only.interval, because, misfit };
  }
  if (fitting.length === 0 && open.length === 0) return { kind: 'none', misfit };
  const facets = openFacets(open.map(({ fit }) => fit));
  return {
    kind: 'open',
    facets: facets.length > 0 ? facets : ['group'],
    intervals: [...fitting, ...open].map(({ interval }) => interval),
    misfit,
  };
}
