import { given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain } from '../../language/sentence.js';
import { pregnancyHormoneChanges } from '../../evidence/claims/pregnancy.js';

/** Pregnancy is stated: intervals of the not pregnant are not applied. */
export const pregnancyGovernsReading: Rule = /* @__PURE__ */ shippedRule({
  id: 'pregnancy-governs-reading',
  version: '1.0.0',
  kind: 'context',
  patterns: ['pregnancy-governs-reading'],
  appliesTo: given('category-female'),
  when: given('pregnant'),
  absorbs: ['printed-interval-does-not-fit-subject'],
  note: {
    title: 'Pregnancy is stated: intervals of the not pregnant are not applied',
    text: [
      plain('Pregnancy is stated at collection.'),
      cited(
        pregnancyHormoneChanges,
        'SHBG, testosterone, estradiol and prolactin rise several-fold in pregnancy ({population}).',
      ),
    ],
    plainText: 'Hormone results change in pregnancy, so the usual ranges were not used.',
  },
});
