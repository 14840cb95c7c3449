import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, plain } from '../../language/sentence.js';

/** A printed interval belongs to another sex, phase, status or age than the one stated; it is not used. */
export const printedIntervalDoesNotFitSubject: Rule = /* @__PURE__ */ shippedRule({
  id: 'printed-interval-does-not-fit-subject',
  version: '1.0.0',
  kind: 'quality',
  patterns: ['printed-interval-does-not-fit-subject'],
  appliesTo: all(),
  when: given('interval-of-another-group'),
  note: {
    title: 'A printed interval belongs to another group than the one stated',
    text: [observed('The interval printed with these results is for another group'), plain('It is not used.')],
    plainText: 'A range printed with a result is meant for another group of people, so it was not used.',
  },
});
