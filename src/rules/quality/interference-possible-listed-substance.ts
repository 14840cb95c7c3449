import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed } from '../../language/sentence.js';
import { assayBiotinDirection, assayFulvestrantEstradiol } from '../../evidence/claims/assay.js';

/** A listed substance is known to disturb a method in use. */
export const interferencePossibleListedSubstance: Rule = /* @__PURE__ */ shippedRule({
  id: 'interference-possible-listed-substance',
  version: '1.0.0',
  kind: 'method',
  patterns: ['interference-possible-listed-substance'],
  appliesTo: all(),
  when: given('interfering-substance-listed'),
  note: {
    title: 'A listed substance can disturb a method in use',
    text: [
      observed('Listed'),
      cited(
        assayBiotinDirection,
        'In streptavidin-biotin assays excess biotin biases competitive formats upwards and sandwich formats downwards.',
      ),
      cited(assayFulvestrantEstradiol, 'Fulvestrant raised estradiol results on several immunoassays.'),
    ],
    plainText: 'A listed substance can change how some tests read.',
  },
  unknown: [{ text: 'the format of the assays in use', when: all() }],
});
