import { all, category, given, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, plain, results } from '../../language/sentence.js';
import { testosteroneTherapyEnanthateDose } from '../../evidence/claims/exogenous-testosterone.js';
import { androgenClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, biotinProfile, nasalTestosterone } from '../associations.js';
import {
  beforeTreatmentNotSupplied,
  doseTimeNotStated,
  hematocritNotMeasured,
  intentNotStated,
  otherGonadalDrugsNotListed,
  shbgNotMeasured,
  testosteroneNotMeasured,
} from '../gaps.js';

/** LH and FSH below during a listed current androgen: the results come from the treated state. */
export const lhFshLowOnListedAndrogen: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-fsh-low-on-listed-androgen',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-fsh-low-on-listed-androgen', 'listed-hormone-governs-reading'],
  appliesTo: all(category('male'), given('adult')),
  when: all(on(...androgenClasses), isLow('lh'), isLow('fsh')),
  reads: ['testosterone'],
  absorbs: ['lh-low', 'fsh-low', 'testosterone-high-male', 'testosterone-low-male', 'listed-hormone-governs-reading'],
  note: {
    title: 'LH and FSH below the intervals during a listed androgen',
    text: [
      observed('Listed as current'),
      results('lh', 'fsh', 'testosterone'),
      cited(
        testosteroneTherapyEnanthateDose,
        'In a randomized trial in men weekly testosterone enanthate lowered LH and FSH with the dose, to {gonadotropins-50-mg} of the placebo group at the second lowest of four doses; the direction here matches.',
      ),
      plain(
        'These results come from the treated state: they do not show how LH, FSH or testosterone lie without treatment.',
      ),
    ],
    plainText:
      'LH ({lh}) and FSH ({fsh}) are lower than the ranges used. A hormone treatment is listed, and these results belong to the time of that treatment.',
  },
  unknown: [
    doseTimeNotStated,
    beforeTreatmentNotSupplied,
    otherGonadalDrugsNotListed,
    intentNotStated,
    testosteroneNotMeasured,
    hematocritNotMeasured,
    shbgNotMeasured,
  ],
  alsoReportedWith: [nasalTestosterone, biotinProfile, anyImmunoassay],
});
