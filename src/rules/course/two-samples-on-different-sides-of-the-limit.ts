import { category, isOnOtherSide } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changesOf, cited, plain } from '../../language/sentence.js';
import { preanalyticTestosteroneDiurnal } from '../../evidence/claims/preanalytic.js';
import { clockTimeNotKnown, fastingNotStated, treatmentsNotStated } from '../gaps.js';

/** Two samples whose testosterone lies on different sides of one and the same lower limit. */
export const twoSamplesOnDifferentSidesOfTheLimit: Rule = /* @__PURE__ */ shippedRule({
  id: 'two-samples-on-different-sides-of-the-limit',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: ['two-samples-on-different-sides-of-the-limit'],
  appliesTo: category('male'),
  when: isOnOtherSide('testosterone'),
  absorbs: ['changes-between-samples'],
  note: {
    title: 'Testosterone in two samples on different sides of one limit',
    text: [
      changesOf('testosterone'),
      plain('One of the two lies below a lower limit and the other does not; no average is taken.'),
      cited(
        preanalyticTestosteroneDiurnal,
        'In one study {men-low-only-after-noon} men lay below a limit after noon only ({population}).',
      ),
    ],
    plainText: 'Of two testosterone results, one is lower than a limit and the other is not.',
  },
  unknown: [clockTimeNotKnown, fastingNotStated, treatmentsNotStated],
});
