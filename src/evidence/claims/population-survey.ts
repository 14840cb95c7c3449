// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { chadid2019Estradiol } from '../works/c.js';
import { henrich2006Fsh } from '../works/h.js';
import { qin2021Dietary } from '../works/q.js';
import { rohrmann2011Prevalence } from '../works/r.js';
import { vesper2015Nhanes } from '../works/v.js';
import { wang2021Shbg } from '../works/w.js';
import { zhang2021Dietary } from '../works/z.js';

/**
 * Median estradiol of US men aged 20 to 39, 40 to 59 and 60 years or more was 37.0, 33.9 and 33.5 pg/mL in NHANES III
 * (1988 to 1991) and 31.3, 30.5 and 27.0 pg/mL in NHANES 1999 to 2004.
 */
export const nhanesEstradiolMen19882004Median: Claim<
  'evidence-surface-only',
  {
    readonly '1988-1991-20-39': readonly ['estradiol', 'median'];
    readonly '1988-1991-40-59': readonly ['estradiol', 'median'];
    readonly '1988-1991-60-up': readonly ['estradiol', 'median'];
    readonly '1999-2004-20-39': readonly ['estradiol', 'median'];
    readonly '1999-2004-40-59': readonly ['estradiol', 'median'];
    readonly '1999-2004-60-up': readonly ['estradiol', 'median'];
  }
> = {
  id: 'nhanes-estradiol-men-1988-2004-median',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: { category: 'male', ageYears: { min: 20 }, note: 'US men, NHANES III 1988-1991 and NHANES 1999-2004' },
  method: 'competitive electrochemiluminescence immunoassay',
  secondary: false,
  citation: chadid2019Estradiol,
  values: {
    '1988-1991-20-39': {
      key: '1988-1991-20-39',
      analyte: 'estradiol',
      statistic: 'median',
      unit: 'pg/mL',
      value: '37.0',
      group: 'NHANES III 1988-1991, 20-39 y',
    },
    '1988-1991-40-59': {
      key: '1988-1991-40-59',
      analyte: 'estradiol',
      statistic: 'median',
      unit: 'pg/mL',
      value: '33.9',
      group: 'NHANES III 1988-1991, 40-59 y',
    },
    '1988-1991-60-up': {
      key: '1988-1991-60-up',
      analyte: 'estradiol',
      statistic: 'median',
      unit: 'pg/mL',
      value: '33.5',
      group: 'NHANES III 1988-1991, 60 y and over',
    },
    '1999-2004-20-39': {
      key: '1999-2004-20-39',
      analyte: 'estradiol',
      statistic: 'median',
      unit: 'pg/mL',
      value: '31.3',
      group: 'NHANES 1999-2004, 20-39 y',
    },
    '1999-2004-40-59': {
      key: '1999-2004-40-59',
      analyte: 'estradiol',
      statistic: 'median',
      unit: 'pg/mL',
      value: '30.5',
      group: 'NHANES 1999-2004, 40-59 y',
    },
    '1999-2004-60-up': {
      key: '1999-2004-60-up',
      analyte: 'estradiol',
      statistic: 'median',
      unit: 'pg/mL',
      value: '27.0',
      group: 'NHANES 1999-2004, 60 y and over',
    },
  },
};

/**
 * In US women aged 35 to 60 years of NHANES 1999 to 2000 the geometric mean FSH was 7.0 mIU/mL in the reproductive
 * stage, 21.9 in the menopause transition and 45.7 after menopause, with considerable overlap between the stages.
 */
export const nhanesFshWomen19992000GeometricMean: Claim<
  'evidence-surface-only',
  {
    readonly reproductive: readonly ['fsh', 'mean'];
    readonly transition: readonly ['fsh', 'mean'];
    readonly postmenopause: readonly ['fsh', 'mean'];
  }
