// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { harlow2012Straw } from '../works/h.js';
import { tepper2012Trajectory } from '../works/t.js';

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
