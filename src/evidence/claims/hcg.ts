// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'hcg-meriter-limits',
  use: 'note',
  population: { category: 'any', note: 'not pregnant' },
  method: 'Roche immunoassay',
  citation: meriterLab143Hcg,
  values: {
    male: 'hcg laboratory-upper-limit m[IU]/mL < 2.6',
    premenopausal: 'hcg laboratory-upper-limit m[IU]/mL <= 5.3',
    postmenopausal: 'hcg laboratory-upper-limit m[IU]/mL <= 8.3',
  },
});

/**
 * A Cleveland Clinic review reports raised hCG in 0.2% to 10.6% of perimenopausal and postmenopausal women who are
 * neither pregnant nor ill, hCG rising with age together with FSH and LH.
 */
export const hcgPerimenopausalPituitary: Claim<'context', { readonly 'share-raised': readonly ['women', 'share'] }> =
  /* @__PURE__ */ claim({
    id: 'hcg-perimenopausal-pituitary',
    use: 'context',
    population: { category: 'female', note: 'perimenopausal and postmenopausal women' },
    method: 'review',
    citation: clevelandclinic2022Hcg,
    values: {
      'share-raised': 'women share % 0.2..10.6',
    },
  });
