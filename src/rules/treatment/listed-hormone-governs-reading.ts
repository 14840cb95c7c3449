import { given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { effectsOf, observed, plain } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { doseTimeNotStated, intentNotStated } from '../gaps.js';

/** The results come from a treated state: a listed current hormone, contraceptive, analogue, modulator or aromatase inhibitor. */
export const listedHormoneGovernsReading: Rule = /* @__PURE__ */ shippedRule({
  id: 'listed-hormone-governs-reading',
  version: '1.0.0',
  kind: 'context',
  patterns: ['listed-hormone-governs-reading'],
  appliesTo: given('treatments-stated'),
  when: given('hormone-listed'),
  note: {
    title: 'Results from the time of a listed hormone treatment',
    text: [
      observed('Listed as current'),
      effectsOf(...hormoneClasses),
      plain('These results come from the treated state: they do not show how they lie without it.'),
    ],
    plainText: 'A hormone treatment is listed, and these results belong to the time of that treatment.',
  },
  unknown: [doseTimeNotStated, intentNotStated],
});
