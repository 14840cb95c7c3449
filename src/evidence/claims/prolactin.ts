// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
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
export const assayMacroprolactinGuideline: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'assay-macroprolactin-guideline',
  topic: 'prolactin',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'people with hyperprolactinemia' },
  method: 'clinical guideline',
  secondary: true,
  citation: melmed2011Hyperprolactinemia,
  values: {},
};

/** Macroprolactin accounts for about 18.9% (95% CI 15.8-22.1) of raised prolactin results worldwide. */
export const assayMacroprolactinPrevalence: Claim<
  'context',
  { readonly 'pooled-prevalence': readonly ['macroprolactin', 'share'] }
> = {
  id: 'assay-macroprolactin-prevalence',
  topic: 'prolactin',
  use: 'context',
  population: { category: 'any', note: '67 studies from 27 countries' },
  method: 'meta-analysis',
  secondary: false,
  citation: chesoh2020Macroprolactin,
  values: {
    'pooled-prevalence': {
      key: 'pooled-prevalence',
      analyte: 'macroprolactin',
      statistic: 'share',
      label: 'pooled prevalence',
      unit: '%',
      value: '18.9',
      ci95: ['15.8', '22.1'],
      note: 'share of raised prolactin results',
    },
  },
};

/** Antipsychotic drugs are a common cause of raised prolactin, estimated in up to 70% of people with schizophrenia. */
export const prolactinAntipsychotics: Claim<
  'context',
  { readonly 'people-with-raised-prolactin-on-antipsychotics-upper-estimate': readonly ['prolactin', 'share'] }
> = {
  id: 'prolactin-antipsychotics',
  topic: 'prolactin',
  use: 'context',
  population: { category: 'any', note: 'people with schizophrenia' },
  secondary: true,
  citation: ruljancic2021Prolactin,
  values: {
    'people-with-raised-prolactin-on-antipsychotics-upper-estimate': {
      key: 'people-with-raised-prolactin-on-antipsychotics-upper-estimate',
      analyte: 'prolactin',
      statistic: 'share',
      label: 'people with raised prolactin on antipsychotics, upper estimate',
      unit: '%',
      comparator: '<=',
      value: '70',
    },
  },
};

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
> = {
  id: 'prolactin-arup-interval',
  topic: 'prolactin',
  use: 'note',
  population: { category: 'any', ageYears: { min: 10 }, note: '10 years and over' },
  method: 'quantitative chemiluminescent immunoassay',
  secondary: false,
  citation: arup0070115Prolactin,
  values: {
    male: {
      key: 'male',
      analyte: 'prolactin',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/mL',
      low: '2.1',
      high: '17.7',
      group: 'male, >=10 y',
    },
    female: {
      key: 'female',
      analyte: 'prolactin',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/mL',
      low: '2.8',
      high: '29.2',
      group: 'female, >=10 y',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'prolactin',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/mL',
      low: '1.8',
      high: '20.3',
      group: 'postmenopausal',
    },
    'pregnant-lower': {
      key: 'pregnant-lower',
      analyte: 'prolactin',
      statistic: 'laboratory-lower-limit',
      unit: 'ng/mL',
      value: '9.7',
      group: 'pregnant',
      note: 'printed as 9.7 to >200.0',
    },
  },
};

/**
 * Basal prolactin was raised during 15 to 21 months of lactational amenorrhea in cross-sectional and longitudinal
 * studies; it depended on the infant's age, night intervals and suckling time, and gonadotropins were quantitatively
 * normal.
 */
export const prolactinLactation: Claim<'context', { readonly 'amenorrhoea-duration': readonly ['prolactin', 'time'] }> =
  {
    id: 'prolactin-lactation',
    topic: 'prolactin',
    use: 'context',
    population: {
      category: 'female',
      note: 'breast-feeding women in Australia and the Philippines, 34 followed for a mean of 67 weeks',
    },
    secondary: false,
    citation: gross2011Lactation,
    values: {
      'amenorrhoea-duration': {
        key: 'amenorrhoea-duration',
        analyte: 'prolactin',
        statistic: 'time',
        label: 'lactational amenorrhea with raised prolactin',
        unit: 'mo',
        low: '15',
        high: '21',
      },
    },
  };

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
> = {
  id: 'prolactin-macroprolactinoma-men',
  topic: 'prolactin',
  use: 'context',
  population: { category: 'male', note: '79 men, median 32 y, Gulf region' },
  method: 'multicenter retrospective',
  secondary: false,
  citation: pituitaryNdMacroprolactinoma,
  values: {
    'men-hypogonadal-at-baseline': {
      key: 'men-hypogonadal-at-baseline',
      analyte: 'men',
      statistic: 'share',
      label: 'hypogonadal at baseline',
      unit: '%',
      value: '79.7',
    },
    'testosterone-median-at-baseline': {
      key: 'testosterone-median-at-baseline',
      analyte: 'testosterone',
      statistic: 'median',
      label: 'median at baseline',
      unit: 'nmol/L',
      value: '4.5',
    },
    'men-recovered': {
      key: 'men-recovered',
      analyte: 'men',
      statistic: 'share',
      label: 'recovered',
      unit: '%',
      value: '65',
    },
  },
};

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
> = {
  id: 'prolactin-mayo-interval',
  topic: 'prolactin',
  use: 'note',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'electrochemiluminescence immunoassay',
  secondary: false,
  citation: mayoPrlProlactin,
  values: {
    male: {
      key: 'male',
      analyte: 'prolactin',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/mL',
      low: '4.0',
      high: '15.2',
      group: 'male, >=18 y',
    },
    female: {
      key: 'female',
      analyte: 'prolactin',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/mL',
      low: '4.8',
      high: '23.3',
      group: 'female, >=18 y',
    },
  },
};

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
> = {
  id: 'prolactin-microprolactinoma-men',
  topic: 'prolactin',
  use: 'context',
  population: { category: 'male', note: '47 men with microprolactinoma, age 45.6 years (SD 17.6)' },
  method: 'single-center retrospective cohort',
  secondary: false,
  citation: rudman2025Microprolactinoma,
  values: {
    'prolactin-median': {
      key: 'prolactin-median',
      analyte: 'prolactin',
      statistic: 'median',
      unit: 'ng/mL',
      value: '70.0',
      note: 'interquartile range 51.0-103.4',
    },
    'share-low-testosterone': {
      key: 'share-low-testosterone',
      analyte: 'men',
      statistic: 'share',
      label: 'low testosterone at diagnosis',
      unit: '%',
      value: '72.3',
      note: '34 of 47 men',
    },
  },
};

/**
 * A review lists pregnancy, lactation, nipple stimulation, stress, exercise, venepuncture and hypoglycemia among the
 * physiological associations of raised prolactin, and hypothyroidism, chronic renal failure, cirrhosis, pituitary and
 * hypothalamic disease and polycystic ovary syndrome among the others.
 */
export const prolactinPhysiologicCauses: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'prolactin-physiologic-causes',
  topic: 'prolactin',
  use: 'context',
  population: { category: 'any' },
  method: 'review, table 1',
  secondary: false,
  citation: levine2018Prolactin,
  values: {},
};
