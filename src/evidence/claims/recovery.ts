// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'recovery-androgen-use-concord',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '41 current and 31 past users, 21 non-users' },
  method: 'cross-sectional estimate',
  citation: shankaranarayana2020Recovery,
  values: {
    'lh-mean-recovery-time': 'lh time mo 10.7',
    'amh-mean-recovery-time': 'amh time mo 7.3',
    'sperm-output-mean-recovery-time': 'sperm-output time mo 14.1',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'recovery-androgen-use-haarlem',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '100 male amateur athletes' },
  method: 'Prospective cohort, 1 year',
  citation: smit2021Haarlem,
  values: {
    'testosterone-difference-from-baseline-at-3-months': 'testosterone difference nmol/L -1.9 ci95=-12.2..8.33',
    'total-sperm-count-difference-from-baseline-at-3-months':
      'total-sperm-count difference 10*6 -61.7 ci95=-90.0..-33.7',
    'total-sperm-count-difference-from-baseline-at-1-year': 'total-sperm-count difference 10*6 -29.7 ci95=-59.1..-0.39',
  },
});

/**
 * A scoping review expects near-complete testosterone recovery over months and gonadotropin recovery over 3-6 months
 * after anabolic steroids, with wide variability.
 */
export const recoveryAndrogenUseScopingReview: Claim<
  'only-if-listed:anabolic-androgenic-steroid',
  { readonly 'expected-time-of-gonadotropin-recovery': readonly ['lh', 'time'] }
> = /* @__PURE__ */ claim({
  id: 'recovery-androgen-use-scoping-review',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: 'men after anabolic-androgenic steroid use' },
  method: 'Scoping review',
  citation: solanki2023Asih,
  values: {
    'expected-time-of-gonadotropin-recovery': 'lh time mo 3..6',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'recovery-androgen-use-three-months',
  use: 'only-if-listed:anabolic-androgenic-steroid',
  population: { category: 'male', note: '44 men, age 29 y' },
  method: 'Prospective uncontrolled',
  citation: lykhonosov2020Aas,
  values: {
    'lh-on-androgens': 'lh median m[IU]/mL 0.2',
    'lh-3-months': 'lh median m[IU]/mL 4.12',
    'testosterone-3-months': 'testosterone median ng/mL 4.55',
    'share-recovered': 'men share % 79.5',
    'testosterone-recovery-limit': 'testosterone study-limit ng/mL > 3.4',
    'lh-recovery-limit': 'lh study-limit m[IU]/mL > 1.24',
  },
});

/**
 * Among men with testosterone-associated infertility given hCG plus a SERM after stopping testosterone, 70% reached a
 * motile count above 5 million within 12 months; older age and longer use lowered the likelihood.
 */
export const recoveryHcgSermCohort: Claim<
  'evidence-surface-only',
  { readonly 'above-5-million-at-12-months': readonly ['total-motile-sperm-count', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'recovery-hcg-serm-cohort',
  use: 'evidence-surface-only',
  population: { category: 'male', note: '66 men' },
  method: 'Retrospective, no untreated control',
  citation: kohn2017Recovery,
  values: {
    'above-5-million-at-12-months': 'total-motile-sperm-count share % 70',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'recovery-sperm-median-time',
  use: 'only-if-listed:testosterone',
  population: {
    category: 'male',
    ageYears: { min: 18, max: 51 },
    note: '1549 healthy eugonadal men aged 18-51 y, 30 studies',
  },
  method: 'Individual-participant time-to-event analysis',
  citation: liu2006Recovery,
  values: {
    'median-time-to-20-million-ml': 'sperm-concentration time mo 3.4 ci95=3.2..3.5',
    'median-time-to-10-million-ml': 'sperm-concentration time mo 3.0 ci95=2.9..3.1',
    'median-time-to-3-million-ml': 'sperm-concentration time mo 2.5 ci95=2.4..2.7',
  },
});

/** Probability of recovery to 20 million/mL was 67% at 6, 90% at 12, 96% at 16 and 100% at 24 months. */
export const recoverySpermProbability: Claim<
  'only-if-listed:testosterone',
  {
    readonly '6-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
    readonly '12-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
    readonly '16-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
    readonly '24-months-probability-of-reaching-20-million-ml': readonly ['sperm-concentration', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'recovery-sperm-probability',
  use: 'only-if-listed:testosterone',
  population: {
    category: 'male',
    ageYears: { min: 18, max: 51 },
    note: 'same analysis (eugonadal volunteers, not men treated for hypogonadism)',
  },
  method: 'Kaplan-Meier',
  citation: liu2006Recovery,
  values: {
    '6-months-probability-of-reaching-20-million-ml': 'sperm-concentration share % 67 ci95=61..72',
    '12-months-probability-of-reaching-20-million-ml': 'sperm-concentration share % 90 ci95=85..93',
    '16-months-probability-of-reaching-20-million-ml': 'sperm-concentration share % 96 ci95=92..98',
    '24-months-probability-of-reaching-20-million-ml': 'sperm-concentration share % 100',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'recovery-testosterone-infertility-clinic',
  use: 'evidence-surface-only',
  population: { category: 'male', note: '59 of 4400 men' },
  method: 'Prospective database',
  citation: samplaski2014Testosterone,
  values: {
    'azoospermic-on-testosterone': 'men share % 88.4',
    'sperm-regained-6-months-after-stopping': 'men share % 65',
  },
});

/**
 * Conference abstracts of that study put the median time to regain one's own baseline LH and FSH at just over 51
 * weeks after the last injection (two abstracts assign 51.1 and 52.7 weeks to LH and FSH in opposite order).
 */
export const recoveryTestosteroneUndecanoateGonadotropins: Claim<
  'only-if-listed:testosterone',
  { readonly 'median-time-to-own-baseline-lh-or-fsh': readonly ['lh', 'time'] }
> = /* @__PURE__ */ claim({
  id: 'recovery-testosterone-undecanoate-gonadotropins',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '303 men' },
  method: 'Conference abstract',
  citation: handelsman2022Runoff,
  secondary: true,
  values: {
    'median-time-to-own-baseline-lh-or-fsh': 'lh time wk 51.1..52.7',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'recovery-testosterone-undecanoate-runoff',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '303 men without pathological hypogonadism' },
  method: 'Blinded run-off of an RCT',
  citation: handelsman2022Runoff,
  values: {
    'testosterone-versus-placebo-at-plateau': 'testosterone difference % -11',
    'shbg-versus-placebo-at-plateau': 'shbg difference % -13',
  },
});
