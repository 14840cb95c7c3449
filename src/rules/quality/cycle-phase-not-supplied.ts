import { all, given, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { alternatives, observed, plain } from '../../language/sentence.js';
import { phaseNotStated, pregnancyNotStated, treatmentsNotStated } from '../gaps.js';

/** An interval depends on a cycle phase or menopausal status that is not stated: no position is given. */
export const cyclePhaseNotSupplied: Rule = /* @__PURE__ */ shippedRule({
  id: 'cycle-phase-not-supplied',
  version: '1.0.0',
  kind: 'quality',
  patterns: ['cycle-phase-not-supplied'],
  appliesTo: not(given('category-male')),
  when: all(given('phase-needed'), not(given('under-adult-age'))),
  note: {
    title: 'Not placed: cycle phase or menopausal status leaves it open',
    text: [
      observed('The interval depends on the cycle phase or the menopausal status, which leaves open'),
      alternatives,
      plain('The position differs by phase, so none is given.'),
    ],
    plainText: 'The range for some of these results depends on the time of the cycle, which was not given.',
  },
  unknown: [phaseNotStated, treatmentsNotStated, pregnancyNotStated],
});
