import { all, category, given, isNotMeasured, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { limitsOf, plain, results } from '../../language/sentence.js';
import { shbgNotMeasured } from '../gaps.js';

/** Testosterone below or near its limit with neither SHBG nor free testosterone: the missing input is named. */
export const testosteroneLowOrNearLimitShbgNotMeasured: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-or-near-limit-shbg-not-measured',
  version: '1.0.0',
  kind: 'context',
  patterns: ['testosterone-low-or-near-limit-shbg-not-measured'],
  appliesTo: all(category('male'), given('adult')),
  when: all(
    given('testosterone-near-limit'),
    isNotMeasured('shbg'),
    isNotMeasured('free-testosterone'),
    not(given('hormone-surely-listed')),
  ),
  reads: ['testosterone'],
  absorbs: ['collection-time-not-morning-or-unknown'],
  note: {
    title: 'Testosterone below or near a limit, SHBG not measured',
    text: [
      results('testosterone'),
      limitsOf('testosterone'),
      plain('Neither SHBG nor free testosterone was measured, so the free fraction is not known.'),
    ],
    plainText:
      'The testosterone result ({testosterone}) is lower than or close to a limit. A second measure that helps to read it, SHBG, was not taken.',
  },
  unknown: [shbgNotMeasured],
});
