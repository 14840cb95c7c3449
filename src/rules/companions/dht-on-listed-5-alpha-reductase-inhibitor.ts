import { all, isMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results } from '../../language/sentence.js';
import { drug5AlphaReductaseInhibitorDht } from '../../evidence/claims/drug-context.js';
import { assayNotStated, treatmentTimeNotStated } from '../gaps.js';

/** DHT during a listed 5-alpha-reductase inhibitor, beside what is published of its change. */
export const dhtOnListed5AlphaReductaseInhibitor: Rule = /* @__PURE__ */ shippedRule({
  id: 'dht-on-listed-5-alpha-reductase-inhibitor',
  version: '1.0.0',
  kind: 'context',
  patterns: ['dht-on-listed-5-alpha-reductase-inhibitor'],
  appliesTo: all(),
  when: all(isMeasured('dht'), on('5-alpha-reductase-inhibitor')),
  note: {
    title: 'Dihydrotestosterone during a listed reductase inhibitor',
    text: [
      observed('Listed as current'),
      results('dht'),
      cited(
        drug5AlphaReductaseInhibitorDht,
        'Over a year dihydrotestosterone changed by {dht-dutasteride} on dutasteride and {dht-finasteride} on finasteride, in one trial of men.',
      ),
    ],
    plainText: 'Dihydrotestosterone is {dht}. A listed medicine lowers it.',
  },
  unknown: [assayNotStated, treatmentTimeNotStated],
});
