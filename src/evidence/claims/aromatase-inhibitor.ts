// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { burnettbowie2009Bmd, burnettbowie2009Hypogonadal } from '../works/b.js';
import { deronde2011Aromatase } from '../works/d.js';
import { helo2015Clomiphene } from '../works/h.js';
import { leder2004Anastrozole } from '../works/l.js';
import { mauras2000Estrogen } from '../works/m.js';
import { shah2021Anastrozole, shoshany2017Anastrozole } from '../works/s.js';
import { taxel2001Aromatase } from '../works/t.js';
import { veldhuis2005Aromatase } from '../works/v.js';
import { yang2022Anastrozole } from '../works/y.js';

/**
 * Spine bone mineral density fell in the anastrozole arm and rose in the placebo arm; other sites moved the same way
 * without reaching significance, and bone-turnover markers did not change.
 */
export const aromataseInhibitorBoneDensity: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'anastrozole-baseline': readonly ['bone-mineral-density-spine', 'mean'];
    readonly 'anastrozole-1-year': readonly ['bone-mineral-density-spine', 'mean'];
    readonly 'placebo-baseline': readonly ['bone-mineral-density-spine', 'mean'];
    readonly 'placebo-1-year': readonly ['bone-mineral-density-spine', 'mean'];
    readonly 'p-value-between-groups': readonly ['bone-mineral-density-spine', 'p-value'];
  }
> = {
  id: 'aromatase-inhibitor-bone-density',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '69 men aged >=60 y' },
  method: 'Double-blind RCT, 1 year',
  secondary: false,
  citation: burnettbowie2009Bmd,
  values: {
    'anastrozole-baseline': {
      key: 'anastrozole-baseline',
      analyte: 'bone-mineral-density-spine',
      statistic: 'mean',
      unit: 'g/cm2',
      value: '1.121',
      group: 'anastrozole, baseline',
    },
    'anastrozole-1-year': {
      key: 'anastrozole-1-year',
      analyte: 'bone-mineral-density-spine',
      statistic: 'mean',
      unit: 'g/cm2',
      value: '1.102',
      group: 'anastrozole, 1 year',
    },
    'placebo-baseline': {
      key: 'placebo-baseline',
      analyte: 'bone-mineral-density-spine',
      statistic: 'mean',
      unit: 'g/cm2',
      value: '1.18',
      group: 'placebo, baseline',
    },
    'placebo-1-year': {
      key: 'placebo-1-year',
      analyte: 'bone-mineral-density-spine',
      statistic: 'mean',
      unit: 'g/cm2',
      value: '1.189',
      group: 'placebo, 1 year',
    },
    'p-value-between-groups': {
      key: 'p-value-between-groups',
      analyte: 'bone-mineral-density-spine',
      statistic: 'p-value',
      label: 'p value, between groups',
      unit: '1',
      value: '0.0014',
    },
  },
};

/**
 * In the same trial serum estradiol fell by roughly one third, to the same level with daily and twice-weekly
 * anastrozole.
 */
export const aromataseInhibitorLederEstradiol: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly '1-mg-daily-baseline': readonly ['estradiol', 'mean'];
    readonly '1-mg-daily-week-12': readonly ['estradiol', 'mean'];
    readonly '1-mg-twice-weekly-baseline': readonly ['estradiol', 'mean'];
    readonly '1-mg-twice-weekly-week-12': readonly ['estradiol', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-leder-estradiol',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 62, max: 74 }, note: '37 men aged 62-74 y' },
  method: 'RCT, 12 weeks',
  secondary: false,
  citation: leder2004Anastrozole,
  values: {
    '1-mg-daily-baseline': {
      key: '1-mg-daily-baseline',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '26',
      group: '1 mg daily, baseline',
    },
    '1-mg-daily-week-12': {
      key: '1-mg-daily-week-12',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '17',
      group: '1 mg daily, week 12',
    },
    '1-mg-twice-weekly-baseline': {
      key: '1-mg-twice-weekly-baseline',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '27',
      group: '1 mg twice weekly, baseline',
    },
    '1-mg-twice-weekly-week-12': {
      key: '1-mg-twice-weekly-week-12',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '17',
      group: '1 mg twice weekly, week 12',
    },
  },
};

