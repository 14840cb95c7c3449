// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { anckaert2021Cycle, arup0070193Lhfsh, arup0081057Testosterone, arup0093247Estradiol } from '../works/a.js';
import { bokulic2023Dheas, bozemanLab124Testosterone, bui2015Women } from '../works/b.js';
import { gavleborg2021Shbg } from '../works/g.js';
import { mayoFshFsh, mayoLhLh } from '../works/m.js';
import { neale2013Lcmsms } from '../works/n.js';
import { quest4021Estradiol } from '../works/q.js';
import { rothman2011Cycle } from '../works/r.js';
import { skiba2019Androgens, stlukesLab86Fsh, stricker2006Cycle } from '../works/s.js';

/**
 * Cycle-phase reference values are anchored on the LH peak (day 0): early follicular days -15 to -6, late follicular
 * -5 to -1, early luteal +1 to +4, mid-luteal +5 to +9 and late luteal +10 to +14.
 */
export const cyclePhaseDefinition: Claim<
  'note',
  {
    readonly 'early-follicular': readonly ['cycle-day', 'definition-range'];
    readonly 'late-follicular': readonly ['cycle-day', 'definition-range'];
    readonly 'early-luteal': readonly ['cycle-day', 'definition-range'];
    readonly 'mid-luteal': readonly ['cycle-day', 'definition-range'];
    readonly 'late-luteal': readonly ['cycle-day', 'definition-range'];
  }
> = /* @__PURE__ */ claim({
  id: 'cycle-phase-definition',
  use: 'note',
  population: { category: 'female', ageYears: { min: 20, max: 36 }, note: '20 women 20-36 y with normal cycles' },
  method: 'Abbott ARCHITECT, daily samples',
  citation: stricker2006Cycle,
  values: {
    'early-follicular': 'cycle-day definition-range d -15..-6',
    'late-follicular': 'cycle-day definition-range d -5..-1',
    'early-luteal': 'cycle-day definition-range d 1..4',
    'mid-luteal': 'cycle-day definition-range d 5..9',
    'late-luteal': 'cycle-day definition-range d 10..14',
  },
});

/**
 * On Roche Cobas, DHEAS in women aged 20-45 was 2.77-11.50 umol/L (3.65-12.76 at 20-25, 2.97-11.50 at 25-35,
 * 2.30-9.83 at 35-45 years) and androstenedione 2.48-8.89 nmol/L.
 */
export const dheasFemaleInterval: Claim<
  'note',
  {
    readonly 'dheas-20-45-y': readonly ['dheas', 'reference-interval-95'];
    readonly 'dheas-20-25-y': readonly ['dheas', 'reference-interval-95'];
    readonly 'dheas-25-35-y': readonly ['dheas', 'reference-interval-95'];
    readonly 'dheas-35-45-y': readonly ['dheas', 'reference-interval-95'];
    readonly 'androstenedione-20-45-y': readonly ['androstenedione', 'reference-interval-95'];
    readonly 'androstenedione-20-30-y': readonly ['androstenedione', 'reference-interval-95'];
    readonly 'androstenedione-30-45-y': readonly ['androstenedione', 'reference-interval-95'];
  }
> = /* @__PURE__ */ claim({
  id: 'dheas-female-interval',
  use: 'note',
  population: {
    category: 'female',
    ageYears: { min: 20, max: 45 },
    note: '3500 women for DHEAS, 520 for androstenedione, from laboratory records',
  },
  method: 'Roche Cobas ECLIA, indirect reference intervals',
  citation: bokulic2023Dheas,
  values: {
    'dheas-20-45-y': 'dheas reference-interval-95 umol/L 2.77..11.50',
    'dheas-20-25-y': 'dheas reference-interval-95 umol/L 3.65..12.76',
    'dheas-25-35-y': 'dheas reference-interval-95 umol/L 2.97..11.50',
    'dheas-35-45-y': 'dheas reference-interval-95 umol/L 2.30..9.83',
    'androstenedione-20-45-y': 'androstenedione reference-interval-95 nmol/L 2.48..8.89',
    'androstenedione-20-30-y': 'androstenedione reference-interval-95 nmol/L 3.02..9.43',
    'androstenedione-30-45-y': 'androstenedione reference-interval-95 nmol/L 2.23..7.75',
  },
});

