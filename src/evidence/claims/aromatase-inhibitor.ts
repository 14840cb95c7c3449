// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-bone-density',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '69 men aged >=60 y' },
  method: 'Double-blind RCT, 1 year',
  citation: burnettbowie2009Bmd,
  values: {
    'anastrozole-baseline': 'bone-mineral-density-spine mean g/cm2 1.121',
    'anastrozole-1-year': 'bone-mineral-density-spine mean g/cm2 1.102',
    'placebo-baseline': 'bone-mineral-density-spine mean g/cm2 1.18',
    'placebo-1-year': 'bone-mineral-density-spine mean g/cm2 1.189',
    'p-value-between-groups': 'bone-mineral-density-spine p-value 1 0.0014',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-leder-estradiol',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 62, max: 74 }, note: '37 men aged 62-74 y' },
  method: 'RCT, 12 weeks',
  citation: leder2004Anastrozole,
  values: {
    '1-mg-daily-baseline': 'estradiol mean pg/mL 26',
    '1-mg-daily-week-12': 'estradiol mean pg/mL 17',
    '1-mg-twice-weekly-baseline': 'estradiol mean pg/mL 27',
    '1-mg-twice-weekly-week-12': 'estradiol mean pg/mL 17',
  },
});

/** LH rose with daily anastrozole in older men not taking testosterone. */
export const aromataseInhibitorLederLh: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly [Key in never]: never }
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-leder-lh',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 62, max: 74 }, note: 'men aged 62-74 y' },
  method: 'RCT, 12 weeks',
  citation: leder2004Anastrozole,
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-leder-testosterone',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 62, max: 74 }, note: '37 men aged 62-74 y, screening T <350 ng/dL' },
  method: 'Randomized, double-blind, placebo-controlled, 12 weeks',
  citation: leder2004Anastrozole,
  values: {
    'testosterone-1-mg-daily-baseline': 'testosterone mean ng/dL 343 sd=61 n=12',
    'testosterone-1-mg-daily-week-12': 'testosterone mean ng/dL 572 sd=139 n=12',
    'testosterone-1-mg-twice-weekly-baseline': 'testosterone mean ng/dL 397 sd=106 n=11',
    'testosterone-1-mg-twice-weekly-week-12': 'testosterone mean ng/dL 520 sd=91 n=11',
    'bioavailable-testosterone-1-mg-daily-baseline': 'bioavailable-testosterone mean ng/dL 99',
    'bioavailable-testosterone-1-mg-daily-week-12': 'bioavailable-testosterone mean ng/dL 207',
    'bioavailable-testosterone-1-mg-twice-weekly-baseline': 'bioavailable-testosterone mean ng/dL 115',
    'bioavailable-testosterone-1-mg-twice-weekly-week-12': 'bioavailable-testosterone mean ng/dL 178',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-month-three-si',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '88 men aged >=60 y' },
  method: 'Double-blind RCT, 1 year',
  citation: burnettbowie2009Hypogonadal,
  values: {
    'testosterone-baseline': 'testosterone mean nmol/L 11.2',
    'testosterone-month-3': 'testosterone mean nmol/L 18.2',
    'bioavailable-testosterone-baseline': 'bioavailable-testosterone mean nmol/L 2.7',
    'bioavailable-testosterone-month-3': 'bioavailable-testosterone mean nmol/L 5.4',
    'estradiol-baseline': 'estradiol mean pmol/L 55.8',
    'estradiol-month-3': 'estradiol mean pmol/L 42.2',
  },
});

/** In that trial PSA, hematocrit, lipid levels, body composition and strength did not change with anastrozole. */
export const aromataseInhibitorNoChangeMarkers: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly [Key in never]: never }
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-no-change-markers',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '88 men aged >=60 y' },
  method: 'Double-blind RCT, 1 year',
  citation: burnettbowie2009Hypogonadal,
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-oligozoospermia',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '86 subfertile hypoandrogenic men' },
  method: 'Retrospective',
  citation: shoshany2017Anastrozole,
  values: {
    'higher-testosterone-and-lower-estradiol': 'men share % 95.3',
    'sperm-concentration-and-motile-count-improved-oligozoospermic-men': 'men count {men} 18',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-one-year-hormones',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { min: 60 }, note: '69 men aged >=60 y with borderline or low T' },
  method: 'Double-blind RCT, anastrozole 1 mg daily vs placebo, 1 year',
  citation: burnettbowie2009Bmd,
  values: {
    'testosterone-baseline': 'testosterone mean ng/dL 319 sd=93',
    'testosterone-month-3': 'testosterone mean ng/dL 524 sd=139',
    'testosterone-1-year': 'testosterone mean ng/dL 474 sd=145',
    'estradiol-baseline': 'estradiol mean pg/mL 15 sd=4',
    'estradiol-month-3': 'estradiol mean pg/mL 12 sd=4',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-overweight-subfertile',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '30 hypogonadal subfertile men, BMI >=25 kg/m2' },
  method: 'Retrospective, anastrozole 1 mg daily',
  citation: shah2021Anastrozole,
  values: {
    'lh-baseline': 'lh mean [IU]/L 3.4',
    'lh-on-treatment': 'lh mean [IU]/L 5.4',
    'fsh-baseline': 'fsh mean [IU]/L 4.8',
    'fsh-on-treatment': 'fsh mean [IU]/L 7.6',
    'testosterone-baseline': 'testosterone mean ng/dL 270.6',
    'testosterone-month-1': 'testosterone mean ng/dL 480.4',
    'testosterone-month-3': 'testosterone mean ng/dL 460.7',
    'testosterone-month-5': 'testosterone mean ng/dL 412.0',
    'estradiol-baseline': 'estradiol mean pg/mL 32',
    'estradiol-on-treatment': 'estradiol mean pg/mL 15.9',
    'testosterone-estradiol-ratio-baseline': 'testosterone-estradiol-ratio mean 1 9',
    'testosterone-estradiol-ratio-on-treatment': 'testosterone-estradiol-ratio mean 1 26.5',
  },
});

