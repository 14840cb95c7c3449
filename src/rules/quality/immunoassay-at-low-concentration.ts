import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed } from '../../language/sentence.js';
import { assayEstradiolLowLevels, assayTestosteroneImmunoassayBias } from '../../evidence/claims/assay.js';

/** A steroid by immunoassay, or by a method that is not stated, at a concentration where that was not reliable. */
export const immunoassayAtLowConcentration: Rule = /* @__PURE__ */ shippedRule({
  id: 'immunoassay-at-low-concentration',
  version: '1.0.0',
  kind: 'method',
  patterns: ['immunoassay-at-low-concentration'],
  appliesTo: all(),
  when: given('low-steroid-by-immunoassay'),
  note: {
    title: 'A steroid at a low concentration by immunoassay or an unstated method',
    text: [
      observed('At a low concentration, by immunoassay or by a method that is not stated'),
      cited(
        assayTestosteroneImmunoassayBias,
        'Against mass spectrometry, testosterone immunoassays read {mean-bias-in-women} high in women on average ({population}).',
      ),
      cited(
        assayEstradiolLowLevels,
        'A position statement finds very low estradiol too low for accurate routine measurement.',
      ),
    ],
    plainText: 'Some tests are less exact when the amount of a hormone is small.',
  },
  unknown: [{ text: 'the assay and its own limit at low values', when: all() }],
});
