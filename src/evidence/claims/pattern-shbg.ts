// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
export const patternLowShbgContext: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'pattern-low-shbg-context',
  use: 'context',
  population: { category: 'male', note: 'adult men' },
  method: 'review',
  citation: endotext2020Testis,
});

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
> = /* @__PURE__ */ claim({
  id: 'pattern-low-t-normal-free-t',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '96 of 3334 men 40-79 y' },
  method: 'total T; calculated free T',
  citation: antonio2016Freetestosterone,
  values: {
    testosterone: 'testosterone mean nmol/L 9.6 sd=0.7',
    'free-testosterone': 'free-testosterone mean pmol/L 247 sd=20',
    men: 'men count {count} 96',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'pattern-normal-t-low-free-t',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '277 of 3334 men 40-79 y' },
  method: 'total T; calculated free T',
  citation: antonio2016Freetestosterone,
  values: {
    testosterone: 'testosterone mean nmol/L 14.2 sd=3.7',
    'free-testosterone': 'free-testosterone mean pmol/L 194 sd=23',
    men: 'men count {count} 277',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'pattern-smoking-shbg',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3200 men 40-79 y' },
  method: 'as above',
  citation: emas2008Hptaxis,
  values: {
    shbg: 'shbg difference nmol/L 5.96',
    lh: 'lh difference [IU]/L 0.77',
    testosterone: 'testosterone difference nmol/L 1.31',
  },
});

/**
 * In 1166 Chinese men SHBG was lower with a larger waist-to-height ratio (-11.84 nmol/L) and higher above 40 years
 * (+12.40 nmol/L), each independently of the other.
 */
export const shbgCentralObesityMen: Claim<
  'context',
  { readonly 'waist-to-height': readonly ['shbg', 'difference']; readonly age: readonly ['shbg', 'difference'] }
> = /* @__PURE__ */ claim({
  id: 'shbg-central-obesity-men',
  use: 'context',
  population: { category: 'male', note: '1166 men, Guizhou, China' },
  method: 'cross-sectional, multiple regression',
  citation: liu2018CentralObesity,
  values: {
    'waist-to-height': 'shbg difference nmol/L -11.84 ci95=-13.96..-9.72',
    age: 'shbg difference nmol/L 12.40 ci95=9.63..15.17',
  },
});

/**
 * In 42 men with alcoholic cirrhosis estrone, estradiol, FSH, LH and prolactin were higher than in 21 controls and
 * testosterone did not differ; SHBG was raised in 71% of those tested.
 */
export const shbgCirrhosisMen: Claim<'context', { readonly 'share-raised': readonly ['men', 'share'] }> =
  /* @__PURE__ */ claim({
    id: 'shbg-cirrhosis-men',
    use: 'context',
    population: { category: 'male', note: '42 men with alcoholic cirrhosis without recent alcohol, 21 controls' },
    citation: bahnsen1981Cirrhosis,
    values: {
      'share-raised': 'men share % 71',
    },
  });

/**
 * Total testosterone may read high when SHBG is high, for example in HIV disease or with some anticonvulsants; the
 * guideline footnote turns to free testosterone where conditions alter SHBG.
 */
export const shbgHighMenContext: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'shbg-high-men-context',
  use: 'context',
  population: { category: 'male', note: 'adult men' },
  method: 'guideline footnote',
  citation: bhasin2018Guideline,
  secondary: true,
});

/**
 * In 9 men and 11 women hyperthyroid from Graves' disease total testosterone and SHBG were higher than after return
 * to euthyroidism and the free percentage was lower; free testosterone did not differ in the men and was lower in the
 * women.
 */
export const shbgHyperthyroidism: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'shbg-hyperthyroidism',
  use: 'context',
  population: {
    category: 'any',
    note: "9 men and 11 women with Graves' disease, before and after at least 3 months of euthyroidism",
  },
  citation: ford1992Hyperthyroidism,
});

/**
 * SHBG was raised in 57 of 82 people (69%) hyperthyroid from Graves' disease or autonomous adenoma but in only 1 of
 * 12 with subacute thyroiditis, and became normal with euthyroidism.
 */
export const shbgHyperthyroidismFrequency: Claim<
  'context',
  { readonly 'share-raised': readonly ['people', 'share']; readonly 'raised-subacute': readonly ['people', 'count'] }
> = /* @__PURE__ */ claim({
  id: 'shbg-hyperthyroidism-frequency',
  use: 'context',
  population: { category: 'any', note: '94 people with hyperthyroidism, 12 men and 82 women' },
  citation: vierhapper1998Shbg,
  values: {
    'share-raised': 'people share % 69',
    'raised-subacute': 'people count {people} 1',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'shbg-men-adult-onset-hypogonadism',
  use: 'context',
  population: { category: 'male' },
  citation: clindiabetesendo2020Shbg,
  values: {
    'men-below-30-nmol-l': 'shbg share % 73',
    'correlation-with-total-testosterone-untreated': 'shbg correlation {r} 0.71',
  },
});

/**
 * In premenopausal women median SHBG was 75.9 nmol/L below BMI 30 kg/m2; obese women with SHBG below 76 nmol/L had a
 * higher waist-to-hip ratio, insulin and triglycerides and lower HDL cholesterol than obese women above it.
 */
export const shbgObeseWomen: Claim<
  'context',
  { readonly 'median-not-obese': readonly ['shbg', 'median']; readonly 'study-limit': readonly ['shbg', 'study-limit'] }
> = /* @__PURE__ */ claim({
  id: 'shbg-obese-women',
  use: 'context',
  population: { category: 'female', note: '307 premenopausal women, 238 of them with BMI >=30 kg/m2' },
  citation: cikim2004ObeseWomen,
  values: {
    'median-not-obese': 'shbg median nmol/L 75.9',
    'study-limit': 'shbg study-limit nmol/L < 76',
  },
});
