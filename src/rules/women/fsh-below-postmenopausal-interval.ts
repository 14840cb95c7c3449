import { all, category, given, isLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { anyImmunoassay, biotinProfile } from '../associations.js';
import { oneSample, treatmentsNotStated, illnessNotStated } from '../gaps.js';

/** FSH below a postmenopausal interval with that status stated. */
export const fshBelowPostmenopausalInterval: Rule = /* @__PURE__ */ shippedRule({
  id: 'fsh-below-postmenopausal-interval',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['fsh-below-postmenopausal-interval'],
  appliesTo: all(category('female'), given('postmenopausal')),
  when: isLow('fsh'),
  absorbs: ['fsh-low'],
  note: {
    title: 'FSH below the postmenopausal interval',
    text: [results('fsh')],
    plainText: 'The FSH result ({fsh}) is lower than the range used.',
  },
  unknown: [oneSample, treatmentsNotStated, illnessNotStated],
  alsoReportedWith: [biotinProfile, anyImmunoassay],
});
