// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'nhanes-estradiol-men-1988-2004-median',
  use: 'evidence-surface-only',
  population: { category: 'male', ageYears: { min: 20 }, note: 'US men, NHANES III 1988-1991 and NHANES 1999-2004' },
  method: 'competitive electrochemiluminescence immunoassay',
  citation: chadid2019Estradiol,
  values: {
    '1988-1991-20-39': 'estradiol median pg/mL 37.0',
    '1988-1991-40-59': 'estradiol median pg/mL 33.9',
    '1988-1991-60-up': 'estradiol median pg/mL 33.5',
    '1999-2004-20-39': 'estradiol median pg/mL 31.3',
    '1999-2004-40-59': 'estradiol median pg/mL 30.5',
    '1999-2004-60-up': 'estradiol median pg/mL 27.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'nhanes-fsh-women-1999-2000-geometric-mean',
  use: 'evidence-surface-only',
  population: {
    category: 'female',
    ageYears: { min: 35, max: 60 },
    note: '576 women, nationally representative sample, NHANES 1999-2000',
  },
  method: 'survey, geometric means by reproductive stage',
  citation: henrich2006Fsh,
  values: {
    reproductive: 'fsh mean m[IU]/mL 7.0 se=0.4',
    transition: 'fsh mean m[IU]/mL 21.9 se=3.7',
    postmenopause: 'fsh mean m[IU]/mL 45.7 se=4.3',
  },
});

/** In NHANES III 25.0% of US men aged 70 years or more had total testosterone below 10.4 nmol/L. */
export const nhanesIiiTestosteroneMenLowFrom70: Claim<
  'evidence-surface-only',
  { readonly share: readonly ['testosterone', 'share']; readonly limit: readonly ['testosterone', 'study-limit'] }
> = /* @__PURE__ */ claim({
  id: 'nhanes-iii-testosterone-men-low-from-70',
  use: 'evidence-surface-only',
  population: { category: 'male', ageYears: { min: 70 }, note: 'among 1351 men from 20 y, NHANES III' },
  method: 'immunoassay',
  citation: rohrmann2011Prevalence,
  values: {
    share: 'testosterone share % 25.0',
    limit: 'testosterone study-limit nmol/L < 10.4',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'nhanes-shbg-low-2013-2016',
  use: 'evidence-surface-only',
  population: { category: 'any', ageYears: { min: 20 }, note: '4093 US adults with fasting SHBG, NHANES 2013-2016' },
  method: 'survey, weighted',
  citation: wang2021Shbg,
  values: {
    'limit-men-under-50': 'shbg study-limit nmol/L < 12.3',
    'limit-men-from-50': 'shbg study-limit nmol/L < 23.5',
    'limit-women-under-30': 'shbg study-limit nmol/L < 14.5',
    'limit-women-from-30': 'shbg study-limit nmol/L < 21.9',
    'share-men': 'shbg share % 3.3',
    'share-women': 'shbg share % 2.7',
    participants: 'shbg count {participants} 4093',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'nhanes-testosterone-2011-2012-percentiles',
  use: 'evidence-surface-only',
  population: {
    category: 'any',
    ageYears: { min: 6 },
    note: '6746 samples of the US household population, NHANES 2011-2012',
  },
  method: 'standardized LC-MS/MS',
  citation: vesper2015Nhanes,
  values: {
    men: 'testosterone interval-unspecified ng/dL 150..698',
    women: 'testosterone interval-unspecified ng/dL 7.1..49.8',
    children: 'testosterone interval-unspecified ng/dL 1.0..9.5',
  },
});

/** Mean total testosterone of 1004 US males aged 12 to 19 years of NHANES 2013 to 2016 was 376.94 ng/dL. */
export const nhanesTestosteroneAdolescentMales20132016Mean: Claim<
  'evidence-surface-only',
  { readonly mean: readonly ['testosterone', 'mean'] }
> = /* @__PURE__ */ claim({
  id: 'nhanes-testosterone-adolescent-males-2013-2016-mean',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 12, max: 19 },
    note: 'adolescents of NHANES 2013-2016 with dietary data and sex hormones',
  },
  method: 'survey, weighted',
  citation: qin2021Dietary,
  values: {
    mean: 'testosterone mean ng/dL 376.94 sd=206.69 n=1004',
  },
});

/**
 * As a news item on the study gives it, 25.7% of 4151 US men from 20 years of NHANES 2013 to 2016 had total
 * testosterone below 300 ng/dL.
 */
export const nhanesTestosteroneMen20132016Below300: Claim<
  'evidence-surface-only',
  { readonly share: readonly ['testosterone', 'share']; readonly limit: readonly ['testosterone', 'study-limit'] }
> = /* @__PURE__ */ claim({
  id: 'nhanes-testosterone-men-2013-2016-below-300',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20 },
    note: 'men with a dietary history and sex hormones, NHANES 2013-2016',
  },
  method: 'survey',
  citation: zhang2021Dietary,
  secondary: true,
  values: {
    share: 'testosterone share % 25.7 n=4151',
    limit: 'testosterone study-limit ng/dL < 300',
  },
});

/** Mean total testosterone of 4151 US men from 20 years of NHANES 2013 to 2016 was 419.30 ng/dL. */
export const nhanesTestosteroneMen20132016Mean: Claim<
  'evidence-surface-only',
  { readonly mean: readonly ['testosterone', 'mean'] }
> = /* @__PURE__ */ claim({
  id: 'nhanes-testosterone-men-2013-2016-mean',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20 },
    note: 'men with a 24-hour dietary history and sex hormones, NHANES 2013-2016',
  },
  method: 'survey, weighted',
  citation: zhang2021Dietary,
  values: {
    mean: 'testosterone mean ng/dL 419.30 sd=176.27 n=4151',
  },
});
