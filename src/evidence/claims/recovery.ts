// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { handelsman2022Runoff } from '../works/h.js';
import { kohn2017Recovery } from '../works/k.js';
import { liu2006Recovery, lykhonosov2020Aas } from '../works/l.js';
import {
  samplaski2014Testosterone,
  shankaranarayana2020Recovery,
  smit2021Haarlem,
  solanki2023Asih,
} from '../works/s.js';

/**
 * After stopping androgens, mean time to recovery was 10.7 months for LH and 7.3 months for AMH, 14.1 months for
 * sperm output, and longer for FSH and inhibin B.
 */
export const recoveryAndrogenUseConcord: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  {
    readonly 'lh-mean-recovery-time': readonly ['lh', 'time'];
    readonly 'amh-mean-recovery-time': readonly ['amh', 'time'];
    readonly 'sperm-output-mean-recovery-time': readonly ['sperm-output', 'time'];
  }
> = {
  id: 'recovery-androgen-use-concord',
  topic: 'recovery',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '41 current and 31 past users, 21 non-users' },
  method: 'cross-sectional estimate',
  secondary: false,
  citation: shankaranarayana2020Recovery,
  values: {
    'lh-mean-recovery-time': {
      key: 'lh-mean-recovery-time',
      analyte: 'lh',
      statistic: 'time',
      label: 'mean recovery time',
      unit: 'mo',
      value: '10.7',
    },
    'amh-mean-recovery-time': {
      key: 'amh-mean-recovery-time',
      analyte: 'amh',
      statistic: 'time',
      label: 'mean recovery time',
      unit: 'mo',
      value: '7.3',
    },
    'sperm-output-mean-recovery-time': {
      key: 'sperm-output-mean-recovery-time',
      analyte: 'sperm-output',
      statistic: 'time',
      label: 'mean recovery time',
      unit: 'mo',
      value: '14.1',
    },
  },
};

/**
 * Three months after the end of an androgen cycle mean testosterone did not differ from baseline, whereas total sperm
 * count was still 61.7 million lower; at one year the deficit was 29.7 million.
 */
export const recoveryAndrogenUseHaarlem: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  {
    readonly 'testosterone-difference-from-baseline-at-3-months': readonly ['testosterone', 'difference'];
    readonly 'total-sperm-count-difference-from-baseline-at-3-months': readonly ['total-sperm-count', 'difference'];
    readonly 'total-sperm-count-difference-from-baseline-at-1-year': readonly ['total-sperm-count', 'difference'];
  }
> = {
  id: 'recovery-androgen-use-haarlem',
  topic: 'recovery',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '100 male amateur athletes' },
  method: 'Prospective cohort, 1 year',
  secondary: false,
  citation: smit2021Haarlem,
  values: {
    'testosterone-difference-from-baseline-at-3-months': {
      key: 'testosterone-difference-from-baseline-at-3-months',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'difference from baseline at 3 months',
      unit: 'nmol/L',
      value: '-1.9',
      ci95: ['-12.2', '8.33'],
    },
    'total-sperm-count-difference-from-baseline-at-3-months': {
      key: 'total-sperm-count-difference-from-baseline-at-3-months',
      analyte: 'total-sperm-count',
      statistic: 'difference',
      label: 'difference from baseline at 3 months',
      unit: '10*6',
      value: '-61.7',
      ci95: ['-90.0', '-33.7'],
    },
    'total-sperm-count-difference-from-baseline-at-1-year': {
      key: 'total-sperm-count-difference-from-baseline-at-1-year',
      analyte: 'total-sperm-count',
      statistic: 'difference',
      label: 'difference from baseline at 1 year',
      unit: '10*6',
      value: '-29.7',
      ci95: ['-59.1', '-0.39'],
    },
  },
};

/**
 * A scoping review expects near-complete testosterone recovery over months and gonadotropin recovery over 3-6 months
 * after anabolic steroids, with wide variability.
 */
export const recoveryAndrogenUseScopingReview: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  { readonly 'expected-time-of-gonadotropin-recovery': readonly ['lh', 'time'] }
> = {
  id: 'recovery-androgen-use-scoping-review',
  topic: 'recovery',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: 'men after anabolic-androgenic steroid use' },
  method: 'Scoping review',
  secondary: false,
  citation: solanki2023Asih,
  values: {
    'expected-time-of-gonadotropin-recovery': {
      key: 'expected-time-of-gonadotropin-recovery',
      analyte: 'lh',
      statistic: 'time',
      label: 'expected time of gonadotropin recovery',
      unit: 'mo',
      low: '3',
      high: '6',
    },
  },
};

/**
 * Three months after stopping androgens (with post-cycle therapy) 79.5% met a recovery definition of T >3.4 ng/mL and
 * LH >1.24 mIU/mL.
 */
