import { all, category, given, isHigh } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { plain, results } from '../../language/sentence.js';
import { anyImmunoassay, pituitaryHcg } from '../associations.js';
import { hormonesNotStated, oneSample, pregnancyNotStated, treatmentTimeNotStated } from '../gaps.js';

/** A woman with hCG, estradiol and progesterone above their intervals: whether those of the not pregnant apply is the first question. */
export const hcgHighEstradiolProgesteroneHigh: Rule = /* @__PURE__ */ shippedRule({
  id: 'hcg-high-estradiol-progesterone-high',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['hcg-high-estradiol-progesterone-high'],
  appliesTo: all(category('female'), given('adult')),
  when: all(isHigh('hcg'), isHigh('estradiol'), isHigh('progesterone')),
  reads: ['lh', 'fsh'],
  absorbs: [
    'hcg-high-pregnancy-not-stated',
    'hcg-high',
    'estradiol-high-fsh-not-low',
    'estradiol-high-lh-or-fsh-low',
    'estradiol-high-female',
  ],
  note: {
    title: 'hCG, estradiol and progesterone above the intervals: one sample',
    text: [
      results('hcg', 'estradiol', 'progesterone', 'lh', 'fsh'),
      plain('The intervals shown are read as those of the not pregnant; in pregnancy they do not apply.'),
    ],
    plainText:
      'The hCG ({hcg}), estradiol ({estradiol}) and progesterone ({progesterone}) results are higher than the ranges used.',
  },
  unknown: [pregnancyNotStated, oneSample, hormonesNotStated, treatmentTimeNotStated],
  alsoReportedWith: [pituitaryHcg, anyImmunoassay],
});
