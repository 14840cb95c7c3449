// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { fleseriu2016Hypopituitarism } from '../works/f.js';
import { guidelinecentral2016Hypopituitarism } from '../works/g.js';
import { persani2012Central, persani2018Central } from '../works/p.js';
import { regal2001Hypopituitarism } from '../works/r.js';

/**
 * The 2018 European Thyroid Association guideline defines central hypothyroidism as defective thyroid hormone
 * production from insufficient stimulation by TSH of an otherwise intact thyroid gland, a consequence of disorders of
 * the pituitary or the hypothalamus.
 */
export const centralHypothyroidismDefinition: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'central-hypothyroidism-definition',
  topic: 'hypopituitarism',
  use: 'context',
  population: { category: 'any' },
  method: 'clinical guideline',
  secondary: false,
  citation: persani2018Central,
  values: {},
};

/**
 * The 2016 Endocrine Society guideline describes free T4 below the laboratory's reference range together with low,
 * normal or mildly raised TSH, in people with pituitary disease, as usually confirming central hypothyroidism.
 */
export const centralHypothyroidismPattern: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'central-hypothyroidism-pattern',
  topic: 'hypopituitarism',
  use: 'context',
  population: { category: 'any', note: 'adults with pituitary disease' },
  method: 'clinical guideline',
  secondary: true,
  citation: fleseriu2016Hypopituitarism,
  quotedBy: guidelinecentral2016Hypopituitarism,
  values: {},
};

/**
 * Central hypothyroidism is insufficient stimulation by TSH of an otherwise intact thyroid gland; unlike the primary
 * form it mostly goes with low or normal TSH, and it is frequently combined with other pituitary deficiencies.
 */
export const centralHypothyroidismTsh: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'central-hypothyroidism-tsh',
  topic: 'hypopituitarism',
  use: 'context',
  population: { category: 'any' },
  method: 'review',
  secondary: false,
  citation: persani2012Central,
  values: {},
};

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
> = {
  id: 'cortisol-central-adrenal-insufficiency',
  topic: 'hypopituitarism',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'adults with suspected central adrenal insufficiency' },
  method: 'clinical guideline',
  secondary: true,
  citation: fleseriu2016Hypopituitarism,
  quotedBy: guidelinecentral2016Hypopituitarism,
  values: {
    indicative: {
      key: 'indicative',
      analyte: 'cortisol',
      statistic: 'decision-limit',
      label: '8 to 9 in the morning',
      unit: 'ug/dL',
      comparator: '<',
      value: '3',
    },
    'likely-excluded': {
      key: 'likely-excluded',
      analyte: 'cortisol',
      statistic: 'decision-limit',
      label: '8 to 9 in the morning',
      unit: 'ug/dL',
      comparator: '>',
      value: '15',
    },
    'stimulated-peak': {
      key: 'stimulated-peak',
      analyte: 'cortisol',
      statistic: 'decision-limit',
      label: 'peak after corticotropin',
      unit: 'ug/dL',
      comparator: '<',
      value: '18.1',
      primary: true,
    },
    'stimulated-peak-si': {
      key: 'stimulated-peak-si',
      analyte: 'cortisol',
      statistic: 'decision-limit',
      label: 'peak after corticotropin',
      unit: 'nmol/L',
      comparator: '<',
      value: '500',
      alsoPrintedAs: true,
    },
  },
};

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
> = {
  id: 'hypopituitarism-axes-lost',
  topic: 'hypopituitarism',
  use: 'context',
  population: { category: 'any', note: 'adults with hypopituitarism in South Galicia, second survey of 1999' },
  method: 'cross-sectional surveys; baseline and dynamic hormone tests',
  secondary: false,
  citation: regal2001Hypopituitarism,
  values: {
    'three-to-five-hormones': {
      key: 'three-to-five-hormones',
      analyte: 'people',
      statistic: 'share',
      label: 'three to five pituitary hormones lacking',
      unit: '%',
      value: '50',
      note: "printed 'around 50%'",
    },
    'cause-pituitary-tumor': {
      key: 'cause-pituitary-tumor',
      analyte: 'people',
      statistic: 'share',
      label: 'cause a pituitary tumor',
      unit: '%',
      value: '61',
    },
    'cause-other-tumor': {
      key: 'cause-other-tumor',
      analyte: 'people',
      statistic: 'share',
      label: 'cause a tumor outside the pituitary',
      unit: '%',
      value: '9',
    },
    'cause-no-tumor': {
      key: 'cause-no-tumor',
      analyte: 'people',
      statistic: 'share',
      label: 'cause not a tumor',
      unit: '%',
      value: '30',
    },
  },
};

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
> = {
  id: 'hypopituitarism-axis-shares',
  topic: 'hypopituitarism',
  use: 'context',
  population: { category: 'any', note: '69 adults with hypopituitarism in South Galicia, 1999' },
  method: 'cross-sectional survey; baseline and dynamic hormone tests',
  secondary: true,
  citation: regal2001Hypopituitarism,
  values: {
    gonadotropins: {
      key: 'gonadotropins',
      analyte: 'people',
      statistic: 'share',
      label: 'gonadotropins lacking',
      unit: '%',
      value: '87',
      n: 69,
    },
    tsh: { key: 'tsh', analyte: 'people', statistic: 'share', label: 'TSH lacking', unit: '%', value: '64', n: 69 },
    corticotropin: {
      key: 'corticotropin',
      analyte: 'people',
      statistic: 'share',
      label: 'corticotropin lacking',
      unit: '%',
      value: '62',
      n: 69,
    },
    'growth-hormone': {
      key: 'growth-hormone',
      analyte: 'people',
      statistic: 'share',
      label: 'growth hormone lacking',
      unit: '%',
      value: '61',
      n: 69,
    },
    'hormones-lost-one': {
      key: 'hormones-lost-one',
      analyte: 'people',
      statistic: 'share',
      label: 'one hormone lacking',
      unit: '%',
      value: '21',
      n: 69,
    },
    'hormones-lost-two': {
      key: 'hormones-lost-two',
      analyte: 'people',
      statistic: 'share',
      label: 'two hormones lacking',
      unit: '%',
      value: '15',
      n: 69,
    },
    'hormones-lost-three': {
      key: 'hormones-lost-three',
      analyte: 'people',
      statistic: 'share',
      label: 'three hormones lacking',
      unit: '%',
      value: '23',
      n: 69,
    },
    'hormones-lost-four': {
      key: 'hormones-lost-four',
      analyte: 'people',
      statistic: 'share',
      label: 'four hormones lacking',
      unit: '%',
      value: '19',
      n: 69,
    },
    'hormones-lost-five': {
      key: 'hormones-lost-five',
      analyte: 'people',
      statistic: 'share',
      label: 'five hormones lacking',
      unit: '%',
      value: '15',
      n: 69,
    },
    'hormones-lost-six': {
      key: 'hormones-lost-six',
      analyte: 'people',
      statistic: 'share',
      label: 'six hormones lacking',
      unit: '%',
      value: '7',
      n: 69,
    },
  },
};
