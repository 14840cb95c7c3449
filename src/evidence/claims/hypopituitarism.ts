// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { fleseriu2016Hypopituitarism } from '../works/f.js';
import { guidelinecentral2016Hypopituitarism } from '../works/g.js';
import { persani2012Central, persani2018Central } from '../works/p.js';
import { regal2001Hypopituitarism } from '../works/r.js';

/**
 * The 2018 European Thyroid Association guideline defines central hypothyroidism as defective thyroid hormone
 * production from insufficient stimulation by TSH of an otherwise intact thyroid gland, a consequence of disorders of
 * the pituitary or the hypothalamus.
 */
export const centralHypothyroidismDefinition: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'central-hypothyroidism-definition',
    use: 'context',
    population: { category: 'any' },
    method: 'clinical guideline',
    citation: persani2018Central,
  });

/**
 * The 2016 Endocrine Society guideline describes free T4 below the laboratory's reference range together with low,
 * normal or mildly raised TSH, in people with pituitary disease, as usually confirming central hypothyroidism.
 */
export const centralHypothyroidismPattern: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim(
  {
    id: 'central-hypothyroidism-pattern',
    use: 'context',
    population: { category: 'any', note: 'adults with pituitary disease' },
    method: 'clinical guideline',
    citation: fleseriu2016Hypopituitarism,
    quotedBy: guidelinecentral2016Hypopituitarism,
    secondary: true,
  },
);

/**
 * Central hypothyroidism is insufficient stimulation by TSH of an otherwise intact thyroid gland; unlike the primary
 * form it mostly goes with low or normal TSH, and it is frequently combined with other pituitary deficiencies.
 */
export const centralHypothyroidismTsh: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'central-hypothyroidism-tsh',
  use: 'context',
  population: { category: 'any' },
  method: 'review',
  citation: persani2012Central,
});

/**
 * The 2016 Endocrine Society guideline describes cortisol at 8 to 9 in the morning below 3 ug/dL as indicative of
 * central adrenal insufficiency and above 15 ug/dL as likely excluding it; after corticotropin a peak below 18.1
 * ug/dL at 30 or 60 minutes indicates it.
 */
export const cortisolCentralAdrenalInsufficiency: Claim<
  'evidence-surface-only',
  {
    readonly indicative: readonly ['cortisol', 'decision-limit'];
    readonly 'likely-excluded': readonly ['cortisol', 'decision-limit'];
    readonly 'stimulated-peak': readonly ['cortisol', 'decision-limit'];
    readonly 'stimulated-peak-si': readonly ['cortisol', 'decision-limit'];
  }
> = /* @__PURE__ */ claim({
  id: 'cortisol-central-adrenal-insufficiency',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'adults with suspected central adrenal insufficiency' },
  method: 'clinical guideline',
  citation: fleseriu2016Hypopituitarism,
  quotedBy: guidelinecentral2016Hypopituitarism,
  secondary: true,
  values: {
    indicative: 'cortisol decision-limit ug/dL < 3',
    'likely-excluded': 'cortisol decision-limit ug/dL > 15',
    'stimulated-peak': 'cortisol decision-limit ug/dL < 18.1',
    'stimulated-peak-si': 'cortisol decision-limit nmol/L < 500',
  },
});

/**
 * In a population survey of adults in northwestern Spain about half of those with hypopituitarism lacked three to
 * five pituitary hormones, LH and FSH most often; the cause was a pituitary tumor in 61%.
 */
export const hypopituitarismAxesLost: Claim<
  'context',
  {
    readonly 'three-to-five-hormones': readonly ['people', 'share'];
    readonly 'cause-pituitary-tumor': readonly ['people', 'share'];
    readonly 'cause-other-tumor': readonly ['people', 'share'];
    readonly 'cause-no-tumor': readonly ['people', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'hypopituitarism-axes-lost',
  use: 'context',
  population: { category: 'any', note: 'adults with hypopituitarism in South Galicia, second survey of 1999' },
  method: 'cross-sectional surveys; baseline and dynamic hormone tests',
  citation: regal2001Hypopituitarism,
  values: {
    'three-to-five-hormones': 'people share % 50',
    'cause-pituitary-tumor': 'people share % 61',
    'cause-other-tumor': 'people share % 9',
    'cause-no-tumor': 'people share % 30',
  },
});

/**
 * In the second of those surveys, of 69 people with hypopituitarism 87% lacked gonadotropins, 64% TSH, 62%
 * corticotropin and 61% growth hormone; 21% lacked a single hormone.
 */
export const hypopituitarismAxisShares: Claim<
  'context',
  {
    readonly gonadotropins: readonly ['people', 'share'];
    readonly tsh: readonly ['people', 'share'];
    readonly corticotropin: readonly ['people', 'share'];
    readonly 'growth-hormone': readonly ['people', 'share'];
    readonly 'hormones-lost-one': readonly ['people', 'share'];
    readonly 'hormones-lost-two': readonly ['people', 'share'];
    readonly 'hormones-lost-three': readonly ['people', 'share'];
    readonly 'hormones-lost-four': readonly ['people', 'share'];
    readonly 'hormones-lost-five': readonly ['people', 'share'];
    readonly 'hormones-lost-six': readonly ['people', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'hypopituitarism-axis-shares',
  use: 'context',
  population: { category: 'any', note: '69 adults with hypopituitarism in South Galicia, 1999' },
  method: 'cross-sectional survey; baseline and dynamic hormone tests',
  citation: regal2001Hypopituitarism,
  secondary: true,
  values: {
    gonadotropins: 'people share % 87 n=69',
    tsh: 'people share % 64 n=69',
    corticotropin: 'people share % 62 n=69',
    'growth-hormone': 'people share % 61 n=69',
    'hormones-lost-one': 'people share % 21 n=69',
    'hormones-lost-two': 'people share % 15 n=69',
    'hormones-lost-three': 'people share % 23 n=69',
    'hormones-lost-four': 'people share % 19 n=69',
    'hormones-lost-five': 'people share % 15 n=69',
    'hormones-lost-six': 'people share % 7 n=69',
  },
});
