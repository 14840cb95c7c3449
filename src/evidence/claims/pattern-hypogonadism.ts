// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'androgen-use-current-hormones',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '41 current users, 21 non-users' },
  method: 'Conference abstract of the same study',
  citation: shankaranarayana2020Recovery,
  secondary: true,
  values: {
    'testosterone-current-users': 'testosterone mean nmol/L 133.6',
    'testosterone-non-users': 'testosterone mean nmol/L 29.8',
    'lh-current-users': 'lh mean [IU]/L 0.5',
    'lh-non-users': 'lh mean [IU]/L 5.2',
    'fsh-current-users': 'fsh mean [IU]/L 0.5',
    'fsh-non-users': 'fsh mean [IU]/L 4.9',
    'shbg-current-users': 'shbg mean nmol/L 17.2',
    'shbg-non-users': 'shbg mean nmol/L 42.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'chemotherapy-gonadotropins-men',
  use: 'context',
  population: {
    category: 'male',
    ageYears: { min: 19, max: 68 },
    note: '209 men treated with MVPP, hybrid or high-dose chemotherapy, mean age 38 years; 54 controls',
  },
  citation: howell1999Chemotherapy,
  values: {
    'lh-treated': 'lh mean [IU]/L 7.9',
    'lh-controls': 'lh mean [IU]/L 4.1',
    'fsh-treated': 'fsh mean [IU]/L 18.8',
    'fsh-controls': 'fsh mean [IU]/L 3.1',
    'share-lh-high': 'men share % 52',
  },
});

/**
 * A man of 50 with bilateral gynecomastia had raised testosterone and estradiol, suppressed gonadotropins and rising
 * hCG; the source was a primary mediastinal choriocarcinoma.
 */
export const hcgTumourCaseMediastinal: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'hcg-tumour-case-mediastinal',
  use: 'context',
  population: { category: 'male', note: 'one man, 50 y' },
  method: 'case report',
  citation: rehman2019Choriocarcinoma,
});

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
> = /* @__PURE__ */ claim({
  id: 'hcg-tumour-case-testicular',
  use: 'context',
  population: { category: 'male', note: 'one man, 24 y' },
  method: 'case report',
  citation: mcdonnell2021Germcell,
  values: {
    testosterone: 'testosterone case-value nmol/L > 52',
    estradiol: 'estradiol case-value pmol/L 3935',
    shbg: 'shbg case-value nmol/L 110.6',
    lh: 'lh case-value [IU]/L 1',
    fsh: 'fsh case-value [IU]/L < 1',
  },
});

/**
 * The European Academy of Andrology guideline describes highly variable features in Klinefelter syndrome, commonly
 * with severely attenuated spermatogenesis and Leydig cell impairment resulting in azoospermia and hypergonadotropic
 * hypogonadism.
 */
export const klinefelterHormonePicture: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'klinefelter-hormone-picture',
  use: 'context',
  population: { category: 'male', note: 'people with Klinefelter syndrome' },
  method: 'clinical guideline',
  citation: zitzmann2021Klinefelter,
});

/**
 * In a cohort of 166 males with nonmosaic Klinefelter syndrome LH and FSH were raised in adulthood and the ratio of
 * LH to testosterone was high in every adult, often with testosterone inside its interval.
 */
export const klinefelterLhTestosteroneRatio: Claim<'context', { readonly males: readonly ['people', 'count'] }> =
  /* @__PURE__ */ claim({
    id: 'klinefelter-lh-testosterone-ratio',
    use: 'context',
    population: {
      category: 'male',
      note: '166 males with nonmosaic 47,XXY of 0.3 to 80.3 years; the finding is that of the adults',
    },
    method: 'retrospective cohort',
    citation: aksglaede2011Klinefelter,
    values: {
      males: 'people count {people} 166',
    },
  });

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
> = /* @__PURE__ */ claim({
  id: 'pattern-age-versus-obesity',
  use: 'context',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3200 men 40-79 y' },
  method: 'total T, calculated free T, LH, SHBG',
  citation: emas2008Hptaxis,
  values: {
    'testosterone-obese': 'testosterone difference nmol/L -5.09',
    'free-testosterone-obese': 'free-testosterone difference pmol/L -53.72',
    'testosterone-overweight': 'testosterone difference nmol/L -2.32',
    'free-testosterone-per-year': 'free-testosterone difference pmol/L/a -3.12',
    'free-testosterone-overweight': 'free-testosterone difference pmol/L -17.6',
    'obese-group': 'body-mass-index study-limit kg/m2 >= 30',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'pattern-emas-categories',
  use: 'note',
  population: { category: 'male', ageYears: { min: 40, max: 79 }, note: '3369 men 40-79 y' },
  method: 'cut-offs not shown in the abstract seen',
  citation: tajar2010Categories,
  values: {
    secondary: 'men share % 11.8',
    primary: 'men share % 2.0',
    compensated: 'men share % 9.5',
    'rrr-bmi-secondary': 'relative-risk-ratio relative-risk 1 8.74',
    'rrr-age-primary': 'relative-risk-ratio relative-risk 1 3.04',
    'rrr-age-compensated': 'relative-risk-ratio relative-risk 1 2.41',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'pattern-gonadotropins-orchidectomy',
  use: 'context',
  population: { category: 'male', note: 'one man, 33 y, bilateral orchidectomy on testosterone undecanoate' },
  method: 'case report',
  citation: cilia2024Orchidectomy,
  values: {
    'lh-before-treatment': 'lh case-value [IU]/L 42.7',
    'fsh-before-treatment': 'fsh case-value [IU]/L 81.4',
  },
});

/**
 * Secondary hypogonadism includes low testosterone with a low or inappropriately normal LH and in ageing men is
 * commoner than the primary form, typically with overweight or chronic disease.
 */
export const patternInappropriatelyNormalLh: Claim<'note', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'pattern-inappropriately-normal-lh',
  use: 'note',
  population: { category: 'male', note: 'ageing men' },
  method: 'LH interpreted against testosterone',
  citation: huhtaniemi2014Loh,
});

/**
 * As summarized from the Endocrine Society guideline, primary hypogonadism gives low testosterone, impaired sperm
 * production and raised gonadotropins; secondary gives low testosterone, impaired sperm production and low or
 * inappropriately normal gonadotropins; combined forms give variable gonadotropins.
 */
export const patternPrimarySecondaryDefinition: Claim<'note', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'pattern-primary-secondary-definition',
    use: 'note',
    population: { category: 'male', note: 'adult men' },
    method: "definition in the guideline's pocket edition",
    citation: bhasin2018Guideline,
    secondary: true,
  });

/**
 * A review describes suppression of the gonadal axis, very low SHBG, very low HDL cholesterol and unexplained
 * erythrocytosis with anabolic-androgenic steroid use.
 */
export const patternSuppressedAndrogenUse: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  { readonly [Key in never]: never }
> = /* @__PURE__ */ claim({
  id: 'pattern-suppressed-androgen-use',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: 'men using androgens' },
  method: 'review',
  citation: anawalt2019Aas,
});
