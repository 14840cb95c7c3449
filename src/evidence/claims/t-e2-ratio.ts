// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 't-e2-ratio-below-10',
  use: 'context',
  population: { category: 'male', note: '29 infertile men' },
  method: 'prospective non-randomized study',
  citation: gregoriou2012Aromatase,
  values: {
    'entry-limit': 'testosterone-estradiol-ratio study-limit 1 < 10',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 't-e2-ratio-erections',
  use: 'context',
  population: { category: 'male', note: '36 men with hypogonadotropic hypogonadism on hCG or testosterone' },
  citation: celik2021Ratio,
  values: {
    limit: 'testosterone-estradiol-ratio study-limit 1 12.0',
    sensitivity: 'testosterone-estradiol-ratio sensitivity % 93.8',
    specificity: 'testosterone-estradiol-ratio specificity % 90.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 't-e2-ratio-panken',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 18 },
    note: '816 men evaluated for fertility (651 fertile, 165 subfertile by motile count)',
  },
  method: 'Retrospective',
  citation: panken2024Ratio,
  values: {
    'median-first-group': 'testosterone-estradiol-ratio median 1 14.48',
    'median-second-group': 'testosterone-estradiol-ratio median 1 15.0',
    'p20-fertile': 'testosterone-estradiol-ratio percentile-20 1 9.77',
  },
});
