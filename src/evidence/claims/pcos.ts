// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { cho2006Lhfsh } from '../works/c.js';
import { eshre2018Pcos } from '../works/e.js';

/**
 * For biochemical hyperandrogenism in PCOS the 2018 guideline names calculated free testosterone, calculated
 * bioavailable testosterone or the free androgen index, prefers mass spectrometry or extraction assays, rates direct
 * free testosterone assays as poor, and finds that androstenedione and DHEAS add little.
 */
export const pcosAndrogenAssays2018: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'pcos-androgen-assays-2018',
    use: 'evidence-surface-only',
    population: { category: 'female', note: 'women assessed for PCOS' },
    method: 'guideline recommendation, 2018 edition',
    citation: eshre2018Pcos,
    secondary: true,
  });

/**
 * Biochemical hyperandrogenism cannot be assessed reliably on hormonal contraception, because SHBG and
 * gonadotropin-dependent androgen production are altered.
 */
export const pcosHormonalContraception: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'pcos-hormonal-contraception',
  use: 'context',
  population: { category: 'female', note: 'women assessed for PCOS' },
  method: 'clinical practice point, 2018 edition',
  citation: eshre2018Pcos,
  secondary: true,
});

/**
 * Where the androgen question matters in a user of hormonal contraception, the 2018 guideline's practice point is an
 * interval of three months or longer without it before measurement.
 */
export const pcosHormonalContraceptionInterval: Claim<
  'evidence-surface-only',
  { readonly interval: readonly ['washout', 'time'] }
> = /* @__PURE__ */ claim({
  id: 'pcos-hormonal-contraception-interval',
  use: 'evidence-surface-only',
  population: { category: 'female', note: 'women assessed for PCOS' },
  method: 'clinical practice point, 2018 edition',
  citation: eshre2018Pcos,
  secondary: true,
  values: {
    interval: 'washout time mo >= 3',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'pcos-lh-fsh-ratio',
  use: 'context',
  population: { category: 'female', note: '12 women with PCOS and 11 controls, 10 samples each' },
  method: 'immunoassay',
  citation: cho2006Lhfsh,
  values: {
    'median-pcos': 'lh-fsh-ratio median 1 1.6',
    'median-controls': 'lh-fsh-ratio median 1 1.2',
    'share-above-3-pcos': 'lh-fsh-ratio share % 7.6',
    'share-above-3-controls': 'lh-fsh-ratio share % 15.6',
  },
});
