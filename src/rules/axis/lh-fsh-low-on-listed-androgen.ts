import { all, category, given, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, plain, results } from '../../language/sentence.js';
import {
  testosteroneTherapyEnanthateDose,
  testosteroneTherapyNasalGonadotropins,
} from '../../evidence/claims/exogenous-testosterone.js';
import { androgenClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, biotinProfile } from '../associations.js';
import { doseTimeNotStated, intentNotStated, testosteroneNotMeasured, shbgNotMeasured } from '../gaps.js';

/** LH and FSH below during a listed current androgen: the results come from the treated state. */
export const lhFshLowOnListedAndrogen: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-fsh-low-on-listed-androgen',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-fsh-low-on-listed-androgen', 'listed-hormone-governs-reading'],
  appliesTo: all(category('male'), given('adult')),
  when: all(on(...androgenClasses), isLow('lh'), isLow('fsh')),
  absorbs: ['lh-low', 'fsh-low', 'testosterone-high-male', 'testosterone-low-male', 'listed-hormone-governs-reading'],
  note: {
    title: 'LH and FSH below the intervals during a listed androgen',
    text: [
      observed('Listed as current'),
      results('lh', 'fsh'),
      cited(
        testosteroneTherapyEnanthateDose,
        'Weekly testosterone enanthate lowered LH and FSH in parallel with the dose in a published trial; the direction here matches.',
      ),
      plain(
        'These results come from the treated state: they do not show how LH, FSH or testosterone lie without treatment.',
      ),
    ],
    plainText:
      'LH ({lh}) and FSH ({fsh}) are lower than the ranges used. A hormone treatment is listed, and these results belong to the time of that treatment.',
  },
  unknown: [doseTimeNotStated, intentNotStated, testosteroneNotMeasured, shbgNotMeasured],
  alsoReportedWith: [biotinProfile, anyImmunoassay],
  limitations: [
    {
      text: 'on nasal testosterone most men kept both inside their intervals',
      claim: testosteroneTherapyNasalGonadotropins,
    },
  ],
});
