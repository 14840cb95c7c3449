// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { gordon2017Fha } from '../works/g.js';
import { phylactou2021Fha } from '../works/p.js';

/**
 * Functional hypothalamic amenorrhea is a diagnosis of exclusion considered when cycles persistently exceed 45 days
 * or amenorrhea lasts 3 months or more; the guideline's first endocrine panel is TSH, free T4, prolactin, LH, FSH,
 * estradiol and AMH.
 */
export const fhaEvaluation: Claim<
  'evidence-surface-only',
  {
    readonly 'cycle-length-evaluation-trigger': readonly ['cycle-length', 'decision-limit'];
    readonly 'amenorrhea-evaluation-trigger': readonly ['amenorrhea', 'decision-limit'];
  }
> = /* @__PURE__ */ claim({
  id: 'fha-evaluation',
  use: 'evidence-surface-only',
  population: { category: 'female', note: 'adolescents and women with long cycles or amenorrhea' },
  method: 'clinical guideline',
  citation: gordon2017Fha,
  values: {
    'cycle-length-evaluation-trigger': 'cycle-length decision-limit d > 45',
    'amenorrhea-evaluation-trigger': 'amenorrhea decision-limit mo >= 3',
  },
});

/**
 * A review finds LH, androgens, insulin, AMH and SHBG altered in opposite or different ways in functional
 * hypothalamic amenorrhea and PCOS; the former is uncommon above BMI 24 kg/m2, AMH is markedly raised in PCOS but may
 * be mildly raised in it, and polycystic morphology is commoner in it than in healthy women.
 */
export const fhaVersusPcosReview: Claim<
  'context',
  { readonly 'functional-hypothalamic-amenorrhoea-uncommon-above': readonly ['body-mass-index', 'study-limit'] }
> = /* @__PURE__ */ claim({
  id: 'fha-versus-pcos-review',
  use: 'context',
  population: { category: 'female', note: 'women with secondary amenorrhea' },
  method: 'review',
  citation: phylactou2021Fha,
  values: {
    'functional-hypothalamic-amenorrhoea-uncommon-above': 'body-mass-index study-limit kg/m2 > 24',
  },
});
