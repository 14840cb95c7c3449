// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { cho2006Lhfsh } from '../works/c.js';
import { eshre2018Pcos } from '../works/e.js';

/**
 * For biochemical hyperandrogenism in PCOS the 2018 guideline names calculated free testosterone, calculated
 * bioavailable testosterone or the free androgen index, prefers mass spectrometry or extraction assays, rates direct
 * free testosterone assays as poor, and finds that androstenedione and DHEAS add little.
 */
export const pcosAndrogenAssays2018: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'pcos-androgen-assays-2018',
  topic: 'pcos',
  use: 'evidence-surface-only',
  population: { category: 'female', note: 'women assessed for PCOS' },
  method: 'guideline recommendation, 2018 edition',
  secondary: true,
  citation: eshre2018Pcos,
  values: {},
};

/**
 * Biochemical hyperandrogenism cannot be assessed reliably on hormonal contraception, because SHBG and
 * gonadotropin-dependent androgen production are altered.
 */
export const pcosHormonalContraception: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'pcos-hormonal-contraception',
  topic: 'pcos',
  use: 'context',
  population: { category: 'female', note: 'women assessed for PCOS' },
  method: 'clinical practice point, 2018 edition',
  secondary: true,
  citation: eshre2018Pcos,
  values: {},
};

/**
 * Where the androgen question matters in a user of hormonal contraception, the 2018 guideline's practice point is an
 * interval of three months or longer without it before measurement.
 */
export const pcosHormonalContraceptionInterval: Claim<
  'evidence-surface-only',
  { readonly interval: readonly ['washout', 'time'] }
> = {
  id: 'pcos-hormonal-contraception-interval',
  topic: 'pcos',
  use: 'evidence-surface-only',
  population: { category: 'female', note: 'women assessed for PCOS' },
  method: 'clinical practice point, 2018 edition',
  secondary: true,
  citation: eshre2018Pcos,
  values: {
    interval: { key: 'interval', analyte: 'washout', statistic: 'time', unit: 'mo', comparator: '>=', value: '3' },
  },
};

/**
 * In women with PCOS sampled across a cycle the median LH/FSH ratio did not differ from controls (1.6 versus 1.2),
 * and a ratio above 3 was seen in only 7.6% of PCOS samples against 15.6% of normal samples, so the ratio is not
 * diagnostic.
 */
export const pcosLhFshRatio: Claim<
  'context',
  {
    readonly 'median-pcos': readonly ['lh-fsh-ratio', 'median'];
    readonly 'median-controls': readonly ['lh-fsh-ratio', 'median'];
    readonly 'share-above-3-pcos': readonly ['lh-fsh-ratio', 'share'];
    readonly 'share-above-3-controls': readonly ['lh-fsh-ratio', 'share'];
  }
> = {
  id: 'pcos-lh-fsh-ratio',
  topic: 'pcos',
  use: 'context',
  population: { category: 'female', note: '12 women with PCOS and 11 controls, 10 samples each' },
  method: 'immunoassay',
  secondary: false,
  citation: cho2006Lhfsh,
  values: {
    'median-pcos': {
      key: 'median-pcos',
      analyte: 'lh-fsh-ratio',
      statistic: 'median',
      label: 'median, PCOS',
      unit: '1',
      value: '1.6',
    },
    'median-controls': {
      key: 'median-controls',
      analyte: 'lh-fsh-ratio',
      statistic: 'median',
      label: 'median, controls',
      unit: '1',
      value: '1.2',
    },
    'share-above-3-pcos': {
      key: 'share-above-3-pcos',
      analyte: 'lh-fsh-ratio',
      statistic: 'share',
      label: 'PCOS',
      unit: '%',
      value: '7.6',
      note: 'share of samples with ratio above 3',
    },
    'share-above-3-controls': {
      key: 'share-above-3-controls',
      analyte: 'lh-fsh-ratio',
      statistic: 'share',
      label: 'controls',
      unit: '%',
      value: '15.6',
      note: 'share of samples with ratio above 3',
    },
  },
};