/**
 * ARUP lists LC-MS/MS estradiol in adult women as 30-100 (early follicular), 100-400 (late follicular), 50-150
 * (luteal) and 2.0-21.0 pg/mL (postmenopausal).
 */
export const estradiolFemaleArupInterval: Claim<
  'note',
  {
    readonly 'early-follicular': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly 'late-follicular': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly luteal: readonly ['estradiol', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['estradiol', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'estradiol-female-arup-interval',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'women >=18 y' },
  method: 'LC-MS/MS',
  citation: arup0093247Estradiol,
  values: {
    'early-follicular': 'estradiol laboratory-reference-interval pg/mL 30.0..100.0',
    'late-follicular': 'estradiol laboratory-reference-interval pg/mL 100.0..400.0',
    luteal: 'estradiol laboratory-reference-interval pg/mL 50.0..150.0',
    postmenopausal: 'estradiol laboratory-reference-interval pg/mL 2.0..21.0',
  },
});

/**
 * A standard immunoassay lists estradiol 19-144 (follicular), 64-357 (mid-cycle), 56-214 (luteal) and at most 31
 * pg/mL (postmenopausal).
 */
export const estradiolFemaleQuestInterval: Claim<
  'note',
  {
    readonly follicular: readonly ['estradiol', 'laboratory-reference-interval'];
    readonly 'mid-cycle': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly luteal: readonly ['estradiol', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['estradiol', 'laboratory-upper-limit'];
  }
> = /* @__PURE__ */ claim({
  id: 'estradiol-female-quest-interval',
  use: 'note',
  population: { category: 'female', note: 'women' },
  method: 'immunoassay',
  citation: quest4021Estradiol,
  values: {
    follicular: 'estradiol laboratory-reference-interval pg/mL 19..144',
    'mid-cycle': 'estradiol laboratory-reference-interval pg/mL 64..357',
    luteal: 'estradiol laboratory-reference-interval pg/mL 56..214',
    postmenopausal: 'estradiol laboratory-upper-limit pg/mL <= 31',
  },
});

/**
 * In 85 healthy women followed over one cycle on Elecsys (medians and 5th-95th percentiles): estradiol 198 (114-332),
 * 757 (222-1959) and 412 (222-854) pmol/L; LH 7.14 (4.78-13.2), 22.6 (8.11-72.7) and 6.24 (2.73-13.1) IU/L for
 * follicular, ovulation and luteal phases.
 */
export const estradiolLhFemaleCycleElecsys: Claim<
  'context',
  {
    readonly 'estradiol-follicular': readonly ['estradiol', 'percentile-interval-5-95'];
    readonly 'estradiol-ovulation': readonly ['estradiol', 'percentile-interval-5-95'];
    readonly 'estradiol-luteal': readonly ['estradiol', 'percentile-interval-5-95'];
    readonly 'lh-follicular': readonly ['lh', 'percentile-interval-5-95'];
    readonly 'lh-ovulation': readonly ['lh', 'percentile-interval-5-95'];
    readonly 'lh-luteal': readonly ['lh', 'percentile-interval-5-95'];
  }
> = /* @__PURE__ */ claim({
  id: 'estradiol-lh-female-cycle-elecsys',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 37 }, note: '85 apparently healthy women 18-37 y' },
  method: 'Elecsys LH and Estradiol III, cobas e 801',
  citation: anckaert2021Cycle,
  values: {
    'estradiol-follicular': 'estradiol percentile-interval-5-95 pmol/L 198 114..332',
    'estradiol-ovulation': 'estradiol percentile-interval-5-95 pmol/L 757 222..1959',
    'estradiol-luteal': 'estradiol percentile-interval-5-95 pmol/L 412 222..854',
    'lh-follicular': 'lh percentile-interval-5-95 [IU]/L 7.14 4.78..13.2',
    'lh-ovulation': 'lh percentile-interval-5-95 [IU]/L 22.6 8.11..72.7',
    'lh-luteal': 'lh percentile-interval-5-95 [IU]/L 6.24 2.73..13.1',
  },
});

/**
 * In the same women the free androgen index was 0.4-2.9 with testosterone by LC-MS/MS and 0.6-4.4 with an
 * immunoassay, so its limit depends on the testosterone method.
 */
