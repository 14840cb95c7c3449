// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { cawthon2016Vertebral, chin2012Bone } from '../works/c.js';
import { finkelstein2013Steroids } from '../works/f.js';
import { kanakis2019Gynecomastia } from '../works/k.js';
import { leblancNdFracture } from '../works/l.js';
import { mellstrom2008Fracture } from '../works/m.js';
import { rohrmann2011Adiposity } from '../works/r.js';

/**
 * Across BMI, waist and body-fat quartiles, total and free testosterone and SHBG fell while total and free estradiol
 * rose in US men.
 */
export const estradiolMaleAdiposity: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'estradiol-male-adiposity',
  topic: 'pattern-estradiol',
  use: 'context',
  population: { category: 'male', ageYears: { min: 20 }, note: '1265 men 20-90+ y, NHANES III' },
  method: 'immunoassay',
  secondary: false,
  citation: rohrmann2011Adiposity,
  values: {},
};

/**
 * A review of sex steroids and bone in men finds higher testosterone in elderly men to go with better preserved bone
 * mineral density, and the relations of estrogen to indices of bone health to be significant and sometimes stronger
 * than those of testosterone.
 */
export const estradiolMaleBoneDensity: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'estradiol-male-bone-density',
  topic: 'pattern-estradiol',
  use: 'context',
  population: {
    category: 'male',
    note: 'epidemiological studies of men, and men with estrogen resistance or aromatase deficiency',
  },
  method: 'review',
  secondary: false,
  citation: chin2012Bone,
  values: {},
};

/**
 * In MrOS Sweden fracture risk rose below a total estradiol of 16 pg/mL and a free estradiol of 0.27 pg/mL; free
 * estradiol (HR 1.36 per SD decrease) and SHBG (HR 1.32 per SD increase) predicted fractures independently, free
 * testosterone did not.
 */
export const estradiolMaleFractureMrosSweden: Claim<
  'context',
  {
    readonly 'estradiol-threshold': readonly ['estradiol', 'study-limit'];
    readonly 'free-estradiol-threshold': readonly ['free-estradiol', 'study-limit'];
    readonly 'free-estradiol-hazard': readonly ['free-estradiol', 'hazard-ratio'];
    readonly 'shbg-hazard': readonly ['shbg', 'hazard-ratio'];
  }
> = {
  id: 'estradiol-male-fracture-mros-sweden',
  topic: 'pattern-estradiol',
  use: 'context',
  population: { category: 'male', note: 'older Swedish men, mean follow-up 3.3 y' },
  method: 'gas chromatography-mass spectrometry; SHBG by immunoradiometric assay',
  restriction: {
    method: 'mass-spectrometry',
    ageYears: { min: 65 },
    why: 'GC-MS in older men (mean age 75); never set beside an immunoassay result or a younger man',
  },
  secondary: true,
  citation: mellstrom2008Fracture,
  values: {
    'estradiol-threshold': {
      key: 'estradiol-threshold',
      analyte: 'estradiol',
      statistic: 'study-limit',
      unit: 'pg/mL',
      comparator: '<',
      value: '16',
    },
    'free-estradiol-threshold': {
      key: 'free-estradiol-threshold',
      analyte: 'free-estradiol',
      statistic: 'study-limit',
      unit: 'pg/mL',
      comparator: '<',
      value: '0.27',
    },
    'free-estradiol-hazard': {
      key: 'free-estradiol-hazard',
      analyte: 'free-estradiol',
      statistic: 'hazard-ratio',
      label: 'independent',
      unit: '{HR}',
      value: '1.36',
      note: 'per SD decrease',
    },
    'shbg-hazard': {
      key: 'shbg-hazard',
      analyte: 'shbg',
      statistic: 'hazard-ratio',
      label: 'independent',
      unit: '{HR}',
      value: '1.32',
      note: 'per SD increase',
    },
  },
};

/**
 * In 2639 older Swedish men fracture risk rose per SD decrease of estradiol (HR 1.34) and free estradiol (HR 1.41)
 * and per SD increase of SHBG (HR 1.41); only free estradiol and SHBG were independent predictors.
 */
