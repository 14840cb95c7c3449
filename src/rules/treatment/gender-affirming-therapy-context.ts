import { given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, plain } from '../../language/sentence.js';
import { genderAffirmingMenIntervals } from '../../evidence/claims/gender-affirming.js';
import { doseTimeNotStated } from '../gaps.js';

/** A gender-affirming treatment is listed: which interval applies is what the caller states for each analyte. */
export const genderAffirmingTherapyContext: Rule = /* @__PURE__ */ shippedRule({
  id: 'gender-affirming-therapy-context',
  version: '1.0.0',
  kind: 'context',
  patterns: ['gender-affirming-therapy-context'],
  appliesTo: given('treatments-stated'),
  when: given('gender-affirming-listed'),
  absorbs: ['listed-hormone-governs-reading'],
  note: {
    title: 'Results from the time of a listed gender-affirming treatment',
    text: [
      observed('Listed as current'),
      plain(
        'The intervals used are those of the stated reference category; another category can be stated for each analyte.',
      ),
      cited(
        genderAffirmingMenIntervals,
        'In transgender men on stable testosterone, intervals of one category did not fit every analyte.',
      ),
    ],
    plainText: 'A gender-affirming treatment is listed, and these results belong to the time of that treatment.',
  },
  unknown: [doseTimeNotStated],
});
