// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { arup0070115Prolactin } from '../works/a.js';
import { chesoh2020Macroprolactin } from '../works/c.js';
import { gross2011Lactation } from '../works/g.js';
import { levine2018Prolactin } from '../works/l.js';
import { mayoPrlProlactin, melmed2011Hyperprolactinemia } from '../works/m.js';
import { pituitaryNdMacroprolactinoma } from '../works/p.js';
import { rudman2025Microprolactinoma, ruljancic2021Prolactin } from '../works/r.js';

/**
 * The Endocrine Society guideline includes macroprolactin assessment in asymptomatic people with raised prolactin and
 * serial dilution when an artefact is suspected.
 */
export const assayMacroprolactinGuideline: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'assay-macroprolactin-guideline',
    use: 'evidence-surface-only',
    population: { category: 'any', note: 'people with hyperprolactinemia' },
    method: 'clinical guideline',
    citation: melmed2011Hyperprolactinemia,
    secondary: true,
  });

/** Macroprolactin accounts for about 18.9% (95% CI 15.8-22.1) of raised prolactin results worldwide. */
export const assayMacroprolactinPrevalence: Claim<
  'context',
  { readonly 'pooled-prevalence': readonly ['macroprolactin', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'assay-macroprolactin-prevalence',
  use: 'context',
  population: { category: 'any', note: '67 studies from 27 countries' },
  method: 'meta-analysis',
  citation: chesoh2020Macroprolactin,
  values: {
    'pooled-prevalence': 'macroprolactin share % 18.9 ci95=15.8..22.1',
  },
});

/** Antipsychotic drugs are a common cause of raised prolactin, estimated in up to 70% of people with schizophrenia. */
export const prolactinAntipsychotics: Claim<
  'context',
  { readonly 'people-with-raised-prolactin-on-antipsychotics-upper-estimate': readonly ['prolactin', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'prolactin-antipsychotics',
  use: 'context',
  population: { category: 'any', note: 'people with schizophrenia' },
  citation: ruljancic2021Prolactin,
  secondary: true,
  values: {
    'people-with-raised-prolactin-on-antipsychotics-upper-estimate': 'prolactin share % <= 70',
  },
});

/**
 * ARUP lists prolactin as 2.1-17.7 ng/mL in males and 2.8-29.2 ng/mL in females of 10 years and over, 1.8-20.3 ng/mL
 * after menopause and 9.7 to more than 200.0 ng/mL in pregnancy, and notes that pregnancy, lactation and oral
 * contraceptives can raise it.
 */
export const prolactinArupInterval: Claim<
  'note',
  {
    readonly male: readonly ['prolactin', 'laboratory-reference-interval'];
    readonly female: readonly ['prolactin', 'laboratory-reference-interval'];
    readonly postmenopausal: readonly ['prolactin', 'laboratory-reference-interval'];
    readonly 'pregnant-lower': readonly ['prolactin', 'laboratory-lower-limit'];
  }
> = /* @__PURE__ */ claim({
  id: 'prolactin-arup-interval',
  use: 'note',
  population: { category: 'any', ageYears: { min: 10 }, note: '10 years and over' },
  method: 'quantitative chemiluminescent immunoassay',
  citation: arup0070115Prolactin,
  values: {
    male: 'prolactin laboratory-reference-interval ng/mL 2.1..17.7',
    female: 'prolactin laboratory-reference-interval ng/mL 2.8..29.2',
    postmenopausal: 'prolactin laboratory-reference-interval ng/mL 1.8..20.3',
    'pregnant-lower': 'prolactin laboratory-lower-limit ng/mL 9.7',
  },
});

/**
 * Basal prolactin was raised during 15 to 21 months of lactational amenorrhea in cross-sectional and longitudinal
 * studies; it depended on the infant's age, night intervals and suckling time, and gonadotropins were quantitatively
 * normal.
 */
export const prolactinLactation: Claim<'context', { readonly 'amenorrhoea-duration': readonly ['prolactin', 'time'] }> =
  /* @__PURE__ */ claim({
    id: 'prolactin-lactation',
    use: 'context',
    population: {
      category: 'female',
      note: 'breast-feeding women in Australia and the Philippines, 34 followed for a mean of 67 weeks',
    },
    citation: gross2011Lactation,
    values: {
      'amenorrhoea-duration': 'prolactin time mo 15..21',
    },
  });

/**
 * Of 79 men with macroprolactinoma, 79.7% had hypogonadism defined as low total testosterone with low or normal
 * gonadotropins (median testosterone 4.5 nmol/L); 65% recovered the axis on dopamine agonists.
 */
export const prolactinMacroprolactinomaMen: Claim<
  'context',
  {
    readonly 'men-hypogonadal-at-baseline': readonly ['men', 'share'];
    readonly 'testosterone-median-at-baseline': readonly ['testosterone', 'median'];
    readonly 'men-recovered': readonly ['men', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'prolactin-macroprolactinoma-men',
  use: 'context',
  population: { category: 'male', note: '79 men, median 32 y, Gulf region' },
  method: 'multicenter retrospective',
  citation: pituitaryNdMacroprolactinoma,
  values: {
    'men-hypogonadal-at-baseline': 'men share % 79.7',
    'testosterone-median-at-baseline': 'testosterone median nmol/L 4.5',
    'men-recovered': 'men share % 65',
  },
});

/**
 * Mayo Clinic Laboratories lists prolactin from 18 years as 4.0-15.2 ng/mL in males and 4.8-23.3 ng/mL in females,
 * with nothing established below 18.
 */
export const prolactinMayoInterval: Claim<
  'note',
  {
    readonly male: readonly ['prolactin', 'laboratory-reference-interval'];
    readonly female: readonly ['prolactin', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'prolactin-mayo-interval',
  use: 'note',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'electrochemiluminescence immunoassay',
  citation: mayoPrlProlactin,
  values: {
    male: 'prolactin laboratory-reference-interval ng/mL 4.0..15.2',
    female: 'prolactin laboratory-reference-interval ng/mL 4.8..23.3',
  },
});

/**
 * Of 47 men with microprolactinoma (median prolactin 70.0 ng/mL, interquartile range 51.0-103.4) 34 (72.3%) had low
 * testosterone.
 */
export const prolactinMicroprolactinomaMen: Claim<
  'context',
  {
    readonly 'prolactin-median': readonly ['prolactin', 'median'];
    readonly 'share-low-testosterone': readonly ['men', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'prolactin-microprolactinoma-men',
  use: 'context',
  population: { category: 'male', note: '47 men with microprolactinoma, age 45.6 years (SD 17.6)' },
  method: 'single-center retrospective cohort',
  citation: rudman2025Microprolactinoma,
  values: {
    'prolactin-median': 'prolactin median ng/mL 70.0',
    'share-low-testosterone': 'men share % 72.3',
  },
});

/**
 * A review lists pregnancy, lactation, nipple stimulation, stress, exercise, venepuncture and hypoglycemia among the
 * physiological associations of raised prolactin, and hypothyroidism, chronic renal failure, cirrhosis, pituitary and
 * hypothalamic disease and polycystic ovary syndrome among the others.
 */
export const prolactinPhysiologicCauses: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'prolactin-physiologic-causes',
  use: 'context',
  population: { category: 'any' },
  method: 'review, table 1',
  citation: levine2018Prolactin,
});
