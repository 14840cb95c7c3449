// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
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
> = {
  id: 'cycle-phase-definition',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', ageYears: { min: 20, max: 36 }, note: '20 women 20-36 y with normal cycles' },
  method: 'Abbott ARCHITECT, daily samples',
  secondary: false,
  citation: stricker2006Cycle,
  values: {
    'early-follicular': {
      key: 'early-follicular',
      analyte: 'cycle-day',
      statistic: 'definition-range',
      label: 'early follicular',
      unit: 'd',
      low: '-15',
      high: '-6',
      note: 'relative to the LH peak (day 0)',
    },
    'late-follicular': {
      key: 'late-follicular',
      analyte: 'cycle-day',
      statistic: 'definition-range',
      label: 'late follicular',
      unit: 'd',
      low: '-5',
      high: '-1',
      note: 'relative to the LH peak (day 0)',
    },
    'early-luteal': {
      key: 'early-luteal',
      analyte: 'cycle-day',
      statistic: 'definition-range',
      label: 'early luteal',
      unit: 'd',
      low: '1',
      high: '4',
      note: 'relative to the LH peak (day 0)',
    },
    'mid-luteal': {
      key: 'mid-luteal',
      analyte: 'cycle-day',
      statistic: 'definition-range',
      label: 'mid-luteal',
      unit: 'd',
      low: '5',
      high: '9',
      note: 'relative to the LH peak (day 0)',
    },
    'late-luteal': {
      key: 'late-luteal',
      analyte: 'cycle-day',
      statistic: 'definition-range',
      label: 'late luteal',
      unit: 'd',
      low: '10',
      high: '14',
      note: 'relative to the LH peak (day 0)',
    },
  },
};

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
> = {
  id: 'dheas-female-interval',
  topic: 'interval-female',
  use: 'note',
  population: {
    category: 'female',
    ageYears: { min: 20, max: 45 },
    note: '3500 women for DHEAS, 520 for androstenedione, from laboratory records',
  },
  method: 'Roche Cobas ECLIA, indirect reference intervals',
  secondary: false,
  citation: bokulic2023Dheas,
  values: {
    'dheas-20-45-y': {
      key: 'dheas-20-45-y',
      analyte: 'dheas',
      statistic: 'reference-interval-95',
      unit: 'umol/L',
      low: '2.77',
      high: '11.50',
      group: '20-45 y',
    },
    'dheas-20-25-y': {
      key: 'dheas-20-25-y',
      analyte: 'dheas',
      statistic: 'reference-interval-95',
      unit: 'umol/L',
      low: '3.65',
      high: '12.76',
      group: '20-25 y',
    },
    'dheas-25-35-y': {
      key: 'dheas-25-35-y',
      analyte: 'dheas',
      statistic: 'reference-interval-95',
      unit: 'umol/L',
      low: '2.97',
      high: '11.50',
      group: '25-35 y',
    },
    'dheas-35-45-y': {
      key: 'dheas-35-45-y',
      analyte: 'dheas',
      statistic: 'reference-interval-95',
      unit: 'umol/L',
      low: '2.30',
      high: '9.83',
      group: '35-45 y',
    },
    'androstenedione-20-45-y': {
      key: 'androstenedione-20-45-y',
      analyte: 'androstenedione',
      statistic: 'reference-interval-95',
      unit: 'nmol/L',
      low: '2.48',
      high: '8.89',
      group: '20-45 y',
    },
    'androstenedione-20-30-y': {
      key: 'androstenedione-20-30-y',
      analyte: 'androstenedione',
      statistic: 'reference-interval-95',
      unit: 'nmol/L',
      low: '3.02',
      high: '9.43',
      group: '20-30 y',
    },
    'androstenedione-30-45-y': {
      key: 'androstenedione-30-45-y',
      analyte: 'androstenedione',
      statistic: 'reference-interval-95',
      unit: 'nmol/L',
      low: '2.23',
      high: '7.75',
      group: '30-45 y',
    },
  },
};

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
> = {
  id: 'estradiol-female-arup-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'women >=18 y' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: arup0093247Estradiol,
  values: {
    'early-follicular': {
      key: 'early-follicular',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '30.0',
      high: '100.0',
      group: 'early follicular',
    },
    'late-follicular': {
      key: 'late-follicular',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '100.0',
      high: '400.0',
      group: 'late follicular',
    },
    luteal: {
      key: 'luteal',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '50.0',
      high: '150.0',
      group: 'luteal',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '2.0',
      high: '21.0',
      group: 'postmenopausal',
    },
  },
};

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
> = {
  id: 'estradiol-female-quest-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: 'women' },
  method: 'immunoassay',
  secondary: false,
  citation: quest4021Estradiol,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '19',
      high: '144',
      group: 'follicular',
    },
    'mid-cycle': {
      key: 'mid-cycle',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '64',
      high: '357',
      group: 'mid-cycle',
    },
    luteal: {
      key: 'luteal',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '56',
      high: '214',
      group: 'luteal',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'estradiol',
      statistic: 'laboratory-upper-limit',
      unit: 'pg/mL',
      comparator: '<=',
      value: '31',
      group: 'postmenopausal',
    },
  },
};

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
> = {
  id: 'estradiol-lh-female-cycle-elecsys',
  topic: 'interval-female',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 37 }, note: '85 apparently healthy women 18-37 y' },
  method: 'Elecsys LH and Estradiol III, cobas e 801',
  secondary: false,
  citation: anckaert2021Cycle,
  values: {
    'estradiol-follicular': {
      key: 'estradiol-follicular',
      analyte: 'estradiol',
      statistic: 'percentile-interval-5-95',
      unit: 'pmol/L',
      low: '114',
      high: '332',
      value: '198',
      group: 'follicular',
    },
    'estradiol-ovulation': {
      key: 'estradiol-ovulation',
      analyte: 'estradiol',
      statistic: 'percentile-interval-5-95',
      unit: 'pmol/L',
      low: '222',
      high: '1959',
      value: '757',
      group: 'ovulation',
    },
    'estradiol-luteal': {
      key: 'estradiol-luteal',
      analyte: 'estradiol',
      statistic: 'percentile-interval-5-95',
      unit: 'pmol/L',
      low: '222',
      high: '854',
      value: '412',
      group: 'luteal',
    },
    'lh-follicular': {
      key: 'lh-follicular',
      analyte: 'lh',
      statistic: 'percentile-interval-5-95',
      unit: '[IU]/L',
      low: '4.78',
      high: '13.2',
      value: '7.14',
      group: 'follicular',
    },
    'lh-ovulation': {
      key: 'lh-ovulation',
      analyte: 'lh',
      statistic: 'percentile-interval-5-95',
      unit: '[IU]/L',
      low: '8.11',
      high: '72.7',
      value: '22.6',
      group: 'ovulation',
    },
    'lh-luteal': {
      key: 'lh-luteal',
      analyte: 'lh',
      statistic: 'percentile-interval-5-95',
      unit: '[IU]/L',
      low: '2.73',
      high: '13.1',
      value: '6.24',
      group: 'luteal',
    },
  },
};

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
> = {
  id: 'free-androgen-index-female-interval',
  topic: 'interval-female',
  use: 'note',
  population: {
    category: 'female',
    note: '25 healthy women with an ovulatory cycle; 44 women with PCOS for comparison',
  },
  secondary: false,
  citation: bui2015Women,
  values: {
    'lc-ms-ms': {
      key: 'lc-ms-ms',
      analyte: 'free-androgen-index',
      statistic: 'reference-interval-stated',
      unit: '1',
      low: '0.4',
      high: '2.9',
      group: 'LC-MS/MS',
    },
    immunoassay: {
      key: 'immunoassay',
      analyte: 'free-androgen-index',
      statistic: 'reference-interval-stated',
      unit: '1',
      low: '0.6',
      high: '4.4',
      group: 'Architect second-generation immunoassay',
    },
  },
};

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
> = {
  id: 'fsh-female-chemiluminescence-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: 'women' },
  method: 'chemiluminescence immunoassay',
  secondary: false,
  citation: stlukesLab86Fsh,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: 'm[IU]/mL',
      low: '2.5',
      high: '10.2',
      group: 'follicular',
    },
    'mid-cycle': {
      key: 'mid-cycle',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: 'm[IU]/mL',
      low: '3.4',
      high: '33.4',
      group: 'mid-cycle',
    },
    luteal: {
      key: 'luteal',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: 'm[IU]/mL',
      low: '1.5',
      high: '9.1',
      group: 'luteal',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: 'm[IU]/mL',
      low: '23.0',
      high: '116.3',
      group: 'postmenopausal',
    },
  },
};

