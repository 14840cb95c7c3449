// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { brambilla2009Diurnal } from '../works/b.js';
import { caronia2013Glucose } from '../works/c.js';
import { gagliano2019Meal } from '../works/g.js';
import { quest4021Estradiol } from '../works/q.js';

/**
 * Estradiol binds to separator gel: one laboratory rejects serum kept on barrier gel for more than 72 hours because
 * values fall.
 */
export const preanalyticEstradiolGelTube: Claim<
  'context',
  { readonly 'maximum-time-on-barrier-gel': readonly ['estradiol', 'time'] }
> = /* @__PURE__ */ claim({
  id: 'preanalytic-estradiol-gel-tube',
  use: 'context',
  population: { category: 'any', note: 'all patients' },
  method: 'serum in separator tubes, immunoassay',
  citation: quest4021Estradiol,
  values: {
    'maximum-time-on-barrier-gel': 'estradiol time h 72',
  },
});

/**
 * A 75 g oral glucose load lowered mean testosterone by 25% (4.2 nmol/L), still reduced at 120 minutes, with LH and
 * SHBG unchanged; 10 of 66 men with normal baseline fell below 9.7 nmol/L.
 */
export const preanalyticGlucoseLoad: Claim<
  'context',
  {
    readonly 'fall-percent': readonly ['testosterone', 'change'];
    readonly fall: readonly ['testosterone', 'change'];
    readonly 'men-below': readonly ['testosterone', 'count'];
    readonly 'level-crossed': readonly ['testosterone', 'study-limit'];
    readonly 'still-reduced': readonly ['testosterone', 'time'];
  }
> = /* @__PURE__ */ claim({
  id: 'preanalytic-glucose-load',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 19, max: 74 },
    note: '74 men 19-74 y with varied glucose tolerance',
  },
  method: '75 g OGTT',
  citation: caronia2013Glucose,
  values: {
    'fall-percent': 'testosterone change % 25',
    fall: 'testosterone change nmol/L 4.2',
    'men-below': 'testosterone count {men} 10',
    'level-crossed': 'testosterone study-limit nmol/L < 9.7',
    'still-reduced': 'testosterone time h 2',
  },
});

/**
 * After oral glucose the mean nadir was 100 ng/dL and after a mixed meal 123 ng/dL below baseline, starting 20
 * minutes in with the largest fall at 60 minutes; about 11% and 56% of men respectively dipped under 300 ng/dL,
 * independent of LH and prolactin.
 */
export const preanalyticMeal: Claim<
  'context',
  {
    readonly 'drop-glucose': readonly ['testosterone', 'difference'];
    readonly 'drop-meal': readonly ['testosterone', 'difference'];
    readonly 'share-below-glucose': readonly ['testosterone', 'share'];
    readonly 'share-below-meal': readonly ['testosterone', 'share'];
    readonly 'level-crossed': readonly ['testosterone', 'study-limit'];
    readonly 'time-of-largest-fall': readonly ['testosterone', 'time'];
  }
> = /* @__PURE__ */ claim({
  id: 'preanalytic-meal',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 23, max: 97 },
    note: '60 men 23-97 y without diabetes and with normal total T',
  },
  method: 'LC-MS/MS',
  citation: gagliano2019Meal,
  values: {
    'drop-glucose': 'testosterone difference ng/dL 100',
    'drop-meal': 'testosterone difference ng/dL 123',
    'share-below-glucose': 'testosterone share % 11',
    'share-below-meal': 'testosterone share % 56',
    'level-crossed': 'testosterone study-limit ng/dL < 300',
    'time-of-largest-fall': 'testosterone time h 1',
  },
});

/** LH, FSH, SHBG, DHT and estradiol varied far less than testosterone over clinic hours at all ages studied. */
export const preanalyticOtherHormonesDiurnal: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'preanalytic-other-hormones-diurnal',
    use: 'context',
    population: { category: 'male', ageYears: { min: 30, max: 80 }, note: '66 men 30-80 y, Boston' },
    method: 'cosinor models over six visits',
    citation: brambilla2009Diurnal,
  });

/**
 * At 16:00 testosterone was 20-25% lower than at 08:00 in men aged 30-40 and about 10% lower at 70; 17 of 66 men had
 * a value under 300 ng/dL after noon despite three normal mornings.
 */
export const preanalyticTestosteroneDiurnal: Claim<
  'context',
  {
    readonly 'fall-30-40-y': readonly ['testosterone', 'change'];
    readonly 'fall-70-y': readonly ['testosterone', 'change'];
    readonly 'men-low-only-after-noon': readonly ['testosterone', 'count'];
    readonly 'level-used': readonly ['testosterone', 'study-limit'];
  }
> = /* @__PURE__ */ claim({
  id: 'preanalytic-testosterone-diurnal',
  use: 'context',
  population: { category: 'male', ageYears: { min: 30, max: 80 }, note: '66 men 30-80 y, Boston' },
  method: 'cosinor models over six visits',
  citation: brambilla2009Diurnal,
  values: {
    'fall-30-40-y': 'testosterone change % 20..25',
    'fall-70-y': 'testosterone change % 10',
    'men-low-only-after-noon': 'testosterone count {men} 17',
    'level-used': 'testosterone study-limit ng/dL < 300',
  },
});
