import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results } from '../../language/sentence.js';
import { assayEstradiolLowLevels } from '../../evidence/claims/assay.js';
import { assayNotStated } from '../gaps.js';

/** Estradiol by immunoassay, or by a method that is not stated, at a concentration where that was not reliable. */
export const estradiolImmunoassayAtLowConcentration: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-immunoassay-at-low-concentration',
  version: '1.0.0',
  kind: 'method',
  patterns: ['immunoassay-at-low-concentration'],
  appliesTo: all(),
  when: given('low-estradiol-by-immunoassay'),
  reads: ['estradiol'],
  note: {
    title: 'Estradiol at a low concentration by immunoassay or an unstated method',
    text: [
      results('estradiol'),
      cited(
        assayEstradiolLowLevels,
        'A position statement finds very low estradiol too low for accurate routine measurement.',
      ),
    ],
    plainText: 'The test for estradiol is less exact when its amount is small.',
  },
  unknown: [assayNotStated],
});
