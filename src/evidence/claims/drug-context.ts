// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { amory20075ari } from '../works/a.js';
import { bacandrologyNdDegarelix } from '../works/b.js';
import { cureus2022Hcg } from '../works/c.js';
import { devries2020Opioids } from '../works/d.js';
import { fda2011Proscar } from '../works/f.js';
import { huffman1978Spironolactone } from '../works/h.js';
import { isojarvi1995Carbamazepine } from '../works/i.js';
import { macadams1986Glucocorticoid } from '../works/m.js';
import { pont1984Ketoconazole } from '../works/p.js';
import {
  rainer2022Hcg,
  rattya2001Antiepileptic,
  rose1977Spironolactone,
  rudman2025Microprolactinoma,
} from '../works/r.js';
import { spitz2012Leuprolide } from '../works/s.js';

/**
 * Dutasteride and finasteride lowered serum DHT by 94% and 73% over a year and transiently raised testosterone; total
 * sperm count fell at 26 weeks.
 */
export const drug5AlphaReductaseInhibitorDht: Claim<
  'only-if-listed:5-alpha-reductase-inhibitor',
  {
    readonly 'dht-dutasteride': readonly ['dht', 'change'];
    readonly 'dht-finasteride': readonly ['dht', 'change'];
    readonly 'total-sperm-count-dutasteride-change-at-26-weeks': readonly ['total-sperm-count', 'change'];
    readonly 'total-sperm-count-finasteride-change-at-26-weeks': readonly ['total-sperm-count', 'change'];
  }
> = {
  id: 'drug-5-alpha-reductase-inhibitor-dht',
  topic: 'drug-context',
  use: 'only-if-listed:5-alpha-reductase-inhibitor',
  population: { category: 'male', note: '99 healthy men' },
  method: 'Double-blind RCT, 1 year',
  secondary: false,
  citation: amory20075ari,
  values: {
    'dht-dutasteride': {
      key: 'dht-dutasteride',
      analyte: 'dht',
      statistic: 'change',
      unit: '%',
      value: '-94',
      group: 'dutasteride',
    },
    'dht-finasteride': {
      key: 'dht-finasteride',
      analyte: 'dht',
      statistic: 'change',
      unit: '%',
      value: '-73',
      group: 'finasteride',
    },
    'total-sperm-count-dutasteride-change-at-26-weeks': {
      key: 'total-sperm-count-dutasteride-change-at-26-weeks',
      analyte: 'total-sperm-count',
      statistic: 'change',
      label: 'change at 26 weeks',
      unit: '%',
      value: '-28.6',
      group: 'dutasteride',
    },
    'total-sperm-count-finasteride-change-at-26-weeks': {
      key: 'total-sperm-count-finasteride-change-at-26-weeks',
      analyte: 'total-sperm-count',
      statistic: 'change',
      label: 'change at 26 weeks',
      unit: '%',
      value: '-34.3',
      group: 'finasteride',
    },
  },
};

/**
 * On cabergoline 42 of 47 men with microprolactinoma (89.4%) reached normal prolactin, in a median of 4.0 months
 * (interquartile range 3.0-5.5).
 */
export const drugCabergolineProlactinMen: Claim<
  'only-if-listed:dopamine-agonist',
  {
    readonly 'share-normal-prolactin': readonly ['men', 'share'];
    readonly 'time-to-normal': readonly ['prolactin', 'time'];
  }
> = {
  id: 'drug-cabergoline-prolactin-men',
  topic: 'drug-context',
  use: 'only-if-listed:dopamine-agonist',
  population: { category: 'male', note: '47 men with microprolactinoma' },
  method: 'single-center retrospective cohort',
  secondary: false,
  citation: rudman2025Microprolactinoma,
  values: {
    'share-normal-prolactin': {
      key: 'share-normal-prolactin',
      analyte: 'men',
      statistic: 'share',
      label: 'normal prolactin on cabergoline',
      unit: '%',
      value: '89.4',
      note: '42 of 47 men',
    },
    'time-to-normal': {
      key: 'time-to-normal',
      analyte: 'prolactin',
      statistic: 'time',
      label: 'median treatment time to normal prolactin',
      unit: 'mo',
      value: '4.0',
      note: 'interquartile range 3.0-5.5',
    },
  },
};

