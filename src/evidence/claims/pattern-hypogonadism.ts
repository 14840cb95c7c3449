// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { aksglaede2011Klinefelter, anawalt2019Aas } from '../works/a.js';
import { bhasin2018Guideline } from '../works/b.js';
import { cilia2024Orchidectomy } from '../works/c.js';
import { emas2008Hptaxis } from '../works/e.js';
import { howell1999Chemotherapy, huhtaniemi2014Loh } from '../works/h.js';
import { mcdonnell2021Germcell } from '../works/m.js';
import { rehman2019Choriocarcinoma } from '../works/r.js';
import { shankaranarayana2020Recovery } from '../works/s.js';
import { tajar2010Categories } from '../works/t.js';
import { zitzmann2021Klinefelter } from '../works/z.js';

/**
 * Current androgen users combined very high testosterone with suppressed LH and FSH and low SHBG compared with
 * non-users.
 */
export const androgenUseCurrentHormones: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  {
    readonly 'testosterone-current-users': readonly ['testosterone', 'mean'];
    readonly 'testosterone-non-users': readonly ['testosterone', 'mean'];
    readonly 'lh-current-users': readonly ['lh', 'mean'];
    readonly 'lh-non-users': readonly ['lh', 'mean'];
    readonly 'fsh-current-users': readonly ['fsh', 'mean'];
    readonly 'fsh-non-users': readonly ['fsh', 'mean'];
    readonly 'shbg-current-users': readonly ['shbg', 'mean'];
    readonly 'shbg-non-users': readonly ['shbg', 'mean'];
  }
> = {
  id: 'androgen-use-current-hormones',
  topic: 'pattern-hypogonadism',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '41 current users, 21 non-users' },
  method: 'Conference abstract of the same study',
  secondary: true,
  citation: shankaranarayana2020Recovery,
  values: {
    'testosterone-current-users': {
      key: 'testosterone-current-users',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '133.6',
      group: 'current users',
    },
    'testosterone-non-users': {
      key: 'testosterone-non-users',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '29.8',
      group: 'non-users',
    },
    'lh-current-users': {
      key: 'lh-current-users',
      analyte: 'lh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '0.5',
      group: 'current users',
    },
    'lh-non-users': {
      key: 'lh-non-users',
      analyte: 'lh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '5.2',
      group: 'non-users',
    },
    'fsh-current-users': {
      key: 'fsh-current-users',
      analyte: 'fsh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '0.5',
      group: 'current users',
    },
    'fsh-non-users': {
      key: 'fsh-non-users',
      analyte: 'fsh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '4.9',
      group: 'non-users',
    },
    'shbg-current-users': {
      key: 'shbg-current-users',
      analyte: 'shbg',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '17.2',
      group: 'current users',
    },
    'shbg-non-users': {
      key: 'shbg-non-users',
      analyte: 'shbg',
      statistic: 'mean',
      unit: 'nmol/L',
      value: '42.0',
      group: 'non-users',
    },
  },
};

/**
 * In 209 men 1 to 22 years after chemotherapy mean LH (7.9 versus 4.1 IU/L) and FSH (18.8 versus 3.1 IU/L) were
 * higher than in 54 controls while total testosterone did not differ; LH lay at or above its upper limit in 52%.
 */
export const chemotherapyGonadotropinsMen: Claim<
  'context',
  {
    readonly 'lh-treated': readonly ['lh', 'mean'];
    readonly 'lh-controls': readonly ['lh', 'mean'];
    readonly 'fsh-treated': readonly ['fsh', 'mean'];
    readonly 'fsh-controls': readonly ['fsh', 'mean'];
    readonly 'share-lh-high': readonly ['men', 'share'];
  }