/** LH rose with daily anastrozole in older men not taking testosterone. */
export const aromataseInhibitorLederLh: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly [Key in never]: never }
> = {
  id: 'aromatase-inhibitor-leder-lh',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 62, max: 74 }, note: 'men aged 62-74 y' },
  method: 'RCT, 12 weeks',
  secondary: false,
  citation: leder2004Anastrozole,
  values: {},
};

/**
 * In older men with low or borderline testosterone, 12 weeks of anastrozole was followed by a rise in total and
 * bioavailable testosterone at both studied schedules.
 */
export const aromataseInhibitorLederTestosterone: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'testosterone-1-mg-daily-baseline': readonly ['testosterone', 'mean'];
    readonly 'testosterone-1-mg-daily-week-12': readonly ['testosterone', 'mean'];
    readonly 'testosterone-1-mg-twice-weekly-baseline': readonly ['testosterone', 'mean'];
    readonly 'testosterone-1-mg-twice-weekly-week-12': readonly ['testosterone', 'mean'];
    readonly 'bioavailable-testosterone-1-mg-daily-baseline': readonly ['bioavailable-testosterone', 'mean'];
    readonly 'bioavailable-testosterone-1-mg-daily-week-12': readonly ['bioavailable-testosterone', 'mean'];
    readonly 'bioavailable-testosterone-1-mg-twice-weekly-baseline': readonly ['bioavailable-testosterone', 'mean'];
    readonly 'bioavailable-testosterone-1-mg-twice-weekly-week-12': readonly ['bioavailable-testosterone', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-leder-testosterone',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 62, max: 74 }, note: '37 men aged 62-74 y, screening T <350 ng/dL' },
  method: 'Randomized, double-blind, placebo-controlled, 12 weeks',
  secondary: false,
  citation: leder2004Anastrozole,
  values: {
    'testosterone-1-mg-daily-baseline': {
      key: 'testosterone-1-mg-daily-baseline',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '343',
      sd: '61',
      n: 12,
      group: '1 mg daily, baseline',
    },
    'testosterone-1-mg-daily-week-12': {
      key: 'testosterone-1-mg-daily-week-12',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '572',
      sd: '139',
      n: 12,
      group: '1 mg daily, week 12',
    },
    'testosterone-1-mg-twice-weekly-baseline': {
      key: 'testosterone-1-mg-twice-weekly-baseline',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '397',
      sd: '106',
      n: 11,
      group: '1 mg twice weekly, baseline',
    },
    'testosterone-1-mg-twice-weekly-week-12': {
      key: 'testosterone-1-mg-twice-weekly-week-12',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '520',
      sd: '91',
      n: 11,
      group: '1 mg twice weekly, week 12',
    },
    'bioavailable-testosterone-1-mg-daily-baseline': {
      key: 'bioavailable-testosterone-1-mg-daily-baseline',
      analyte: 'bioavailable-testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '99',
      group: '1 mg daily, baseline',
    },
    'bioavailable-testosterone-1-mg-daily-week-12': {
      key: 'bioavailable-testosterone-1-mg-daily-week-12',
      analyte: 'bioavailable-testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '207',
      group: '1 mg daily, week 12',
    },
    'bioavailable-testosterone-1-mg-twice-weekly-baseline': {
      key: 'bioavailable-testosterone-1-mg-twice-weekly-baseline',
      analyte: 'bioavailable-testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '115',
      group: '1 mg twice weekly, baseline',
    },
    'bioavailable-testosterone-1-mg-twice-weekly-week-12': {
      key: 'bioavailable-testosterone-1-mg-twice-weekly-week-12',
      analyte: 'bioavailable-testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '178',
      group: '1 mg twice weekly, week 12',
    },
  },
};

