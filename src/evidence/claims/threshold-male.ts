// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { antonio2016Freetestosterone } from '../works/a.js';
import { bhasin2018Guideline } from '../works/b.js';
import { guidelinecentral2018Aua } from '../works/g.js';
import { hackett2023Bssm, huhtaniemi2014Loh } from '../works/h.js';
import { liu2015Loh } from '../works/l.js';
import { medscape2023Eau, mulhall2018Guideline } from '../works/m.js';
import { wu2010Emas } from '../works/w.js';
import { zhu2022Young } from '../works/z.js';

/**
 * The EAU guideline (2023 summary) mentions calculated free testosterone below 225 pmol/L as a possible cut-off for
 * late-onset hypogonadism, graded weak.
 */
export const freeTestosteroneMaleThresholdEau: Claim<
  'context',
  { readonly 'lower-limit': readonly ['free-testosterone', 'decision-limit'] }
> = {
  id: 'free-testosterone-male-threshold-eau',
  topic: 'threshold-male',
  use: 'context',
  population: { category: 'male', note: 'adult men evaluated for late-onset hypogonadism' },
  method: 'calculated free testosterone',
  secondary: true,
  citation: medscape2023Eau,
  values: {
    'lower-limit': {
      key: 'lower-limit',
      analyte: 'free-testosterone',
      statistic: 'decision-limit',
      unit: 'pmol/L',
      comparator: '<',
      value: '225',
      calculation: 'unstated',
      note: 'recommendation strength: weak',
    },
  },
};

/**
 * The Endocrine Society guideline accepts free testosterone by equilibrium dialysis or by a formula that reproduces
 * it; no harmonized range exists, so each laboratory's lower limit holds for its own method.
 */
export const freeTestosteroneMethodEndocrineSociety: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'free-testosterone-method-endocrine-society',
  topic: 'threshold-male',
  use: 'context',
  population: { category: 'male', note: 'adult men' },
  method: 'equilibrium dialysis or validated calculation',
  secondary: true,
  citation: bhasin2018Guideline,
  values: {},
};

/**
 * The 2018 Endocrine Society guideline reserves the diagnosis of hypogonadism for men with compatible symptoms or
 * signs whose testosterone is unequivocally and consistently low on repeated fasting morning samples.
 */
export const hypogonadismDiagnosisEndocrineSociety: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'hypogonadism-diagnosis-endocrine-society',
  topic: 'threshold-male',
  use: 'context',
  population: { category: 'male', note: 'adult men' },
  method: 'accurate total testosterone assay; free testosterone only when indicated',
  secondary: true,
  citation: bhasin2018Guideline,
  values: {},
};

/**
 * In men with low testosterone the AUA guideline's evaluation includes LH, prolactin when LH is low or low-normal as
 * well, and estradiol before therapy in men with breast symptoms or gynecomastia.
 */
export const hypogonadismWorkupGonadotropinsAua: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'hypogonadism-workup-gonadotropins-aua',
  topic: 'threshold-male',
  use: 'evidence-surface-only',
  population: { category: 'male', note: 'men with low testosterone' },
  method: 'serum LH, prolactin, estradiol',
  secondary: true,
  citation: mulhall2018Guideline,
  quotedBy: guidelinecentral2018Aua,
  values: {},
};

/**
 * In 1486 US men of 20 to 44 years surveyed in 2011 to 2016 the middle third of total testosterone was 409-558 ng/dL
 * at 20-24, 413-575 at 25-29, 359-498 at 30-34, 352-478 at 35-39 and 350-473 ng/dL at 40-44 years; the authors take
 * its lower end as their limit for low testosterone.
 */
export const testosteroneMaleNhanesYoung: Claim<
  'evidence-surface-only',
  {
    readonly 'middle-third-20-24': readonly ['testosterone', 'interval-unspecified'];
    readonly 'middle-third-25-29': readonly ['testosterone', 'interval-unspecified'];
    readonly 'middle-third-30-34': readonly ['testosterone', 'interval-unspecified'];
    readonly 'middle-third-35-39': readonly ['testosterone', 'interval-unspecified'];
    readonly 'middle-third-40-44': readonly ['testosterone', 'interval-unspecified'];
    readonly 'change-per-year': readonly ['testosterone', 'change'];
    readonly men: readonly ['men', 'count'];
  }