> = {
  id: 'chemotherapy-gonadotropins-men',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 19, max: 68 },
    note: '209 men treated with MVPP, hybrid or high-dose chemotherapy, mean age 38 years; 54 controls',
  },
  secondary: false,
  citation: howell1999Chemotherapy,
  values: {
    'lh-treated': {
      key: 'lh-treated',
      analyte: 'lh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '7.9',
      group: 'after chemotherapy',
    },
    'lh-controls': {
      key: 'lh-controls',
      analyte: 'lh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '4.1',
      group: 'controls',
    },
    'fsh-treated': {
      key: 'fsh-treated',
      analyte: 'fsh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '18.8',
      group: 'after chemotherapy',
    },
    'fsh-controls': {
      key: 'fsh-controls',
      analyte: 'fsh',
      statistic: 'mean',
      unit: '[IU]/L',
      value: '3.1',
      group: 'controls',
    },
    'share-lh-high': {
      key: 'share-lh-high',
      analyte: 'men',
      statistic: 'share',
      label: 'LH at or above the upper limit of normal',
      unit: '%',
      value: '52',
    },
  },
};

/**
 * A man of 50 with bilateral gynecomastia had raised testosterone and estradiol, suppressed gonadotropins and rising
 * hCG; the source was a primary mediastinal choriocarcinoma.
 */
export const hcgTumourCaseMediastinal: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'hcg-tumour-case-mediastinal',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: { category: 'male', note: 'one man, 50 y' },
  method: 'case report',
  secondary: false,
  citation: rehman2019Choriocarcinoma,
  values: {},
};

/**
 * A man of 24 with a metastatic hCG-secreting germ cell tumor had testosterone above 52 nmol/L, estradiol 3935 pmol/L
 * and SHBG 110.6 nmol/L with FSH below 1 and LH 1 U/L and suppressed TSH; all resolved as hCG fell.
 */
export const hcgTumourCaseTesticular: Claim<
  'context',
  {
    readonly testosterone: readonly ['testosterone', 'case-value'];
    readonly estradiol: readonly ['estradiol', 'case-value'];
    readonly shbg: readonly ['shbg', 'case-value'];
    readonly lh: readonly ['lh', 'case-value'];
    readonly fsh: readonly ['fsh', 'case-value'];
  }
> = {
  id: 'hcg-tumour-case-testicular',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: { category: 'male', note: 'one man, 24 y' },
  method: 'case report',
  secondary: false,
  citation: mcdonnell2021Germcell,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'case-value',
      unit: 'nmol/L',
      comparator: '>',
      value: '52',
    },
    estradiol: { key: 'estradiol', analyte: 'estradiol', statistic: 'case-value', unit: 'pmol/L', value: '3935' },
    shbg: { key: 'shbg', analyte: 'shbg', statistic: 'case-value', unit: 'nmol/L', value: '110.6' },
    lh: { key: 'lh', analyte: 'lh', statistic: 'case-value', unit: '[IU]/L', value: '1', note: 'printed as U/L' },
    fsh: {
      key: 'fsh',
      analyte: 'fsh',
      statistic: 'case-value',
      unit: '[IU]/L',
      comparator: '<',
      value: '1',
      note: 'printed without unit',
    },
  },
};

/**
 * The European Academy of Andrology guideline describes highly variable features in Klinefelter syndrome, commonly
 * with severely attenuated spermatogenesis and Leydig cell impairment resulting in azoospermia and hypergonadotropic
 * hypogonadism.
 */
export const klinefelterHormonePicture: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'klinefelter-hormone-picture',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: { category: 'male', note: 'people with Klinefelter syndrome' },
  method: 'clinical guideline',
  secondary: false,
  citation: zitzmann2021Klinefelter,
  values: {},
};

/**
 * In a cohort of 166 males with nonmosaic Klinefelter syndrome LH and FSH were raised in adulthood and the ratio of
 * LH to testosterone was high in every adult, often with testosterone inside its interval.
 */
export const klinefelterLhTestosteroneRatio: Claim<'context', { readonly males: readonly ['people', 'count'] }> = {
  id: 'klinefelter-lh-testosterone-ratio',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: {
    category: 'male',
    note: '166 males with nonmosaic 47,XXY of 0.3 to 80.3 years; the finding is that of the adults',
  },
  method: 'retrospective cohort',
  secondary: false,
  citation: aksglaede2011Klinefelter,
  values: {
    males: { key: 'males', analyte: 'people', statistic: 'count', unit: '{people}', value: '166' },
  },
};