/**
 * Companion report in SI units: T 11.2 to 18.2 nmol/L, bioavailable T 2.7 to 5.4 nmol/L and E2 55.8 to 42.2 pmol/L at
 * month 3.
 */
export const aromataseInhibitorMonthThreeSi: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'testosterone-baseline': readonly ['testosterone', 'mean'];
    readonly 'testosterone-month-3': readonly ['testosterone', 'mean'];
    readonly 'bioavailable-testosterone-baseline': readonly ['bioavailable-testosterone', 'mean'];
    readonly 'bioavailable-testosterone-month-3': readonly ['bioavailable-testosterone', 'mean'];
    readonly 'estradiol-baseline': readonly ['estradiol', 'mean'];
    readonly 'estradiol-month-3': readonly ['estradiol', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-month-three-si',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '88 men aged >=60 y' },
  method: 'Double-blind RCT, 1 year',
  secondary: false,
  citation: burnettbowie2009Hypogonadal,
  values: {
    'testosterone-baseline': {
      key: 'testosterone-baseline',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '11.2',
      group: 'baseline',
    },
    'testosterone-month-3': {
      key: 'testosterone-month-3',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '18.2',
      group: 'month 3',
    },
    'bioavailable-testosterone-baseline': {
      key: 'bioavailable-testosterone-baseline',
      analyte: 'bioavailable-testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '2.7',
      group: 'baseline',
    },
    'bioavailable-testosterone-month-3': {
      key: 'bioavailable-testosterone-month-3',
      analyte: 'bioavailable-testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '5.4',
      group: 'month 3',
    },
    'estradiol-baseline': {
      key: 'estradiol-baseline',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pmol/L',
      value: '55.8',
      group: 'baseline',
    },
    'estradiol-month-3': {
      key: 'estradiol-month-3',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pmol/L',
      value: '42.2',
      group: 'month 3',
    },
  },
};

/** In that trial PSA, hematocrit, lipid levels, body composition and strength did not change with anastrozole. */
export const aromataseInhibitorNoChangeMarkers: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly [Key in never]: never }
> = {
  id: 'aromatase-inhibitor-no-change-markers',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '88 men aged >=60 y' },
  method: 'Double-blind RCT, 1 year',
  secondary: false,
  citation: burnettbowie2009Hypogonadal,
  values: {},
};

/**
 * About 95% of hypoandrogenic subfertile men showed higher T and lower E2 on anastrozole; sperm improvement was
 * confined to those who were oligozoospermic at baseline.
 */
export const aromataseInhibitorOligozoospermia: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'higher-testosterone-and-lower-estradiol': readonly ['men', 'share'];
    readonly 'sperm-concentration-and-motile-count-improved-oligozoospermic-men': readonly ['men', 'count'];
  }
> = {
  id: 'aromatase-inhibitor-oligozoospermia',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '86 subfertile hypoandrogenic men' },
  method: 'Retrospective',
  secondary: false,
  citation: shoshany2017Anastrozole,
  values: {
    'higher-testosterone-and-lower-estradiol': {
      key: 'higher-testosterone-and-lower-estradiol',
      analyte: 'men',
      statistic: 'share',
      label: 'higher testosterone and lower estradiol',
      unit: '%',
      value: '95.3',
    },
    'sperm-concentration-and-motile-count-improved-oligozoospermic-men': {
      key: 'sperm-concentration-and-motile-count-improved-oligozoospermic-men',
      analyte: 'men',
      statistic: 'count',
      label: 'sperm concentration and motile count improved, oligozoospermic men',
      unit: '{men}',
      value: '18',
      note: 'of 21 men',
    },
  },
};