> = {
  id: 'testosterone-male-nhanes-young',
  topic: 'threshold-male',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20, max: 44 },
    note: '1486 men, NHANES 2011-2016, morning samples, no hormone treatment or testicular cancer',
  },
  secondary: true,
  citation: zhu2022Young,
  values: {
    'middle-third-20-24': {
      key: 'middle-third-20-24',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: 'middle third',
      unit: 'ng/dL',
      low: '409',
      high: '558',
      group: '20 to 24 y',
    },
    'middle-third-25-29': {
      key: 'middle-third-25-29',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: 'middle third',
      unit: 'ng/dL',
      low: '413',
      high: '575',
      group: '25 to 29 y',
    },
    'middle-third-30-34': {
      key: 'middle-third-30-34',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: 'middle third',
      unit: 'ng/dL',
      low: '359',
      high: '498',
      group: '30 to 34 y',
    },
    'middle-third-35-39': {
      key: 'middle-third-35-39',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: 'middle third',
      unit: 'ng/dL',
      low: '352',
      high: '478',
      group: '35 to 39 y',
    },
    'middle-third-40-44': {
      key: 'middle-third-40-44',
      analyte: 'testosterone',
      statistic: 'interval-unspecified',
      label: 'middle third',
      unit: 'ng/dL',
      low: '350',
      high: '473',
      group: '40 to 44 y',
    },
    'change-per-year': {
      key: 'change-per-year',
      analyte: 'testosterone',
      statistic: 'change',
      label: 'with each year of age',
      unit: 'ng/dL',
      value: '-4.3',
      note: 'a fall, printed without sign',
    },
    men: {
      key: 'men',
      analyte: 'men',
      statistic: 'count',
      unit: '{men}',
      value: '1486',
      note: 'printed with a thousands mark',
    },
  },
};

/**
 * Later EMAS analyses defined normal total testosterone as at least 10.5 nmol/L and normal calculated free
 * testosterone as at least 220 pmol/L.
 */
export const testosteroneMaleNormalEmas: Claim<
  'context',
  {
    readonly 'testosterone-lower-limit': readonly ['testosterone', 'study-limit'];
    readonly 'free-testosterone-lower-limit': readonly ['free-testosterone', 'study-limit'];
  }
> = {
  id: 'testosterone-male-normal-emas',
  topic: 'threshold-male',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3334 men aged 40-79 y' },
  method: 'total T; calculated free T',
  secondary: false,
  citation: antonio2016Freetestosterone,
  values: {
    'testosterone-lower-limit': {
      key: 'testosterone-lower-limit',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'lower limit of normal in the study',
      unit: 'nmol/L',
      comparator: '>=',
      value: '10.5',
    },
    'free-testosterone-lower-limit': {
      key: 'free-testosterone-lower-limit',
      analyte: 'free-testosterone',
      statistic: 'study-limit',
      label: 'lower limit of normal in the study',
      unit: 'pmol/L',
      comparator: '>=',
      value: '220',
      calculation: 'unstated',
    },
  },
};

/**
 * In EMAS, the probability of poor morning erections, low desire, erectile dysfunction and limited vigor rose as
 * total testosterone fell through roughly 8.0 to 13.0 nmol/L and free testosterone through 160 to 280 pmol/L; only
 * the three sexual symptoms clustered with low testosterone.
 */
export const testosteroneMaleSymptomRangeEmas: Claim<
  'context',
  {
    readonly 'testosterone-range': readonly ['testosterone', 'study-limit'];
    readonly 'free-testosterone-range': readonly ['free-testosterone', 'study-limit'];
  }
