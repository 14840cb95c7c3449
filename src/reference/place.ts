import { choosePrinted } from './choose-printed.js';
import type { Stated } from './fits.js';
import { limitPositions, sidesByLimits } from './limit-positions.js';
import { needsPhase } from './open-facets.js';
import { placeByPublished } from './place-by-published.js';
import { shownInterval, type Placeable, type Placed, type PlacingOptions } from './placed.js';
import { contradicts, FLAGGED, positionOf, sidesOf, UNKNOWN } from './sides.js';

/**
 * Places a result. Laboratory first: the interval printed with it is used, chosen by what is stated among alternatives; then
 * the laboratory's own flag; then every published interval that applies, all of which have to agree.
 */
export function place(one: Placeable, stated: Stated, options: PlacingOptions): Placed {
  const limits = limitPositions(one, stated, options.criteria);
  const flagged = one.flag ? FLAGGED[one.flag] : undefined;
  const choice = options.laboratoryFirst
    ? choosePrinted(one.printed, stated)
    : { kind: 'none' as const, misfit: false };
  const rest = { limits, misfit: choice.misfit, flagDisagrees: false, alternatives: [] };
  const { values } = one;

  if (values && choice.kind === 'chosen') {
    const sides = sidesOf(values, choice.interval, one.analyte.signed === true);
    const position = positionOf(sides);
    return {
      ...rest,
      ...sides,
      position,
      phaseNeeded: false,
      flagDisagrees: flagged !== undefined && contradicts(sides, flagged),
      missing: position === 'indeterminate' ? [{ input: 'value', cause: 'censored' }] : [],
      interval: {
        ...shownInterval(choice.interval, one.unit),
        printed: choice.interval.printed,
        origin: 'laboratory',
        chosenBecause: choice.interval.parsedFrom ? `${choice.because}; read from its text` : choice.because,
      },
    };
  }
  if (values && choice.kind === 'open') {
    return {
      ...rest,
      alternatives: choice.intervals.map((interval) => ({
        interval,
        position: positionOf(sidesOf(values, interval, one.analyte.signed === true)),
      })),
      ...UNKNOWN,
      position: 'indeterminate',
      missing: choice.facets.map((input) => ({ input, cause: 'not-supplied' })),
      phaseNeeded: needsPhase(choice.facets),
    };
  }
  if (flagged && options.laboratoryFirst) {
    const position = positionOf(flagged);
    return {
      ...rest,
      ...flagged,
      position,
      missing: position === 'indeterminate' ? [{ input: 'referenceInterval', cause: 'no-interval' }] : [],
      phaseNeeded: false,
    };
  }
  if (!values)
    return {
      ...rest,
      ...UNKNOWN,
      position: 'no-interval',
      missing: [{ input: 'value', cause: 'not-supplied' }],
      phaseNeeded: false,
    };
  const published = placeByPublished(one, stated, values, options.published);
  const byLimits = one.calculation && published.position === 'no-interval' ? sidesByLimits(limits) : undefined;
  if (!byLimits) {
    // field by field: most results take this way, and spreading two objects into a third is the slowest part of placing
    const { position, low, high, inside, interval, missing, phaseNeeded } = published;
    const { misfit, flagDisagrees, alternatives } = rest;
    const placed = { position, low, high, inside, limits, missing, alternatives, misfit, phaseNeeded, flagDisagrees };
    return interval ? { ...placed, interval } : placed;
  }
  const missing = byLimits.low === 'unknown' ? [{ input: 'value' as const, cause: 'near-limit' as const }] : [];
  return { ...rest, ...published, ...byLimits, missing };
}
