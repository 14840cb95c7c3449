// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { clevelandclinic2022Hcg } from '../works/c.js';
import { meriterLab143Hcg } from '../works/m.js';

/**
 * A US laboratory lists hCG (intact and beta-subunit) below 2.6 mIU/mL in males, at most 5.3 in non-pregnant women
 * before and at most 8.3 mIU/mL after menopause, which it sets at 55 years.
 */
export const hcgMeriterLimits: Claim<
  'note',
  {
    readonly male: readonly ['hcg', 'laboratory-upper-limit'];
    readonly premenopausal: readonly ['hcg', 'laboratory-upper-limit'];
    readonly postmenopausal: readonly ['hcg', 'laboratory-upper-limit'];
  }
> = {
  id: 'hcg-meriter-limits',
  topic: 'hcg',
  use: 'note',
  population: { category: 'any', note: 'not pregnant' },
  method: 'Roche immunoassay',
  secondary: false,
  citation: meriterLab143Hcg,
  values: {
    male: {
      key: 'male',
      analyte: 'hcg',
      statistic: 'laboratory-upper-limit',
      unit: 'm[IU]/mL',
      comparator: '<',
      value: '2.6',
      group: 'male',
    },
    premenopausal: {
      key: 'premenopausal',
      analyte: 'hcg',
      statistic: 'laboratory-upper-limit',
      unit: 'm[IU]/mL',
      comparator: '<=',
      value: '5.3',
      group: 'premenopausal, not pregnant',
    },
    postmenopausal: {
      key: 'postmenopausal',
      analyte: 'hcg',
      statistic: 'laboratory-upper-limit',
      unit: 'm[IU]/mL',
      comparator: '<=',
      value: '8.3',
      group: 'postmenopausal',
    },
  },
};

/**
 * A Cleveland Clinic review reports raised hCG in 0.2% to 10.6% of perimenopausal and postmenopausal women who are
 * neither pregnant nor ill, hCG rising with age together with FSH and LH.
 */
export const hcgPerimenopausalPituitary: Claim<'context', { readonly 'share-raised': readonly ['women', 'share'] }> = {
  id: 'hcg-perimenopausal-pituitary',
  topic: 'hcg',
  use: 'context',
  population: { category: 'female', note: 'perimenopausal and postmenopausal women' },
  method: 'review',
  secondary: false,
  citation: clevelandclinic2022Hcg,
  values: {
    'share-raised': {
      key: 'share-raised',
      analyte: 'women',
      statistic: 'share',
      label: 'raised hCG without pregnancy, disease or tumor',
      unit: '%',
      low: '0.2',
      high: '10.6',
    },
  },
};