export const freeAndrogenIndexFemaleInterval: Claim<
  'note',
  {
    readonly 'lc-ms-ms': readonly ['free-androgen-index', 'reference-interval-stated'];
    readonly immunoassay: readonly ['free-androgen-index', 'reference-interval-stated'];
  }
> = /* @__PURE__ */ claim({
  id: 'free-androgen-index-female-interval',
  use: 'note',
  population: {
    category: 'female',
    note: '25 healthy women with an ovulatory cycle; 44 women with PCOS for comparison',
  },
  citation: bui2015Women,
  values: {
    'lc-ms-ms': 'free-androgen-index reference-interval-stated 1 0.4..2.9',
    immunoassay: 'free-androgen-index reference-interval-stated 1 0.6..4.4',
  },
});

/**
 * FSH is listed by one chemiluminescence laboratory as 2.5-10.2 (follicular), 3.4-33.4 (mid-cycle peak), 1.5-9.1
 * (luteal) and 23.0-116.3 mIU/mL (postmenopausal).
 */
export const fshFemaleChemiluminescenceInterval: Claim<
  'note',
  {
    readonly follicular: readonly ['fsh', 'laboratory-reference-interval'];
    readonly 'mid-cycle': readonly ['fsh', 'laboratory-reference-interval'];
    readonly luteal: readonly ['fsh', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['fsh', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'fsh-female-chemiluminescence-interval',
  use: 'note',
  population: { category: 'female', note: 'women' },
  method: 'chemiluminescence immunoassay',
  citation: stlukesLab86Fsh,
  values: {
    follicular: 'fsh laboratory-reference-interval m[IU]/mL 2.5..10.2',
    'mid-cycle': 'fsh laboratory-reference-interval m[IU]/mL 3.4..33.4',
    luteal: 'fsh laboratory-reference-interval m[IU]/mL 1.5..9.1',
    postmenopausal: 'fsh laboratory-reference-interval m[IU]/mL 23.0..116.3',
  },
});

/** ARUP lists follicular-phase FSH as 3.5-12.5 IU/L. */
export const fshFemaleFollicularArupInterval: Claim<
  'note',
  { readonly follicular: readonly ['fsh', 'laboratory-reference-interval'] }
> = /* @__PURE__ */ claim({
  id: 'fsh-female-follicular-arup-interval',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'women >=18 y' },
  method: 'electrochemiluminescent immunoassay',
  citation: arup0070193Lhfsh,
  values: {
    follicular: 'fsh laboratory-reference-interval [IU]/L 3.5..12.5',
  },
});

/**
 * Mayo Clinic Laboratories lists FSH as 2.9-14.6 (follicular), 4.7-23.2 (mid-cycle), 1.4-8.9 (luteal) and 16.0-157.0
 * IU/L (postmenopausal).
 */
