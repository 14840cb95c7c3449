import type { Facet, Fit } from './fits.js';

const PHASE_FACETS: ReadonlySet<Facet> = new Set(['cyclePhase', 'menopausalStatus']);

/** Does the phase of the cycle or the menopausal status leave a fit open? */
export const needsPhase = (facets: readonly Facet[]): boolean => facets.some((facet) => PHASE_FACETS.has(facet));

/** What leaves fits open: each facet once. */
export const openFacets = (all: readonly Fit[]): readonly Facet[] => [
  ...new Set(all.flatMap(({ facets }) => facets.filter(([, value]) => value === 'unknown').map(([facet]) => facet))),
];
