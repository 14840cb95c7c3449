import { all, given, isMeasured, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain, results } from '../../language/sentence.js';
import { progesteroneLutealPulses } from '../../evidence/claims/progesterone.js';
import { phaseBasisNotStated } from '../gaps.js';

/** Progesterone with a phase that was counted by the calendar: the sample may lie elsewhere in the cycle. */
export const progesteronePhaseByCalendar: Rule = /* @__PURE__ */ shippedRule({
  id: 'progesterone-phase-by-calendar',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: not(given('category-male')),
  when: all(isMeasured('progesterone'), given('phase-by-calendar')),
  note: {
    title: 'Progesterone with a cycle phase counted by the calendar',
    text: [
      results('progesterone'),
      plain('The phase was counted by the calendar, so the sample may lie elsewhere in the cycle.'),
      cited(
        progesteroneLutealPulses,
        'In the mid- and late luteal phase progesterone swung within a day, often within minutes.',
      ),
    ],
    plainText: 'Progesterone changes over the cycle, and the time of the cycle was only counted from the calendar.',
  },
  unknown: [phaseBasisNotStated],
});
