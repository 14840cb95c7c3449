import { all } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { collected } from '../../language/sentence.js';

/** Several remarks on the quality of the data, in one note. */
export const limitsOfTheseData: Rule = /* @__PURE__ */ shippedRule({
  id: 'limits-of-these-data',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: all(),
  when: all(),
  absorbs: [
    'collection-time-not-morning-or-unknown',
    'cycle-phase-not-supplied',
    'printed-interval-does-not-fit-subject',
    'unit-missing-or-implausible',
    'under-adult-age',
    'result-on-a-limit',
    'censored-across-a-limit',
    'results-disagree',
    'progesterone-phase-by-calendar',
    'testosterone-low-or-near-limit-shbg-not-measured',
  ],
  collects: true,
  note: {
    title: 'What limits the reading of these data',
    text: [collected],
    plainText: 'Some details that help to read these results are missing.',
  },
});
