// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { basbug1997Shbg } from '../works/b.js';
import { dorringtonward1985Spironolactone } from '../works/d.js';
import { faltinova2023Letrozole } from '../works/f.js';
import { gaspard1983Coc, glynne2025Transdermal } from '../works/g.js';
import { ingle2015Anastrozole } from '../works/i.js';
import { jin2022Intrauterine } from '../works/j.js';
import { marcondes1995Spironolactone, mishell1996Dmpa } from '../works/m.js';
import { ozcan2023Contraceptives } from '../works/o.js';
import { serin2001Shbg } from '../works/s.js';
import { zimmerman2014Coc } from '../works/z.js';

/**
 * On anastrozole estradiol was below the limit of quantification in 79% and estrone in 70% of 649 postmenopausal
 * women; measurable estradiol ranged from 0.627 to 234.0 pg/mL.
 */
export const aromataseInhibitorWomenAnastrozole: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'share-estradiol-unmeasurable': readonly ['women', 'share'];
    readonly 'share-estrone-unmeasurable': readonly ['women', 'share'];
    readonly 'estradiol-measurable': readonly ['estradiol', 'observed-range'];
  }
> = {
  id: 'aromatase-inhibitor-women-anastrozole',
  topic: 'female-drug-context',
  use: 'only-if-listed:aromatase-inhibitor',
  population: {
    category: 'female',
    note: '649 postmenopausal women with early breast cancer, at least 4 weeks on anastrozole',
  },
  method: 'gas chromatography tandem mass spectrometry',
  restriction: { method: 'mass-spectrometry', why: 'GC-MS/MS limits do not carry over to immunoassay' },
  secondary: false,
  citation: ingle2015Anastrozole,
  values: {
    'share-estradiol-unmeasurable': {
      key: 'share-estradiol-unmeasurable',
      analyte: 'women',
      statistic: 'share',
      label: 'estradiol below the limit of quantification',
      unit: '%',
      value: '79',
    },
    'share-estrone-unmeasurable': {
      key: 'share-estrone-unmeasurable',
      analyte: 'women',
      statistic: 'share',
      label: 'estrone below the limit of quantification',
      unit: '%',
      value: '70',
    },
    'estradiol-measurable': {
      key: 'estradiol-measurable',
      analyte: 'estradiol',
      statistic: 'observed-range',
      unit: 'pg/mL',
      low: '0.627',
      high: '234.0',
    },
  },
};

/**
 * In postmenopausal women with breast cancer mean estradiol by LC-MS/MS was 12 pmol/L (below 5 to 57) before
 * letrozole and below 5 pmol/L at 3 and 12 months; immunoassay and LC-MS/MS estradiol showed no correlation.
 */
export const aromataseInhibitorWomenLetrozole: Claim<
  'only-if-listed:aromatase-inhibitor',
  {
    readonly 'estradiol-before': readonly ['estradiol', 'mean'];
    readonly 'estradiol-on-treatment': readonly ['estradiol', 'detection-limit'];
    readonly 'estrone-before': readonly ['estrone', 'mean'];
  }
> = {
  id: 'aromatase-inhibitor-women-letrozole',
  topic: 'female-drug-context',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'female', note: '90 postmenopausal women with breast cancer' },
  method: 'LC-MS/MS, limit of quantification 5 pmol/L; estradiol also by chemiluminescence immunoassay',
  restriction: { method: 'mass-spectrometry', why: 'immunoassay did not correlate at these concentrations' },
  secondary: false,
  citation: faltinova2023Letrozole,
  values: {
    'estradiol-before': {
      key: 'estradiol-before',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pmol/L',
      value: '12',
      group: 'before letrozole',
      note: 'range below 5 to 57',
    },
    'estradiol-on-treatment': {
      key: 'estradiol-on-treatment',
      analyte: 'estradiol',
      statistic: 'detection-limit',
      label: 'all samples at 3 and 12 months below the limit of quantification',
      unit: 'pmol/L',
      comparator: '<',
      value: '5',
    },
    'estrone-before': {
      key: 'estrone-before',
      analyte: 'estrone',
      statistic: 'mean',
      unit: 'pmol/L',
      value: '66',
      group: 'before letrozole',
      note: 'range below 5 to 226',
    },
  },
};

/**
 * A literature review puts the rise of SHBG on hormonal contraceptives, mostly combined pills, at about 200%, with
 * about 100% for transcortin and 90% for thyroxine-binding globulin, and testosterone among the bound hormones that
 * change.
 */
export const contraceptiveBindingProteins: Claim<
  'context',
  {
    readonly shbg: readonly ['shbg', 'change'];
    readonly transcortin: readonly ['cbg', 'change'];
    readonly tbg: readonly ['tbg', 'change'];
  }
> = {
  id: 'contraceptive-binding-proteins',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: 'women using hormonal contraceptives' },
  method: 'literature review of 91 tests',
  secondary: false,
  citation: ozcan2023Contraceptives,
  values: {
    shbg: { key: 'shbg', analyte: 'shbg', statistic: 'change', unit: '%', value: '200', note: 'printed as ~200%' },
    transcortin: {
      key: 'transcortin',
      analyte: 'cbg',
      statistic: 'change',
      unit: '%',
      value: '100',
      note: 'printed as ~100%',
    },
    tbg: { key: 'tbg', analyte: 'tbg', statistic: 'change', unit: '%', value: '90', note: 'printed as ~90%' },
  },
};

