import type { Analyte } from '../analytes/analyte.js';
import { stated as printed } from '../evidence/stated.js';
import { compare, exactOf, parseExact, type Exact } from '../logic/exact.js';
import { isBelow, type Possible } from '../logic/possible.js';
import type { Truth } from '../logic/truth.js';
import { converted as inUnit, convertExact } from '../units/conversion.js';
import { borderlineBand } from './criteria.js';
import { fits, type Fit, type Stated } from './fits.js';
import { needsPhase, openFacets } from './open-facets.js';
import { shownInterval, type ChosenInterval, type Placeable, type Placed, type Position } from './placed.js';
import type { PublishedFor, PublishedInterval } from './published.js';
import { positionOf, sidesOf, UNKNOWN, type Ends, type Sides } from './sides.js';

/** Analytes whose published intervals differ so much by assay that none is used unless the method is stated. */
const needsMethod = (analyte: string, stated: Stated): boolean =>
  analyte === 'estradiol' ||
  analyte === 'free-androgen-index' ||
  analyte === 'hcg' ||
  (analyte === 'testosterone' && stated.category !== 'male');

interface Applicable {
  readonly published: PublishedInterval;
  readonly ends: Ends;
  readonly fit: Fit;
}

/** The ends as the work prints them: a single value is an upper end or a lower one, as its statistic says. */
function printedEnds({ value: { statistic, low, high, value } }: PublishedInterval): {
  readonly low?: string;
  readonly high?: string;
} {
  const upper = statistic === 'laboratory-upper-limit' || statistic === 'percentile-97.5';
  const [from, to] = [low ?? (upper ? undefined : value), high ?? (upper ? value : undefined)];
  return { ...(from !== undefined && { low: from }), ...(to !== undefined && { high: to }) };
}

function convertedEnds(published: PublishedInterval, unit: string, analyte: Analyte): Ends | undefined {
  const printed = printedEnds(published);
  const convert = (text: string | undefined): Exact | null | undefined => {
    if (text === undefined) return null;
    const exact = parseExact(text);
    return exact && convertExact(exact, published.value.unit, unit, analyte);
  };
  const [low, high] = [convert(printed.low), convert(printed.high)];
  if (low === undefined || high === undefined) return undefined;
  return { low, high, lowInclusive: true, highInclusive: published.value.comparator !== '<' };
}

interface Converted {
  /** Two callers may define an analyte of one id, and its molar mass, otherwise. */
  readonly analyte: Analyte;
  readonly ends: Ends | undefined;
}

/** Results come in a few units and are held against the same intervals: each interval is converted once a unit. */
const converted = new WeakMap<PublishedInterval, Map<string, Converted>>();

function endsOf(published: PublishedInterval, unit: string, analyte: Analyte): Ends | undefined {
  const known = converted.get(published) ?? new Map<string, Converted>();
  const seen = known.get(unit);
  if (seen?.analyte === analyte) return seen.ends;
  const ends = convertedEnds(published, unit, analyte);
  converted.set(published, known.set(unit, { analyte, ends }));
  return ends;
}

function applicable(one: Placeable, stated: Stated, intervals: readonly PublishedInterval[]): readonly Applicable[] {
  return intervals.flatMap((published) => {
    if (published.calculation !== one.calculation) return [];
    if (published.certified && one.certified !== true) return [];
    if (one.method && one.method !== 'other' && published.method && published.method !== one.method) return [];
    const fit = fits(published.group, stated);
    const ends = fit.truth === 'false' ? undefined : endsOf(published, one.unit, one.analyte);
    return ends ? [{ published, ends, fit }] : [];
  });
}

/** Of several published intervals the one that decides is shown: the outermost on the side on which the result lies. */
function deciding(first: Applicable, others: readonly Applicable[], position: Position): Applicable {
  const outermost = (end: 'low' | 'high', sign: 1 | -1): Applicable =>
    others.reduce((best, next) => {
      const [a, b] = [best.ends[end], next.ends[end]];
      return a && b && sign * compare(b, a) > 0 ? next : best;
    }, first);
  return position === 'below' ? outermost('low', -1) : position === 'above' ? outermost('high', 1) : first;
}

