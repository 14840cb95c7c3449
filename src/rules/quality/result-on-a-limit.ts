import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, plain } from '../../language/sentence.js';

/** A result lies exactly on an end of its interval or on a named limit: both ends belong to an interval. */
export const resultOnALimit: Rule = /* @__PURE__ */ shippedRule({
  id: 'result-on-a-limit',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: all(),
  when: given('result-on-limit'),
  note: {
    title: 'A result lies exactly on a limit',
    text: [
      observed('Exactly on an end of the interval or on a named limit'),
      plain('Both ends belong to an interval, so such a result counts as inside.'),
    ],
    plainText: 'One result is exactly at the end of the range used.',
  },
});