/** SHBG rose and the free androgen index fell progressively during carbamazepine, and similarly with phenytoin. */
export const drugCarbamazepineShbg: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'drug-carbamazepine-shbg',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: "11 men followed 5 years; 25 men on >5 years' therapy" },
  method: 'Prospective and cross-sectional',
  secondary: false,
  citation: isojarvi1995Carbamazepine,
  values: {},
};

/** Finasteride product labeling reports about a 50% PSA reduction within six months; percent free PSA is unaffected. */
export const drugFinasteridePsa: Claim<
  'only-if-listed:5-alpha-reductase-inhibitor',
  { readonly 'change-within-6-months': readonly ['psa', 'change'] }
> = {
  id: 'drug-finasteride-psa',
  topic: 'drug-context',
  use: 'only-if-listed:5-alpha-reductase-inhibitor',
  population: { category: 'male', note: 'men with BPH' },
  method: 'Product label',
  secondary: false,
  citation: fda2011Proscar,
  values: {
    'change-within-6-months': {
      key: 'change-within-6-months',
      analyte: 'psa',
      statistic: 'change',
      label: 'change within 6 months',
      unit: '%',
      value: '-50',
      note: 'approximate',
    },
  },
};

/**
 * Men on long-term glucocorticoids had about half the serum testosterone of disease-matched controls, without raised
 * gonadotropins; dose and testosterone were inversely related.
 */
export const drugGlucocorticoidsTestosterone: Claim<
  'context',
  {
    readonly treated: readonly ['testosterone', 'mean'];
    readonly controls: readonly ['testosterone', 'mean'];
    readonly 'correlation-with-dose': readonly ['testosterone', 'correlation'];
  }
> = {
  id: 'drug-glucocorticoids-testosterone',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: '16 treated men, 11 controls, age 67±4 y' },
  method: 'Cross-sectional',
  secondary: false,
  citation: macadams1986Glucocorticoid,
  values: {
    treated: {
      key: 'treated',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '211',
      sd: '93',
      group: 'treated',
    },
    controls: {
      key: 'controls',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '449',
      sd: '111',
      group: 'controls',
    },
    'correlation-with-dose': {
      key: 'correlation-with-dose',
      analyte: 'testosterone',
      statistic: 'correlation',
      label: 'correlation with dose',
      unit: '{r}',
      value: '-0.78',
    },
  },
};

/**
 * A 6-month leuprolide depot suppressed testosterone to 50 ng/dL or less in 93.4% of men; mean T was 15.9 ng/dL at
 * week 4.
 */
export const drugGnrhAgonistCastration: Claim<
  'context',
  {
    readonly 'share-castrate': readonly ['men', 'share'];
    readonly 'testosterone-week-4': readonly ['testosterone', 'mean'];
  }
> = {
  id: 'drug-gnrh-agonist-castration',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: '151 men with prostate cancer' },
  method: 'Open-label',
  secondary: false,
  citation: spitz2012Leuprolide,
  values: {
    'share-castrate': {
      key: 'share-castrate',
      analyte: 'men',
      statistic: 'share',
      label: 'testosterone 50 ng/dL or less, weeks 4 to 48',
      unit: '%',
      value: '93.4',
      ci95: ['89.2', '97.6'],
    },
    'testosterone-week-4': {
      key: 'testosterone-week-4',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at week 4',
      unit: 'ng/dL',
      value: '15.9',
    },
  },
};

/**
 * Two weeks after degarelix 39 of 40 men were at castrate level (mean 11 ng/dL); switching to leuprolide produced
 * brief LH/FSH surges and a short testosterone rise in a few.
 */
export const drugGnrhAntagonistCastration: Claim<
  'context',
  {
    readonly 'share-castrate-2-weeks': readonly ['men', 'share'];
    readonly 'testosterone-2-weeks': readonly ['testosterone', 'mean'];
    readonly 'share-surge-after-switch': readonly ['men', 'share'];
  }