> = {
  id: 'testosterone-male-symptom-range-emas',
  topic: 'threshold-male',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 40, max: 79 },
    note: '3369 men aged 40-79 y, eight European centers',
  },
  method: 'total T by mass spectrometry, morning; free T by Vermeulen formula',
  secondary: false,
  citation: wu2010Emas,
  values: {
    'testosterone-range': {
      key: 'testosterone-range',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'range in which symptoms emerge',
      unit: 'nmol/L',
      low: '8.0',
      high: '13.0',
    },
    'free-testosterone-range': {
      key: 'free-testosterone-range',
      analyte: 'free-testosterone',
      statistic: 'study-limit',
      label: 'range in which symptoms emerge',
      unit: 'pmol/L',
      low: '160',
      high: '280',
      calculation: 'vermeulen-1999',
    },
  },
};

/**
 * The AUA guideline treats a total testosterone below 300 ng/dL as a reasonable cut-off supporting low testosterone,
 * on two early-morning measurements on separate occasions and together with symptoms or signs.
 */
export const testosteroneMaleThresholdAua: Claim<
  'note',
  {
    readonly 'lower-limit': readonly ['testosterone', 'decision-limit'];
    readonly measurements: readonly ['testosterone', 'decision-limit'];
  }
> = {
  id: 'testosterone-male-threshold-aua',
  topic: 'threshold-male',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'total testosterone, early morning',
  secondary: true,
  citation: mulhall2018Guideline,
  quotedBy: guidelinecentral2018Aua,
  values: {
    'lower-limit': {
      key: 'lower-limit',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'ng/dL',
      comparator: '<',
      value: '300',
    },
    measurements: {
      key: 'measurements',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      label: 'measurements required',
      unit: '{count}',
      value: '2',
    },
  },
};

/**
 * Under BSSM 2023 as summarized for UK primary care, total testosterone below 12 nmol/L on two morning (07:00-11:00),
 * preferably fasting samples about four weeks apart counts as low or borderline; between 8 and 12 nmol/L SHBG and
 * calculated free testosterone enter.
 */
export const testosteroneMaleThresholdBssm: Claim<
  'note',
  {
    readonly 'lower-limit': readonly ['testosterone', 'decision-limit'];
    readonly 'borderline-band': readonly ['testosterone', 'decision-limit'];
  }
> = {
  id: 'testosterone-male-threshold-bssm',
  topic: 'threshold-male',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'total testosterone, morning',
  secondary: true,
  citation: hackett2023Bssm,
  values: {
    'lower-limit': {
      key: 'lower-limit',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      label: 'low or borderline',
      unit: 'nmol/L',
      comparator: '<',
      value: '12',
    },
    'borderline-band': {
      key: 'borderline-band',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      label: 'borderline band',
      unit: 'nmol/L',
      low: '8',
      high: '12',
    },
  },
};

/**
 * Symptom-based thresholds differ between populations: in Chinese men aged 40-79 the three sexual symptoms rose below
 * total testosterone 13.21 nmol/L or calculated free testosterone 268.89 pmol/L.
 */
export const testosteroneMaleThresholdChina: Claim<
  'context',
  {
    readonly testosterone: readonly ['testosterone', 'study-limit'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'study-limit'];
  }
> = {
  id: 'testosterone-male-threshold-china',
  topic: 'threshold-male',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '944 Han Chinese men 40-79 y' },
  method: 'total T and SHBG assays; calculated free T',
  secondary: false,
  citation: liu2015Loh,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'study-limit',
      unit: 'nmol/L',
      comparator: '<',
      value: '13.21',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'study-limit',
      label: 'threshold, calculated',
      unit: 'pmol/L',
      comparator: '<',
      value: '268.89',
      calculation: 'unstated',
    },
  },
};

/**
 * The EAU guideline (2023 summary) uses total testosterone 12 nmol/L (3.5 ng/mL) as the threshold for late-onset
 * hypogonadism, for fasting samples between 07:00 and 11:00 and at least two of them when below 12 nmol/L.
 */
