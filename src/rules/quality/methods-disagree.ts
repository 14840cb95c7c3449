import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed } from '../../language/sentence.js';
import { assayInterferenceGeneral } from '../../evidence/claims/assay.js';

/** Two methods give results for one analyte that contradict each other. */
export const methodsDisagree: Rule = /* @__PURE__ */ shippedRule({
  id: 'methods-disagree',
  version: '1.0.0',
  kind: 'method',
  patterns: ['methods-disagree'],
  appliesTo: all(),
  when: given('methods-disagree'),
  absorbs: ['results-disagree'],
  note: {
    title: 'Two methods give results that contradict each other',
    text: [
      observed('Two methods that contradict each other'),
      cited(
        assayInterferenceGeneral,
        'Cross-reaction, heterophile antibodies, biotin and antibodies against the analyte bias hormone immunoassays either way.',
      ),
    ],
    plainText: 'Two ways of measuring gave results that do not agree. Both are shown.',
  },
});