export const recoveryAndrogenUseThreeMonths: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  {
    readonly 'lh-on-androgens': readonly ['lh', 'median'];
    readonly 'lh-3-months': readonly ['lh', 'median'];
    readonly 'testosterone-3-months': readonly ['testosterone', 'median'];
    readonly 'share-recovered': readonly ['men', 'share'];
    readonly 'testosterone-recovery-limit': readonly ['testosterone', 'study-limit'];
    readonly 'lh-recovery-limit': readonly ['lh', 'study-limit'];
  }
> = {
  id: 'recovery-androgen-use-three-months',
  topic: 'recovery',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '44 men, age 29 y' },
  method: 'Prospective uncontrolled',
  secondary: false,
  citation: lykhonosov2020Aas,
  values: {
    'lh-on-androgens': {
      key: 'lh-on-androgens',
      analyte: 'lh',
      statistic: 'median',
      unit: 'm[IU]/mL',
      value: '0.2',
      group: 'on androgens',
    },
    'lh-3-months': {
      key: 'lh-3-months',
      analyte: 'lh',
      statistic: 'median',
      unit: 'm[IU]/mL',
      value: '4.12',
      group: '3 months after',
    },
    'testosterone-3-months': {
      key: 'testosterone-3-months',
      analyte: 'testosterone',
      statistic: 'median',
      label: 'median 3 months after',
      unit: 'ng/mL',
      value: '4.55',
    },
    'share-recovered': {
      key: 'share-recovered',
      analyte: 'men',
      statistic: 'share',
      label: 'met the recovery definition',
      unit: '%',
      value: '79.5',
    },
    'testosterone-recovery-limit': {
      key: 'testosterone-recovery-limit',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'recovery definition',
      unit: 'ng/mL',
      comparator: '>',
      value: '3.4',
    },
    'lh-recovery-limit': {
      key: 'lh-recovery-limit',
      analyte: 'lh',
      statistic: 'study-limit',
      label: 'recovery definition',
      unit: 'm[IU]/mL',
      comparator: '>',
      value: '1.24',
    },
  },
};

/**
 * Among men with testosterone-associated infertility given hCG plus a SERM after stopping testosterone, 70% reached a
 * motile count above 5 million within 12 months; older age and longer use lowered the likelihood.
 */
export const recoveryHcgSermCohort: Claim<
  'evidence-surface-only',
  { readonly 'above-5-million-at-12-months': readonly ['total-motile-sperm-count', 'share'] }
> = {
  id: 'recovery-hcg-serm-cohort',
  topic: 'recovery',
  use: 'evidence-surface-only',
  population: { category: 'male', note: '66 men' },
  method: 'Retrospective, no untreated control',
  secondary: false,
  citation: kohn2017Recovery,
  values: {
    'above-5-million-at-12-months': {
      key: 'above-5-million-at-12-months',
      analyte: 'total-motile-sperm-count',
      statistic: 'share',
      label: 'above 5 million at 12 months',
      unit: '%',
      value: '70',
    },
  },
};

/**
 * After hormonal male contraception, median time to a sperm concentration of 20, 10 and 3 million/mL was 3.4, 3.0 and
 * 2.5 months.
 */
export const recoverySpermMedianTime: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'median-time-to-20-million-ml': readonly ['sperm-concentration', 'time'];
    readonly 'median-time-to-10-million-ml': readonly ['sperm-concentration', 'time'];
    readonly 'median-time-to-3-million-ml': readonly ['sperm-concentration', 'time'];
  }
> = {
  id: 'recovery-sperm-median-time',
  topic: 'recovery',
  use: 'only-if-listed:testosterone',
  population: {
    category: 'male',
    ageYears: { min: 18, max: 51 },
    note: '1549 healthy eugonadal men aged 18-51 y, 30 studies',
  },
  method: 'Individual-participant time-to-event analysis',
  secondary: false,
  citation: liu2006Recovery,
  values: {
    'median-time-to-20-million-ml': {
      key: 'median-time-to-20-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'time',
      label: 'median time to 20 million/mL',
      unit: 'mo',
      value: '3.4',
      ci95: ['3.2', '3.5'],
    },
    'median-time-to-10-million-ml': {
      key: 'median-time-to-10-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'time',
      label: 'median time to 10 million/mL',
      unit: 'mo',
      value: '3.0',
      ci95: ['2.9', '3.1'],
    },
    'median-time-to-3-million-ml': {
      key: 'median-time-to-3-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'time',
      label: 'median time to 3 million/mL',
      unit: 'mo',
      value: '2.5',
      ci95: ['2.4', '2.7'],
    },
  },
};

/** Probability of recovery to 20 million/mL was 67% at 6, 90% at 12, 96% at 16 and 100% at 24 months. */
export const recoverySpermProbability: Claim<
  'only-if-listed:testosterone',
  {
    readonly '6-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
    readonly '12-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
    readonly '16-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
    readonly '24-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
  }
