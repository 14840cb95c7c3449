// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-women-anastrozole',
  use: 'only-if-listed:aromatase-inhibitor',
  population: {
    category: 'female',
    note: '649 postmenopausal women with early breast cancer, at least 4 weeks on anastrozole',
  },
  method: 'gas chromatography tandem mass spectrometry',
  restriction: { method: 'mass-spectrometry' },
  citation: ingle2015Anastrozole,
  values: {
    'share-estradiol-unmeasurable': 'women share % 79',
    'share-estrone-unmeasurable': 'women share % 70',
    'estradiol-measurable': 'estradiol observed-range pg/mL 0.627..234.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'aromatase-inhibitor-women-letrozole',
  use: 'only-if-listed:aromatase-inhibitor',
  population: { category: 'female', note: '90 postmenopausal women with breast cancer' },
  method: 'LC-MS/MS, limit of quantification 5 pmol/L; estradiol also by chemiluminescence immunoassay',
  restriction: { method: 'mass-spectrometry' },
  citation: faltinova2023Letrozole,
  values: {
    'estradiol-before': 'estradiol mean pmol/L 12',
    'estradiol-on-treatment': 'estradiol detection-limit pmol/L < 5',
    'estrone-before': 'estrone mean pmol/L 66',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'contraceptive-binding-proteins',
  use: 'context',
  population: { category: 'female', note: 'women using hormonal contraceptives' },
  method: 'literature review of 91 tests',
  citation: ozcan2023Contraceptives,
  values: {
    shbg: 'shbg change % 200',
    transcortin: 'cbg change % 100',
    tbg: 'tbg change % 90',
  },
});

/**
 * Six months of three ethinyl-estradiol pills lowered LH, FSH, estradiol and progesterone to levels incompatible with
 * ovulation, raised SHBG and transcortin, lowered free testosterone and left prolactin unchanged.
 */
export const contraceptiveCombinedGonadotropins: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'contraceptive-combined-gonadotropins',
    use: 'context',
    population: { category: 'female', note: '37 healthy women before and after 6 months of use' },
    method: 'radioimmunoassay',
    citation: gaspard1983Coc,
  });

/**
 * Combined oral contraceptives lower testosterone by suppressing ovarian and adrenal androgen synthesis and by
 * raising SHBG; pooled over 42 studies (1495 healthy women) total testosterone fell by a mean of 0.49 nmol/L.
 */
export const contraceptiveCombinedTestosterone: Claim<
  'context',
  { readonly 'mean-difference-during-use': readonly ['testosterone', 'difference'] }
> = /* @__PURE__ */ claim({
  id: 'contraceptive-combined-testosterone',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18, max: 40 }, note: '1495 healthy women 18-40 y, 42 studies' },
  method: 'mixed assays',
  citation: zimmerman2014Coc,
  values: {
    'mean-difference-during-use': 'testosterone difference nmol/L -0.49',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'contraceptive-intrauterine-levonorgestrel',
  use: 'evidence-surface-only',
  population: {
    category: 'female',
    note: '119 women after artificial abortion, 56 with insertion at once and 63 after the first menses',
  },
  method: 'retrospective comparison; cycle phase not stated',
  citation: jin2022Intrauterine,
  values: {
    'estradiol-at-once': 'estradiol mean pg/mL 45.50 sd=7.13 n=56',
    'fsh-at-once': 'fsh mean m[IU]/mL 13.60 sd=3.24 n=56',
    'lh-at-once': 'lh mean m[IU]/mL 15.11 sd=2.08 n=56',
    'estradiol-after-menses': 'estradiol mean pg/mL 42.91 sd=8.10 n=63',
    'fsh-after-menses': 'fsh mean m[IU]/mL 14.54 sd=3.11 n=63',
    'lh-after-menses': 'lh mean m[IU]/mL 14.60 sd=3.55 n=63',
  },
});

/**
 * DMPA abolishes the mid-cycle LH peak while LH and FSH remain in the luteal-phase range; long-term users' estradiol
 * averaged about 40 pg/mL (10-92).
 */
export const drugDmpaGonadotropins: Claim<'context', { readonly 'long-term-mean': readonly ['estradiol', 'mean'] }> =
  /* @__PURE__ */ claim({
    id: 'drug-dmpa-gonadotropins',
    use: 'context',
    population: { category: 'female', note: 'women using DMPA' },
    method: 'Review',
    citation: mishell1996Dmpa,
    values: {
      'long-term-mean': 'estradiol mean pg/mL 40 10..92',
    },
  });

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
> = /* @__PURE__ */ claim({
  id: 'drug-spironolactone-women-lower',
  use: 'context',
  population: { category: 'female', note: '9 of 12 women with hirsutism who completed the study' },
  method: 'uncontrolled series',
  citation: dorringtonward1985Spironolactone,
  values: {
    testosterone: 'testosterone share-of-baseline % 53',
    'free-testosterone': 'free-testosterone share-of-baseline % 64',
    'spironolactone-dose': 'spironolactone dose mg/d 150',
  },
});

/**
 * In seven hirsute women three months of spironolactone 200 mg a day changed neither testosterone, androstenedione,
 * DHEAS and estradiol nor SHBG binding capacity significantly.
 */
export const drugSpironolactoneWomenUnchanged: Claim<
  'context',
  { readonly 'spironolactone-dose': readonly ['spironolactone', 'dose'] }
> = /* @__PURE__ */ claim({
  id: 'drug-spironolactone-women-unchanged',
  use: 'context',
  population: { category: 'female', note: '7 women with hirsutism, none obese' },
  method: 'uncontrolled series',
  citation: marcondes1995Spironolactone,
  values: {
    'spironolactone-dose': 'spironolactone dose mg/d 200',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'estradiol-on-transdermal-estradiol',
  use: 'context',
  population: {
    category: 'female',
    note: '1508 peri- and postmenopausal women on transdermal estradiol, 61.87% of them on licensed doses',
  },
  method: 'cross-sectional; assay not stated in the abstract',
  citation: glynne2025Transdermal,
  values: {
    estradiol: 'estradiol median pmol/L 355.26 198.44..646.15 n=1508',
    'estradiol-range-of-cohort': 'estradiol interval-unspecified pmol/L 54.62..2050.55',
    'below-200-highest-licensed-dose': 'women share % 24.84',
    'licensed-doses': 'women share % 61.87',
  },
});

/**
 * In another open comparison, transdermal estradiol 0.050 mg/day changed SHBG little at 10 and 22 weeks, while oral
 * conjugated estrogens raised it considerably.
 */
export const estrogenRouteShbg22Week: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'estrogen-route-shbg-22-week',
  use: 'context',
  population: { category: 'female', note: '51 women with surgical menopause (18 transdermal, 18 oral, 15 untreated)' },
  method: 'open comparative trial',
  citation: basbug1997Shbg,
});

/**
 * Oral conjugated estrogens 0.625 mg/day raised SHBG significantly over one and two years, whereas transdermal
 * estradiol 0.05 mg/day did not.
 */
export const estrogenRouteShbgTwoYear: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'estrogen-route-shbg-two-year',
  use: 'context',
  population: { category: 'female', note: '40 women with surgical menopause' },
  method: 'randomized parallel groups',
  citation: serin2001Shbg,
});
