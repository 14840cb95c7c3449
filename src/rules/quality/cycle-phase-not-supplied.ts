import { all, given, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { alternatives, cited, inCohort, observed, plain } from '../../language/sentence.js';
import { menopauseTrajectoriesSwan, strawScope } from '../../evidence/claims/menopause.js';
import {
  hormonesNotStated,
  lastPeriodNotStated,
  lhNotMeasured,
  methodNotStated,
  ovarianHistoryNotStated,
  phaseNotStated,
  pregnancyNotStated,
  progesteroneNotMeasured,
} from '../gaps.js';

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
      alternatives,
      observed('The position depends on the cycle phase or the menopausal status, so none is given'),
      inCohort(
        menopauseTrajectoriesSwan,
        cited(strawScope, 'The STRAW consensus stages by bleeding pattern first, with FSH as a supporting marker.'),
      ),
      inCohort(
        menopauseTrajectoriesSwan,
        cited(
          menopauseTrajectoriesSwan,
          'In one cohort of this age estradiol followed four courses: slow fall ({estradiol-slow-decline}), flat ({estradiol-flat}), rise then slow fall ({estradiol-rise-slow-decline}), rise then steep fall ({estradiol-rise-steep-decline}).',
        ),
      ),
      plain('No stage is stated.'),
    ],
    plainText: 'The range for some of these results depends on the time of the cycle, which was not given.',
  },
  unknown: [
    phaseNotStated,
    lastPeriodNotStated,
    hormonesNotStated,
    ovarianHistoryNotStated,
    pregnancyNotStated,
    methodNotStated,
    lhNotMeasured,
    progesteroneNotMeasured,
  ],
});