/** ARUP lists follicular-phase FSH as 3.5-12.5 IU/L. */
export const fshFemaleFollicularArupInterval: Claim<
  'note',
  { readonly follicular: readonly ['fsh', 'laboratory-reference-interval'] }
> = {
  id: 'fsh-female-follicular-arup-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'women >=18 y' },
  method: 'electrochemiluminescent immunoassay',
  secondary: false,
  citation: arup0070193Lhfsh,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '3.5',
      high: '12.5',
      group: 'follicular',
    },
  },
};

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
> = {
  id: 'fsh-female-mayo-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: 'women; same laboratory and method as lh-female-mayo-interval' },
  method: 'electrochemiluminescence immunoassay',
  secondary: false,
  citation: mayoFshFsh,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '2.9',
      high: '14.6',
      group: 'follicular',
    },
    'mid-cycle': {
      key: 'mid-cycle',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '4.7',
      high: '23.2',
      group: 'mid-cycle',
    },
    luteal: {
      key: 'luteal',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.4',
      high: '8.9',
      group: 'luteal',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '16.0',
      high: '157.0',
      group: 'postmenopausal',
    },
  },
};

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
> = {
  id: 'lh-female-arup-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: 'women' },
  method: 'electrochemiluminescent immunoassay',
  secondary: false,
  citation: arup0070193Lhfsh,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '2.4',
      high: '12.6',
      group: 'follicular',
    },
    'mid-cycle': {
      key: 'mid-cycle',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '14.0',
      high: '95.6',
      group: 'mid-cycle',
    },
    luteal: {
      key: 'luteal',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.0',
      high: '11.4',
      group: 'luteal',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '7.7',
      high: '58.5',
      group: 'postmenopausal',
    },
  },
};

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
> = {
  id: 'lh-female-mayo-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: 'women; same laboratory and method as fsh-female-mayo-interval' },
  method: 'electrochemiluminescence immunoassay',
  secondary: false,
  citation: mayoLhLh,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.9',
      high: '14.6',
      group: 'follicular',
    },
    'mid-cycle': {
      key: 'mid-cycle',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '12.2',
      high: '118.0',
      group: 'mid-cycle',
    },
    luteal: {
      key: 'luteal',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '0.7',
      high: '12.9',
      group: 'luteal',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '5.3',
      high: '65.4',
      group: 'postmenopausal',
    },
  },
};

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
> = {
  id: 'progesterone-female-cycle-elecsys',
  topic: 'interval-female',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 37 }, note: '85 apparently healthy women 18-37 y' },
  method: 'Elecsys Progesterone III, cobas e 801',
  secondary: false,
  citation: anckaert2021Cycle,
  values: {
    follicular: {
      key: 'follicular',
      analyte: 'progesterone',
      statistic: 'percentile-interval-5-95',
      unit: 'nmol/L',
      low: '0.159',
      high: '0.616',
      value: '0.212',
      group: 'follicular',
    },
    ovulation: {
      key: 'ovulation',
      analyte: 'progesterone',
      statistic: 'percentile-interval-5-95',
      unit: 'nmol/L',
      low: '0.175',
      high: '13.2',
      value: '1.81',
      group: 'ovulation',
    },
    luteal: {
      key: 'luteal',
      analyte: 'progesterone',
      statistic: 'percentile-interval-5-95',
      unit: 'nmol/L',
      low: '13.1',
      high: '46.3',
      value: '28.8',
      group: 'luteal',
    },
  },
};

