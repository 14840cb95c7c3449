import { all, any, category, given, isMeasured } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain } from '../../language/sentence.js';
import {
  estradiolLhFemaleCycleElecsys,
  testosteroneFemaleAgeCycle,
  testosteroneFemaleCycleMenopause,
} from '../../evidence/claims/interval-female.js';
import { howPhaseIsKnown, hormonesNotStated, lastPeriodNotStated, phaseCountedByCalendar } from '../gaps.js';

/** A sample stated as mid-cycle, where LH, FSH and estradiol peak: what published work saw there. */
export const midcycleResults: Rule = /* @__PURE__ */ shippedRule({
  id: 'midcycle-results',
  version: '1.0.0',
  kind: 'context',
  patterns: ['midcycle-results'],
  appliesTo: category('female'),
  when: all(given('mid-cycle'), any(isMeasured('lh'), isMeasured('fsh'), isMeasured('estradiol'))),
  note: {
    title: 'Mid-cycle is stated: results differ there from the rest of the cycle',
    text: [
      plain('The sample is stated as mid-cycle.'),
      cited(
        estradiolLhFemaleCycleElecsys,
        'In one cohort the median LH was {lh-ovulation} around ovulation and {lh-follicular} in the follicular phase, estradiol {estradiol-ovulation} and {estradiol-follicular}.',
      ),
      cited(testosteroneFemaleCycleMenopause, 'Testosterone, free testosterone and SHBG peaked at mid-cycle too.'),
    ],
    plainText: 'The sample is from the middle of the cycle, when some hormone results are at their highest.',
  },
  cites: [testosteroneFemaleAgeCycle],
  unknown: [phaseCountedByCalendar, howPhaseIsKnown, lastPeriodNotStated, hormonesNotStated],
});
