import { any, category, isBeyondVariation } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes } from '../../language/sentence.js';
import { illnessNotStated } from '../gaps.js';

/** Comparable samples of a man differ by more than the published reference change limit. */
export const changeBeyondReferenceChangeValue: Rule = /* @__PURE__ */ shippedRule({
  id: 'change-beyond-reference-change-value',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: ['change-beyond-reference-change-value'],
  appliesTo: category('male'),
  when: any(isBeyondVariation('testosterone'), isBeyondVariation('fsh'), isBeyondVariation('estradiol')),
  absorbs: ['changes-between-samples'],
  note: {
    title: 'A change beyond the published ordinary variation',
    text: [changes],
    plainText: 'A result changed by more than it usually does from day to day.',
  },
  unknown: [illnessNotStated],
});
