// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { antonio2016Freetestosterone } from '../works/a.js';
import { bahnsen1981Cirrhosis, bhasin2018Guideline } from '../works/b.js';
import { cikim2004ObeseWomen, clindiabetesendo2020Shbg } from '../works/c.js';
import { emas2008Hptaxis, endotext2020Testis } from '../works/e.js';
import { ford1992Hyperthyroidism } from '../works/f.js';
import { liu2018CentralObesity } from '../works/l.js';
import { vierhapper1998Shbg } from '../works/v.js';

/**
 * Many men with adult-onset testosterone deficiency have low SHBG with obesity, insulin resistance or type 2
 * diabetes; the review calls tests of the free or non-SHBG-bound fraction helpful in these men.
 */
export const patternLowShbgContext: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'pattern-low-shbg-context',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', note: 'adult men' },
  method: 'review',
  secondary: false,
  citation: endotext2020Testis,
  values: {},
};

/**
 * In EMAS 96 of 3334 men aged 40-79 had low total (9.6 +/- 0.7 nmol/L) with normal calculated free testosterone (247
 * +/- 20 pmol/L); they were younger and more obese than the others, with low SHBG and normal LH, and as a group
 * showed no features of androgen deficiency.
 */
export const patternLowTNormalFreeT: Claim<
  'context',
  {
    readonly testosterone: readonly ['testosterone', 'mean'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'mean'];
    readonly men: readonly ['men', 'count'];
  }
> = {
  id: 'pattern-low-t-normal-free-t',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '96 of 3334 men 40-79 y' },
  method: 'total T; calculated free T',
  secondary: false,
  citation: antonio2016Freetestosterone,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '9.6',
      sd: '0.7',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'mean',
      unit: 'pmol/L',
      value: '247',
      sd: '20',
      calculation: 'unstated',
    },
    men: {
      key: 'men',
      analyte: 'men',
      statistic: 'count',
      label: 'low T, normal free T',
      unit: '{count}',
      value: '96',
    },
  },
};

/**
 * Men with normal total (14.2 +/- 3.7 nmol/L) but low calculated free testosterone (194 +/- 23 pmol/L) were older,
 * sicker, had higher SHBG and LH, more sexual and physical symptoms and lower hemoglobin; a normal total testosterone
 * can thus hide a low free fraction.
 */
export const patternNormalTLowFreeT: Claim<
  'context',
  {
    readonly testosterone: readonly ['testosterone', 'mean'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'mean'];
    readonly men: readonly ['men', 'count'];
  }
> = {
  id: 'pattern-normal-t-low-free-t',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '277 of 3334 men 40-79 y' },
  method: 'total T; calculated free T',
  secondary: false,
  citation: antonio2016Freetestosterone,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '14.2',
      sd: '3.7',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'mean',
      unit: 'pmol/L',
      value: '194',
      sd: '23',
      calculation: 'unstated',
    },
    men: {
      key: 'men',
      analyte: 'men',
      statistic: 'count',
      label: 'normal T, low free T',
      unit: '{count}',
      value: '277',
    },
  },
};

/**
 * Smokers in EMAS had higher SHBG (+5.96 nmol/L), LH (+0.77 U/L) and total testosterone (+1.31 nmol/L) but not free
 * testosterone.
 */
export const patternSmokingShbg: Claim<
  'context',
  {
    readonly shbg: readonly ['shbg', 'difference'];
    readonly lh: readonly ['lh', 'difference'];
    readonly testosterone: readonly ['testosterone', 'difference'];
  }
> = {
  id: 'pattern-smoking-shbg',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3200 men 40-79 y' },
  method: 'as above',
  secondary: false,
  citation: emas2008Hptaxis,
  values: {
    shbg: { key: 'shbg', analyte: 'shbg', statistic: 'difference', unit: 'nmol/L', value: '5.96' },
    lh: { key: 'lh', analyte: 'lh', statistic: 'difference', unit: '[IU]/L', value: '0.77', note: 'printed as U/L' },
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'difference',
      unit: 'nmol/L',
      value: '1.31',
    },
  },
};

/**
 * In 1166 Chinese men SHBG was lower with a larger waist-to-height ratio (-11.84 nmol/L) and higher above 40 years
 * (+12.40 nmol/L), each independently of the other.
 */
export const shbgCentralObesityMen: Claim<
  'context',
  { readonly 'waist-to-height': readonly ['shbg', 'difference']; readonly age: readonly ['shbg', 'difference'] }
> = {
  id: 'shbg-central-obesity-men',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', note: '1166 men, Guizhou, China' },
  method: 'cross-sectional, multiple regression',
  secondary: false,
  citation: liu2018CentralObesity,
  values: {
    'waist-to-height': {
      key: 'waist-to-height',
      analyte: 'shbg',
      statistic: 'difference',
      label: 'larger waist-to-height ratio',
      unit: 'nmol/L',
      value: '-11.84',
      ci95: ['-13.96', '-9.72'],
    },
    age: {
      key: 'age',
      analyte: 'shbg',
      statistic: 'difference',
      label: 'older than 40 years',
      unit: 'nmol/L',
      value: '12.40',
      ci95: ['9.63', '15.17'],
    },
  },
};