export const estradiolMaleFractureMrosSwedenHazard: Claim<
  'context',
  {
    readonly estradiol: readonly ['estradiol', 'hazard-ratio'];
    readonly 'free-estradiol': readonly ['free-estradiol', 'hazard-ratio'];
    readonly testosterone: readonly ['testosterone', 'hazard-ratio'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'hazard-ratio'];
    readonly shbg: readonly ['shbg', 'hazard-ratio'];
  }
> = {
  id: 'estradiol-male-fracture-mros-sweden-hazard',
  topic: 'pattern-estradiol',
  use: 'context',
  population: { category: 'male', note: '2639 men, mean age 75 y, MrOS Sweden, average follow-up 3.3 y' },
  method: 'gas chromatography-mass spectrometry',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 }, why: 'GC-MS in older men (mean age 75)' },
  secondary: false,
  citation: mellstrom2008Fracture,
  values: {
    estradiol: {
      key: 'estradiol',
      analyte: 'estradiol',
      statistic: 'hazard-ratio',
      unit: '{HR}',
      value: '1.34',
      ci95: ['1.22', '1.49'],
      note: 'per SD decrease',
    },
    'free-estradiol': {
      key: 'free-estradiol',
      analyte: 'free-estradiol',
      statistic: 'hazard-ratio',
      unit: '{HR}',
      value: '1.41',
      ci95: ['1.28', '1.55'],
      note: 'per SD decrease',
    },
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'hazard-ratio',
      unit: '{HR}',
      value: '1.27',
      ci95: ['1.16', '1.39'],
      note: 'per SD decrease',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'hazard-ratio',
      unit: '{HR}',
      value: '1.32',
      ci95: ['1.21', '1.44'],
      note: 'per SD decrease',
    },
    shbg: {
      key: 'shbg',
      analyte: 'shbg',
      statistic: 'hazard-ratio',
      unit: '{HR}',
      value: '1.41',
      ci95: ['1.22', '1.63'],
      note: 'per SD increase',
    },
  },
};

/**
 * In US MrOS men with bioavailable estradiol below 11.4 pg/mL or SHBG above 59.1 nmol/L had more non-vertebral
 * fractures (HR 1.5 and 1.4); low bioavailable testosterone mattered only together with high SHBG.
 */
export const estradiolMaleFractureMrosUs: Claim<
  'context',
  {
    readonly 'bioavailable-estradiol-quartile': readonly ['bioavailable-estradiol', 'study-limit'];
    readonly 'shbg-quartile': readonly ['shbg', 'study-limit'];
    readonly 'bioavailable-estradiol-hazard': readonly ['bioavailable-estradiol', 'hazard-ratio'];
    readonly 'shbg-hazard': readonly ['shbg', 'hazard-ratio'];
  }
> = {
  id: 'estradiol-male-fracture-mros-us',
  topic: 'pattern-estradiol',
  use: 'context',
  population: { category: 'male', ageYears: { min: 65 }, note: 'men >=65 y, US case-cohort' },
  method: 'mass spectrometry; SHBG by RIA',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 }, why: 'mass spectrometry in men of 65 and over' },
  secondary: false,
  citation: leblancNdFracture,
  values: {
    'bioavailable-estradiol-quartile': {
      key: 'bioavailable-estradiol-quartile',
      analyte: 'bioavailable-estradiol',
      statistic: 'study-limit',
      label: 'lowest quartile',
      unit: 'pg/mL',
      comparator: '<',
      value: '11.4',
    },
    'shbg-quartile': {
      key: 'shbg-quartile',
      analyte: 'shbg',
      statistic: 'study-limit',
      label: 'highest quartile',
      unit: 'nmol/L',
      comparator: '>',
      value: '59.1',
    },
    'bioavailable-estradiol-hazard': {
      key: 'bioavailable-estradiol-hazard',
      analyte: 'bioavailable-estradiol',
      statistic: 'hazard-ratio',
      label: 'adjusted',
      unit: '{HR}',
      value: '1.5',
      ci95: ['1.2', '1.9'],
    },
    'shbg-hazard': {
      key: 'shbg-hazard',
      analyte: 'shbg',
      statistic: 'hazard-ratio',
      label: 'adjusted',
      unit: '{HR}',
      value: '1.4',
      note: 'confidence interval printed as 1.1-21.8, a likely misprint, and left out',
    },
  },
};