> = {
  id: 'drug-gnrh-antagonist-castration',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: '40 men with prostate cancer' },
  method: 'Prospective switch study',
  secondary: false,
  citation: bacandrologyNdDegarelix,
  values: {
    'share-castrate-2-weeks': {
      key: 'share-castrate-2-weeks',
      analyte: 'men',
      statistic: 'share',
      label: 'castrate level at 2 weeks',
      unit: '%',
      value: '97.5',
    },
    'testosterone-2-weeks': {
      key: 'testosterone-2-weeks',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at 2 weeks',
      unit: 'ng/dL',
      value: '11',
      sd: '5.8',
    },
    'share-surge-after-switch': {
      key: 'share-surge-after-switch',
      analyte: 'men',
      statistic: 'share',
      label: 'testosterone surge above castrate level after the switch',
      unit: '%',
      value: '8.3',
    },
  },
};

/**
 * In symptomatic men with T above 300 ng/dL, weekly hCG was not followed by changes in FSH, LH, estradiol, hematocrit
 * or PSA.
 */
export const drugHcgEugonadalMen: Claim<
  'only-if-listed:hcg',
  { readonly inclusion: readonly ['testosterone', 'study-limit'] }
> = {
  id: 'drug-hcg-eugonadal-men',
  topic: 'drug-context',
  use: 'only-if-listed:hcg',
  population: { category: 'male', note: '31 men' },
  method: 'Retrospective',
  secondary: false,
  citation: cureus2022Hcg,
  values: {
    inclusion: {
      key: 'inclusion',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'inclusion',
      unit: 'ng/dL',
      comparator: '>',
      value: '300',
    },
  },
};

/**
 * In 28 men switched from exogenous testosterone to hCG mean hormone levels, including testosterone, and PSA did not
 * change significantly after at least a month; hematocrit was lower.
 */
export const drugHcgSwitchFromTestosterone: Claim<'only-if-listed:hcg', { readonly [Key in never]: never }> = {
  id: 'drug-hcg-switch-from-testosterone',
  topic: 'drug-context',
  use: 'only-if-listed:hcg',
  population: { category: 'male', note: '28 men' },
  method: 'Retrospective',
  secondary: false,
  citation: rainer2022Hcg,
  values: {},
};

/**
 * At 800-1200 mg daily the blockade was more prolonged and some men had persistently subnormal testosterone with
 * oligo- or azoospermia.
 */
export const drugKetoconazoleHighDose: Claim<'context', { readonly 'daily-dose': readonly ['ketoconazole', 'dose'] }> =
  {
    id: 'drug-ketoconazole-high-dose',
    topic: 'drug-context',
    use: 'context',
    population: { category: 'male', note: 'men on high-dose therapy' },
    method: 'Clinical series',
    secondary: false,
    citation: pont1984Ketoconazole,
    values: {
      'daily-dose': {
        key: 'daily-dose',
        analyte: 'ketoconazole',
        statistic: 'dose',
        label: 'daily dose',
        unit: 'mg/d',
        low: '800',
        high: '1200',
      },
    },
  };

/**
 * Hypogonadism was present in 63% of (almost all male) chronic opioid users in pooled studies; hyperprolactinemia was
 * found in 5 of 7 studies.
 */
export const drugOpioidsHypogonadism: Claim<
  'context',
  {
    readonly 'hypogonadism-pooled-prevalence': readonly ['hypogonadism', 'share'];
    readonly 'hypocortisolism-pooled-prevalence': readonly ['hypocortisolism', 'share'];
    readonly 'prolactin-studies-showing-hyperprolactinaemia': readonly ['prolactin', 'count'];
  }
> = {
  id: 'drug-opioids-hypogonadism',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'any', note: '3250 patients in 15 studies (99.5% male)' },
  method: 'Systematic review and meta-analysis',
  secondary: false,
  citation: devries2020Opioids,
  values: {
    'hypogonadism-pooled-prevalence': {
      key: 'hypogonadism-pooled-prevalence',
      analyte: 'hypogonadism',
      statistic: 'share',
      label: 'pooled prevalence',
      unit: '%',
      value: '63',
      ci95: ['55', '70'],
      note: '3250 patients, 99.5% men',
    },
    'hypocortisolism-pooled-prevalence': {
      key: 'hypocortisolism-pooled-prevalence',
      analyte: 'hypocortisolism',
      statistic: 'share',
      label: 'pooled prevalence',
      unit: '%',
      value: '15',
      ci95: ['6', '28'],
    },
    'prolactin-studies-showing-hyperprolactinaemia': {
      key: 'prolactin-studies-showing-hyperprolactinaemia',
      analyte: 'prolactin',
      statistic: 'count',
      label: 'studies showing hyperprolactinemia',
      unit: '{count}',
      value: '5',
      note: 'of 7 studies',
    },
  },
};

