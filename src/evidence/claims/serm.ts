// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { fisher1998Nsabp } from '../works/f.js';
import { huijben2021Clomiphene } from '../works/h.js';
import { ide2021Alternatives } from '../works/i.js';
import { tsourdi2009Serm } from '../works/t.js';
import { wiehle2014Enclomiphene } from '../works/w.js';

/**
 * Pooled studies of clomiphene in hypogonadal men show increases in total and free testosterone, LH, FSH, SHBG and
 * estradiol.
 */
export const sermClomipheneMetaAnalysis: Claim<'only-if-listed:serm', { readonly [Key in never]: never }> = {
  id: 'serm-clomiphene-meta-analysis',
  topic: 'serm',
  use: 'only-if-listed:serm',
  population: { category: 'male', note: '1279 men in 17 studies (19 studies, 1642 men reviewed)' },
  method: 'Systematic review and meta-analysis',
  secondary: false,
  citation: huijben2021Clomiphene,
  values: {},
};

/**
 * Enclomiphene raised morning T, E2, LH and FSH with conserved sperm counts; topical testosterone in the comparator
 * arm raised T to a similar level.
 */
export const sermEnclomipheneTrial: Claim<'only-if-listed:serm', { readonly [Key in never]: never }> = {
  id: 'serm-enclomiphene-trial',
  topic: 'serm',
  use: 'only-if-listed:serm',
  population: { category: 'male', note: 'men with secondary hypogonadism' },
  method: 'Randomized phase II',
  secondary: false,
  citation: wiehle2014Enclomiphene,
  values: {},
};

/**
 * A review states that clomiphene and tamoxifen raise testosterone in central hypogonadism but data on symptoms are
 * insufficient, and that use is off-label.
 */
export const sermEvidenceLimits: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'serm-evidence-limits',
  topic: 'serm',
  use: 'evidence-surface-only',
  population: { category: 'male', note: 'men with central hypogonadism' },
  method: 'Narrative review',
  secondary: false,
  citation: ide2021Alternatives,
  values: {},
};

/**
 * In women at raised breast-cancer risk, tamoxifen 20 mg daily lowered invasive breast cancer and raised endometrial
 * cancer.
 */
export const sermTamoxifenPreventionWomen: Claim<
  'evidence-surface-only',
  {
    readonly 'invasive-breast-cancer-relative-reduction': readonly ['invasive-breast-cancer', 'change'];
    readonly 'endometrial-cancer-risk-ratio': readonly ['endometrial-cancer', 'relative-risk'];
  }
> = {
  id: 'serm-tamoxifen-prevention-women',
  topic: 'serm',
  use: 'evidence-surface-only',
  population: { category: 'female', note: '13,388 women' },
  method: 'Randomized placebo-controlled',
  secondary: false,
  citation: fisher1998Nsabp,
  values: {
    'invasive-breast-cancer-relative-reduction': {
      key: 'invasive-breast-cancer-relative-reduction',
      analyte: 'invasive-breast-cancer',
      statistic: 'change',
      label: 'relative reduction',
      unit: '%',
      value: '49',
    },
    'endometrial-cancer-risk-ratio': {
      key: 'endometrial-cancer-risk-ratio',
      analyte: 'endometrial-cancer',
      statistic: 'relative-risk',
      label: 'risk ratio',
      unit: '1',
      value: '2.53',
      ci95: ['1.35', '4.97'],
    },
  },
};

/** Gonadotropin increases were more marked with tamoxifen and toremifene than with raloxifene in oligozoospermic men. */
export const sermThreeAgents: Claim<
  'only-if-listed:serm',
  {
    readonly tamoxifen: readonly ['men', 'count'];
    readonly toremifene: readonly ['men', 'count'];
    readonly raloxifene: readonly ['men', 'count'];
  }
> = {
  id: 'serm-three-agents',
  topic: 'serm',
  use: 'only-if-listed:serm',
  population: { category: 'male', note: '284 subfertile men' },
  method: 'Comparative trial',
  secondary: false,
  citation: tsourdi2009Serm,
  values: {
    tamoxifen: {
      key: 'tamoxifen',
      analyte: 'men',
      statistic: 'count',
      unit: '{count}',
      value: '94',
      group: 'tamoxifen',
    },
    toremifene: {
      key: 'toremifene',
      analyte: 'men',
      statistic: 'count',
      unit: '{count}',
      value: '99',
      group: 'toremifene',
    },
    raloxifene: {
      key: 'raloxifene',
      analyte: 'men',
      statistic: 'count',
      unit: '{count}',
      value: '91',
      group: 'raloxifene',
    },
  },
};
