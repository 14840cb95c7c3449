// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'fsh-male-infertility-4-5',
  use: 'context',
  population: { category: 'male', note: '610 men from an infertility clinic' },
  method: 'ADVIA Centaur FSH',
  citation: gordetsky2012Fsh,
  values: {
    level: 'fsh study-limit [IU]/L > 4.5',
    'assay-range': 'fsh laboratory-reference-interval [IU]/L 1.4..18.1',
  },
});

/**
 * In 1893 infertile men, FSH above 4.8 IU/L was proposed as abnormal: 62% of men with sperm concentration below 15
 * million/mL exceeded it.
 */
export const fshMaleInfertility48: Claim<
  'context',
  { readonly level: readonly ['fsh', 'study-limit']; readonly 'share-above': readonly ['fsh', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'fsh-male-infertility-4-8',
  use: 'context',
  population: { category: 'male', note: '1893 infertile men, single center' },
  method: 'immunoassay',
  citation: ozkaya2020Fsh,
  values: {
    level: 'fsh study-limit [IU]/L > 4.8',
    'share-above': 'fsh share % 62',
  },
});