export const fshFemaleMayoInterval: Claim<
  'note',
  {
    readonly follicular: readonly ['fsh', 'laboratory-reference-interval'];
    readonly 'mid-cycle': readonly ['fsh', 'laboratory-reference-interval'];
    readonly luteal: readonly ['fsh', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['fsh', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'fsh-female-mayo-interval',
  use: 'note',
  population: { category: 'female', note: 'women; same laboratory and method as lh-female-mayo-interval' },
  method: 'electrochemiluminescence immunoassay',
  citation: mayoFshFsh,
  values: {
    follicular: 'fsh laboratory-reference-interval [IU]/L 2.9..14.6',
    'mid-cycle': 'fsh laboratory-reference-interval [IU]/L 4.7..23.2',
    luteal: 'fsh laboratory-reference-interval [IU]/L 1.4..8.9',
    postmenopausal: 'fsh laboratory-reference-interval [IU]/L 16.0..157.0',
  },
});

/**
 * ARUP lists LH as 2.4-12.6 (follicular), 14.0-95.6 (mid-cycle), 1.0-11.4 (luteal) and 7.7-58.5 IU/L
 * (postmenopausal).
 */
export const lhFemaleArupInterval: Claim<
  'note',
  {
    readonly follicular: readonly ['lh', 'laboratory-reference-interval'];
    readonly 'mid-cycle': readonly ['lh', 'laboratory-reference-interval'];
    readonly luteal: readonly ['lh', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['lh', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'lh-female-arup-interval',
  use: 'note',
  population: { category: 'female', note: 'women' },
  method: 'electrochemiluminescent immunoassay',
  citation: arup0070193Lhfsh,
  values: {
    follicular: 'lh laboratory-reference-interval [IU]/L 2.4..12.6',
    'mid-cycle': 'lh laboratory-reference-interval [IU]/L 14.0..95.6',
    luteal: 'lh laboratory-reference-interval [IU]/L 1.0..11.4',
    postmenopausal: 'lh laboratory-reference-interval [IU]/L 7.7..58.5',
  },
});

/**
 * Mayo Clinic Laboratories lists LH as 1.9-14.6 (follicular), 12.2-118.0 (mid-cycle), 0.7-12.9 (luteal) and 5.3-65.4
 * IU/L (postmenopausal).
 */
export const lhFemaleMayoInterval: Claim<
  'note',
  {
    readonly follicular: readonly ['lh', 'laboratory-reference-interval'];
    readonly 'mid-cycle': readonly ['lh', 'laboratory-reference-interval'];
    readonly luteal: readonly ['lh', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['lh', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'lh-female-mayo-interval',
  use: 'note',
  population: { category: 'female', note: 'women; same laboratory and method as fsh-female-mayo-interval' },
  method: 'electrochemiluminescence immunoassay',
  citation: mayoLhLh,
  values: {
    follicular: 'lh laboratory-reference-interval [IU]/L 1.9..14.6',
    'mid-cycle': 'lh laboratory-reference-interval [IU]/L 12.2..118.0',
    luteal: 'lh laboratory-reference-interval [IU]/L 0.7..12.9',
    postmenopausal: 'lh laboratory-reference-interval [IU]/L 5.3..65.4',
  },
});

/**
 * In the same study progesterone was 0.212 (0.159-0.616), 1.81 (0.175-13.2) and 28.8 (13.1-46.3) nmol/L in
 * follicular, ovulation and luteal phases.
 */
export const progesteroneFemaleCycleElecsys: Claim<
  'context',
  {
    readonly follicular: readonly ['progesterone', 'percentile-interval-5-95'];
    readonly ovulation: readonly ['progesterone', 'percentile-interval-5-95'];
    readonly luteal: readonly ['progesterone', 'percentile-interval-5-95'];
  }
> = /* @__PURE__ */ claim({
  id: 'progesterone-female-cycle-elecsys',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 37 }, note: '85 apparently healthy women 18-37 y' },
  method: 'Elecsys Progesterone III, cobas e 801',
  citation: anckaert2021Cycle,
  values: {
    follicular: 'progesterone percentile-interval-5-95 nmol/L 0.212 0.159..0.616',
    ovulation: 'progesterone percentile-interval-5-95 nmol/L 1.81 0.175..13.2',
    luteal: 'progesterone percentile-interval-5-95 nmol/L 28.8 13.1..46.3',
  },
});

/** SHBG in women is listed as 25-122 nmol/L (18-49 y) and 17-125 nmol/L (50 y and older) by ARUP. */
export const shbgFemaleArupInterval: Claim<
  'note',
  {
    readonly 'age-18-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'shbg-female-arup-interval',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'adult women' },
  method: 'electrochemiluminescent immunoassay',
  citation: arup0081057Testosterone,
  values: {
    'age-18-49': 'shbg laboratory-reference-interval nmol/L 25..122',
    'age-50-up': 'shbg laboratory-reference-interval nmol/L 17..125',
  },
});

/** A Swedish regional laboratory lists SHBG in women as 32-128 nmol/L at 20-49 years and 27-128 nmol/L from 50 years. */
export const shbgFemaleGavleborgInterval: Claim<
  'context',
  {
    readonly 'age-20-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'shbg-female-gavleborg-interval',
  use: 'context',
  population: { category: 'female', ageYears: { min: 20 }, note: 'adult women' },
  method: 'plasma SHBG, platform not stated',
  citation: gavleborg2021Shbg,
  values: {
    'age-20-49': 'shbg laboratory-reference-interval nmol/L 32..128',
    'age-50-up': 'shbg laboratory-reference-interval nmol/L 27..128',
  },
});

/**
 * In women aged 18-39 testosterone rises at mid-cycle and stays higher in the luteal than in the early follicular
 * phase, and falls with reproductive age.
 */
