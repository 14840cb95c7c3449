// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { ahokoski1998Variation, andersson2003Seasons } from '../works/a.js';
import { biologicalvariationNdRcv } from '../works/b.js';
import { eflm2700Shbg } from '../works/e.js';
import { garde2000Variation } from '../works/g.js';

/**
 * Published within-subject variation for prolactin in healthy women over one year was printed as 23% and changed to
 * 58% by an erratum, so no single prolactin reference change value can be taken from this study.
 */
export const biologicalVariationProlactinWomen: Claim<
  'context',
  {
    readonly 'within-subject-original': readonly ['prolactin', 'cv-within-subject'];
    readonly 'within-subject-corrected': readonly ['prolactin', 'cv-within-subject'];
    readonly 'between-subject-original': readonly ['prolactin', 'cv-between-subject'];
    readonly 'between-subject-corrected': readonly ['prolactin', 'cv-between-subject'];
  }
> = /* @__PURE__ */ claim({
  id: 'biological-variation-prolactin-women',
  use: 'context',
  population: { category: 'female', note: '21 healthy women, monthly for one year' },
  method: 'random-effects ANOVA on log-transformed data',
  citation: garde2000Variation,
  values: {
    'within-subject-original': 'prolactin cv-within-subject % 23',
    'within-subject-corrected': 'prolactin cv-within-subject % 58',
    'between-subject-original': 'prolactin cv-between-subject % 27',
    'between-subject-corrected': 'prolactin cv-between-subject % 63',
  },
});

/**
 * Published 95% reference change limits in healthy men sampled at 08:00 were +/-32.0% for testosterone, +/-24.1% for
 * FSH and +/-38.3% for estradiol; none was given for LH because its variation was too heterogeneous between
 * individuals.
 */
export const biologicalVariationReferenceChangeMen: Claim<
  'note',
  {
    readonly testosterone: readonly ['testosterone', 'reference-change-limit-95'];
    readonly fsh: readonly ['fsh', 'reference-change-limit-95'];
    readonly estradiol: readonly ['estradiol', 'reference-change-limit-95'];
  }
> = /* @__PURE__ */ claim({
  id: 'biological-variation-reference-change-men',
  use: 'note',
  population: { category: 'male', note: '31 healthy men, days 1-9' },
  method: 'immunoassay, 08:00 samples',
  restriction: {},
  citation: ahokoski1998Variation,
  values: {
    testosterone: 'testosterone reference-change-limit-95 % 32.0',
    fsh: 'fsh reference-change-limit-95 % 24.1',
    estradiol: 'estradiol reference-change-limit-95 % 38.3',
  },
});

/**
 * Monthly samples over 17 months showed a seasonal swing in LH and testosterone of healthy men, highest in June-July
 * and lowest in winter to early spring, but none in FSH, estradiol, SHBG or inhibin B.
 */
export const biologicalVariationSeason: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'biological-variation-season',
  use: 'context',
  population: { category: 'male', note: '27 healthy men, Denmark' },
  method: 'immunoassay',
  citation: andersson2003Seasons,
});

/**
 * The EFLM database entry for a 17-month monthly study of young men gives SHBG CVI 14.0% (95% CI 12.9-15.2), CVG
 * 30.0% (23.6-41.0) and analytical CV 5.0%, graded C overall.
 */
export const biologicalVariationShbgEflm: Claim<
  'context',
  {
    readonly 'within-subject': readonly ['shbg', 'cv-within-subject'];
    readonly 'between-subject': readonly ['shbg', 'cv-between-subject'];
    readonly analytical: readonly ['shbg', 'cv-analytical'];
  }
> = /* @__PURE__ */ claim({
  id: 'biological-variation-shbg-eflm',
  use: 'context',
  population: { category: 'male', note: '27 healthy men, mean age 24.4 y, 16 monthly samples' },
  method: 'time-resolved immunofluorometric assay',
  restriction: {},
  citation: eflm2700Shbg,
  secondary: true,
  values: {
    'within-subject': 'shbg cv-within-subject % 14.0 ci95=12.88..15.18',
    'between-subject': 'shbg cv-between-subject % 30.0 ci95=23.61..40.98',
    analytical: 'shbg cv-analytical % 5.0 ci95=4.13..6.34',
  },
});

/**
 * The reference change value is the square root of 2, times Z, times the square root of the summed squares of
 * analytical and within-subject CV; Z is the number of standard deviations for the probability wanted.
 */
export const referenceChangeValueFormula: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'reference-change-value-formula',
  use: 'context',
  population: { category: 'any', note: 'serial results of one person in steady state' },
  method: 'RCV = 2^0.5 x Z x (CVA^2 + CVI^2)^0.5',
  citation: biologicalvariationNdRcv,
});

/**
 * Z of 1.96 marks a two-sided change as significant at 95% probability and 2.58 at 99%; for a change in one direction
 * 1.65 is used at 95%.
 */
export const referenceChangeValueZ: Claim<
  'context',
  {
    readonly 'two-sided-95': readonly ['z', 'z-value'];
    readonly 'two-sided-99': readonly ['z', 'z-value'];
    readonly 'one-sided-95': readonly ['z', 'z-value'];
  }
> = /* @__PURE__ */ claim({
  id: 'reference-change-value-z',
  use: 'context',
  population: { category: 'any', note: 'serial results of one person' },
  method: 'as above',
  citation: biologicalvariationNdRcv,
  values: {
    'two-sided-95': 'z z-value 1 1.96',
    'two-sided-99': 'z z-value 1 2.58',
    'one-sided-95': 'z z-value 1 1.65',
  },
});