/**
 * In EMAS, ageing lowered free testosterone with rising LH (testicular), whereas BMI of 30 or more lowered total
 * testosterone by 5.09 nmol/L and free by 53.72 pmol/L with unchanged or lower LH (hypothalamic-pituitary).
 */
export const patternAgeVersusObesity: Claim<
  'context',
  {
    readonly 'testosterone-obese': readonly ['testosterone', 'difference'];
    readonly 'free-testosterone-obese': readonly ['free-testosterone', 'difference'];
    readonly 'testosterone-overweight': readonly ['testosterone', 'difference'];
    readonly 'free-testosterone-per-year': readonly ['free-testosterone', 'difference'];
    readonly 'free-testosterone-overweight': readonly ['free-testosterone', 'difference'];
    readonly 'obese-group': readonly ['body-mass-index', 'study-limit'];
  }
> = {
  id: 'pattern-age-versus-obesity',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3200 men 40-79 y' },
  method: 'total T, calculated free T, LH, SHBG',
  secondary: false,
  citation: emas2008Hptaxis,
  values: {
    'testosterone-obese': {
      key: 'testosterone-obese',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'difference, BMI >=30 vs <25',
      unit: 'nmol/L',
      value: '-5.09',
    },
    'free-testosterone-obese': {
      key: 'free-testosterone-obese',
      analyte: 'free-testosterone',
      statistic: 'difference',
      label: 'difference, BMI >=30 vs <25',
      unit: 'pmol/L',
      value: '-53.72',
    },
    'testosterone-overweight': {
      key: 'testosterone-overweight',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'difference, BMI 25-30 vs <25',
      unit: 'nmol/L',
      value: '-2.32',
    },
    'free-testosterone-per-year': {
      key: 'free-testosterone-per-year',
      analyte: 'free-testosterone',
      statistic: 'difference',
      label: 'age effect',
      unit: 'pmol/L/a',
      value: '-3.12',
    },
    'free-testosterone-overweight': {
      key: 'free-testosterone-overweight',
      analyte: 'free-testosterone',
      statistic: 'difference',
      label: 'difference, BMI 25-30 vs <25',
      unit: 'pmol/L',
      value: '-17.6',
    },
    'obese-group': {
      key: 'obese-group',
      analyte: 'body-mass-index',
      statistic: 'study-limit',
      label: 'lower end of the group called obese',
      unit: 'kg/m2',
      value: '30',
      comparator: '>=',
    },
  },
};

/**
 * EMAS split men into eugonadal, secondary (low T, low or normal LH; 11.8%), primary (low T, raised LH; 2.0%) and
 * compensated (normal T, raised LH; 9.5%) groups; obesity went with secondary, and age with primary and compensated
 * hypogonadism.
 */
export const patternEmasCategories: Claim<
  'note',
  {
    readonly secondary: readonly ['men', 'share'];
    readonly primary: readonly ['men', 'share'];
    readonly compensated: readonly ['men', 'share'];
    readonly 'rrr-bmi-secondary': readonly ['relative-risk-ratio', 'relative-risk'];
    readonly 'rrr-age-primary': readonly ['relative-risk-ratio', 'relative-risk'];
    readonly 'rrr-age-compensated': readonly ['relative-risk-ratio', 'relative-risk'];
  }