export const testosteroneFemaleAgeCycle: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'testosterone-female-age-cycle',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 39 }, note: 'women 18-39 y, Australia' },
  method: 'LC-MS/MS',
  citation: skiba2019Androgens,
});

/** ARUP lists LC-MS/MS total testosterone as 9-55 ng/dL in premenopausal and 5-32 ng/dL in postmenopausal women. */
export const testosteroneFemaleArupInterval: Claim<
  'note',
  {
    readonly premenopausal: readonly ['testosterone', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['testosterone', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-female-arup-interval',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'adult women' },
  method: 'LC-MS/MS',
  citation: arup0081057Testosterone,
  values: {
    premenopausal: 'testosterone laboratory-reference-interval ng/dL 9..55',
    postmenopausal: 'testosterone laboratory-reference-interval ng/dL 5..32',
  },
});

/**
 * Across an ovulatory cycle healthy women had total testosterone 0.3-1.6 nmol/L by LC-MS/MS and 0.5-2.0 nmol/L by a
 * second-generation immunoassay; calculated free testosterone was 5.2-26 and 7.2-33 pmol/L.
 */
export const testosteroneFemaleBuiInterval: Claim<
  'note',
  {
    readonly 'testosterone-lc-ms-ms': readonly ['testosterone', 'reference-interval-stated'];
    readonly 'testosterone-immunoassay': readonly ['testosterone', 'reference-interval-stated'];
    readonly 'free-testosterone-lc-ms-ms': readonly ['free-testosterone', 'reference-interval-stated'];
    readonly 'free-testosterone-immunoassay': readonly ['free-testosterone', 'reference-interval-stated'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-female-bui-interval',
  use: 'note',
  population: { category: 'female', note: '25 healthy women with an ovulatory cycle, daily samples (677 data points)' },
  method: 'LC-MS/MS and Architect immunoassay',
  citation: bui2015Women,
  values: {
    'testosterone-lc-ms-ms': 'testosterone reference-interval-stated nmol/L 0.3..1.6',
    'testosterone-immunoassay': 'testosterone reference-interval-stated nmol/L 0.5..2.0',
    'free-testosterone-lc-ms-ms': 'free-testosterone reference-interval-stated pmol/L 5.2..26',
    'free-testosterone-immunoassay': 'free-testosterone reference-interval-stated pmol/L 7.2..33',
  },
});

/**
 * By LC-MS/MS testosterone, free testosterone, estradiol, estrone and SHBG peaked at mid-cycle and stayed higher in
 * the mid-luteal phase; all of them were lower after menopause, and levels overall were below earlier immunoassay
 * figures.
 */
export const testosteroneFemaleCycleMenopause: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'testosterone-female-cycle-menopause',
    use: 'context',
    population: { category: 'female', note: '31 premenopausal and 19 postmenopausal healthy women' },
    method: 'LC-MS/MS',
    citation: rothman2011Cycle,
  });

/**
 * A US hospital laboratory lists female total testosterone by electrochemiluminescence immunoassay as 9-48 ng/dL and
 * notes that implausibly high values in women were to be checked against an extraction or mass-spectrometric method.
 */
export const testosteroneFemaleEcliaInterval: Claim<
  'context',
  { readonly interval: readonly ['testosterone', 'laboratory-reference-interval'] }
> = /* @__PURE__ */ claim({
  id: 'testosterone-female-eclia-interval',
  use: 'context',
  population: { category: 'female', note: 'female, age not stated' },
  method: 'electrochemiluminescence immunoassay',
  citation: bozemanLab124Testosterone,
  values: {
    interval: 'testosterone laboratory-reference-interval ng/dL 9..48',
  },
});

/** By tandem mass spectrometry the upper reference limit for total testosterone in healthy women was 1.7 nmol/L. */
export const testosteroneFemaleNealeUpperLimit: Claim<
  'note',
  { readonly 'upper-limit': readonly ['testosterone', 'percentile-97.5'] }
> = /* @__PURE__ */ claim({
  id: 'testosterone-female-neale-upper-limit',
  use: 'note',
  population: { category: 'female', note: '90 healthy women' },
  method: 'LC-MS/MS',
  citation: neale2013Lcmsms,
  values: {
    'upper-limit': 'testosterone percentile-97.5 nmol/L < 1.7',
  },
});
