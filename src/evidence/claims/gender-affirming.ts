// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { arup2022Transgender } from '../works/a.js';
import { greene2021Transmen } from '../works/g.js';
import { hembree2017Guideline } from '../works/h.js';

/**
 * Laboratory guidance on gender-affirming therapy follows testosterone and estradiol regularly and prefers tandem
 * mass spectrometry whenever low concentrations are expected.
 */
export const genderAffirmingAssayChoice: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'gender-affirming-assay-choice',
    use: 'evidence-surface-only',
    population: { category: 'any', note: 'transgender adults' },
    method: 'laboratory guidance',
    citation: arup2022Transgender,
  });

/**
 * In transgender men on stable testosterone, cisgender male intervals fitted total and free testosterone and SHBG,
 * cisgender female intervals fitted prolactin, but estradiol, LH, FSH, AMH and DHEAS needed their own intervals.
 */
export const genderAffirmingMenIntervals: Claim<
  'context',
  { readonly 'transgender-men-on-testosterone-ge-1-y': readonly ['participants', 'count'] }
> = /* @__PURE__ */ claim({
  id: 'gender-affirming-men-intervals',
  use: 'context',
  population: { category: 'any', note: '82 healthy transgender men on testosterone for at least a year' },
  method: 'immunoassay and mass spectrometry',
  citation: greene2021Transmen,
  values: {
    'transgender-men-on-testosterone-ge-1-y': 'participants count {count} 82',
  },
});

/**
 * The Endocrine Society guideline states the aim of hormone treatment in affirmed gender as suppressing endogenous
 * secretion and keeping sex hormones within the normal range of the affirmed gender.
 */
export const genderAffirmingTarget: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'gender-affirming-target',
    use: 'evidence-surface-only',
    population: { category: 'any', note: 'transgender adults on hormones' },
    method: 'clinical guideline',
    citation: hembree2017Guideline,
  });