/**
 * Hormone and semen responses to anastrozole were comparable in subfertile men whose T:E2 ratio was below 10 and
 * above 10.
 */
export const aromataseInhibitorRatioNoDifference: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly 'ratio-below-10': readonly ['men', 'count']; readonly 'ratio-above-10': readonly ['men', 'count'] }
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-ratio-no-difference',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '105 subfertile men' },
  method: 'Retrospective, 1 mg daily, 3 months',
  citation: yang2022Anastrozole,
  values: {
    'ratio-below-10': 'men count {count} 62',
    'ratio-above-10': 'men count {count} 43',
  },
});

/**
 * A review of aromatase inhibitors in males concluded that long-term efficacy and safety were not established and did
 * not support routine use at that time.
 */
export const aromataseInhibitorReviewPosition: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'aromatase-inhibitor-review-position',
    use: 'evidence-surface-only',
    population: { category: 'male', note: 'males, boys and adults' },
    method: 'Narrative review',
    citation: deronde2011Aromatase,
  });

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-taxel-changes',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', ageYears: { minExclusive: 65 }, note: '15 eugonadal men >65 y' },
  method: 'Single-arm, 2.0 mg daily, 9 weeks',
  citation: taxel2001Aromatase,
  values: {
    estradiol: 'estradiol change % -29',
    estrone: 'estrone change % -73',
    shbg: 'shbg change % -16',
    testosterone: 'testosterone change % 56',
    'ctx-week-3': 'ctx change % 11',
    'ctx-week-6': 'ctx change % 24',
    'ctx-week-9': 'ctx change % 33',
  },
});

/**
 * In young and older healthy men anastrozole lowered 24-hour estradiol by 50% and raised mean LH 2.1-fold in both
 * groups, the older men reaching a smaller testosterone rise.
 */
export const aromataseInhibitorVeldhuis: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly estradiol: readonly ['estradiol', 'change']; readonly lh: readonly ['lh', 'fold-change'] }
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-veldhuis',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '9 older and 11 young men on anastrozole, 17 older and 8 young on placebo' },
  method: 'Randomized, double-blind, 24-hour sampling',
  citation: veldhuis2005Aromatase,
  values: {
    estradiol: 'estradiol change % -50',
    lh: 'lh fold-change {fold} 2.1',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-versus-clomiphene',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'male', note: '26 hypogonadal infertile men, T <350 ng/dL, normal LH' },
  method: 'Randomized double-blind, 12 weeks',
  citation: helo2015Clomiphene,
  values: {
    'clomiphene-25-mg-day-mean-at-12-weeks': 'testosterone mean ng/dL 571',
    'anastrozole-1-mg-day-mean-at-12-weeks': 'testosterone mean ng/dL 408',
  },
});

/**
 * In adolescent and young males anastrozole halved estradiol within 10 days at either 0.5 or 1 mg, with no change in
 * body composition after 10 weeks.
 */
export const aromataseInhibitorYoungMales: Claim<
  'only-if-listed:aromatase-inhibitor',
  { readonly 'change-at-10-days': readonly ['estradiol', 'change'] }
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-young-males',
  use: 'only-if-listed:aromatase-inhibitor',
  population: {
    category: 'male',
    ageYears: { min: 15, max: 22 },
    note: '12 males (mean 16.1 y) for dose response; 8 males aged 15-22 y for 10 weeks',
  },
  method: 'Dose-response crossover, then single-arm',
  citation: mauras2000Estrogen,
  values: {
    'change-at-10-days': 'estradiol change % -50',
  },
});