export const testosteroneMaleThresholdEau: Claim<
  'note',
  {
    readonly 'lower-limit-si': readonly ['testosterone', 'decision-limit'];
    readonly 'lower-limit-ng-ml': readonly ['testosterone', 'decision-limit'];
  }
> = {
  id: 'testosterone-male-threshold-eau',
  topic: 'threshold-male',
  use: 'note',
  population: { category: 'male', note: 'adult men evaluated for late-onset hypogonadism' },
  method: 'total testosterone, fasting, 07:00-11:00, reliable assay',
  secondary: true,
  citation: medscape2023Eau,
  values: {
    'lower-limit-si': {
      key: 'lower-limit-si',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'nmol/L',
      comparator: '<',
      value: '12',
      primary: true,
    },
    'lower-limit-ng-ml': {
      key: 'lower-limit-ng-ml',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'ng/mL',
      comparator: '<',
      value: '3.5',
      alsoPrintedAs: true,
    },
  },
};

/**
 * EMAS criteria for late-onset hypogonadism combine all three sexual symptoms with total testosterone below 11 nmol/L
 * and free testosterone below 220 pmol/L.
 */
export const testosteroneMaleThresholdEmas: Claim<
  'note',
  {
    readonly 'testosterone-lower-limit-si': readonly ['testosterone', 'decision-limit'];
    readonly 'free-testosterone-lower-limit': readonly ['free-testosterone', 'decision-limit'];
    readonly 'testosterone-lower-limit-ng-dl': readonly ['testosterone', 'decision-limit'];
  }
> = {
  id: 'testosterone-male-threshold-emas',
  topic: 'threshold-male',
  use: 'note',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: 'men aged 40-79 y' },
  method: 'total T by mass spectrometry; free T by Vermeulen formula',
  restriction: {
    ageYears: { min: 40, max: 79 },
    calculation: 'vermeulen-1999',
    why: 'EMAS cohort; free testosterone by the Vermeulen formula; the criterion also needs three sexual symptoms',
  },
  secondary: true,
  citation: wu2010Emas,
  quotedBy: huhtaniemi2014Loh,
  values: {
    'testosterone-lower-limit-si': {
      key: 'testosterone-lower-limit-si',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'nmol/L',
      comparator: '<',
      value: '11',
      primary: true,
    },
    'free-testosterone-lower-limit': {
      key: 'free-testosterone-lower-limit',
      analyte: 'free-testosterone',
      statistic: 'decision-limit',
      unit: 'pmol/L',
      comparator: '<',
      value: '220',
      calculation: 'vermeulen-1999',
    },
    'testosterone-lower-limit-ng-dl': {
      key: 'testosterone-lower-limit-ng-dl',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      label: 'decision limit as converted by the page seen',
      unit: 'ng/dL',
      comparator: '<',
      value: '317',
      alsoPrintedAs: true,
    },
  },
};

/**
 * The 2018 Endocrine Society guidance accepts 264 ng/dL (9.2 nmol/L) as the lower limit for CDC-certified total
 * testosterone assays in young non-obese men; for laboratories without accuracy-based certification, local limits may
 * misclassify men.
 */
export const testosteroneMaleThresholdEndocrineSociety: Claim<
  'note',
  {
    readonly 'lower-limit': readonly ['testosterone', 'decision-limit'];
    readonly 'lower-limit-si': readonly ['testosterone', 'decision-limit'];
  }
> = {
  id: 'testosterone-male-threshold-endocrine-society',
  topic: 'threshold-male',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'CDC-certified total testosterone assay',
  restriction: { certified: true, why: 'limit of CDC-certified assays only, stated for young non-obese men' },
  secondary: true,
  citation: bhasin2018Guideline,
  values: {
    'lower-limit': {
      key: 'lower-limit',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'ng/dL',
      comparator: '<',
      value: '264',
      primary: true,
    },
    'lower-limit-si': {
      key: 'lower-limit-si',
      analyte: 'testosterone',
      statistic: 'decision-limit',
      unit: 'nmol/L',
      comparator: '<',
      value: '9.2',
      alsoPrintedAs: true,
    },
  },
};