/**
 * Over one year of anastrozole, testosterone peaked at month 3 and then drifted down while staying above baseline;
 * estradiol fell modestly and stayed lower.
 */
export const aromataseInhibitorOneYearHormones: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'testosterone-baseline': readonly ['testosterone', 'mean'];
    readonly 'testosterone-month-3': readonly ['testosterone', 'mean'];
    readonly 'testosterone-1-year': readonly ['testosterone', 'mean'];
    readonly 'estradiol-baseline': readonly ['estradiol', 'mean'];
    readonly 'estradiol-month-3': readonly ['estradiol', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-one-year-hormones',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '69 men aged >=60 y with borderline or low T' },
  method: 'Double-blind RCT, anastrozole 1 mg daily vs placebo, 1 year',
  secondary: false,
  citation: burnettbowie2009Bmd,
  values: {
    'testosterone-baseline': {
      key: 'testosterone-baseline',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '319',
      sd: '93',
      group: 'baseline',
    },
    'testosterone-month-3': {
      key: 'testosterone-month-3',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '524',
      sd: '139',
      group: 'month 3',
    },
    'testosterone-1-year': {
      key: 'testosterone-1-year',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '474',
      sd: '145',
      group: '1 year',
    },
    'estradiol-baseline': {
      key: 'estradiol-baseline',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '15',
      sd: '4',
      group: 'baseline',
    },
    'estradiol-month-3': {
      key: 'estradiol-month-3',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '12',
      sd: '4',
      group: 'month 3',
    },
  },
};

/**
 * In overweight subfertile men on anastrozole, LH, FSH, T and the T:E2 ratio rose and E2 fell; T was highest at month
 * 1 and then declined.
 */
export const aromataseInhibitorOverweightSubfertile: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'lh-baseline': readonly ['lh', 'mean'];
    readonly 'lh-on-treatment': readonly ['lh', 'mean'];
    readonly 'fsh-baseline': readonly ['fsh', 'mean'];
    readonly 'fsh-on-treatment': readonly ['fsh', 'mean'];
    readonly 'testosterone-baseline': readonly ['testosterone', 'mean'];
    readonly 'testosterone-month-1': readonly ['testosterone', 'mean'];
    readonly 'testosterone-month-3': readonly ['testosterone', 'mean'];
    readonly 'testosterone-month-5': readonly ['testosterone', 'mean'];
    readonly 'estradiol-baseline': readonly ['estradiol', 'mean'];
    readonly 'estradiol-on-treatment': readonly ['estradiol', 'mean'];
    readonly 'testosterone-estradiol-ratio-baseline': readonly ['testosterone-estradiol-ratio', 'mean'];
    readonly 'testosterone-estradiol-ratio-on-treatment': readonly ['testosterone-estradiol-ratio', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-overweight-subfertile',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '30 hypogonadal subfertile men, BMI >=25 kg/m2' },
  method: 'Retrospective, anastrozole 1 mg daily',
  secondary: false,
  citation: shah2021Anastrozole,
  values: {
    'lh-baseline': {
      key: 'lh-baseline',
      analyte: 'lh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '3.4',
      group: 'baseline',
    },
    'lh-on-treatment': {
      key: 'lh-on-treatment',
      analyte: 'lh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '5.4',
      group: 'on treatment',
    },
    'fsh-baseline': {
      key: 'fsh-baseline',
      analyte: 'fsh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '4.8',
      group: 'baseline',
    },
    'fsh-on-treatment': {
      key: 'fsh-on-treatment',
      analyte: 'fsh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '7.6',
      group: 'on treatment',
    },
    'testosterone-baseline': {
      key: 'testosterone-baseline',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '270.6',
      group: 'baseline',
    },
    'testosterone-month-1': {
      key: 'testosterone-month-1',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '480.4',
      group: 'month 1',
    },
    'testosterone-month-3': {
      key: 'testosterone-month-3',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '460.7',
      group: 'month 3',
    },
    'testosterone-month-5': {
      key: 'testosterone-month-5',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '412.0',
      group: 'month 5',
    },
    'estradiol-baseline': {
      key: 'estradiol-baseline',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '32',
      group: 'baseline',
    },
    'estradiol-on-treatment': {
      key: 'estradiol-on-treatment',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '15.9',
      group: 'on treatment',
    },
    'testosterone-estradiol-ratio-baseline': {
      key: 'testosterone-estradiol-ratio-baseline',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'mean',
      unit: '1',
      value: '9',
      group: 'baseline',
      note: 'testosterone in ng/dL over estradiol in pg/mL',
    },
    'testosterone-estradiol-ratio-on-treatment': {
      key: 'testosterone-estradiol-ratio-on-treatment',
      analyte: 'testosterone-estradiol-ratio',
      statistic: 'mean',
      unit: '1',
      value: '26.5',
      group: 'on treatment',
      note: 'testosterone in ng/dL over estradiol in pg/mL',
    },
  },
};