> = {
  id: 'nhanes-fsh-women-1999-2000-geometric-mean',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: {
    category: 'female',
    ageYears: { min: 35, max: 60 },
    note: '576 women, nationally representative sample, NHANES 1999-2000',
  },
  method: 'survey, geometric means by reproductive stage',
  secondary: false,
  citation: henrich2006Fsh,
  values: {
    reproductive: {
      key: 'reproductive',
      analyte: 'fsh',
      statistic: 'mean',
      label: 'geometric mean',
      unit: 'm[IU]/mL',
      value: '7.0',
      se: '0.4',
      group: 'reproductive stage',
    },
    transition: {
      key: 'transition',
      analyte: 'fsh',
      statistic: 'mean',
      label: 'geometric mean',
      unit: 'm[IU]/mL',
      value: '21.9',
      se: '3.7',
      group: 'menopause transition',
    },
    postmenopause: {
      key: 'postmenopause',
      analyte: 'fsh',
      statistic: 'mean',
      label: 'geometric mean',
      unit: 'm[IU]/mL',
      value: '45.7',
      se: '4.3',
      group: 'postmenopause',
    },
  },
};

/** In NHANES III 25.0% of US men aged 70 years or more had total testosterone below 10.4 nmol/L. */
export const nhanesIiiTestosteroneMenLowFrom70: Claim<
  'evidence-surface-only',
  { readonly share: readonly ['testosterone', 'share']; readonly limit: readonly ['testosterone', 'study-limit'] }
> = {
  id: 'nhanes-iii-testosterone-men-low-from-70',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: { category: 'male', ageYears: { min: 70 }, note: 'among 1351 men from 20 y, NHANES III' },
  method: 'immunoassay',
  secondary: false,
  citation: rohrmann2011Prevalence,
  values: {
    share: { key: 'share', analyte: 'testosterone', statistic: 'share', unit: '%', value: '25.0' },
    limit: {
      key: 'limit',
      analyte: 'testosterone',
      statistic: 'study-limit',
      unit: 'nmol/L',
      value: '10.4',
      comparator: '<',
    },
  },
};

/**
 * In US adults of NHANES 2013 to 2016 with fasting SHBG, 3.3% of men and 2.7% of women lay below limits drawn from a
 * reference group of 1477 of them: 12.3 nmol/L in men under 50 years, 23.5 in men from 50, 14.5 in women under 30 and
 * 21.9 in women from 30.
 */
export const nhanesShbgLow20132016: Claim<
  'evidence-surface-only',
  {
    readonly 'limit-men-under-50': readonly ['shbg', 'study-limit'];
    readonly 'limit-men-from-50': readonly ['shbg', 'study-limit'];
    readonly 'limit-women-under-30': readonly ['shbg', 'study-limit'];
    readonly 'limit-women-from-30': readonly ['shbg', 'study-limit'];
    readonly 'share-men': readonly ['shbg', 'share'];
    readonly 'share-women': readonly ['shbg', 'share'];
    readonly participants: readonly ['shbg', 'count'];
  }
> = {
  id: 'nhanes-shbg-low-2013-2016',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: { category: 'any', ageYears: { min: 20 }, note: '4093 US adults with fasting SHBG, NHANES 2013-2016' },
  method: 'survey, weighted',
  secondary: false,
  citation: wang2021Shbg,
  values: {
    'limit-men-under-50': {
      key: 'limit-men-under-50',
      analyte: 'shbg',
      statistic: 'study-limit',
      unit: 'nmol/L',
      value: '12.3',
      comparator: '<',
      group: 'men under 50 y',
    },
    'limit-men-from-50': {
      key: 'limit-men-from-50',
      analyte: 'shbg',
      statistic: 'study-limit',
      unit: 'nmol/L',
      value: '23.5',
      comparator: '<',
      group: 'men from 50 y',
    },
    'limit-women-under-30': {
      key: 'limit-women-under-30',
      analyte: 'shbg',
      statistic: 'study-limit',
      unit: 'nmol/L',
      value: '14.5',
      comparator: '<',
      group: 'women under 30 y',
    },
    'limit-women-from-30': {
      key: 'limit-women-from-30',
      analyte: 'shbg',
      statistic: 'study-limit',
      unit: 'nmol/L',
      value: '21.9',
      comparator: '<',
      group: 'women from 30 y',
    },
    'share-men': { key: 'share-men', analyte: 'shbg', statistic: 'share', unit: '%', value: '3.3', group: 'men' },
    'share-women': { key: 'share-women', analyte: 'shbg', statistic: 'share', unit: '%', value: '2.7', group: 'women' },
    participants: { key: 'participants', analyte: 'shbg', statistic: 'count', unit: '{participants}', value: '4093' },
  },
};

