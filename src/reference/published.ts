import type { AnalyteId, AnyAnalyteId } from '../analytes/analyte.js';
import type { Claim, ClaimValue, Statistic } from '../evidence/claim.js';
import {
  dheasFemaleInterval,
  estradiolFemaleArupInterval,
  estradiolFemaleQuestInterval,
  freeAndrogenIndexFemaleInterval,
  fshFemaleChemiluminescenceInterval,
  fshFemaleFollicularArupInterval,
  fshFemaleMayoInterval,
  lhFemaleArupInterval,
  lhFemaleMayoInterval,
  shbgFemaleArupInterval,
  testosteroneFemaleArupInterval,
  testosteroneFemaleBuiInterval,
  testosteroneFemaleNealeUpperLimit,
} from '../evidence/claims/interval-female.js';
import {
  estradiolMaleAccessInterval,
  estradiolMaleArupInterval,
  estradiolMaleQuestUpperLimit,
  fshMaleChemiluminescenceInterval,
  gonadotropinsMaleArupInterval,
  gonadotropinsMaleMayoInterval,
  shbgMaleArupInterval,
  testosteroneMaleArupInterval,
  testosteroneMaleHarmonizedInterval,
  testosteroneMaleNealeInterval,
} from '../evidence/claims/interval-male.js';
import { freeTestosteroneMaleHoInterval } from '../evidence/claims/free-testosterone.js';
import { hcgMeriterLimits } from '../evidence/claims/hcg.js';
import { prolactinArupInterval, prolactinMayoInterval } from '../evidence/claims/prolactin.js';
import { monitoringSemenWho2021Centiles, monitoringSemenWho2021Table } from '../evidence/claims/monitoring.js';
import type { Group } from './fits.js';
import type { MethodKind } from './method.js';

/** A published interval with everything it depends on. */
export interface PublishedInterval {
  readonly analyte: AnyAnalyteId;
  readonly claim: Claim;
  readonly value: ClaimValue;
  readonly group: Group;
  /** Undefined: the work does not say, or the statement does not depend on it. */
  readonly method?: MethodKind;
  /** Only for assays certified by the hormone standardization programme. */
  readonly certified?: true;
  /** Only for values calculated by this method. */
  readonly calculation?: 'vermeulen-1999';
}

type PlacingStatistic = Extract<
  Statistic,
  | 'laboratory-reference-interval'
  | 'laboratory-upper-limit'
  | 'laboratory-lower-limit'
  | 'reference-interval-95'
  | 'reference-interval-stated'
  | 'percentile-2.5'
  | 'percentile-97.5'
  | 'lower-reference-limit-p5'
>;

const PLACES: Readonly<Record<PlacingStatistic, true>> = {
  'laboratory-reference-interval': true,
  'laboratory-upper-limit': true,
  'laboratory-lower-limit': true,
  'reference-interval-95': true,
  'reference-interval-stated': true,
  'percentile-2.5': true,
  'percentile-97.5': true,
  'lower-reference-limit-p5': true,
};

/** The kinds of number that may place a result. */
export const placingStatistics: readonly string[] = /* @__PURE__ */ Object.keys(PLACES);

export type Shape = { readonly [key: string]: readonly [analyte: string, statistic: Statistic] };
/** The values of a claim that may place a result of an analyte. */
export type PlacingKeys<Values extends Shape, Analyte> = {
  [Key in keyof Values & string]: Values[Key] extends readonly [Analyte, PlacingStatistic] ? Key : never;
}[keyof Values & string];

/** A statistic that may not place a result, a value of another analyte or a claim that may not stand in a note does not compile. */
function interval<Values extends Shape, const Analyte extends AnalyteId>(
  analyte: Analyte,
  claim: Claim<'note', Values>,
  key: PlacingKeys<Values, Analyte>,
  group: Group,
  more: Pick<PublishedInterval, 'method' | 'certified' | 'calculation'> = {},
): PublishedInterval {
  return { analyte, claim, value: claim.values[key], group, ...more };
}

const man = { category: 'male', ageLow: 18 } as const;
const woman = { category: 'female', ageLow: 18, pregnant: false } as const;
const follicular = { ...woman, cyclePhase: 'follicular' } as const;
const midcycle = { ...woman, cyclePhase: 'midcycle' } as const;
const luteal = { ...woman, cyclePhase: 'luteal' } as const;
const premenopausal = { ...woman, menopausalStatus: 'premenopausal' } as const;
const postmenopausal = { ...woman, menopausalStatus: 'postmenopausal' } as const;
const ms = { method: 'mass-spectrometry' } as const;
const ia = { method: 'immunoassay' } as const;

