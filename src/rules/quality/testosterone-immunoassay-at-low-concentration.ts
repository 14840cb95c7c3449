import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results } from '../../language/sentence.js';
import { assayTestosteroneImmunoassayBias } from '../../evidence/claims/assay.js';
import { assayNotStated } from '../gaps.js';

/** Testosterone by immunoassay, or by a method that is not stated, at a concentration where that was not reliable. */
export const testosteroneImmunoassayAtLowConcentration: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-immunoassay-at-low-concentration',
  version: '1.0.0',
  kind: 'method',
  patterns: ['immunoassay-at-low-concentration'],
  appliesTo: all(),
  when: given('low-testosterone-by-immunoassay'),
  reads: ['testosterone'],
  note: {
    title: 'Testosterone at a low concentration by immunoassay or an unstated method',
    text: [
      results('testosterone'),
      cited(
        assayTestosteroneImmunoassayBias,
        'Against mass spectrometry, testosterone immunoassays read {mean-bias-in-women} high in women and {mean-bias-in-men} in men on average ({population}).',
      ),
    ],
    plainText: 'The test for testosterone is less exact when its amount is small.',
  },
  unknown: [assayNotStated],
});