/** Without a laboratory interval a rule calls testosterone low only below every named limit too, the lowest included. */
function belowEveryLimit(one: Placeable, values: Possible, stated: Stated): Truth {
  if (one.analyte.id !== 'testosterone' || stated.category !== 'male') return 'true';
  const { low, unit, key } = borderlineBand.value;
  const lowest = inUnit(exactOf(printed(low, key)), unit, one.unit, one.analyte);
  return isBelow(values, lowest) === 'true' ? 'true' : 'unknown';
}

type PublishedPlace = Omit<Placed, 'limits' | 'misfit' | 'flagDisagrees' | 'alternatives'>;

const NO_INTERVAL = { input: 'referenceInterval', cause: 'no-interval' } as const;
const METHOD = { input: 'method', cause: 'method-unstated' } as const;

const notPlaced = (position: Position, missing: Placed['missing'], phaseNeeded = false): PublishedPlace => ({
  position,
  ...UNKNOWN,
  missing,
  phaseNeeded,
});

/** All of them say so, or all deny it; anything else is unknown. */
function agreed(sides: readonly Sides[], side: keyof Sides): Truth {
  if (sides.every((one) => one[side] === 'true')) return 'true';
  return sides.every((one) => one[side] === 'false') ? 'false' : 'unknown';
}

function chosen(shown: Applicable, count: number, unit: string, stated: Stated): ChosenInterval {
  const which = count === 1 ? 'the published interval that applies' : `one of ${count} published intervals that apply`;
  return {
    ...shownInterval(shown.ends, unit),
    printed: { ...printedEnds(shown.published), unit: shown.published.value.unit },
    origin: 'published',
    claim: shown.published.claim,
    key: shown.published.value.key,
    chosenBecause: stated.age ? which : `${which}; for adults, the age is not stated`,
  };
}

/** Places a result by every published interval that applies to the subject: all of them have to agree. */
export function placeByPublished(
  one: Placeable,
  stated: Stated,
  values: Possible,
  publishedFor: PublishedFor,
): PublishedPlace {
  if (one.withheld !== undefined) {
    return notPlaced('indeterminate', [{ input: one.withheld, cause: 'not-comparable' }, NO_INTERVAL]);
  }
  const intervals = publishedFor(one.analyte.id);
  const methodKnown = one.method !== undefined && one.method !== 'other';
  if (!methodKnown && needsMethod(one.analyte.id, stated) && intervals.length > 0) {
    return notPlaced('no-interval', [METHOD, NO_INTERVAL]);
  }
  const found = applicable(one, stated, intervals);
  const [first, ...others] = found;
  if (!first) return notPlaced('no-interval', [NO_INTERVAL]);
  // an age that is not stated leaves adult intervals as the only published ones; all else that is open leaves the position open
  const open = openFacets(found.map(({ fit }) => fit)).filter((facet) => facet !== 'age');
  if (open.length > 0) {
    const missing = [...open.map((input) => ({ input, cause: 'not-supplied' as const })), NO_INTERVAL];
    return notPlaced('indeterminate', missing, needsPhase(open));
  }
  const sides = found.map(({ ends }) => sidesOf(values, ends, one.analyte.signed === true));
  const placed: Sides = { low: agreed(sides, 'low'), high: agreed(sides, 'high'), inside: agreed(sides, 'inside') };
  const position = positionOf(placed);
  const low = placed.low === 'true' ? belowEveryLimit(one, values, stated) : placed.low;
  const undecided = position === 'indeterminate' || low === 'unknown';
  return {
    position,
    low,
    high: placed.high,
    inside: placed.inside,
    missing: undecided ? [NO_INTERVAL, ...(one.method ? [] : [METHOD])] : [],
    phaseNeeded: false,
    interval: chosen(deciding(first, others, position), found.length, one.unit, stated),
  };
}