/** Every published interval that may place a result. What has no claim has no interval. */
export const publishedIntervals: readonly PublishedInterval[] = [
  interval('testosterone', testosteroneMaleArupInterval, 'age-18-39', { ...man, ageHigh: 39 }, ms),
  interval('testosterone', testosteroneMaleArupInterval, 'age-40-59', { ...man, ageLow: 40, ageHigh: 59 }, ms),
  interval('testosterone', testosteroneMaleArupInterval, 'age-60-up', { ...man, ageLow: 60 }, ms),
  interval('testosterone', testosteroneMaleNealeInterval, 'testosterone', man, ms),
  interval('testosterone', freeTestosteroneMaleHoInterval, 'testosterone', { ...man, ageLow: 20, ageHigh: 45 }),
  interval(
    'testosterone',
    testosteroneMaleHarmonizedInterval,
    'interval',
    { ...man, ageLow: 19, ageHigh: 39 },
    { certified: true },
  ),
  interval('testosterone', testosteroneFemaleArupInterval, 'premenopausal', premenopausal, ms),
  interval('testosterone', testosteroneFemaleArupInterval, 'postmenopausal', postmenopausal, ms),
  interval('testosterone', testosteroneFemaleBuiInterval, 'testosterone-lc-ms-ms', premenopausal, ms),
  interval('testosterone', testosteroneFemaleBuiInterval, 'testosterone-immunoassay', premenopausal, ia),
  interval('testosterone', testosteroneFemaleNealeUpperLimit, 'upper-limit', woman, ms),
  interval(
    'free-testosterone',
    freeTestosteroneMaleHoInterval,
    'free-testosterone',
    { ...man, ageLow: 20, ageHigh: 45 },
    { method: 'calculated', calculation: 'vermeulen-1999' },
  ),
  interval('free-androgen-index', freeAndrogenIndexFemaleInterval, 'lc-ms-ms', premenopausal, ms),
  interval('free-androgen-index', freeAndrogenIndexFemaleInterval, 'immunoassay', premenopausal, ia),
  interval('estradiol', estradiolMaleArupInterval, 'interval', man, ms),
  interval('estradiol', estradiolMaleAccessInterval, 'interval', man, ia),
  interval('estradiol', estradiolMaleQuestUpperLimit, 'upper-limit', man, ia),
  interval(
    'estradiol',
    estradiolFemaleArupInterval,
    'early-follicular',
    { ...woman, cyclePhase: 'early-follicular' },
    ms,
  ),
  interval(
    'estradiol',
    estradiolFemaleArupInterval,
    'late-follicular',
    { ...woman, cyclePhase: 'late-follicular' },
    ms,
  ),
  interval('estradiol', estradiolFemaleArupInterval, 'luteal', luteal, ms),
  interval('estradiol', estradiolFemaleArupInterval, 'postmenopausal', postmenopausal, ms),
  interval('estradiol', estradiolFemaleQuestInterval, 'follicular', follicular, ia),
  interval('estradiol', estradiolFemaleQuestInterval, 'mid-cycle', midcycle, ia),
  interval('estradiol', estradiolFemaleQuestInterval, 'luteal', luteal, ia),
  interval('estradiol', estradiolFemaleQuestInterval, 'postmenopausal', postmenopausal, ia),
  interval('lh', gonadotropinsMaleArupInterval, 'lh', man, ia),
  interval('lh', gonadotropinsMaleMayoInterval, 'lh', { ...man, ageLow: 19 }, ia),
  interval('lh', lhFemaleArupInterval, 'follicular', follicular, ia),
  interval('lh', lhFemaleArupInterval, 'mid-cycle', midcycle, ia),
  interval('lh', lhFemaleArupInterval, 'luteal', luteal, ia),
  interval('lh', lhFemaleArupInterval, 'postmenopausal', postmenopausal, ia),
  interval('lh', lhFemaleMayoInterval, 'follicular', follicular, ia),
  interval('lh', lhFemaleMayoInterval, 'mid-cycle', midcycle, ia),
  interval('lh', lhFemaleMayoInterval, 'luteal', luteal, ia),
  interval('lh', lhFemaleMayoInterval, 'postmenopausal', postmenopausal, ia),
  interval('fsh', gonadotropinsMaleArupInterval, 'fsh', man, ia),
  interval('fsh', gonadotropinsMaleMayoInterval, 'fsh', { ...man, ageLow: 19 }, ia),
  interval('fsh', fshMaleChemiluminescenceInterval, 'interval', { ...man, ageHigh: 70 }, ia),
  interval('fsh', fshFemaleFollicularArupInterval, 'follicular', follicular, ia),
  interval('fsh', fshFemaleChemiluminescenceInterval, 'follicular', follicular, ia),
  interval('fsh', fshFemaleChemiluminescenceInterval, 'mid-cycle', midcycle, ia),
  interval('fsh', fshFemaleChemiluminescenceInterval, 'luteal', luteal, ia),
  interval('fsh', fshFemaleChemiluminescenceInterval, 'postmenopausal', postmenopausal, ia),
  interval('fsh', fshFemaleMayoInterval, 'follicular', follicular, ia),
  interval('fsh', fshFemaleMayoInterval, 'mid-cycle', midcycle, ia),
  interval('fsh', fshFemaleMayoInterval, 'luteal', luteal, ia),
  interval('fsh', fshFemaleMayoInterval, 'postmenopausal', postmenopausal, ia),
  interval('shbg', shbgMaleArupInterval, 'age-18-49', { ...man, ageHigh: 49 }, ia),
  interval('shbg', shbgMaleArupInterval, 'age-50-up', { ...man, ageLow: 50 }, ia),
  interval('shbg', shbgFemaleArupInterval, 'age-18-49', { ...woman, ageHigh: 49 }, ia),
  interval('shbg', shbgFemaleArupInterval, 'age-50-up', { ...woman, ageLow: 50 }, ia),
  interval('prolactin', prolactinArupInterval, 'male', man, ia),
  interval('prolactin', prolactinMayoInterval, 'male', man, ia),
  interval('prolactin', prolactinArupInterval, 'female', premenopausal, ia),
  interval('prolactin', prolactinArupInterval, 'postmenopausal', postmenopausal, ia),
  interval('prolactin', prolactinMayoInterval, 'female', woman, ia),
  interval('dheas', dheasFemaleInterval, 'dheas-20-45-y', { ...woman, ageLow: 20, ageHigh: 45 }, ia),
  interval(
    'androstenedione',
    dheasFemaleInterval,
    'androstenedione-20-45-y',
    { ...woman, ageLow: 20, ageHigh: 45 },
    ia,
  ),
  interval('hcg', hcgMeriterLimits, 'male', man, ia),
  interval('hcg', hcgMeriterLimits, 'premenopausal', premenopausal, ia),
  interval('hcg', hcgMeriterLimits, 'postmenopausal', postmenopausal, ia),
  interval('sperm-concentration', monitoringSemenWho2021Centiles, 'sperm-concentration', man),
  interval('sperm-progressive-motility', monitoringSemenWho2021Centiles, 'sperm-progressive-motility', man),
  interval('sperm-normal-morphology', monitoringSemenWho2021Centiles, 'sperm-normal-morphology', man),
  interval('sperm-total-motility', monitoringSemenWho2021Centiles, 'sperm-total-motility', man),
  interval('total-sperm-count', monitoringSemenWho2021Table, 'total-sperm-count', man),
  interval('sperm-vitality', monitoringSemenWho2021Table, 'sperm-vitality', man),
  interval('semen-volume', monitoringSemenWho2021Table, 'semen-volume', man),
];

