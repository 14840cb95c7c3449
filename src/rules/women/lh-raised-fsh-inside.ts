import { all, category, given, isHigh, isInside, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, midCycle } from '../associations.js';
import {
  hormonesNotStated,
  illnessNotStated,
  lastPeriodNotStated,
  oneSample,
  pregnancyNotStated,
  treatmentTimeNotStated,
} from '../gaps.js';
import { lhFshRatioStanding } from '../lh-fsh-ratio.js';
import { noCauseStated } from '../restraint.js';

/** A woman with LH above and FSH inside, neither at mid-cycle, where LH peaks, nor after menopause. */
export const lhRaisedFshInside: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-raised-fsh-inside',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-raised-fsh-inside'],
  appliesTo: category('female'),
  unless: [given('under-adult-age'), given('known-pregnant'), given('postmenopausal'), on(...axisClasses)],
  // an unknown phase may be mid-cycle, where LH peaks: that stays open
  when: all(isHigh('lh'), isInside('fsh'), not(given('mid-cycle'))),
  reads: ['lh-fsh-ratio'],
  absorbs: ['lh-high'],
  note: {
    title: 'LH above, FSH inside the intervals: one sample',
    text: [results('lh', 'fsh'), calculated('lh-fsh-ratio'), lhFshRatioStanding, noCauseStated],
    plainText: 'The LH result ({lh}) is higher than the range used. FSH ({fsh}) is inside its range.',
  },
  unknown: [
    oneSample,
    lastPeriodNotStated,
    hormonesNotStated,
    treatmentTimeNotStated,
    pregnancyNotStated,
    illnessNotStated,
  ],
  alsoReportedWith: [midCycle, anyImmunoassay],
});
