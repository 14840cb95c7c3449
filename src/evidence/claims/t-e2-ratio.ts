// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { celik2021Ratio } from '../works/c.js';
import { gregoriou2012Aromatase } from '../works/g.js';
import { panken2024Ratio } from '../works/p.js';

/**
 * A ratio of testosterone to estradiol below 10 has been used as an entry criterion in infertility trials, for
 * example 29 men treated with letrozole or anastrozole; no such limit is validated for general interpretation.
 */
export const tE2RatioBelow10: Claim<
  'context',
  { readonly 'entry-limit': readonly ['testosterone-estradiol-ratio', 'study-limit'] }
> = {
  id: 't-e2-ratio-below-10',
  topic: 't-e2-ratio',
  use: 'context',
  population: { category: 'male', note: '29 infertile men' },
  method: 'prospective non-randomized study',
  secondary: false,
  citation: gregoriou2012Aromatase,
  values: {
    'entry-limit': {
      key: 'entry-limit',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'study-limit',
      label: 'trial entry criterion',
      unit: '1',
      comparator: '<',
      value: '10',
    },
  },
};

/**
 * In 36 treated men with hypogonadotropic hypogonadism a testosterone to estradiol ratio of 12.0 marked adequate
 * morning erections with sensitivity 93.8% and specificity 90.0%.
 */
export const tE2RatioErections: Claim<
  'context',
  {
    readonly limit: readonly ['testosterone-estradiol-ratio', 'study-limit'];
    readonly sensitivity: readonly ['testosterone-estradiol-ratio', 'sensitivity'];
    readonly specificity: readonly ['testosterone-estradiol-ratio', 'specificity'];
  }
> = {
  id: 't-e2-ratio-erections',
  topic: 't-e2-ratio',
  use: 'context',
  population: { category: 'male', note: '36 men with hypogonadotropic hypogonadism on hCG or testosterone' },
  secondary: false,
  citation: celik2021Ratio,
  values: {
    limit: {
      key: 'limit',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'study-limit',
      unit: '1',
      value: '12.0',
    },
    sensitivity: {
      key: 'sensitivity',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'sensitivity',
      unit: '%',
      value: '93.8',
    },
    specificity: {
      key: 'specificity',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'specificity',
      unit: '%',
      value: '90.0',
    },
  },
};

/**
 * In a larger cohort the 20th percentile in fertile men was close to 10, but the ratio did not differ between fertile
 * and subfertile men.
 */
export const tE2RatioPanken: Claim<
  'context',
  {
    readonly 'median-first-group': readonly ['testosterone-estradiol-ratio', 'median'];
    readonly 'median-second-group': readonly ['testosterone-estradiol-ratio', 'median'];
    readonly 'p20-fertile': readonly ['testosterone-estradiol-ratio', 'percentile-20'];
  }
> = {
  id: 't-e2-ratio-panken',
  topic: 't-e2-ratio',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 18 },
    note: '816 men evaluated for fertility (651 fertile, 165 subfertile by motile count)',
  },
  method: 'Retrospective',
  secondary: false,
  citation: panken2024Ratio,
  values: {
    'median-first-group': {
      key: 'median-first-group',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'median',
      unit: '1',
      value: '14.48',
      group: 'first group as printed',
      note: 'p = 0.5; testosterone in ng/dL over estradiol in pg/mL',
    },
    'median-second-group': {
      key: 'median-second-group',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'median',
      unit: '1',
      value: '15.0',
      group: 'second group as printed',
    },
    'p20-fertile': {
      key: 'p20-fertile',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'percentile-20',
      label: '20th percentile, fertile men',
      unit: '1',
      value: '9.77',
    },
  },
};
