// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-male-threshold-eau',
  use: 'context',
  population: { category: 'male', note: 'adult men evaluated for late-onset hypogonadism' },
  method: 'calculated free testosterone',
  citation: medscape2023Eau,
  secondary: true,
  values: {
    'lower-limit': 'free-testosterone decision-limit pmol/L < 225',
  },
});

/**
 * The Endocrine Society guideline accepts free testosterone by equilibrium dialysis or by a formula that reproduces
 * it; no harmonized range exists, so each laboratory's lower limit holds for its own method.
 */
export const freeTestosteroneMethodEndocrineSociety: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'free-testosterone-method-endocrine-society',
    use: 'context',
    population: { category: 'male', note: 'adult men' },
    method: 'equilibrium dialysis or validated calculation',
    citation: bhasin2018Guideline,
    secondary: true,
  });

/**
 * The 2018 Endocrine Society guideline reserves the diagnosis of hypogonadism for men with compatible symptoms or
 * signs whose testosterone is unequivocally and consistently low on repeated fasting morning samples.
 */
export const hypogonadismDiagnosisEndocrineSociety: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'hypogonadism-diagnosis-endocrine-society',
    use: 'context',
    population: { category: 'male', note: 'adult men' },
    method: 'accurate total testosterone assay; free testosterone only when indicated',
    citation: bhasin2018Guideline,
    secondary: true,
  });

/**
 * In men with low testosterone the AUA guideline's evaluation includes LH, prolactin when LH is low or low-normal as
 * well, and estradiol before therapy in men with breast symptoms or gynecomastia.
 */
export const hypogonadismWorkupGonadotropinsAua: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'hypogonadism-workup-gonadotropins-aua',
    use: 'evidence-surface-only',
    population: { category: 'male', note: 'men with low testosterone' },
    method: 'serum LH, prolactin, estradiol',
    citation: mulhall2018Guideline,
    quotedBy: guidelinecentral2018Aua,
    secondary: true,
  });

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-nhanes-young',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20, max: 44 },
    note: '1486 men, NHANES 2011-2016, morning samples, no hormone treatment or testicular cancer',
  },
  citation: zhu2022Young,
  secondary: true,
  values: {
    'middle-third-20-24': 'testosterone interval-unspecified ng/dL 409..558',
    'middle-third-25-29': 'testosterone interval-unspecified ng/dL 413..575',
    'middle-third-30-34': 'testosterone interval-unspecified ng/dL 359..498',
    'middle-third-35-39': 'testosterone interval-unspecified ng/dL 352..478',
    'middle-third-40-44': 'testosterone interval-unspecified ng/dL 350..473',
    'change-per-year': 'testosterone change ng/dL -4.3',
    men: 'men count {men} 1486',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-normal-emas',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3334 men aged 40-79 y' },
  method: 'total T; calculated free T',
  citation: antonio2016Freetestosterone,
  values: {
    'testosterone-lower-limit': 'testosterone study-limit nmol/L >= 10.5',
    'free-testosterone-lower-limit': 'free-testosterone study-limit pmol/L >= 220',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-symptom-range-emas',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 40, max: 79 },
    note: '3369 men aged 40-79 y, eight European centers',
  },
  method: 'total T by mass spectrometry, morning; free T by Vermeulen formula',
  citation: wu2010Emas,
  values: {
    'testosterone-range': 'testosterone study-limit nmol/L 8.0..13.0',
    'free-testosterone-range': 'free-testosterone study-limit pmol/L 160..280',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-threshold-aua',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'total testosterone, early morning',
  citation: mulhall2018Guideline,
  quotedBy: guidelinecentral2018Aua,
  secondary: true,
  values: {
    'lower-limit': 'testosterone decision-limit ng/dL < 300',
    measurements: 'testosterone decision-limit {count} 2',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-threshold-bssm',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'total testosterone, morning',
  citation: hackett2023Bssm,
  secondary: true,
  values: {
    'lower-limit': 'testosterone decision-limit nmol/L < 12',
    'borderline-band': 'testosterone decision-limit nmol/L 8..12',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-threshold-china',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '944 Han Chinese men 40-79 y' },
  method: 'total T and SHBG assays; calculated free T',
  citation: liu2015Loh,
  values: {
    testosterone: 'testosterone study-limit nmol/L < 13.21',
    'free-testosterone': 'free-testosterone study-limit pmol/L < 268.89',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-threshold-eau',
  use: 'note',
  population: { category: 'male', note: 'adult men evaluated for late-onset hypogonadism' },
  method: 'total testosterone, fasting, 07:00-11:00, reliable assay',
  citation: medscape2023Eau,
  secondary: true,
  values: {
    'lower-limit-si': 'testosterone decision-limit nmol/L < 12',
    'lower-limit-ng-ml': 'testosterone decision-limit ng/mL < 3.5',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-threshold-emas',
  use: 'note',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: 'men aged 40-79 y' },
  method: 'total T by mass spectrometry; free T by Vermeulen formula',
  restriction: { calculation: 'vermeulen-1999', ageYears: { min: 40, max: 79 } },
  citation: wu2010Emas,
  quotedBy: huhtaniemi2014Loh,
  secondary: true,
  values: {
    'testosterone-lower-limit-si': 'testosterone decision-limit nmol/L < 11',
    'free-testosterone-lower-limit': 'free-testosterone decision-limit pmol/L < 220',
    'testosterone-lower-limit-ng-dl': 'testosterone decision-limit ng/dL < 317',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-threshold-endocrine-society',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'CDC-certified total testosterone assay',
  restriction: { certified: true },
  citation: bhasin2018Guideline,
  secondary: true,
  values: {
    'lower-limit': 'testosterone decision-limit ng/dL < 264',
    'lower-limit-si': 'testosterone decision-limit nmol/L < 9.2',
  },
});
