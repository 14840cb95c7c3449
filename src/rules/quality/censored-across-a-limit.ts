import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, plain } from '../../language/sentence.js';

/** A censored result leaves open on which side of its interval it lies. */
export const censoredAcrossALimit: Rule = /* @__PURE__ */ shippedRule({
  id: 'censored-across-a-limit',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: all(),
  when: given('censored-across-limit'),
  note: {
    title: 'A result reported as below or above a limit of the assay is not placed',
    text: [
      observed('Reported only as less or more than a number, with values possible on both sides of the interval'),
      plain('No position is given.'),
    ],
    plainText:
      'One result was reported only as less or more than a number, so it could not be compared with its range.',
  },
});
