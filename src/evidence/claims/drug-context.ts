// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'drug-5-alpha-reductase-inhibitor-dht',
  use: 'only-if-listed:5-alpha-reductase-inhibitor',
  population: { category: 'male', note: '99 healthy men' },
  method: 'Double-blind RCT, 1 year',
  citation: amory20075ari,
  values: {
    'dht-dutasteride': 'dht change % -94',
    'dht-finasteride': 'dht change % -73',
    'total-sperm-count-dutasteride-change-at-26-weeks': 'total-sperm-count change % -28.6',
    'total-sperm-count-finasteride-change-at-26-weeks': 'total-sperm-count change % -34.3',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'drug-cabergoline-prolactin-men',
  use: 'only-if-listed:dopamine-agonist',
  population: { category: 'male', note: '47 men with microprolactinoma' },
  method: 'single-center retrospective cohort',
  citation: rudman2025Microprolactinoma,
  values: {
    'share-normal-prolactin': 'men share % 89.4',
    'time-to-normal': 'prolactin time mo 4.0',
  },
});

/** SHBG rose and the free androgen index fell progressively during carbamazepine, and similarly with phenytoin. */
export const drugCarbamazepineShbg: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'drug-carbamazepine-shbg',
  use: 'context',
  population: { category: 'male', note: "11 men followed 5 years; 25 men on >5 years' therapy" },
  method: 'Prospective and cross-sectional',
  citation: isojarvi1995Carbamazepine,
});

/** Finasteride product labeling reports about a 50% PSA reduction within six months; percent free PSA is unaffected. */
export const drugFinasteridePsa: Claim<
  'only-if-listed:5-alpha-reductase-inhibitor',
  { readonly 'change-within-6-months': readonly ['psa', 'change'] }
