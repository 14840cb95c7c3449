// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { fisher1998Nsabp } from '../works/f.js';
import { huijben2021Clomiphene } from '../works/h.js';
import { ide2021Alternatives } from '../works/i.js';
import { tsourdi2009Serm } from '../works/t.js';
import { wiehle2014Enclomiphene } from '../works/w.js';

/**
 * Pooled studies of clomiphene in hypogonadal men show increases in total and free testosterone, LH, FSH, SHBG and
 * estradiol.
 */
export const sermClomipheneMetaAnalysis: Claim<'only-if-listed:serm', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'serm-clomiphene-meta-analysis',
    use: 'only-if-listed:serm',
    population: { category: 'male', note: '1279 men in 17 studies (19 studies, 1642 men reviewed)' },
    method: 'Systematic review and meta-analysis',
    citation: huijben2021Clomiphene,
  });

/**
 * Enclomiphene raised morning T, E2, LH and FSH with conserved sperm counts; topical testosterone in the comparator
 * arm raised T to a similar level.
 */
export const sermEnclomipheneTrial: Claim<'only-if-listed:serm', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'serm-enclomiphene-trial',
    use: 'only-if-listed:serm',
    population: { category: 'male', note: 'men with secondary hypogonadism' },
    method: 'Randomized phase II',
    citation: wiehle2014Enclomiphene,
  });

/**
 * A review states that clomiphene and tamoxifen raise testosterone in central hypogonadism but data on symptoms are
 * insufficient, and that use is off-label.
 */
export const sermEvidenceLimits: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'serm-evidence-limits',
    use: 'evidence-surface-only',
    population: { category: 'male', note: 'men with central hypogonadism' },
    method: 'Narrative review',
    citation: ide2021Alternatives,
  });

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
> = /* @__PURE__ */ claim({
  id: 'serm-tamoxifen-prevention-women',
  use: 'evidence-surface-only',
  population: { category: 'female', note: '13,388 women' },
  method: 'Randomized placebo-controlled',
  citation: fisher1998Nsabp,
  values: {
    'invasive-breast-cancer-relative-reduction': 'invasive-breast-cancer change % 49',
    'endometrial-cancer-risk-ratio': 'endometrial-cancer relative-risk 1 2.53 ci95=1.35..4.97',
  },
});

/** Gonadotropin increases were more marked with tamoxifen and toremifene than with raloxifene in oligozoospermic men. */
export const sermThreeAgents: Claim<
  'only-if-listed:serm',
  {
    readonly tamoxifen: readonly ['men', 'count'];
    readonly toremifene: readonly ['men', 'count'];
    readonly raloxifene: readonly ['men', 'count'];
  }
> = /* @__PURE__ */ claim({
  id: 'serm-three-agents',
  use: 'only-if-listed:serm',
  population: { category: 'male', note: '284 subfertile men' },
  method: 'Comparative trial',
  citation: tsourdi2009Serm,
  values: {
    tamoxifen: 'men count {count} 94',
    toremifene: 'men count {count} 99',
    raloxifene: 'men count {count} 91',
  },
});
