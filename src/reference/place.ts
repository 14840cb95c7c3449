import type { Analyte } from '../analytes/analyte.js';
import type { Claim } from '../evidence/claim.js';
import { compare, isZero, parseExact, toDecimalString, type Exact } from '../logic/exact.js';
import { isAbove, isBelow, type Possible } from '../logic/possible.js';
import { all, not, type Truth } from '../logic/truth.js';
import type { Observation } from '../record/types.js';
import { convertExact } from '../units/conversion.js';
import { borderlineBand, criteriaLimits, type CriteriaLimit } from './criteria.js';
import { fits, type Facet, type Fit, type Stated } from './fits.js';
import type { MethodKind } from './method.js';
import { publishedFor, type PublishedInterval } from './published.js';
import type { Interval } from './printed.js';

export type Position = 'below' | 'within' | 'above' | 'indeterminate' | 'no-interval';
export type MissingCause =
  | 'not-supplied'
  | 'no-interval'
  | 'method-unstated'
  | 'censored'
  | 'near-limit'
  | 'not-comparable';

/** A result that is to be placed: measured or calculated. */
export interface Placeable {
  readonly analyte: Analyte;
  readonly values: Possible | null;
  readonly unit: string;
  readonly method: MethodKind | undefined;
  readonly certified: boolean | undefined;
  readonly calculation?: 'vermeulen-1999';
  readonly flag: Observation['interpretation'];
  readonly printed: readonly Interval[];
  /** Why no published interval may place it, whatever applies. */
  readonly withheld?: 'unit' | 'method' | 'treatments';
}

export interface LimitPosition {
  readonly criteria: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly position: 'below' | 'on' | 'above' | 'indeterminate';
  readonly claim: Claim;
}

export interface ChosenInterval {
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  readonly printed?: { readonly low?: string; readonly high?: string; readonly unit?: string };
  readonly origin: 'laboratory' | 'published';
  readonly claim?: Claim;
  readonly chosenBecause: string;
}

export interface Placed {
  readonly position: Position;
  /** As rules ask: without a laboratory interval, low and high are true only beyond every limit that applies. */
  readonly low: Truth;
  readonly high: Truth;
  readonly inside: Truth;
  readonly interval?: ChosenInterval;
  readonly limits: readonly LimitPosition[];
  readonly missing: readonly {
    readonly input: 'referenceInterval' | 'method' | 'unit' | 'treatments' | Facet | 'value';
    readonly cause: MissingCause;
  }[];
  /** Where several printed intervals stay possible: where the result lies to each of them. */
  readonly alternatives: readonly { readonly interval: Interval; readonly position: Position }[];
  /** A printed interval belongs to another group than the one stated. */
  readonly misfit: boolean;
  /** The position depends on a phase or status that is not stated. */
  readonly phaseNeeded: boolean;
  readonly flagDisagrees: boolean;
}

export interface PlacingOptions {
  readonly criteria: ReadonlySet<string>;
  readonly laboratoryFirst: boolean;
}

interface Sides {
  readonly low: Truth;
  readonly high: Truth;
  readonly inside: Truth;
}

const UNKNOWN: Sides = { low: 'unknown', high: 'unknown', inside: 'unknown' };

type Ends = Pick<Interval, 'low' | 'high' | 'lowInclusive' | 'highInclusive'>;

function sidesOf(values: Possible, ends: Ends, signed: boolean): Sides {
  // a lower end of zero bounds nothing where no value can be negative
  const lowEnd = ends.low && !signed && isZero(ends.low) ? null : ends.low;
  const low = lowEnd === null ? 'false' : ends.lowInclusive ? isBelow(values, lowEnd) : not(isAbove(values, lowEnd));
  const high =
    ends.high === null ? 'false' : ends.highInclusive ? isAbove(values, ends.high) : not(isBelow(values, ends.high));
  return { low, high, inside: all([not(low), not(high)]) };
}

const positionOf = ({ low, high, inside }: Sides): Position =>
  low === 'true' ? 'below' : high === 'true' ? 'above' : inside === 'true' ? 'within' : 'indeterminate';

const FLAGGED: Readonly<Record<NonNullable<Observation['interpretation']>, Sides>> = {
  low: { low: 'true', high: 'false', inside: 'false' },
  'critically-low': { low: 'true', high: 'false', inside: 'false' },
  normal: { low: 'false', high: 'false', inside: 'true' },
  high: { low: 'false', high: 'true', inside: 'false' },
  'critically-high': { low: 'false', high: 'true', inside: 'false' },
  abnormal: { low: 'unknown', high: 'unknown', inside: 'false' },
  negative: UNKNOWN,
  positive: UNKNOWN,
};

const contradicts = (a: Sides, b: Sides): boolean =>
  (['low', 'high', 'inside'] as const).some(
    (side) => a[side] !== 'unknown' && b[side] !== 'unknown' && a[side] !== b[side],
  );

