// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { brambilla2009Diurnal } from '../works/b.js';
import { caronia2013Glucose } from '../works/c.js';
import { gagliano2019Meal } from '../works/g.js';
import { quest4021Estradiol } from '../works/q.js';

/**
 * Estradiol binds to separator gel: one laboratory rejects serum kept on barrier gel for more than 72 hours because
 * values fall.
 */
export const preanalyticEstradiolGelTube: Claim<
  'context',
  { readonly 'maximum-time-on-barrier-gel': readonly ['estradiol', 'time'] }
> = {
  id: 'preanalytic-estradiol-gel-tube',
  topic: 'preanalytic',
  use: 'context',
  population: { category: 'any', note: 'all patients' },
  method: 'serum in separator tubes, immunoassay',
  secondary: false,
  citation: quest4021Estradiol,
  values: {
    'maximum-time-on-barrier-gel': {
      key: 'maximum-time-on-barrier-gel',
      analyte: 'estradiol',
      statistic: 'time',
      label: 'maximum time on barrier gel',
      unit: 'h',
      value: '72',
    },
  },
};

/**
 * A 75 g oral glucose load lowered mean testosterone by 25% (4.2 nmol/L), still reduced at 120 minutes, with LH and
 * SHBG unchanged; 10 of 66 men with normal baseline fell below 9.7 nmol/L.
 */
export const preanalyticGlucoseLoad: Claim<
  'context',
  {
    readonly 'fall-percent': readonly ['testosterone', 'change'];
    readonly fall: readonly ['testosterone', 'change'];
    readonly 'men-below': readonly ['testosterone', 'count'];
    readonly 'level-crossed': readonly ['testosterone', 'study-limit'];
    readonly 'still-reduced': readonly ['testosterone', 'time'];
  }
> = {
  id: 'preanalytic-glucose-load',
  topic: 'preanalytic',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 19, max: 74 },
    note: '74 men 19-74 y with varied glucose tolerance',
  },
  method: '75 g OGTT',
  secondary: false,
  citation: caronia2013Glucose,
  values: {
    'fall-percent': {
      key: 'fall-percent',
      analyte: 'testosterone',
      statistic: 'change',
      label: 'mean fall',
      unit: '%',
      value: '25',
    },
    fall: {
      key: 'fall',
      analyte: 'testosterone',
      statistic: 'change',
      label: 'mean fall',
      unit: 'nmol/L',
      value: '4.2',
    },
    'men-below': {
      key: 'men-below',
      analyte: 'testosterone',
      statistic: 'count',
      label: 'transiently below 9.7 nmol/L',
      unit: '{men}',
      value: '10',
      note: 'of 66 men',
    },
    'level-crossed': {
      key: 'level-crossed',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'level crossed',
      unit: 'nmol/L',
      comparator: '<',
      value: '9.7',
    },
    'still-reduced': {
      key: 'still-reduced',
      analyte: 'testosterone',
      statistic: 'time',
      label: 'still reduced at',
      unit: 'h',
      value: '2',
      note: '120 minutes',
    },
  },
};

/**
 * After oral glucose the mean nadir was 100 ng/dL and after a mixed meal 123 ng/dL below baseline, starting 20
 * minutes in with the largest fall at 60 minutes; about 11% and 56% of men respectively dipped under 300 ng/dL,
 * independent of LH and prolactin.
 */
export const preanalyticMeal: Claim<
  'context',
  {
    readonly 'drop-glucose': readonly ['testosterone', 'difference'];
    readonly 'drop-meal': readonly ['testosterone', 'difference'];
    readonly 'share-below-glucose': readonly ['testosterone', 'share'];
    readonly 'share-below-meal': readonly ['testosterone', 'share'];
    readonly 'level-crossed': readonly ['testosterone', 'study-limit'];
    readonly 'time-of-largest-fall': readonly ['testosterone', 'time'];
  }
