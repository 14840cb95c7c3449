import { all, any, category, isHigh, isNotLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { anyImmunoassay, hcgSource } from '../associations.js';
import { oneSample, treatmentsNotStated } from '../gaps.js';

/** A man with hCG above and testosterone or estradiol inside or above. */
export const hcgHighSexSteroidNotLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'hcg-high-sex-steroid-not-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['hcg-high-sex-steroid-not-low'],
  appliesTo: category('male'),
  when: all(isHigh('hcg'), any(isNotLow('testosterone'), isNotLow('free-testosterone'), isHigh('estradiol'))),
  reads: ['lh', 'fsh'],
  absorbs: ['hcg-high', 'estradiol-high-male', 'testosterone-high-male'],
  note: {
    title: 'hCG above its interval, testosterone or estradiol not below',
    text: [results('hcg', 'testosterone', 'free-testosterone', 'estradiol', 'lh', 'fsh')],
    plainText: 'The hCG result ({hcg}) is higher than the range used.',
  },
  unknown: [oneSample, treatmentsNotStated],
  alsoReportedWith: [hcgSource, anyImmunoassay],
});