/**
 * Six months of three ethinyl-estradiol pills lowered LH, FSH, estradiol and progesterone to levels incompatible with
 * ovulation, raised SHBG and transcortin, lowered free testosterone and left prolactin unchanged.
 */
export const contraceptiveCombinedGonadotropins: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'contraceptive-combined-gonadotropins',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: '37 healthy women before and after 6 months of use' },
  method: 'radioimmunoassay',
  secondary: false,
  citation: gaspard1983Coc,
  values: {},
};

/**
 * Combined oral contraceptives lower testosterone by suppressing ovarian and adrenal androgen synthesis and by
 * raising SHBG; pooled over 42 studies (1495 healthy women) total testosterone fell by a mean of 0.49 nmol/L.
 */
export const contraceptiveCombinedTestosterone: Claim<
  'context',
  { readonly 'mean-difference-during-use': readonly ['testosterone', 'difference'] }
> = {
  id: 'contraceptive-combined-testosterone',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 40 }, note: '1495 healthy women 18-40 y, 42 studies' },
  method: 'mixed assays',
  secondary: false,
  citation: zimmerman2014Coc,
  values: {
    'mean-difference-during-use': {
      key: 'mean-difference-during-use',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'mean difference during use',
      unit: 'nmol/L',
      value: '-0.49',
    },
  },
};

/**
 * Six months after insertion of a levonorgestrel intrauterine system following abortion mean estradiol was 45.50 and
 * 42.91 pg/mL, FSH 13.60 and 14.54 mIU/mL and LH 15.11 and 14.60 mIU/mL in two groups that differed in the time of
 * insertion.
 */
export const contraceptiveIntrauterineLevonorgestrel: Claim<
  'evidence-surface-only',
  {
    readonly 'estradiol-at-once': readonly ['estradiol', 'mean'];
    readonly 'fsh-at-once': readonly ['fsh', 'mean'];
    readonly 'lh-at-once': readonly ['lh', 'mean'];
    readonly 'estradiol-after-menses': readonly ['estradiol', 'mean'];
    readonly 'fsh-after-menses': readonly ['fsh', 'mean'];
    readonly 'lh-after-menses': readonly ['lh', 'mean'];
  }
> = {
  id: 'contraceptive-intrauterine-levonorgestrel',
  topic: 'female-drug-context',
  use: 'evidence-surface-only',
  population: {
    category: 'female',
    note: '119 women after artificial abortion, 56 with insertion at once and 63 after the first menses',
  },
  method: 'retrospective comparison; cycle phase not stated',
  secondary: false,
  citation: jin2022Intrauterine,
  values: {
    'estradiol-at-once': {
      key: 'estradiol-at-once',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '45.50',
      sd: '7.13',
      n: 56,
      group: 'insertion at once',
    },
    'fsh-at-once': {
      key: 'fsh-at-once',
      analyte: 'fsh',
      statistic: 'mean',
      unit: 'm[IU]/mL',
      value: '13.60',
      sd: '3.24',
      n: 56,
      group: 'insertion at once',
    },
    'lh-at-once': {
      key: 'lh-at-once',
      analyte: 'lh',
      statistic: 'mean',
      unit: 'm[IU]/mL',
      value: '15.11',
      sd: '2.08',
      n: 56,
      group: 'insertion at once',
    },
    'estradiol-after-menses': {
      key: 'estradiol-after-menses',
      analyte: 'estradiol',
      statistic: 'mean',
      unit: 'pg/mL',
      value: '42.91',
      sd: '8.10',
      n: 63,
      group: 'insertion after the first menses',
    },
    'fsh-after-menses': {
      key: 'fsh-after-menses',
      analyte: 'fsh',
      statistic: 'mean',
      unit: 'm[IU]/mL',
      value: '14.54',
      sd: '3.11',
      n: 63,
      group: 'insertion after the first menses',
    },
    'lh-after-menses': {
      key: 'lh-after-menses',
      analyte: 'lh',
      statistic: 'mean',
      unit: 'm[IU]/mL',
      value: '14.60',
      sd: '3.55',
      n: 63,
      group: 'insertion after the first menses',
    },
  },
};

/**
 * DMPA abolishes the mid-cycle LH peak while LH and FSH remain in the luteal-phase range; long-term users' estradiol
 * averaged about 40 pg/mL (10-92).
 */
export const drugDmpaGonadotropins: Claim<'context', { readonly 'long-term-mean': readonly ['estradiol', 'mean'] }> = {
  id: 'drug-dmpa-gonadotropins',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: 'women using DMPA' },
  method: 'Review',
  secondary: false,
  citation: mishell1996Dmpa,
  values: {
    'long-term-mean': {
      key: 'long-term-mean',
      analyte: 'estradiol',
      statistic: 'mean',
      label: 'long-term mean',
      unit: 'pg/mL',
      low: '10',
      high: '92',
      value: '40',
      note: 'approximate; low and high are the range',
    },
  },
};