> = {
  id: 'preanalytic-meal',
  topic: 'preanalytic',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 23, max: 97 },
    note: '60 men 23-97 y without diabetes and with normal total T',
  },
  method: 'LC-MS/MS',
  secondary: false,
  citation: gagliano2019Meal,
  values: {
    'drop-glucose': {
      key: 'drop-glucose',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'mean drop at nadir, OGTT',
      unit: 'ng/dL',
      value: '100',
    },
    'drop-meal': {
      key: 'drop-meal',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'mean drop at nadir, mixed meal',
      unit: 'ng/dL',
      value: '123',
    },
    'share-below-glucose': {
      key: 'share-below-glucose',
      analyte: 'testosterone',
      statistic: 'share',
      label: 'below 300 ng/dL, OGTT',
      unit: '%',
      value: '11',
      note: 'share of men',
    },
    'share-below-meal': {
      key: 'share-below-meal',
      analyte: 'testosterone',
      statistic: 'share',
      label: 'below 300 ng/dL, mixed meal',
      unit: '%',
      value: '56',
      note: 'share of men',
    },
    'level-crossed': {
      key: 'level-crossed',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'level crossed',
      unit: 'ng/dL',
      comparator: '<',
      value: '300',
    },
    'time-of-largest-fall': {
      key: 'time-of-largest-fall',
      analyte: 'testosterone',
      statistic: 'time',
      label: 'largest fall at',
      unit: 'h',
      value: '1',
      note: '60 minutes; the fall starts at 20 minutes',
    },
  },
};

/** LH, FSH, SHBG, DHT and estradiol varied far less than testosterone over clinic hours at all ages studied. */
export const preanalyticOtherHormonesDiurnal: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'preanalytic-other-hormones-diurnal',
  topic: 'preanalytic',
  use: 'context',
  population: { category: 'male', ageYears: { min: 30, max: 80 }, note: '66 men 30-80 y, Boston' },
  method: 'cosinor models over six visits',
  secondary: false,
  citation: brambilla2009Diurnal,
  values: {},
};

/**
 * At 16:00 testosterone was 20-25% lower than at 08:00 in men aged 30-40 and about 10% lower at 70; 17 of 66 men had
 * a value under 300 ng/dL after noon despite three normal mornings.
 */
export const preanalyticTestosteroneDiurnal: Claim<
  'context',
  {
    readonly 'fall-30-40-y': readonly ['testosterone', 'change'];
    readonly 'fall-70-y': readonly ['testosterone', 'change'];
    readonly 'men-low-only-after-noon': readonly ['testosterone', 'count'];
    readonly 'level-used': readonly ['testosterone', 'study-limit'];
  }
> = {
  id: 'preanalytic-testosterone-diurnal',
  topic: 'preanalytic',
  use: 'context',
  population: { category: 'male', ageYears: { min: 30, max: 80 }, note: '66 men 30-80 y, Boston' },
  method: 'cosinor models over six visits',
  secondary: false,
  citation: brambilla2009Diurnal,
  values: {
    'fall-30-40-y': {
      key: 'fall-30-40-y',
      analyte: 'testosterone',
      statistic: 'change',
      label: 'fall 08:00 to 16:00, 30-40 y',
      unit: '%',
      low: '20',
      high: '25',
    },
    'fall-70-y': {
      key: 'fall-70-y',
      analyte: 'testosterone',
      statistic: 'change',
      label: 'fall 08:00 to 16:00, 70 y',
      unit: '%',
      value: '10',
    },
    'men-low-only-after-noon': {
      key: 'men-low-only-after-noon',
      analyte: 'testosterone',
      statistic: 'count',
      label: 'low only after noon',
      unit: '{men}',
      value: '17',
      note: 'of 66 men',
    },
    'level-used': {
      key: 'level-used',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'afternoon level used to count men',
      unit: 'ng/dL',
      comparator: '<',
      value: '300',
    },
  },
};
