import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain } from '../../language/sentence.js';
import { testosteronePubertyAge } from '../../evidence/claims/puberty.js';

/** Under 18 years: adult intervals and the names of adult combinations are not applied. */
export const underAdultAge: Rule = /* @__PURE__ */ shippedRule({
  id: 'under-adult-age',
  version: '1.0.0',
  kind: 'quality',
  patterns: ['under-adult-age'],
  appliesTo: given('gonadal-result-measured'),
  when: all(given('under-adult-age')),
  note: {
    title: 'Under adult age: adult intervals and combinations not applied',
    text: [
      plain(
        'The age at collection is under that for which the adult intervals were published, so they are not applied.',
      ),
      cited(
        testosteronePubertyAge,
        'Published testosterone intervals change several-fold through adolescence ({male-12-13-y} and {male-16-17-y} in two age groups of boys).',
      ),
    ],
    plainText: 'These results are from a person under adult age. The ranges for adults were not used.',
  },
});
