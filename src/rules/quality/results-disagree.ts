import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, plain } from '../../language/sentence.js';

/** Two results for one analyte in one panel contradict each other; rules see the interval that spans them. */
export const resultsDisagree: Rule = /* @__PURE__ */ shippedRule({
  id: 'results-disagree',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: all(),
  when: given('results-disagree'),
  note: {
    title: 'Two results for one analyte contradict each other',
    text: [observed('Two results that contradict each other'), plain('Both are shown, and neither is chosen.')],
    plainText: 'Two results for the same test do not agree. Both are shown.',
  },
});
