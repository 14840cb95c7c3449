import type { Possible } from '../logic/possible.js';
import { choosePrinted, type Choice } from './choose-printed.js';
import type { Stated } from './fits.js';
import { limitPositions, sidesByLimits } from './limit-positions.js';
import { needsPhase } from './open-facets.js';
import { placeByPublished } from './place-by-published.js';
import { shownInterval, type Placeable, type Placed, type PlacingOptions } from './placed.js';
import { contradicts, FLAGGED, positionOf, sidesOf, UNKNOWN, type Sides } from './sides.js';

/** By the printed interval that was chosen. Field by field: most results take this way, and spreading objects is slow. */
function placeByPrinted(
  one: Placeable,
  values: Possible,
  { interval, because, misfit }: Extract<Choice, { kind: 'chosen' }> & { readonly misfit: boolean },
  limits: Placed['limits'],
  flagged: Sides | undefined,
): Placed {
  const sides = sidesOf(values, interval, one.analyte.signed === true);
  const position = positionOf(sides);
  return {
    position,
    low: sides.low,
    high: sides.high,
    inside: sides.inside,
    limits,
    missing: position === 'indeterminate' ? [{ input: 'value', cause: 'censored' }] : [],
    alternatives: [],
    misfit,
    phaseNeeded: false,
    flagDisagrees: flagged !== undefined && contradicts(sides, flagged),
    interval: {
      ...shownInterval(interval, one.unit),
      printed: interval.printed,
      origin: 'laboratory',
      chosenBecause: interval.parsedFrom ? `${because}; read from its text` : because,
    },
  };
}

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

  if (values && choice.kind === 'chosen') return placeByPrinted(one, values, choice, limits, flagged);
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
