// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
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
> = {
  id: 'biological-variation-prolactin-women',
  topic: 'biological-variation',
  use: 'context',
  population: { category: 'female', note: '21 healthy women, monthly for one year' },
  method: 'random-effects ANOVA on log-transformed data',
  secondary: false,
  citation: garde2000Variation,
  values: {
    'within-subject-original': {
      key: 'within-subject-original',
      analyte: 'prolactin',
      statistic: 'cv-within-subject',
      label: 'CVI, original abstract',
      unit: '%',
      value: '23',
    },
    'within-subject-corrected': {
      key: 'within-subject-corrected',
      analyte: 'prolactin',
      statistic: 'cv-within-subject',
      label: 'CVI, as corrected by erratum',
      unit: '%',
      value: '58',
    },
    'between-subject-original': {
      key: 'between-subject-original',
      analyte: 'prolactin',
      statistic: 'cv-between-subject',
      label: 'CVG, original abstract',
      unit: '%',
      value: '27',
    },
    'between-subject-corrected': {
      key: 'between-subject-corrected',
      analyte: 'prolactin',
      statistic: 'cv-between-subject',
      label: 'CVG, as corrected by erratum',
      unit: '%',
      value: '63',
    },
  },
};

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
> = {
  id: 'biological-variation-reference-change-men',
  topic: 'biological-variation',
  use: 'note',
  population: { category: 'male', note: '31 healthy men, days 1-9' },
  method: 'immunoassay, 08:00 samples',
  restriction: {
    setting:
      'same laboratory and method, both samples near 08:00, days (nine in the study) apart, same untreated or unchanged state',
    why: 'limits from nine days of 08:00 samples in one laboratory',
  },
  secondary: false,
  citation: ahokoski1998Variation,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'reference-change-limit-95',
      unit: '%',
      value: '32.0',
    },
    fsh: { key: 'fsh', analyte: 'fsh', statistic: 'reference-change-limit-95', unit: '%', value: '24.1' },
    estradiol: {
      key: 'estradiol',
      analyte: 'estradiol',
      statistic: 'reference-change-limit-95',
      unit: '%',
      value: '38.3',
    },
  },
};

/**
 * Monthly samples over 17 months showed a seasonal swing in LH and testosterone of healthy men, highest in June-July
 * and lowest in winter to early spring, but none in FSH, estradiol, SHBG or inhibin B.
 */
export const biologicalVariationSeason: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'biological-variation-season',
  topic: 'biological-variation',
  use: 'context',
  population: { category: 'male', note: '27 healthy men, Denmark' },
  method: 'immunoassay',
  secondary: false,
  citation: andersson2003Seasons,
  values: {},
};

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
> = {
  id: 'biological-variation-shbg-eflm',
  topic: 'biological-variation',
  use: 'context',
  population: { category: 'male', note: '27 healthy men, mean age 24.4 y, 16 monthly samples' },
  method: 'time-resolved immunofluorometric assay',
  restriction: {
    setting: 'male, monthly samples over 17 months',
    why: 'graded C in the database; the formula that would turn it into a change limit is not shippable yet',
  },
  secondary: true,
  citation: eflm2700Shbg,
  values: {
    'within-subject': {
      key: 'within-subject',
      analyte: 'shbg',
      statistic: 'cv-within-subject',
      unit: '%',
      value: '14.0',
      ci95: ['12.88', '15.18'],
    },
    'between-subject': {
      key: 'between-subject',
      analyte: 'shbg',
      statistic: 'cv-between-subject',
      unit: '%',
      value: '30.0',
      ci95: ['23.61', '40.98'],
    },
    analytical: {
      key: 'analytical',
      analyte: 'shbg',
      statistic: 'cv-analytical',
      unit: '%',
      value: '5.0',
      ci95: ['4.13', '6.34'],
    },
  },
};

/**
 * The reference change value is the square root of 2, times Z, times the square root of the summed squares of
 * analytical and within-subject CV; Z is the number of standard deviations for the probability wanted.
 */
export const referenceChangeValueFormula: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'reference-change-value-formula',
  topic: 'biological-variation',
  use: 'context',
  population: { category: 'any', note: 'serial results of one person in steady state' },
  method: 'RCV = 2^0.5 x Z x (CVA^2 + CVI^2)^0.5',
  secondary: false,
  citation: biologicalvariationNdRcv,
  values: {},
};

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
> = {
  id: 'reference-change-value-z',
  topic: 'biological-variation',
  use: 'context',
  population: { category: 'any', note: 'serial results of one person' },
  method: 'as above',
  secondary: false,
  citation: biologicalvariationNdRcv,
  values: {
    'two-sided-95': {
      key: 'two-sided-95',
      analyte: 'z',
      statistic: 'z-value',
      label: 'two-sided 95%',
      unit: '1',
      value: '1.96',
    },
    'two-sided-99': {
      key: 'two-sided-99',
      analyte: 'z',
      statistic: 'z-value',
      label: 'two-sided 99%',
      unit: '1',
      value: '2.58',
    },
    'one-sided-95': {
      key: 'one-sided-95',
      analyte: 'z',
      statistic: 'z-value',
      label: 'one-sided 95%',
      unit: '1',
      value: '1.65',
    },
  },
};
