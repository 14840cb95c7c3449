import { all, category, given, isMeasured } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results } from '../../language/sentence.js';
import { progesteroneFemaleMayoCentral90, progesteroneLutealPulses } from '../../evidence/claims/progesterone.js';
import { howPhaseIsKnown, hormonesNotStated, phaseCountedByCalendar, pregnancyNotStated } from '../gaps.js';

/** Progesterone of a sample stated as luteal: how widely it swings there, and how the phase is known. */
export const lutealProgesterone: Rule = /* @__PURE__ */ shippedRule({
  id: 'luteal-progesterone',
  version: '1.0.0',
  kind: 'context',
  patterns: ['luteal-progesterone'],
  appliesTo: category('female'),
  when: all(given('luteal-phase'), isMeasured('progesterone')),
  absorbs: ['progesterone-phase-by-calendar'],
  note: {
    title: 'Progesterone in a stated luteal phase',
    text: [
      results('progesterone'),
      cited(
        progesteroneFemaleMayoCentral90,
        'One laboratory lists {luteal} for the luteal phase, central percentiles and not a limit.',
      ),
      cited(
        progesteroneLutealPulses,
        'In the mid- and late luteal phase progesterone swung within a day, often within minutes, in a range of {observed-range}.',
      ),
    ],
    plainText: 'Progesterone changes a lot within hours in the second half of the cycle.',
  },
  unknown: [phaseCountedByCalendar, howPhaseIsKnown, hormonesNotStated, pregnancyNotStated],
});
