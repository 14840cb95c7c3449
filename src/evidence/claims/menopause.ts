// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { bulun1999Aromatase } from '../works/b.js';
import { davis2020Estrone } from '../works/d.js';
import { harlow2012Straw } from '../works/h.js';
import { tepper2012Trajectory } from '../works/t.js';

/**
 * Of 5325 women of 70 years and older without sex steroid treatment 66.1% had estradiol below the detection limit of
 * 11 pmol/L; where it was detected its median was 22.0 pmol/L. Women with detectable estradiol had a higher BMI
 * (median 28.5 against 26.8 kg/m2), estrone and testosterone.
 */
export const estradiolAfterAge70: Claim<
  'context',
  {
    readonly 'estradiol-below-detection': readonly ['women', 'share'];
    readonly 'estradiol-detection-limit': readonly ['estradiol', 'detection-limit'];
    readonly 'estradiol-detectable': readonly ['estradiol', 'median'];
    readonly estrone: readonly ['estrone', 'median'];
    readonly 'bmi-estradiol-detectable': readonly ['body-mass-index', 'median'];
    readonly 'bmi-estradiol-undetectable': readonly ['body-mass-index', 'median'];
  }
> = {
  id: 'estradiol-after-age-70',
  topic: 'menopause',
  use: 'context',
  population: {
    category: 'female',
    ageYears: { min: 70 },
    note: '5325 community-dwelling women, mean age 75.1 years (SD 4.2), no sex steroid, antiandrogen, antiestrogen, glucocorticoid or antiglycemic treatment',
  },
  method: 'LC-MS/MS',
  secondary: false,
  citation: davis2020Estrone,
  values: {
    'estradiol-below-detection': {
      key: 'estradiol-below-detection',
      analyte: 'women',
      statistic: 'share',
      label: 'estradiol below the limit of detection',
      unit: '%',
      value: '66.1',
      n: 5325,
    },
    'estradiol-detection-limit': {
      key: 'estradiol-detection-limit',
      analyte: 'estradiol',
      statistic: 'detection-limit',
      unit: 'pmol/L',
      value: '11',
    },
    'estradiol-detectable': {
      key: 'estradiol-detectable',
      analyte: 'estradiol',
      statistic: 'median',
      label: 'detectable values; ends: interdecile range',
      unit: 'pmol/L',
      low: '11.0',
      high: '58.7',
      value: '22.0',
    },
    estrone: {
      key: 'estrone',
      analyte: 'estrone',
      statistic: 'median',
      label: 'ends: interdecile range',
      unit: 'pmol/L',
      low: '88.7',
      high: '347.6',
      value: '181.2',
    },
    'bmi-estradiol-detectable': {
      key: 'bmi-estradiol-detectable',
      analyte: 'body-mass-index',
      statistic: 'median',
      unit: 'kg/m2',
      value: '28.5',
      group: 'estradiol detectable',
    },
    'bmi-estradiol-undetectable': {
      key: 'bmi-estradiol-undetectable',
      analyte: 'body-mass-index',
      statistic: 'median',
      unit: 'kg/m2',
      value: '26.8',
      group: 'estradiol not detectable',
    },
  },
};

/**
 * After ovarian estrogen secretion has ceased, aromatase in adipose tissue and possibly skin primarily accounts for
 * the estrogen formed outside the ovary: androstenedione is aromatized to estrone, which peripheral tissues reduce to
 * estradiol. It increases with body weight and age.
 */
export const estrogenAfterMenopauseSource: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'estrogen-after-menopause-source',
  topic: 'menopause',
  use: 'context',
  population: { category: 'female', note: 'postmenopausal women' },
  method: 'review',
  secondary: false,
  citation: bulun1999Aromatase,
  values: {},
};

/**
 * Around the final menstrual period women differ in course: four estradiol patterns (slow decline 26.9%, flat 28.6%,
 * rise then slow decline 13.1%, rise then steep decline 31.5%) and three rising FSH patterns; obesity went with a
 * flat estradiol and low FSH course.
 */
export const menopauseTrajectoriesSwan: Claim<
  'context',
  {
    readonly 'estradiol-slow-decline': readonly ['estradiol', 'share'];
    readonly 'estradiol-flat': readonly ['estradiol', 'share'];
    readonly 'estradiol-rise-slow-decline': readonly ['estradiol', 'share'];
    readonly 'estradiol-rise-steep-decline': readonly ['estradiol', 'share'];
    readonly 'fsh-low-rise': readonly ['fsh', 'share'];
    readonly 'fsh-medium-rise': readonly ['fsh', 'share'];
  }
> = {
  id: 'menopause-trajectories-swan',
  topic: 'menopause',
  use: 'context',
  population: {
    category: 'female',
    ageYears: { min: 42, max: 52 },
    note: 'SWAN, women followed to 12 or more months of amenorrhea',
  },
  secondary: false,
  citation: tepper2012Trajectory,
  values: {
    'estradiol-slow-decline': {
      key: 'estradiol-slow-decline',
      analyte: 'estradiol',
      statistic: 'share',
      label: 'trajectory share',
      unit: '%',
      value: '26.9',
      group: 'slow decline',
    },
    'estradiol-flat': {
      key: 'estradiol-flat',
      analyte: 'estradiol',
      statistic: 'share',
      label: 'trajectory share',
      unit: '%',
      value: '28.6',
      group: 'flat',
    },
    'estradiol-rise-slow-decline': {
      key: 'estradiol-rise-slow-decline',
      analyte: 'estradiol',
      statistic: 'share',
      label: 'trajectory share',
      unit: '%',
      value: '13.1',
      group: 'rise, slow decline',
    },
    'estradiol-rise-steep-decline': {
      key: 'estradiol-rise-steep-decline',
      analyte: 'estradiol',
      statistic: 'share',
      label: 'trajectory share',
      unit: '%',
      value: '31.5',
      group: 'rise, steep decline',
    },
    'fsh-low-rise': {
      key: 'fsh-low-rise',
      analyte: 'fsh',
      statistic: 'share',
      label: 'trajectory share',
      unit: '%',
      value: '10.6',
      group: 'low rise',
    },
    'fsh-medium-rise': {
      key: 'fsh-medium-rise',
      analyte: 'fsh',
      statistic: 'share',
      label: 'trajectory share',
      unit: '%',
      value: '48.7',
      group: 'medium rise',
    },
  },
};

/**
 * STRAW+10 stages reproductive ageing by bleeding pattern first, with FSH, AMH, inhibin B and antral follicle count
 * as supporting markers, and is meant to apply regardless of age, ethnicity, body size or lifestyle.
 */
export const strawScope: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'straw-scope',
  topic: 'menopause',
  use: 'context',
  population: { category: 'female', note: 'midlife women' },
  method: 'consensus staging',
  secondary: false,
  citation: harlow2012Straw,
  values: {},
};
