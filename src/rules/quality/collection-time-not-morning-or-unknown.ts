import { all, category, given, isMeasured, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results } from '../../language/sentence.js';
import { preanalyticTestosteroneDiurnal } from '../../evidence/claims/preanalytic.js';
import { clockTimeNotKnown, collectedOutsideMorning, fastingNotStated } from '../gaps.js';

/** Testosterone of a man collected outside 07:00 to 11:00, or at a time that is not known. */
export const collectionTimeNotMorningOrUnknown: Rule = /* @__PURE__ */ shippedRule({
  id: 'collection-time-not-morning-or-unknown',
  version: '1.0.0',
  kind: 'quality',
  patterns: ['collection-time-not-morning-or-unknown'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isMeasured('testosterone'), given('not-known-morning'), not(given('hormone-surely-listed'))),
  note: {
    title: 'Testosterone not known to be from a morning sample',
    text: [
      results('testosterone'),
      cited(
        preanalyticTestosteroneDiurnal,
        'In {population}, testosterone was lower later in the day, more so in younger men.',
      ),
    ],
    plainText: 'Testosterone changes over the day. It is not known that this sample was taken in the morning.',
  },
  unknown: [clockTimeNotKnown, collectedOutsideMorning, fastingNotStated],
});
