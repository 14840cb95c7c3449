// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { gordetsky2012Fsh } from '../works/g.js';
import { ozkaya2020Fsh } from '../works/o.js';

/**
 * In 610 infertile men, FSH above 4.5 IU/L was associated with abnormal sperm concentration and morphology although
 * the assay's stated normal range was 1.4-18.1 IU/L.
 */
export const fshMaleInfertility45: Claim<
  'context',
  {
    readonly level: readonly ['fsh', 'study-limit'];
    readonly 'assay-range': readonly ['fsh', 'laboratory-reference-interval'];
  }
> = {
  id: 'fsh-male-infertility-4-5',
  topic: 'pattern-fsh',
  use: 'context',
  population: { category: 'male', note: '610 men from an infertility clinic' },
  method: 'ADVIA Centaur FSH',
  secondary: false,
  citation: gordetsky2012Fsh,
  values: {
    level: {
      key: 'level',
      analyte: 'fsh',
      statistic: 'study-limit',
      label: 'level associated with abnormal semen',
      unit: '[IU]/L',
      comparator: '>',
      value: '4.5',
    },
    'assay-range': {
      key: 'assay-range',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      label: 'laboratory range of that assay',
      unit: '[IU]/L',
      low: '1.4',
      high: '18.1',
    },
  },
};

/**
 * In 1893 infertile men, FSH above 4.8 IU/L was proposed as abnormal: 62% of men with sperm concentration below 15
 * million/mL exceeded it.
 */
export const fshMaleInfertility48: Claim<
  'context',
  { readonly level: readonly ['fsh', 'study-limit']; readonly 'share-above': readonly ['fsh', 'share'] }
> = {
  id: 'fsh-male-infertility-4-8',
  topic: 'pattern-fsh',
  use: 'context',
  population: { category: 'male', note: '1893 infertile men, single center' },
  method: 'immunoassay',
  secondary: false,
  citation: ozkaya2020Fsh,
  values: {
    level: {
      key: 'level',
      analyte: 'fsh',
      statistic: 'study-limit',
      label: 'proposed limit',
      unit: '[IU]/L',
      comparator: '>',
      value: '4.8',
    },
    'share-above': {
      key: 'share-above',
      analyte: 'fsh',
      statistic: 'share',
      label: 'men with <15 million/mL',
      unit: '%',
      value: '62',
      note: 'share of men above 4.8 IU/L',
    },
  },
};