/**
 * In NHANES 2011 to 2012 the 10th and 90th percentiles of total testosterone were 150 and 698 ng/dL in men and 7.1
 * and 49.8 ng/dL in women from 20 years, and 1.0 and 9.5 ng/dL in children of 6 to 10 years.
 */
export const nhanesTestosterone20112012Percentiles: Claim<
  'evidence-surface-only',
  {
    readonly men: readonly ['testosterone', 'interval-unspecified'];
    readonly women: readonly ['testosterone', 'interval-unspecified'];
    readonly children: readonly ['testosterone', 'interval-unspecified'];
  }
> = {
  id: 'nhanes-testosterone-2011-2012-percentiles',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: {
    category: 'any',
    ageYears: { min: 6 },
    note: '6746 samples of the US household population, NHANES 2011-2012',
  },
  method: 'standardized LC-MS/MS',
  secondary: false,
  citation: vesper2015Nhanes,
  values: {
    men: {
      key: 'men',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: '10th to 90th percentile',
      unit: 'ng/dL',
      low: '150',
      high: '698',
      group: 'men from 20 y',
    },
    women: {
      key: 'women',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: '10th to 90th percentile',
      unit: 'ng/dL',
      low: '7.1',
      high: '49.8',
      group: 'women from 20 y',
    },
    children: {
      key: 'children',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: '10th to 90th percentile',
      unit: 'ng/dL',
      low: '1.0',
      high: '9.5',
      group: 'children of 6-10 y',
    },
  },
};

/** Mean total testosterone of 1004 US males aged 12 to 19 years of NHANES 2013 to 2016 was 376.94 ng/dL. */
export const nhanesTestosteroneAdolescentMales20132016Mean: Claim<
  'evidence-surface-only',
  { readonly mean: readonly ['testosterone', 'mean'] }
> = {
  id: 'nhanes-testosterone-adolescent-males-2013-2016-mean',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 12, max: 19 },
    note: 'adolescents of NHANES 2013-2016 with dietary data and sex hormones',
  },
  method: 'survey, weighted',
  secondary: false,
  citation: qin2021Dietary,
  values: {
    mean: {
      key: 'mean',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '376.94',
      sd: '206.69',
      n: 1004,
    },
  },
};

/**
 * As a news item on the study gives it, 25.7% of 4151 US men from 20 years of NHANES 2013 to 2016 had total
 * testosterone below 300 ng/dL.
 */
export const nhanesTestosteroneMen20132016Below300: Claim<
  'evidence-surface-only',
  { readonly share: readonly ['testosterone', 'share']; readonly limit: readonly ['testosterone', 'study-limit'] }
> = {
  id: 'nhanes-testosterone-men-2013-2016-below-300',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20 },
    note: 'men with a dietary history and sex hormones, NHANES 2013-2016',
  },
  method: 'survey',
  secondary: true,
  citation: zhang2021Dietary,
  values: {
    share: { key: 'share', analyte: 'testosterone', statistic: 'share', unit: '%', value: '25.7', n: 4151 },
    limit: {
      key: 'limit',
      analyte: 'testosterone',
      statistic: 'study-limit',
      unit: 'ng/dL',
      value: '300',
      comparator: '<',
    },
  },
};

/** Mean total testosterone of 4151 US men from 20 years of NHANES 2013 to 2016 was 419.30 ng/dL. */
export const nhanesTestosteroneMen20132016Mean: Claim<
  'evidence-surface-only',
  { readonly mean: readonly ['testosterone', 'mean'] }
> = {
  id: 'nhanes-testosterone-men-2013-2016-mean',
  topic: 'population-survey',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20 },
    note: 'men with a 24-hour dietary history and sex hormones, NHANES 2013-2016',
  },
  method: 'survey, weighted',
  secondary: false,
  citation: zhang2021Dietary,
  values: {
    mean: {
      key: 'mean',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '419.30',
      sd: '176.27',
      n: 4151,
    },
  },
};