/**
 * When estradiol was suppressed with anastrozole during graded testosterone replacement, estrogen deficiency
 * explained the increase in body fat and part of the loss of sexual function, while androgen deficiency explained
 * loss of lean mass and strength.
 */
export const estradiolMaleFunctionFinkelstein: Claim<
  'context',
  {
    readonly 'mean-at-placebo-gel-no-anastrozole': readonly ['testosterone', 'mean'];
    readonly 'mean-at-1.25-g-gel': readonly ['testosterone', 'mean'];
    readonly 'mean-at-2.5-g-gel': readonly ['testosterone', 'mean'];
  }
> = {
  id: 'estradiol-male-function-finkelstein',
  topic: 'pattern-estradiol',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 20, max: 50 },
    note: '400 healthy men 20-50 y given goserelin, 16 weeks',
  },
  method: 'randomized dose groups with and without anastrozole',
  secondary: false,
  citation: finkelstein2013Steroids,
  values: {
    'mean-at-placebo-gel-no-anastrozole': {
      key: 'mean-at-placebo-gel-no-anastrozole',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at placebo gel, no anastrozole',
      unit: 'ng/dL',
      value: '44',
      sd: '13',
    },
    'mean-at-1.25-g-gel': {
      key: 'mean-at-1.25-g-gel',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at 1.25 g gel',
      unit: 'ng/dL',
      value: '191',
      sd: '78',
    },
    'mean-at-2.5-g-gel': {
      key: 'mean-at-2.5-g-gel',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at 2.5 g gel',
      unit: 'ng/dL',
      value: '337',
      sd: '173',
    },
  },
};

/**
 * In a smaller MrOS analysis total estradiol was not associated with prevalent vertebral fracture as a continuous
 * variable, and estradiol at or below 17 pg/mL was only borderline, while higher SHBG was associated (OR 1.38 per
 * SD).
 */
export const estradiolMaleVertebralFracture: Claim<
  'context',
  {
    readonly 'estradiol-borderline-group': readonly ['estradiol', 'study-limit'];
    readonly 'shbg-prevalent-vertebral-fracture': readonly ['shbg', 'odds-ratio'];
  }
> = {
  id: 'estradiol-male-vertebral-fracture',
  topic: 'pattern-estradiol',
  use: 'context',
  population: { category: 'male', note: '1463 older US men' },
  method: 'mass spectrometry',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 }, why: 'mass spectrometry in older men' },
  secondary: false,
  citation: cawthon2016Vertebral,
  values: {
    'estradiol-borderline-group': {
      key: 'estradiol-borderline-group',
      analyte: 'estradiol',
      statistic: 'study-limit',
      label: 'borderline group',
      unit: 'pg/mL',
      comparator: '<=',
      value: '17',
    },
    'shbg-prevalent-vertebral-fracture': {
      key: 'shbg-prevalent-vertebral-fracture',
      analyte: 'shbg',
      statistic: 'odds-ratio',
      label: 'prevalent vertebral fracture',
      unit: '{OR}',
      value: '1.38',
      note: 'per SD increase',
    },
  },
};

/**
 * The EAA guideline's optional panel for gynecomastia is testosterone, estradiol, SHBG, LH, FSH, TSH, prolactin, hCG,
 * AFP and liver and renal function; adult gynecomastia had an underlying cause in 45-50% of men.
 */
export const gynecomastiaPanel: Claim<
  'evidence-surface-only',
  { readonly 'underlying-pathology-found': readonly ['men', 'share'] }
> = {
  id: 'gynecomastia-panel',
  topic: 'pattern-estradiol',
  use: 'evidence-surface-only',
  population: { category: 'male', note: 'men with gynecomastia' },
  method: 'clinical guideline',
  secondary: false,
  citation: kanakis2019Gynecomastia,
  values: {
    'underlying-pathology-found': {
      key: 'underlying-pathology-found',
      analyte: 'men',
      statistic: 'share',
      label: 'underlying pathology found',
      unit: '%',
      low: '45',
      high: '50',
    },
  },
};