> = /* @__PURE__ */ claim({
  id: 'drug-finasteride-psa',
  use: 'only-if-listed:5-alpha-reductase-inhibitor',
  population: { category: 'male', note: 'men with BPH' },
  method: 'Product label',
  citation: fda2011Proscar,
  values: {
    'change-within-6-months': 'psa change % -50',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'drug-glucocorticoids-testosterone',
  use: 'context',
  population: { category: 'male', note: '16 treated men, 11 controls, age 67±4 y' },
  method: 'Cross-sectional',
  citation: macadams1986Glucocorticoid,
  values: {
    treated: 'testosterone mean ng/dL 211 sd=93',
    controls: 'testosterone mean ng/dL 449 sd=111',
    'correlation-with-dose': 'testosterone correlation {r} -0.78',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'drug-gnrh-agonist-castration',
  use: 'context',
  population: { category: 'male', note: '151 men with prostate cancer' },
  method: 'Open-label',
  citation: spitz2012Leuprolide,
  values: {
    'share-castrate': 'men share % 93.4 ci95=89.2..97.6',
    'testosterone-week-4': 'testosterone mean ng/dL 15.9',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'drug-gnrh-antagonist-castration',
  use: 'context',
  population: { category: 'male', note: '40 men with prostate cancer' },
  method: 'Prospective switch study',
  citation: bacandrologyNdDegarelix,
  values: {
    'share-castrate-2-weeks': 'men share % 97.5',
    'testosterone-2-weeks': 'testosterone mean ng/dL 11 sd=5.8',
    'share-surge-after-switch': 'men share % 8.3',
  },
});

/**
 * In symptomatic men with T above 300 ng/dL, weekly hCG was not followed by changes in FSH, LH, estradiol, hematocrit
 * or PSA.
 */
export const drugHcgEugonadalMen: Claim<
  'only-if-listed:hcg',
  { readonly inclusion: readonly ['testosterone', 'study-limit'] }
> = /* @__PURE__ */ claim({
  id: 'drug-hcg-eugonadal-men',
  use: 'only-if-listed:hcg',
  population: { category: 'male', note: '31 men' },
  method: 'Retrospective',
  citation: cureus2022Hcg,
  values: {
    inclusion: 'testosterone study-limit ng/dL > 300',
  },
});

/**
 * In 28 men switched from exogenous testosterone to hCG mean hormone levels, including testosterone, and PSA did not
 * change significantly after at least a month; hematocrit was lower.
 */
export const drugHcgSwitchFromTestosterone: Claim<'only-if-listed:hcg', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'drug-hcg-switch-from-testosterone',
    use: 'only-if-listed:hcg',
    population: { category: 'male', note: '28 men' },
    method: 'Retrospective',
    citation: rainer2022Hcg,
  });

/**
 * At 800-1200 mg daily the blockade was more prolonged and some men had persistently subnormal testosterone with
 * oligo- or azoospermia.
 */
export const drugKetoconazoleHighDose: Claim<'context', { readonly 'daily-dose': readonly ['ketoconazole', 'dose'] }> =
  /* @__PURE__ */ claim({
    id: 'drug-ketoconazole-high-dose',
    use: 'context',
    population: { category: 'male', note: 'men on high-dose therapy' },
    method: 'Clinical series',
    citation: pont1984Ketoconazole,
    values: {
      'daily-dose': 'ketoconazole dose mg/d 800..1200',
    },
  });

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
> = /* @__PURE__ */ claim({
  id: 'drug-opioids-hypogonadism',
  use: 'context',
  population: { category: 'any', note: '3250 patients in 15 studies (99.5% male)' },
  method: 'Systematic review and meta-analysis',
  citation: devries2020Opioids,
  values: {
    'hypogonadism-pooled-prevalence': 'hypogonadism share % 63 ci95=55..70',
    'hypocortisolism-pooled-prevalence': 'hypocortisolism share % 15 ci95=6..28',
    'prolactin-studies-showing-hyperprolactinaemia': 'prolactin count {count} 5',
  },
});

/** Men with spironolactone gynecomastia had lower testosterone and higher estradiol than controls. */
export const drugSpironolactoneGynecomastiaHormones: Claim<
  'context',
  {
    readonly 'testosterone-treated': readonly ['testosterone', 'mean'];
    readonly 'testosterone-controls': readonly ['testosterone', 'mean'];
    readonly 'estradiol-treated': readonly ['estradiol', 'mean'];
    readonly 'estradiol-controls': readonly ['estradiol', 'mean'];
  }
> = /* @__PURE__ */ claim({
  id: 'drug-spironolactone-gynecomastia-hormones',
  use: 'context',
  population: { category: 'male', note: '6 treated and 10 control hypertensive patients' },
  method: 'Case-control',
  citation: rose1977Spironolactone,
  values: {
    'testosterone-treated': 'testosterone mean ng/mL 2.7',
    'testosterone-controls': 'testosterone mean ng/mL 4.4',
    'estradiol-treated': 'estradiol mean pg/mL 30',
    'estradiol-controls': 'estradiol mean pg/mL 13',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'drug-spironolactone-healthy-men',
  use: 'context',
  population: { category: 'male', note: '30 healthy men (long-term), 6 (one week)' },
  method: 'Double-blind randomized',
  citation: huffman1978Spironolactone,
  values: {
    '100-mg-day-share-of-men': 'gynecomastia share % 30',
    '200-mg-day-share-of-men': 'gynecomastia share % 62',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'drug-valproate-androgens',
  use: 'context',
  population: { category: 'male', note: '90 men with epilepsy (21/40/29) and 25 controls' },
  method: 'Cross-sectional',
  citation: rattya2001Antiepileptic,
  values: {
    'androgens-men-with-raised-serum-androgens-on-valproate': 'androgens share % 57',
    'oxcarbazepine-dose-linked-to-high-testosterone-gonadotropins-and-shbg': 'oxcarbazepine dose mg/d >= 900',
  },
});