/** Men with spironolactone gynecomastia had lower testosterone and higher estradiol than controls. */
export const drugSpironolactoneGynecomastiaHormones: Claim<
  'context',
  {
    readonly 'testosterone-treated': readonly ['testosterone', 'mean'];
    readonly 'testosterone-controls': readonly ['testosterone', 'mean'];
    readonly 'estradiol-treated': readonly ['estradiol', 'mean'];
    readonly 'estradiol-controls': readonly ['estradiol', 'mean'];
  }
> = {
  id: 'drug-spironolactone-gynecomastia-hormones',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: '6 treated and 10 control hypertensive patients' },
  method: 'Case-control',
  secondary: false,
  citation: rose1977Spironolactone,
  values: {
    'testosterone-treated': {
      key: 'testosterone-treated',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/mL',
      value: '2.7',
      group: 'treated',
    },
    'testosterone-controls': {
      key: 'testosterone-controls',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/mL',
      value: '4.4',
      group: 'controls',
    },
    'estradiol-treated': {
      key: 'estradiol-treated',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '30',
      group: 'treated',
    },
    'estradiol-controls': {
      key: 'estradiol-controls',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '13',
      group: 'controls',
    },
  },
};

/**
 * In healthy men, 10 months of spironolactone caused gynecomastia in 30% (100 mg) and 62% (200 mg); one week at 200
 * mg did not change plasma testosterone or LH.
 */
export const drugSpironolactoneHealthyMen: Claim<
  'context',
  {
    readonly '100-mg-day-share-of-men': readonly ['gynecomastia', 'share'];
    readonly '200-mg-day-share-of-men': readonly ['gynecomastia', 'share'];
  }
> = {
  id: 'drug-spironolactone-healthy-men',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: '30 healthy men (long-term), 6 (one week)' },
  method: 'Double-blind randomized',
  secondary: false,
  citation: huffman1978Spironolactone,
  values: {
    '100-mg-day-share-of-men': {
      key: '100-mg-day-share-of-men',
      analyte: 'gynecomastia',
      statistic: 'share',
      label: 'share of men',
      unit: '%',
      value: '30',
      group: '100 mg/day',
    },
    '200-mg-day-share-of-men': {
      key: '200-mg-day-share-of-men',
      analyte: 'gynecomastia',
      statistic: 'share',
      label: 'share of men',
      unit: '%',
      value: '62',
      group: '200 mg/day',
    },
  },
};

/**
 * Valproate was associated with increased serum androgens in 57% of men; carbamazepine with high SHBG; oxcarbazepine
 * >=900 mg/day with high T, gonadotropins and SHBG.
 */
export const drugValproateAndrogens: Claim<
  'context',
  {
    readonly 'androgens-men-with-raised-serum-androgens-on-valproate': readonly ['androgens', 'share'];
    readonly 'oxcarbazepine-dose-linked-to-high-testosterone-gonadotropins-and-shbg': readonly [
      'oxcarbazepine',
      'dose',
    ];
  }
> = {
  id: 'drug-valproate-androgens',
  topic: 'drug-context',
  use: 'context',
  population: { category: 'male', note: '90 men with epilepsy (21/40/29) and 25 controls' },
  method: 'Cross-sectional',
  secondary: false,
  citation: rattya2001Antiepileptic,
  values: {
    'androgens-men-with-raised-serum-androgens-on-valproate': {
      key: 'androgens-men-with-raised-serum-androgens-on-valproate',
      analyte: 'androgens',
      statistic: 'share',
      label: 'men with raised serum androgens on valproate',
      unit: '%',
      value: '57',
    },
    'oxcarbazepine-dose-linked-to-high-testosterone-gonadotropins-and-shbg': {
      key: 'oxcarbazepine-dose-linked-to-high-testosterone-gonadotropins-and-shbg',
      analyte: 'oxcarbazepine',
      statistic: 'dose',
      label: 'dose linked to high testosterone, gonadotropins and SHBG',
      unit: 'mg/d',
      comparator: '>=',
      value: '900',
    },
  },
};
