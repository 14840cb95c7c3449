// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'estradiol-after-age-70',
  use: 'context',
  population: {
    category: 'female',
    ageYears: { min: 70 },
    note: '5325 community-dwelling women, mean age 75.1 years (SD 4.2), no sex steroid, antiandrogen, antiestrogen, glucocorticoid or antiglycemic treatment',
  },
  method: 'LC-MS/MS',
  citation: davis2020Estrone,
  values: {
    'estradiol-below-detection': 'women share % 66.1 n=5325',
    'estradiol-detection-limit': 'estradiol detection-limit pmol/L 11',
    'estradiol-detectable': 'estradiol median pmol/L 22.0 11.0..58.7',
    estrone: 'estrone median pmol/L 181.2 88.7..347.6',
    'bmi-estradiol-detectable': 'body-mass-index median kg/m2 28.5',
    'bmi-estradiol-undetectable': 'body-mass-index median kg/m2 26.8',
  },
});

/**
 * After ovarian estrogen secretion has ceased, aromatase in adipose tissue and possibly skin primarily accounts for
 * the estrogen formed outside the ovary: androstenedione is aromatized to estrone, which peripheral tissues reduce to
 * estradiol. It increases with body weight and age.
 */
export const estrogenAfterMenopauseSource: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim(
  {
    id: 'estrogen-after-menopause-source',
    use: 'context',
    population: { category: 'female', note: 'postmenopausal women' },
    method: 'review',
    citation: bulun1999Aromatase,
  },
);

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
> = /* @__PURE__ */ claim({
  id: 'menopause-trajectories-swan',
  use: 'context',
  population: {
    category: 'female',
    ageYears: { min: 42, max: 52 },
    note: 'SWAN, women followed to 12 or more months of amenorrhea',
  },
  citation: tepper2012Trajectory,
  values: {
    'estradiol-slow-decline': 'estradiol share % 26.9',
    'estradiol-flat': 'estradiol share % 28.6',
    'estradiol-rise-slow-decline': 'estradiol share % 13.1',
    'estradiol-rise-steep-decline': 'estradiol share % 31.5',
    'fsh-low-rise': 'fsh share % 10.6',
    'fsh-medium-rise': 'fsh share % 48.7',
  },
});

/**
 * STRAW+10 stages reproductive ageing by bleeding pattern first, with FSH, AMH, inhibin B and antral follicle count
 * as supporting markers, and is meant to apply regardless of age, ethnicity, body size or lifestyle.
 */
export const strawScope: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'straw-scope',
  use: 'context',
  population: { category: 'female', note: 'midlife women' },
  method: 'consensus staging',
  citation: harlow2012Straw,
});
