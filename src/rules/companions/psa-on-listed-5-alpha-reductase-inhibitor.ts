import { all, isMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results } from '../../language/sentence.js';
import { drugFinasteridePsa } from '../../evidence/claims/drug-context.js';
import { treatmentTimeNotStated } from '../gaps.js';

/** PSA during a listed 5-alpha-reductase inhibitor, beside what is published of its change. */
export const psaOnListed5AlphaReductaseInhibitor: Rule = /* @__PURE__ */ shippedRule({
  id: 'psa-on-listed-5-alpha-reductase-inhibitor',
  version: '1.0.0',
  kind: 'context',
  patterns: ['psa-on-listed-5-alpha-reductase-inhibitor'],
  appliesTo: all(),
  when: all(isMeasured('psa'), on('5-alpha-reductase-inhibitor')),
  absorbs: ['psa-high'],
  note: {
    title: 'PSA during a listed reductase inhibitor',
    text: [
      observed('Listed as current'),
      results('psa'),
      cited(
        drugFinasteridePsa,
        'The label of finasteride reports a PSA change of about {change-within-6-months} within months, with the free share unaffected.',
      ),
    ],
    plainText: 'PSA is {psa}. A listed medicine lowers PSA.',
  },
  unknown: [{ text: 'how long the treatment had lasted, and PSA before it', when: all() }, treatmentTimeNotStated],
});