/** SHBG in women is listed as 25-122 nmol/L (18-49 y) and 17-125 nmol/L (50 y and older) by ARUP. */
export const shbgFemaleArupInterval: Claim<
  'note',
  {
    readonly 'age-18-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = {
  id: 'shbg-female-arup-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'adult women' },
  method: 'electrochemiluminescent immunoassay',
  secondary: false,
  citation: arup0081057Testosterone,
  values: {
    'age-18-49': {
      key: 'age-18-49',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '25',
      high: '122',
      group: 'women 18-49 y',
    },
    'age-50-up': {
      key: 'age-50-up',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '17',
      high: '125',
      group: 'women >=50 y',
    },
  },
};

/** A Swedish regional laboratory lists SHBG in women as 32-128 nmol/L at 20-49 years and 27-128 nmol/L from 50 years. */
export const shbgFemaleGavleborgInterval: Claim<
  'context',
  {
    readonly 'age-20-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = {
  id: 'shbg-female-gavleborg-interval',
  topic: 'interval-female',
  use: 'context',
  population: { category: 'female', ageYears: { min: 20 }, note: 'adult women' },
  method: 'plasma SHBG, platform not stated',
  secondary: false,
  citation: gavleborg2021Shbg,
  values: {
    'age-20-49': {
      key: 'age-20-49',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '32',
      high: '128',
      group: 'women 20-49 y',
    },
    'age-50-up': {
      key: 'age-50-up',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '27',
      high: '128',
      group: 'women >=50 y',
    },
  },
};

/**
 * In women aged 18-39 testosterone rises at mid-cycle and stays higher in the luteal than in the early follicular
 * phase, and falls with reproductive age.
 */
