// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
export const estradiolMaleAdiposity: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'estradiol-male-adiposity',
  use: 'context',
  population: { category: 'male', ageYears: { min: 20 }, note: '1265 men 20-90+ y, NHANES III' },
  method: 'immunoassay',
  citation: rohrmann2011Adiposity,
});

/**
 * A review of sex steroids and bone in men finds higher testosterone in elderly men to go with better preserved bone
 * mineral density, and the relations of estrogen to indices of bone health to be significant and sometimes stronger
 * than those of testosterone.
 */
export const estradiolMaleBoneDensity: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'estradiol-male-bone-density',
  use: 'context',
  population: {
    category: 'male',
    note: 'epidemiological studies of men, and men with estrogen resistance or aromatase deficiency',
  },
  method: 'review',
  citation: chin2012Bone,
});

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
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-fracture-mros-sweden',
  use: 'context',
  population: { category: 'male', note: 'older Swedish men, mean follow-up 3.3 y' },
  method: 'gas chromatography-mass spectrometry; SHBG by immunoradiometric assay',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 } },
  citation: mellstrom2008Fracture,
  secondary: true,
  values: {
    'estradiol-threshold': 'estradiol study-limit pg/mL < 16',
    'free-estradiol-threshold': 'free-estradiol study-limit pg/mL < 0.27',
    'free-estradiol-hazard': 'free-estradiol hazard-ratio {HR} 1.36',
    'shbg-hazard': 'shbg hazard-ratio {HR} 1.32',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-fracture-mros-sweden-hazard',
  use: 'context',
  population: { category: 'male', note: '2639 men, mean age 75 y, MrOS Sweden, average follow-up 3.3 y' },
  method: 'gas chromatography-mass spectrometry',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 } },
  citation: mellstrom2008Fracture,
  values: {
    estradiol: 'estradiol hazard-ratio {HR} 1.34 ci95=1.22..1.49',
    'free-estradiol': 'free-estradiol hazard-ratio {HR} 1.41 ci95=1.28..1.55',
    testosterone: 'testosterone hazard-ratio {HR} 1.27 ci95=1.16..1.39',
    'free-testosterone': 'free-testosterone hazard-ratio {HR} 1.32 ci95=1.21..1.44',
    shbg: 'shbg hazard-ratio {HR} 1.41 ci95=1.22..1.63',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-fracture-mros-us',
  use: 'context',
  population: { category: 'male', ageYears: { min: 65 }, note: 'men >=65 y, US case-cohort' },
  method: 'mass spectrometry; SHBG by RIA',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 } },
  citation: leblancNdFracture,
  values: {
    'bioavailable-estradiol-quartile': 'bioavailable-estradiol study-limit pg/mL < 11.4',
    'shbg-quartile': 'shbg study-limit nmol/L > 59.1',
    'bioavailable-estradiol-hazard': 'bioavailable-estradiol hazard-ratio {HR} 1.5 ci95=1.2..1.9',
    'shbg-hazard': 'shbg hazard-ratio {HR} 1.4',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-function-finkelstein',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 20, max: 50 },
    note: '400 healthy men 20-50 y given goserelin, 16 weeks',
  },
  method: 'randomized dose groups with and without anastrozole',
  citation: finkelstein2013Steroids,
  values: {
    'mean-at-placebo-gel-no-anastrozole': 'testosterone mean ng/dL 44 sd=13',
    'mean-at-1.25-g-gel': 'testosterone mean ng/dL 191 sd=78',
    'mean-at-2.5-g-gel': 'testosterone mean ng/dL 337 sd=173',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-vertebral-fracture',
  use: 'context',
  population: { category: 'male', note: '1463 older US men' },
  method: 'mass spectrometry',
  restriction: { method: 'mass-spectrometry', ageYears: { min: 65 } },
  citation: cawthon2016Vertebral,
  values: {
    'estradiol-borderline-group': 'estradiol study-limit pg/mL <= 17',
    'shbg-prevalent-vertebral-fracture': 'shbg odds-ratio {OR} 1.38',
  },
});

/**
 * The EAA guideline's optional panel for gynecomastia is testosterone, estradiol, SHBG, LH, FSH, TSH, prolactin, hCG,
 * AFP and liver and renal function; adult gynecomastia had an underlying cause in 45-50% of men.
 */
export const gynecomastiaPanel: Claim<
  'evidence-surface-only',
  { readonly 'underlying-pathology-found': readonly ['men', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'gynecomastia-panel',
  use: 'evidence-surface-only',
  population: { category: 'male', note: 'men with gynecomastia' },
  method: 'clinical guideline',
  citation: kanakis2019Gynecomastia,
  values: {
    'underlying-pathology-found': 'men share % 45..50',
  },
});