/** The intervals of an analyte. */
export type PublishedFor = (analyte: string) => readonly PublishedInterval[];

function lookUpIn(intervals: readonly PublishedInterval[]): PublishedFor {
  const byAnalyte = intervals.reduce(
    (map, one) => map.set(one.analyte, [...(map.get(one.analyte) ?? []), one]),
    new Map<string, readonly PublishedInterval[]>(),
  );
  return (analyte) => byAnalyte.get(analyte) ?? [];
}

export const publishedFor: PublishedFor = lookUpIn(publishedIntervals);

/** The intervals of this library and others beside them: of those that apply to a result, all have to agree. */
export const publishedAnd = (others: readonly PublishedInterval[]): PublishedFor =>
  others.length === 0 ? publishedFor : lookUpIn([...publishedIntervals, ...others]);

/** Whose intervals go first: the laboratory's, or none but the published ones. */
const INTERVAL_CHOICES: readonly unknown[] = ['laboratory-first', 'published', undefined];

/**
 * Refuses a choice of intervals that is not there, a list of one's own intervals among them: left unread, none would be used.
 *
 * @throws RangeError
 */
export function refuseUnknownIntervals(choice: unknown): void {
  if (INTERVAL_CHOICES.includes(choice)) return;
  throw new RangeError(
    'The option intervals is laboratory-first or published; intervals of your own go into publishedIntervals.',
  );
}