/**
 * Hormone and semen responses to anastrozole were comparable in subfertile men whose T:E2 ratio was below 10 and
 * above 10.
 */
export const aromataseInhibitorRatioNoDifference: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly 'ratio-below-10': readonly ['men', 'count']; readonly 'ratio-above-10': readonly ['men', 'count'] }
> = {
  id: 'aromatase-inhibitor-ratio-no-difference',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '105 subfertile men' },
  method: 'Retrospective, 1 mg daily, 3 months',
  secondary: false,
  citation: yang2022Anastrozole,
  values: {
    'ratio-below-10': {
      key: 'ratio-below-10',
      analyte: 'men',
      statistic: 'count',
      label: 'ratio below 10',
      unit: '{count}',
      value: '62',
    },
    'ratio-above-10': {
      key: 'ratio-above-10',
      analyte: 'men',
      statistic: 'count',
      label: 'ratio above 10',
      unit: '{count}',
      value: '43',
    },
  },
};

/**
 * A review of aromatase inhibitors in males concluded that long-term efficacy and safety were not established and did
 * not support routine use at that time.
 */
export const aromataseInhibitorReviewPosition: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'aromatase-inhibitor-review-position',
  topic: 'aromatase-inhibitor',
  use: 'evidence-surface-only',
  population: { category: 'male', note: 'males, boys and adults' },
  method: 'Narrative review',
  secondary: false,
  citation: deronde2011Aromatase,
  values: {},
};

/**
 * In eugonadal older men 9 weeks of anastrozole lowered estradiol, estrone and SHBG and raised total testosterone; a
 * bone-resorption marker rose.
 */
export const aromataseInhibitorTaxelChanges: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly estradiol: readonly ['estradiol', 'change'];
    readonly estrone: readonly ['estrone', 'change'];
    readonly shbg: readonly ['shbg', 'change'];
    readonly testosterone: readonly ['testosterone', 'change'];
    readonly 'ctx-week-3': readonly ['ctx', 'change'];
    readonly 'ctx-week-6': readonly ['ctx', 'change'];
    readonly 'ctx-week-9': readonly ['ctx', 'change'];
  }
> = {
  id: 'aromatase-inhibitor-taxel-changes',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { minExclusive: 65 }, note: '15 eugonadal men >65 y' },
  method: 'Single-arm, 2.0 mg daily, 9 weeks',
  secondary: false,
  citation: taxel2001Aromatase,
  values: {
    estradiol: { key: 'estradiol', analyte: 'estradiol', statistic: 'change', unit: '%', value: '-29' },
    estrone: { key: 'estrone', analyte: 'estrone', statistic: 'change', unit: '%', value: '-73' },
    shbg: { key: 'shbg', analyte: 'shbg', statistic: 'change', unit: '%', value: '-16' },
    testosterone: { key: 'testosterone', analyte: 'testosterone', statistic: 'change', unit: '%', value: '56' },
    'ctx-week-3': { key: 'ctx-week-3', analyte: 'ctx', statistic: 'change', unit: '%', value: '11', group: 'week 3' },
    'ctx-week-6': { key: 'ctx-week-6', analyte: 'ctx', statistic: 'change', unit: '%', value: '24', group: 'week 6' },
    'ctx-week-9': { key: 'ctx-week-9', analyte: 'ctx', statistic: 'change', unit: '%', value: '33', group: 'week 9' },
  },
};

