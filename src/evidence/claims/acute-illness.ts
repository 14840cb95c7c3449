// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { iglesias2015Hospital } from '../works/i.js';
import { woolf1985Illness } from '../works/w.js';

/**
 * In premenopausal women LH, FSH and estradiol were lower on the second day after brain injury (LH 10.3 to 3.5
 * mIU/mL).
 */
export const illnessGonadotropinsWomen: Claim<
  'context',
  { readonly 'lh-start': readonly ['lh', 'mean']; readonly 'lh-day-2': readonly ['lh', 'mean'] }
> = /* @__PURE__ */ claim({
  id: 'illness-gonadotropins-women',
  use: 'context',
  population: {
    category: 'female',
    note: '5 women with brain injury; 19 women in the study, 12 of them postmenopausal',
  },
  citation: woolf1985Illness,
  values: {
    'lh-start': 'lh mean m[IU]/mL 10.3 se=4.7',
    'lh-day-2': 'lh mean m[IU]/mL 3.5 se=0.6',
  },
});

/**
 * Of 43 men of mean age 86.7 years found with low testosterone in hospital for acute disease, 62.8% had normal
 * testosterone one month after discharge (mean 115.4 rising to 230.9 ng/dL); gonadotropins at admission were high in
 * 46.5%, low in 46.5% and normal in 7.0%, and rose after discharge.
 */
export const illnessRecoveryAgedMen: Claim<
  'context',
  {
    readonly 'testosterone-admission': readonly ['testosterone', 'mean'];
    readonly 'testosterone-one-month': readonly ['testosterone', 'mean'];
    readonly 'share-normal-one-month': readonly ['men', 'share'];
    readonly 'share-gonadotropins-high': readonly ['men', 'share'];
    readonly 'share-gonadotropins-low': readonly ['men', 'share'];
    readonly 'share-gonadotropins-normal': readonly ['men', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'illness-recovery-aged-men',
  use: 'context',
  population: {
    category: 'male',
    note: '43 men with low testosterone, mean age 86.7 years (SD 5.7), in hospital for acute disease',
  },
  citation: iglesias2015Hospital,
  values: {
    'testosterone-admission': 'testosterone mean ng/dL 115.4 sd=48.0',
    'testosterone-one-month': 'testosterone mean ng/dL 230.9 sd=135.6',
    'share-normal-one-month': 'men share % 62.8',
    'share-gonadotropins-high': 'men share % 46.5',
    'share-gonadotropins-low': 'men share % 46.5',
    'share-gonadotropins-normal': 'men share % 7.0',
  },
});

/**
 * In 35 men testosterone fell within 24 hours of brain injury, myocardial infarction or elective surgery by means of
 * 271, 202 and 195 ng/dL, decreases of 55%, 43% and 58%; SHBG did not change, falls of LH and FSH (head trauma) and
 * FSH (surgery) came after the fall in testosterone, and testosterone later returned to normal.
 */
export const illnessTestosteroneMen: Claim<
  'context',
  {
    readonly 'fall-brain-injury': readonly ['testosterone', 'difference'];
    readonly 'fall-myocardial-infarction': readonly ['testosterone', 'difference'];
    readonly 'fall-surgery': readonly ['testosterone', 'difference'];
    readonly 'change-brain-injury': readonly ['testosterone', 'change'];
    readonly 'change-myocardial-infarction': readonly ['testosterone', 'change'];
    readonly 'change-surgery': readonly ['testosterone', 'change'];
  }
> = /* @__PURE__ */ claim({
  id: 'illness-testosterone-men',
  use: 'context',
  population: { category: 'male', note: '35 men: 17 brain injury, 11 myocardial infarction, 7 elective surgery' },
  method: 'serial plasma samples',
  citation: woolf1985Illness,
  values: {
    'fall-brain-injury': 'testosterone difference ng/dL -271 se=72',
    'fall-myocardial-infarction': 'testosterone difference ng/dL -202 se=63',
    'fall-surgery': 'testosterone difference ng/dL -195 se=75',
    'change-brain-injury': 'testosterone change % -55',
    'change-myocardial-infarction': 'testosterone change % -43',
    'change-surgery': 'testosterone change % -58',
  },
});