export const testosteroneFemaleAgeCycle: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'testosterone-female-age-cycle',
  topic: 'interval-female',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 39 }, note: 'women 18-39 y, Australia' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: skiba2019Androgens,
  values: {},
};

/** ARUP lists LC-MS/MS total testosterone as 9-55 ng/dL in premenopausal and 5-32 ng/dL in postmenopausal women. */
export const testosteroneFemaleArupInterval: Claim<
  'note',
  {
    readonly premenopausal: readonly ['testosterone', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['testosterone', 'laboratory-reference-interval'];
  }
> = {
  id: 'testosterone-female-arup-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', ageYears: { min: 18 }, note: 'adult women' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: arup0081057Testosterone,
  values: {
    premenopausal: {
      key: 'premenopausal',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/dL',
      low: '9',
      high: '55',
      group: 'premenopausal, >=18 y',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/dL',
      low: '5',
      high: '32',
      group: 'postmenopausal',
    },
  },
};

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
> = {
  id: 'testosterone-female-bui-interval',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: '25 healthy women with an ovulatory cycle, daily samples (677 data points)' },
  method: 'LC-MS/MS and Architect immunoassay',
  secondary: false,
  citation: bui2015Women,
  values: {
    'testosterone-lc-ms-ms': {
      key: 'testosterone-lc-ms-ms',
      analyte: 'testosterone',
      statistic: 'reference-interval-stated',
      unit: 'nmol/L',
      low: '0.3',
      high: '1.6',
      group: 'LC-MS/MS',
    },
    'testosterone-immunoassay': {
      key: 'testosterone-immunoassay',
      analyte: 'testosterone',
      statistic: 'reference-interval-stated',
      unit: 'nmol/L',
      low: '0.5',
      high: '2.0',
      group: 'Architect second-generation immunoassay',
    },
    'free-testosterone-lc-ms-ms': {
      key: 'free-testosterone-lc-ms-ms',
      analyte: 'free-testosterone',
      statistic: 'reference-interval-stated',
      label: 'reference interval, calculated',
      unit: 'pmol/L',
      low: '5.2',
      high: '26',
      group: 'LC-MS/MS',
      calculation: 'unstated',
    },
    'free-testosterone-immunoassay': {
      key: 'free-testosterone-immunoassay',
      analyte: 'free-testosterone',
      statistic: 'reference-interval-stated',
      label: 'reference interval, calculated',
      unit: 'pmol/L',
      low: '7.2',
      high: '33',
      group: 'Architect second-generation immunoassay',
      calculation: 'unstated',
    },
  },
};

/**
 * By LC-MS/MS testosterone, free testosterone, estradiol, estrone and SHBG peaked at mid-cycle and stayed higher in
 * the mid-luteal phase; all of them were lower after menopause, and levels overall were below earlier immunoassay
 * figures.
 */
export const testosteroneFemaleCycleMenopause: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'testosterone-female-cycle-menopause',
  topic: 'interval-female',
  use: 'context',
  population: { category: 'female', note: '31 premenopausal and 19 postmenopausal healthy women' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: rothman2011Cycle,
  values: {},
};

/**
 * A US hospital laboratory lists female total testosterone by electrochemiluminescence immunoassay as 9-48 ng/dL and
 * notes that implausibly high values in women were to be checked against an extraction or mass-spectrometric method.
 */
export const testosteroneFemaleEcliaInterval: Claim<
  'context',
  { readonly interval: readonly ['testosterone', 'laboratory-reference-interval'] }
> = {
  id: 'testosterone-female-eclia-interval',
  topic: 'interval-female',
  use: 'context',
  population: { category: 'female', note: 'female, age not stated' },
  method: 'electrochemiluminescence immunoassay',
  secondary: false,
  citation: bozemanLab124Testosterone,
  values: {
    interval: {
      key: 'interval',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/dL',
      low: '9',
      high: '48',
    },
  },
};

/** By tandem mass spectrometry the upper reference limit for total testosterone in healthy women was 1.7 nmol/L. */
export const testosteroneFemaleNealeUpperLimit: Claim<
  'note',
  { readonly 'upper-limit': readonly ['testosterone', 'percentile-97.5'] }
> = {
  id: 'testosterone-female-neale-upper-limit',
  topic: 'interval-female',
  use: 'note',
  population: { category: 'female', note: '90 healthy women' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: neale2013Lcmsms,
  values: {
    'upper-limit': {
      key: 'upper-limit',
      analyte: 'testosterone',
      statistic: 'percentile-97.5',
      unit: 'nmol/L',
      comparator: '<',
      value: '1.7',
    },
  },
};