/**
 * In young and older healthy men anastrozole lowered 24-hour estradiol by 50% and raised mean LH 2.1-fold in both
 * groups, the older men reaching a smaller testosterone rise.
 */
export const aromataseInhibitorVeldhuis: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly estradiol: readonly ['estradiol', 'change']; readonly lh: readonly ['lh', 'fold-change'] }
> = {
  id: 'aromatase-inhibitor-veldhuis',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '9 older and 11 young men on anastrozole, 17 older and 8 young on placebo' },
  method: 'Randomized, double-blind, 24-hour sampling',
  secondary: false,
  citation: veldhuis2005Aromatase,
  values: {
    estradiol: {
      key: 'estradiol',
      analyte: 'estradiol',
      statistic: 'change',
      unit: '%',
      value: '-50',
      note: 'printed as a reduction by 50%',
    },
    lh: { key: 'lh', analyte: 'lh', statistic: 'fold-change', label: 'mean 24-hour LH', unit: '{fold}', value: '2.1' },
  },
};

/**
 * Head to head over 12 weeks, clomiphene gave the higher testosterone while anastrozole gave the larger T:E2
 * increase; estradiol rose with clomiphene and fell with anastrozole; semen did not change in either arm.
 */
export const aromataseInhibitorVersusClomiphene: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'clomiphene-25-mg-day-mean-at-12-weeks': readonly ['testosterone', 'mean'];
    readonly 'anastrozole-1-mg-day-mean-at-12-weeks': readonly ['testosterone', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-versus-clomiphene',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '26 hypogonadal infertile men, T <350 ng/dL, normal LH' },
  method: 'Randomized double-blind, 12 weeks',
  secondary: false,
  citation: helo2015Clomiphene,
  values: {
    'clomiphene-25-mg-day-mean-at-12-weeks': {
      key: 'clomiphene-25-mg-day-mean-at-12-weeks',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at 12 weeks',
      unit: 'ng/dL',
      value: '571',
      group: 'clomiphene 25 mg/day',
    },
    'anastrozole-1-mg-day-mean-at-12-weeks': {
      key: 'anastrozole-1-mg-day-mean-at-12-weeks',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'mean at 12 weeks',
      unit: 'ng/dL',
      value: '408',
      group: 'anastrozole 1 mg/day',
    },
  },
};

/**
 * In adolescent and young males anastrozole halved estradiol within 10 days at either 0.5 or 1 mg, with no change in
 * body composition after 10 weeks.
 */
export const aromataseInhibitorYoungMales: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly 'change-at-10-days': readonly ['estradiol', 'change'] }
> = {
  id: 'aromatase-inhibitor-young-males',
  topic: 'aromatase-inhibitor',
  use: 'only-if-listed:aromatase-inhibitor',
  population: {
    category: 'male',
    ageYears: { min: 15, max: 22 },
    note: '12 males (mean 16.1 y) for dose response; 8 males aged 15-22 y for 10 weeks',
  },
  method: 'Dose-response crossover, then single-arm',
  secondary: false,
  citation: mauras2000Estrogen,
  values: {
    'change-at-10-days': {
      key: 'change-at-10-days',
      analyte: 'estradiol',
      statistic: 'change',
      label: 'change at 10 days',
      unit: '%',
      value: '-50',
      note: 'approximate',
    },
  },
};