> = {
  id: 'pattern-emas-categories',
  topic: 'pattern-hypogonadism',
  use: 'note',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3369 men 40-79 y' },
  method: 'cut-offs not shown in the abstract seen',
  secondary: false,
  citation: tajar2010Categories,
  values: {
    secondary: {
      key: 'secondary',
      analyte: 'men',
      statistic: 'share',
      label: 'secondary hypogonadism',
      unit: '%',
      value: '11.8',
    },
    primary: {
      key: 'primary',
      analyte: 'men',
      statistic: 'share',
      label: 'primary hypogonadism',
      unit: '%',
      value: '2.0',
    },
    compensated: {
      key: 'compensated',
      analyte: 'men',
      statistic: 'share',
      label: 'compensated hypogonadism',
      unit: '%',
      value: '9.5',
    },
    'rrr-bmi-secondary': {
      key: 'rrr-bmi-secondary',
      analyte: 'relative-risk-ratio',
      statistic: 'relative-risk',
      label: 'BMI >=30 for secondary hypogonadism',
      unit: '1',
      value: '8.74',
    },
    'rrr-age-primary': {
      key: 'rrr-age-primary',
      analyte: 'relative-risk-ratio',
      statistic: 'relative-risk',
      label: 'older age for primary hypogonadism',
      unit: '1',
      value: '3.04',
    },
    'rrr-age-compensated': {
      key: 'rrr-age-compensated',
      analyte: 'relative-risk-ratio',
      statistic: 'relative-risk',
      label: 'older age for compensated hypogonadism',
      unit: '1',
      value: '2.41',
    },
  },
};

/**
 * After bilateral orchidectomy LH and FSH may stay high despite normal or high testosterone on replacement, so
 * unsuppressed gonadotropins do not prove under-replacement there.
 */
export const patternGonadotropinsOrchidectomy: Claim<
  'context',
  {
    readonly 'lh-before-treatment': readonly ['lh', 'case-value'];
    readonly 'fsh-before-treatment': readonly ['fsh', 'case-value'];
  }
> = {
  id: 'pattern-gonadotropins-orchidectomy',
  topic: 'pattern-hypogonadism',
  use: 'context',
  population: { category: 'male', note: 'one man, 33 y, bilateral orchidectomy on testosterone undecanoate' },
  method: 'case report',
  secondary: false,
  citation: cilia2024Orchidectomy,
  values: {
    'lh-before-treatment': {
      key: 'lh-before-treatment',
      analyte: 'lh',
      statistic: 'case-value',
      label: 'before treatment',
      unit: '[IU]/L',
      value: '42.7',
      note: 'printed as U/L',
    },
    'fsh-before-treatment': {
      key: 'fsh-before-treatment',
      analyte: 'fsh',
      statistic: 'case-value',
      label: 'before treatment',
      unit: '[IU]/L',
      value: '81.4',
      note: 'printed as U/L',
    },
  },
};

/**
 * Secondary hypogonadism includes low testosterone with a low or inappropriately normal LH and in ageing men is
 * commoner than the primary form, typically with overweight or chronic disease.
 */
export const patternInappropriatelyNormalLh: Claim<'note', { readonly [Key in never]: never }> = {
  id: 'pattern-inappropriately-normal-lh',
  topic: 'pattern-hypogonadism',
  use: 'note',
  population: { category: 'male', note: 'ageing men' },
  method: 'LH interpreted against testosterone',
  secondary: false,
  citation: huhtaniemi2014Loh,
  values: {},
};

/**
 * As summarized from the Endocrine Society guideline, primary hypogonadism gives low testosterone, impaired sperm
 * production and raised gonadotropins; secondary gives low testosterone, impaired sperm production and low or
 * inappropriately normal gonadotropins; combined forms give variable gonadotropins.
 */
export const patternPrimarySecondaryDefinition: Claim<'note', { readonly [Key in never]: never }> = {
  id: 'pattern-primary-secondary-definition',
  topic: 'pattern-hypogonadism',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: "definition in the guideline's pocket edition",
  secondary: true,
  citation: bhasin2018Guideline,
  values: {},
};

/**
 * A review describes suppression of the gonadal axis, very low SHBG, very low HDL cholesterol and unexplained
 * erythrocytosis with anabolic-androgenic steroid use.
 */
export const patternSuppressedAndrogenUse: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  { readonly [Key in never]: never }
> = {
  id: 'pattern-suppressed-androgen-use',
  topic: 'pattern-hypogonadism',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: 'men using androgens' },
  method: 'review',
  secondary: false,
  citation: anawalt2019Aas,
  values: {},
};
