// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { arup2022Transgender } from '../works/a.js';
import { greene2021Transmen } from '../works/g.js';
import { hembree2017Guideline } from '../works/h.js';

/**
 * Laboratory guidance on gender-affirming therapy follows testosterone and estradiol regularly and prefers tandem
 * mass spectrometry whenever low concentrations are expected.
 */
export const genderAffirmingAssayChoice: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'gender-affirming-assay-choice',
  topic: 'gender-affirming',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'transgender adults' },
  method: 'laboratory guidance',
  secondary: false,
  citation: arup2022Transgender,
  values: {},
};

/**
 * In transgender men on stable testosterone, cisgender male intervals fitted total and free testosterone and SHBG,
 * cisgender female intervals fitted prolactin, but estradiol, LH, FSH, AMH and DHEAS needed their own intervals.
 */
export const genderAffirmingMenIntervals: Claim<
  'context',
  { readonly 'transgender-men-on-testosterone-ge-1-y': readonly ['participants', 'count'] }
> = {
  id: 'gender-affirming-men-intervals',
  topic: 'gender-affirming',
  use: 'context',
  population: { category: 'any', note: '82 healthy transgender men on testosterone for at least a year' },
  method: 'immunoassay and mass spectrometry',
  secondary: false,
  citation: greene2021Transmen,
  values: {
    'transgender-men-on-testosterone-ge-1-y': {
      key: 'transgender-men-on-testosterone-ge-1-y',
      analyte: 'participants',
      statistic: 'count',
      label: 'transgender men on testosterone >=1 y',
      unit: '{count}',
      value: '82',
    },
  },
};

/**
 * The Endocrine Society guideline states the aim of hormone treatment in affirmed gender as suppressing endogenous
 * secretion and keeping sex hormones within the normal range of the affirmed gender.
 */
export const genderAffirmingTarget: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'gender-affirming-target',
  topic: 'gender-affirming',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'transgender adults on hormones' },
  method: 'clinical guideline',
  secondary: false,
  citation: hembree2017Guideline,
  values: {},
};
