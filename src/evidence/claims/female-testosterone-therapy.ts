// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { davis2019Consensus } from '../works/d.js';
import { glaser2013Implants } from '../works/g.js';
import { monashNdTestosterone } from '../works/m.js';

/**
 * There is no diagnostic lower limit of testosterone, DHEA, DHEAS or androstenedione by which a woman can be called
 * androgen deficient.
 */
export const testosteroneFemaleNoDeficiencyLimit: Claim<'note', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'testosterone-female-no-deficiency-limit',
    use: 'note',
    population: { category: 'female', note: 'adult women' },
    method: 'academic clinical guidance',
    citation: monashNdTestosterone,
  });

/**
 * Women with subcutaneous testosterone implants had serum T several-fold above endogenous female levels, with wide
 * between- and within-person variation.
 */
export const testosteroneTherapyImplantsWomen: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'mean-at-week-4': readonly ['testosterone', 'mean'];
    readonly 'mean-when-symptoms-returned': readonly ['testosterone', 'mean'];
    readonly 'coefficient-of-variation-week-4': readonly ['testosterone', 'cv-other'];
    readonly 'coefficient-of-variation-symptom-return': readonly ['testosterone', 'cv-other'];
    readonly 'coefficient-of-variation-over-a-day-one-patient': readonly ['testosterone', 'cv-other'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-implants-women',
  use: 'only-if-listed:testosterone',
  population: { category: 'female', note: 'pre- and postmenopausal women' },
  method: 'Observational and PK (12 women, 100 mg)',
  citation: glaser2013Implants,
  values: {
    'mean-at-week-4': 'testosterone mean ng/dL 299.36 sd=107.34 n=154',
    'mean-when-symptoms-returned': 'testosterone mean ng/dL 171.43 sd=73.01 n=261',
    'coefficient-of-variation-week-4': 'testosterone cv-other % 35.9',
    'coefficient-of-variation-symptom-return': 'testosterone cv-other % 42.6',
    'coefficient-of-variation-over-a-day-one-patient': 'testosterone cv-other % 25',
  },
});

/**
 * The Global Consensus Position Statement finds hypoactive sexual desire disorder to be the only evidence-based
 * indication for testosterone in women and the data insufficient for any other symptom or for disease prevention.
 */
export const testosteroneTherapyWomenIndication: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'testosterone-therapy-women-indication',
    use: 'evidence-surface-only',
    population: { category: 'female', note: 'women' },
    method: 'consensus of international societies',
    citation: davis2019Consensus,
  });

/**
 * The consensus describes total testosterone at baseline and 3-6 weeks after the start of a trial of therapy, names
 * total rather than 'free' testosterone as the biomarker studied, and reports short-term lipid safety only for
 * non-oral doses approximating physiological premenopausal concentrations.
 */
export const testosteroneTherapyWomenMonitoring: Claim<
  'evidence-surface-only',
  { readonly 'repeat-after-starting': readonly ['testosterone', 'time'] }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-women-monitoring',
  use: 'evidence-surface-only',
  population: { category: 'female', note: 'women given a trial of testosterone' },
  method: 'total testosterone',
  citation: davis2019Consensus,
  secondary: true,
  values: {
    'repeat-after-starting': 'testosterone time wk 3..6',
  },
});