function shownInterval(ends: Ends, unit: string): Pick<ChosenInterval, 'low' | 'high' | 'unit'> {
  return {
    ...(ends.low && { low: toDecimalString(ends.low) }),
    ...(ends.high && { high: toDecimalString(ends.high) }),
    unit,
  };
}

const PHASE_FACETS: ReadonlySet<Facet> = new Set(['cyclePhase', 'menopausalStatus']);

const openFacets = (all_: readonly Fit[]): readonly Facet[] => [
  ...new Set(all_.flatMap(({ facets }) => facets.filter(([, value]) => value === 'unknown').map(([facet]) => facet))),
];

const REASON: Readonly<Record<Facet, string>> = {
  category: 'reference category',
  cyclePhase: 'cycle phase',
  menopausalStatus: 'menopausal status',
  pregnant: 'pregnancy',
  age: 'age',
  group: 'group',
};

type Choice =
  | { readonly kind: 'chosen'; readonly interval: Interval; readonly because: string }
  | { readonly kind: 'open'; readonly facets: readonly Facet[]; readonly intervals: readonly Interval[] }
  | { readonly kind: 'none' };

/** Several printed intervals are alternatives: one is chosen only if exactly one fits what is stated. */
function choosePrinted(intervals: readonly Interval[], stated: Stated): Choice & { readonly misfit: boolean } {
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

function endsOf({ value }: PublishedInterval, unit: string, analyte: Analyte): Ends | undefined {
  const upper = value.statistic === 'laboratory-upper-limit' || value.statistic === 'percentile-97.5';
  const [lowText, highText] = [
    value.low ?? (upper ? undefined : value.value),
    value.high ?? (upper ? value.value : undefined),
  ];
  const convert = (text: string | undefined): Exact | null | undefined => {
    if (text === undefined) return null;
    const exact = parseExact(text);
    return exact && convertExact(exact, value.unit, unit, analyte);
  };
  const [low, high] = [convert(lowText), convert(highText)];
  if (low === undefined || high === undefined) return undefined;
  return { low, high, lowInclusive: true, highInclusive: value.comparator !== '<' };
}

function applicable(one: Placeable, stated: Stated): readonly Applicable[] {
  return publishedFor(one.analyte.id).flatMap((published) => {
    if (published.calculation !== one.calculation) return [];
    if (published.certified && one.certified !== true) return [];
    if (one.method && one.method !== 'other' && published.method && published.method !== one.method) return [];
    const fit = fits(published.group, stated);
    const ends = fit.truth === 'false' ? undefined : endsOf(published, one.unit, one.analyte);
    return ends ? [{ published, ends, fit }] : [];
  });
}

/** Of several published intervals the one that decides is shown: the outermost on the side on which the result lies. */
function deciding(found: readonly Applicable[], position: Position): Applicable | undefined {
  const outermost = (end: 'low' | 'high', sign: 1 | -1): Applicable | undefined =>
    found.reduce((best, next) => {
      const [a, b] = [best.ends[end], next.ends[end]];
      return a && b && sign * compare(b, a) > 0 ? next : best;
    }, found[0] as Applicable); // called with at least one
  if (found.length === 0) return undefined;
  return position === 'below' ? outermost('low', -1) : position === 'above' ? outermost('high', 1) : found[0];
}

function limitValue(value: CriteriaLimit['value'], unit: string, analyte: Analyte): Exact | undefined {
  const exact = parseExact(value.value ?? value.low ?? '');
  return exact && convertExact(exact, value.unit, unit, analyte);
}

function limitPosition(
  values: Possible,
  limit: CriteriaLimit,
  unit: string,
  analyte: Analyte,
): LimitPosition['position'] | undefined {
  const ends = [limit.value, limit.also].flatMap((value) => (value ? [limitValue(value, unit, analyte)] : []));
  if (ends.length === 0 || ends.some((end) => end === undefined)) return undefined;
  const numbers = ends.filter((end) => end !== undefined);
  // printed in two units: between the two numbers a result lies on the limit
  if (numbers.every((end) => isBelow(values, end) === 'true')) return 'below';
  if (numbers.every((end) => isAbove(values, end) === 'true')) return 'above';
  const isOn = values.low !== null && values.high !== null && compare(values.low, values.high) === 0;
  return isOn ? 'on' : 'indeterminate';
}

function limitsOf(one: Placeable, stated: Stated, criteria: ReadonlySet<string>): readonly LimitPosition[] {
  const { values } = one;
  if (!values || one.analyte.specimen !== 'blood') return [];
  return criteriaLimits.flatMap((limit): LimitPosition[] => {
    if (limit.analyte !== one.analyte.id || !criteria.has(limit.criteria) || limit.calculation !== one.calculation)
      return [];
    if (limit.certified && one.certified !== true) return [];
    if (fits(limit.group, stated).truth !== 'true') return [];
    const position = limitPosition(values, limit, one.unit, one.analyte);
    return position
      ? [
          {
            criteria: limit.criteria,
            name: limit.name,
            value: limit.value.value ?? '',
            unit: limit.value.unit,
            position,
            claim: limit.claim,
          },
        ]
      : [];
  });
}

/** Without a laboratory interval a rule calls testosterone low only below every named limit too, the lowest included. */
function belowEveryLimit(one: Placeable, stated: Stated): Truth {
  const { values } = one;
  if (!values || one.analyte.id !== 'testosterone' || stated.category !== 'male') return 'true';
  const lowest = parseExact(borderlineBand.value.low ?? '');
  const end = lowest && convertExact(lowest, borderlineBand.value.unit, one.unit, one.analyte);
  return end && isBelow(values, end) === 'true' ? 'true' : 'unknown';
}

function placedByPublished(
  one: Placeable,
  stated: Stated,
  values: Possible,
): Omit<Placed, 'limits' | 'misfit' | 'flagDisagrees' | 'alternatives'> {
  if (one.withheld !== undefined) {
    const missing: Placed['missing'] = [
      { input: one.withheld, cause: 'not-comparable' },
      { input: 'referenceInterval', cause: 'no-interval' },
    ];
    return { position: 'indeterminate', ...UNKNOWN, missing, phaseNeeded: false };
  }
  if (
    needsMethod(one.analyte.id, stated) &&
    (one.method === undefined || one.method === 'other') &&
    publishedFor(one.analyte.id).length > 0
  ) {
    const missing = [
      { input: 'method' as const, cause: 'method-unstated' as const },
      { input: 'referenceInterval' as const, cause: 'no-interval' as const },
    ];
    return { position: 'no-interval', ...UNKNOWN, missing, phaseNeeded: false };
  }
  const found = applicable(one, stated);
  if (found.length === 0) {
    return {
      position: 'no-interval',
      ...UNKNOWN,
      missing: [{ input: 'referenceInterval', cause: 'no-interval' }],
      phaseNeeded: false,
    };
  }
  // an age that is not stated leaves adult intervals as the only published ones; everything else that is open leaves the position open
  const open = openFacets(found.map(({ fit }) => fit)).filter((facet) => facet !== 'age');
  if (open.length > 0) {
    const missing = [
      ...open.map((input) => ({ input, cause: 'not-supplied' as const })),
      { input: 'referenceInterval' as const, cause: 'no-interval' as const },
    ];
    return {
      position: 'indeterminate',
      ...UNKNOWN,
      missing,
      phaseNeeded: open.some((facet) => PHASE_FACETS.has(facet)),
    };
  }
  const sides = found.map(({ ends }) => sidesOf(values, ends, one.analyte.signed === true));
  const every = (side: keyof Sides): Truth => {
    if (sides.every((one_) => one_[side] === 'true')) return 'true';
    return sides.every((one_) => one_[side] === 'false') ? 'false' : 'unknown';
  };
  const placed: Sides = { low: every('low'), high: every('high'), inside: every('inside') };
  const position = positionOf(placed);
  const shown = deciding(found, position);
  const count =
    found.length === 1
      ? 'the published interval that applies'
      : `one of ${found.length} published intervals that apply`;
  const age = stated.age ? '' : '; for adults, the age is not stated';
  const strictLow = placed.low === 'true' ? belowEveryLimit(one, stated) : placed.low;
  const missing: Placed['missing'] =
    position === 'indeterminate' || strictLow === 'unknown'
      ? [
          { input: 'referenceInterval', cause: 'no-interval' },
          ...(one.method ? [] : [{ input: 'method' as const, cause: 'method-unstated' as const }]),
        ]
      : [];
  return {
    position,
    low: strictLow,
    high: placed.high,
    inside: placed.inside,
    missing,
    phaseNeeded: false,
    ...(shown && {
      interval: {
        ...shownInterval(shown.ends, one.unit),
        printed: {
          ...(shown.published.value.low !== undefined && { low: shown.published.value.low }),
          ...((shown.published.value.high ?? shown.published.value.value) !== undefined && {
            high: shown.published.value.high ?? shown.published.value.value ?? '',
          }),
          unit: shown.published.value.unit,
        },
        origin: 'published' as const,
        claim: shown.published.claim,
        chosenBecause: `${count}${age}`,
      },
    }),
  };
}

/**
 * Places a result. Laboratory first: the interval printed with it is used, chosen by what is stated among alternatives; then
 * the laboratory's own flag; then every published interval that applies, all of which have to agree.
 */
export function place(one: Placeable, stated: Stated, options: PlacingOptions): Placed {
  const limits = limitsOf(one, stated, options.criteria);
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
      phaseNeeded: choice.facets.some((facet) => PHASE_FACETS.has(facet)),
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
  return { ...rest, ...placedByPublished(one, stated, values) };
}
