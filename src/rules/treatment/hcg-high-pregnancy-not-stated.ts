import { all, category, given, isHigh } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain, results } from '../../language/sentence.js';
import { pregnancyHormoneChanges } from '../../evidence/claims/pregnancy.js';
import { anyImmunoassay, pituitaryHcg } from '../associations.js';
import { hormonesNotStated, pregnancyNotStated } from '../gaps.js';

/** hCG above its interval in a woman whose pregnancy is not stated: whether the intervals of the not pregnant apply is open. */
export const hcgHighPregnancyNotStated: Rule = /* @__PURE__ */ shippedRule({
  id: 'hcg-high-pregnancy-not-stated',
  version: '1.0.0',
  kind: 'context',
  patterns: ['pregnancy-governs-reading'],
  appliesTo: category('female'),
  when: all(isHigh('hcg'), given('pregnancy-open')),
  absorbs: ['hcg-high'],
  note: {
    title: 'hCG above its interval, pregnancy not stated: which intervals apply is open',
    text: [
      results('hcg'),
      plain('Pregnancy is not stated, so whether intervals of the not pregnant apply to these results is open.'),
      cited(
        pregnancyHormoneChanges,
        'SHBG, testosterone, estradiol and prolactin rise several-fold in pregnancy ({population}).',
      ),
    ],
    plainText:
      'The hCG result ({hcg}) is higher than the range used. Whether there is a pregnancy was not given, and it changes which ranges apply.',
  },
  unknown: [pregnancyNotStated, hormonesNotStated],
  alsoReportedWith: [pituitaryHcg, anyImmunoassay],
});