> = {
  id: 'recovery-sperm-probability',
  topic: 'recovery',
  use: 'only-if-listed:testosterone',
  population: {
    category: 'male',
    ageYears: { min: 18, max: 51 },
    note: 'same analysis (eugonadal volunteers, not men treated for hypogonadism)',
  },
  method: 'Kaplan-Meier',
  secondary: false,
  citation: liu2006Recovery,
  values: {
    '6-months-probability-of-reaching-20-million-ml': {
      key: '6-months-probability-of-reaching-20-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'share',
      label: 'probability of reaching 20 million/mL',
      unit: '%',
      value: '67',
      ci95: ['61', '72'],
      group: '6 months',
    },
    '12-months-probability-of-reaching-20-million-ml': {
      key: '12-months-probability-of-reaching-20-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'share',
      label: 'probability of reaching 20 million/mL',
      unit: '%',
      value: '90',
      ci95: ['85', '93'],
      group: '12 months',
    },
    '16-months-probability-of-reaching-20-million-ml': {
      key: '16-months-probability-of-reaching-20-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'share',
      label: 'probability of reaching 20 million/mL',
      unit: '%',
      value: '96',
      ci95: ['92', '98'],
      group: '16 months',
    },
    '24-months-probability-of-reaching-20-million-ml': {
      key: '24-months-probability-of-reaching-20-million-ml',
      analyte: 'sperm-concentration',
      statistic: 'share',
      label: 'probability of reaching 20 million/mL',
      unit: '%',
      value: '100',
      group: '24 months',
    },
  },
};

/**
 * In an infertility clinic 88.4% of men on testosterone were azoospermic and 65% had regained sperm 6 months after
 * stopping.
 */
export const recoveryTestosteroneInfertilityClinic: Claim<
  'evidence-surface-only',
  {
    readonly 'azoospermic-on-testosterone': readonly ['men', 'share'];
    readonly 'sperm-regained-6-months-after-stopping': readonly ['men', 'share'];
  }
> = {
  id: 'recovery-testosterone-infertility-clinic',
  topic: 'recovery',
  use: 'evidence-surface-only',
  population: { category: 'male', note: '59 of 4400 men' },
  method: 'Prospective database',
  secondary: false,
  citation: samplaski2014Testosterone,
  values: {
    'azoospermic-on-testosterone': {
      key: 'azoospermic-on-testosterone',
      analyte: 'men',
      statistic: 'share',
      label: 'azoospermic on testosterone',
      unit: '%',
      value: '88.4',
    },
    'sperm-regained-6-months-after-stopping': {
      key: 'sperm-regained-6-months-after-stopping',
      analyte: 'men',
      statistic: 'share',
      label: 'sperm regained 6 months after stopping',
      unit: '%',
      value: '65',
    },
  },
};

/**
 * Conference abstracts of that study put the median time to regain one's own baseline LH and FSH at just over 51
 * weeks after the last injection (two abstracts assign 51.1 and 52.7 weeks to LH and FSH in opposite order).
 */
export const recoveryTestosteroneUndecanoateGonadotropins: Claim<
  'only-if-listed:testosterone',
  { readonly 'median-time-to-own-baseline-lh-or-fsh': readonly ['lh', 'time'] }
> = {
  id: 'recovery-testosterone-undecanoate-gonadotropins',
  topic: 'recovery',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '303 men' },
  method: 'Conference abstract',
  secondary: true,
  citation: handelsman2022Runoff,
  values: {
    'median-time-to-own-baseline-lh-or-fsh': {
      key: 'median-time-to-own-baseline-lh-or-fsh',
      analyte: 'lh',
      statistic: 'time',
      label: 'median time to own baseline, LH or FSH',
      unit: 'wk',
      low: '51.1',
      high: '52.7',
      note: 'two conference abstracts assign the two numbers to LH and FSH in opposite order',
    },
  },
};

/**
 * After 2 years of 1000 mg testosterone undecanoate injections, fully suppressed LH and FSH returned slowly over 12
 * months since the last injection and may take longer to complete; T and SHBG settled 11% and 13% below placebo.
 */
export const recoveryTestosteroneUndecanoateRunoff: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'testosterone-versus-placebo-at-plateau': readonly ['testosterone', 'difference'];
    readonly 'shbg-versus-placebo-at-plateau': readonly ['shbg', 'difference'];
  }
> = {
  id: 'recovery-testosterone-undecanoate-runoff',
  topic: 'recovery',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '303 men without pathological hypogonadism' },
  method: 'Blinded run-off of an RCT',
  secondary: false,
  citation: handelsman2022Runoff,
  values: {
    'testosterone-versus-placebo-at-plateau': {
      key: 'testosterone-versus-placebo-at-plateau',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'versus placebo at plateau',
      unit: '%',
      value: '-11',
    },
    'shbg-versus-placebo-at-plateau': {
      key: 'shbg-versus-placebo-at-plateau',
      analyte: 'shbg',
      statistic: 'difference',
      label: 'versus placebo at plateau',
      unit: '%',
      value: '-13',
    },
  },
};