/**
 * In 42 men with alcoholic cirrhosis estrone, estradiol, FSH, LH and prolactin were higher than in 21 controls and
 * testosterone did not differ; SHBG was raised in 71% of those tested.
 */
export const shbgCirrhosisMen: Claim<'context', { readonly 'share-raised': readonly ['men', 'share'] }> = {
  id: 'shbg-cirrhosis-men',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', note: '42 men with alcoholic cirrhosis without recent alcohol, 21 controls' },
  secondary: false,
  citation: bahnsen1981Cirrhosis,
  values: {
    'share-raised': {
      key: 'share-raised',
      analyte: 'men',
      statistic: 'share',
      label: 'raised SHBG',
      unit: '%',
      value: '71',
      note: '22 of 31 men',
    },
  },
};

/**
 * Total testosterone may read high when SHBG is high, for example in HIV disease or with some anticonvulsants; the
 * guideline footnote turns to free testosterone where conditions alter SHBG.
 */
export const shbgHighMenContext: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'shbg-high-men-context',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male', note: 'adult men' },
  method: 'guideline footnote',
  secondary: true,
  citation: bhasin2018Guideline,
  values: {},
};

/**
 * In 9 men and 11 women hyperthyroid from Graves' disease total testosterone and SHBG were higher than after return
 * to euthyroidism and the free percentage was lower; free testosterone did not differ in the men and was lower in the
 * women.
 */
export const shbgHyperthyroidism: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'shbg-hyperthyroidism',
  topic: 'pattern-shbg',
  use: 'context',
  population: {
    category: 'any',
    note: "9 men and 11 women with Graves' disease, before and after at least 3 months of euthyroidism",
  },
  secondary: false,
  citation: ford1992Hyperthyroidism,
  values: {},
};

/**
 * SHBG was raised in 57 of 82 people (69%) hyperthyroid from Graves' disease or autonomous adenoma but in only 1 of
 * 12 with subacute thyroiditis, and became normal with euthyroidism.
 */
export const shbgHyperthyroidismFrequency: Claim<
  'context',
  { readonly 'share-raised': readonly ['people', 'share']; readonly 'raised-subacute': readonly ['people', 'count'] }
> = {
  id: 'shbg-hyperthyroidism-frequency',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'any', note: '94 people with hyperthyroidism, 12 men and 82 women' },
  secondary: false,
  citation: vierhapper1998Shbg,
  values: {
    'share-raised': {
      key: 'share-raised',
      analyte: 'people',
      statistic: 'share',
      label: "raised SHBG, Graves' disease or adenoma",
      unit: '%',
      value: '69',
      note: '57 of 82 people',
    },
    'raised-subacute': {
      key: 'raised-subacute',
      analyte: 'people',
      statistic: 'count',
      label: 'raised SHBG, subacute thyroiditis',
      unit: '{people}',
      value: '1',
      note: 'of 12 people',
    },
  },
};

/**
 * Of men presenting for adult-onset hypogonadism 73% had SHBG below 30 nmol/L; SHBG tracked total testosterone in
 * untreated men (r 0.71) and fell with BMI.
 */
export const shbgMenAdultOnsetHypogonadism: Claim<
  'context',
  {
    readonly 'men-below-30-nmol-l': readonly ['shbg', 'share'];
    readonly 'correlation-with-total-testosterone-untreated': readonly ['shbg', 'correlation'];
  }
> = {
  id: 'shbg-men-adult-onset-hypogonadism',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'male' },
  secondary: false,
  citation: clindiabetesendo2020Shbg,
  values: {
    'men-below-30-nmol-l': {
      key: 'men-below-30-nmol-l',
      analyte: 'shbg',
      statistic: 'share',
      label: 'men below 30 nmol/L',
      unit: '%',
      value: '73',
    },
    'correlation-with-total-testosterone-untreated': {
      key: 'correlation-with-total-testosterone-untreated',
      analyte: 'shbg',
      statistic: 'correlation',
      label: 'correlation with total testosterone, untreated',
      unit: '{r}',
      value: '0.71',
    },
  },
};

/**
 * In premenopausal women median SHBG was 75.9 nmol/L below BMI 30 kg/m2; obese women with SHBG below 76 nmol/L had a
 * higher waist-to-hip ratio, insulin and triglycerides and lower HDL cholesterol than obese women above it.
 */
export const shbgObeseWomen: Claim<
  'context',
  { readonly 'median-not-obese': readonly ['shbg', 'median']; readonly 'study-limit': readonly ['shbg', 'study-limit'] }
> = {
  id: 'shbg-obese-women',
  topic: 'pattern-shbg',
  use: 'context',
  population: { category: 'female', note: '307 premenopausal women, 238 of them with BMI >=30 kg/m2' },
  secondary: false,
  citation: cikim2004ObeseWomen,
  values: {
    'median-not-obese': {
      key: 'median-not-obese',
      analyte: 'shbg',
      statistic: 'median',
      unit: 'nmol/L',
      value: '75.9',
      group: 'BMI <30 kg/m2',
    },
    'study-limit': {
      key: 'study-limit',
      analyte: 'shbg',
      statistic: 'study-limit',
      unit: 'nmol/L',
      comparator: '<',
      value: '76',
    },
  },
};