/**
 * In nine hirsute women on 150 mg spironolactone a day for 12 months plasma testosterone fell to a mean of 53% of the
 * basal level and derived free testosterone to 64% by the sixth month.
 */
export const drugSpironolactoneWomenLower: Claim<
  'context',
  {
    readonly testosterone: readonly ['testosterone', 'share-of-baseline'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'share-of-baseline'];
    readonly 'spironolactone-dose': readonly ['spironolactone', 'dose'];
  }
> = {
  id: 'drug-spironolactone-women-lower',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: '9 of 12 women with hirsutism who completed the study' },
  method: 'uncontrolled series',
  secondary: false,
  citation: dorringtonward1985Spironolactone,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'share-of-baseline',
      unit: '%',
      value: '53',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'share-of-baseline',
      label: 'derived, sixth month',
      unit: '%',
      value: '64',
    },
    'spironolactone-dose': {
      key: 'spironolactone-dose',
      analyte: 'spironolactone',
      statistic: 'dose',
      unit: 'mg/d',
      value: '150',
    },
  },
};

/**
 * In seven hirsute women three months of spironolactone 200 mg a day changed neither testosterone, androstenedione,
 * DHEAS and estradiol nor SHBG binding capacity significantly.
 */
export const drugSpironolactoneWomenUnchanged: Claim<
  'context',
  { readonly 'spironolactone-dose': readonly ['spironolactone', 'dose'] }
> = {
  id: 'drug-spironolactone-women-unchanged',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: '7 women with hirsutism, none obese' },
  method: 'uncontrolled series',
  secondary: false,
  citation: marcondes1995Spironolactone,
  values: {
    'spironolactone-dose': {
      key: 'spironolactone-dose',
      analyte: 'spironolactone',
      statistic: 'dose',
      label: '100 mg twice a day',
      unit: 'mg/d',
      value: '200',
    },
  },
};

/**
 * In 1508 peri- and postmenopausal women on transdermal estradiol at a UK clinic median serum estradiol was 355.26
 * pmol/L (interquartile range 198.44-646.15), with wide variation between women at the same dose; of those on the
 * highest licensed dose 24.84% were below 200 pmol/L.
 */
export const estradiolOnTransdermalEstradiol: Claim<
  'context',
  {
    readonly estradiol: readonly ['estradiol', 'median'];
    readonly 'estradiol-range-of-cohort': readonly ['estradiol', 'interval-unspecified'];
    readonly 'below-200-highest-licensed-dose': readonly ['women', 'share'];
    readonly 'licensed-doses': readonly ['women', 'share'];
  }
> = {
  id: 'estradiol-on-transdermal-estradiol',
  topic: 'female-drug-context',
  use: 'context',
  population: {
    category: 'female',
    note: '1508 peri- and postmenopausal women on transdermal estradiol, 61.87% of them on licensed doses',
  },
  method: 'cross-sectional; assay not stated in the abstract',
  secondary: false,
  citation: glynne2025Transdermal,
  values: {
    estradiol: {
      key: 'estradiol',
      analyte: 'estradiol',
      statistic: 'median',
      label: 'ends: interquartile range',
      unit: 'pmol/L',
      low: '198.44',
      high: '646.15',
      value: '355.26',
      n: 1508,
    },
    'estradiol-range-of-cohort': {
      key: 'estradiol-range-of-cohort',
      analyte: 'estradiol',
      statistic: 'interval-unspecified',
      label: 'called reference interval of the whole cohort',
      unit: 'pmol/L',
      low: '54.62',
      high: '2050.55',
      note: 'upper end printed with a thousands mark',
    },
    'below-200-highest-licensed-dose': {
      key: 'below-200-highest-licensed-dose',
      analyte: 'women',
      statistic: 'share',
      label: 'below 200 pmol/L on the highest licensed dose',
      unit: '%',
      value: '24.84',
    },
    'licensed-doses': {
      key: 'licensed-doses',
      analyte: 'women',
      statistic: 'share',
      label: 'on licensed doses',
      unit: '%',
      value: '61.87',
    },
  },
};

/**
 * In another open comparison, transdermal estradiol 0.050 mg/day changed SHBG little at 10 and 22 weeks, while oral
 * conjugated estrogens raised it considerably.
 */
export const estrogenRouteShbg22Week: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'estrogen-route-shbg-22-week',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: '51 women with surgical menopause (18 transdermal, 18 oral, 15 untreated)' },
  method: 'open comparative trial',
  secondary: false,
  citation: basbug1997Shbg,
  values: {},
};

/**
 * Oral conjugated estrogens 0.625 mg/day raised SHBG significantly over one and two years, whereas transdermal
 * estradiol 0.05 mg/day did not.
 */
export const estrogenRouteShbgTwoYear: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'estrogen-route-shbg-two-year',
  topic: 'female-drug-context',
  use: 'context',
  population: { category: 'female', note: '40 women with surgical menopause' },
  method: 'randomized parallel groups',
  secondary: false,
  citation: serin2001Shbg,
  values: {},
};
