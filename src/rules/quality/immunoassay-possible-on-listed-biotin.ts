import { all, given, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed } from '../../language/sentence.js';
import { assayBiotinDirection, assayBiotinHealthyAdults } from '../../evidence/claims/assay.js';

/** Biotin is listed, and a result came from an immunoassay or may have. */
export const immunoassayPossibleOnListedBiotin: Rule = /* @__PURE__ */ shippedRule({
  id: 'immunoassay-possible-on-listed-biotin',
  version: '1.0.0',
  kind: 'method',
  patterns: ['interference-possible-listed-substance'],
  supersedes: ['interference-possible-listed-substance'],
  appliesTo: all(),
  when: all(on('biotin'), given('result-perhaps-by-immunoassay')),
  note: {
    title: 'Biotin is listed, and a method in use is or may be an immunoassay',
    text: [
      observed('Listed as current'),
      cited(
        assayBiotinDirection,
        'In streptavidin-biotin assays excess biotin biases competitive formats upwards and sandwich formats downwards.',
      ),
      cited(
        assayBiotinHealthyAdults,
        'A week of biotin distorted some, not all, of {assays-biotin-streptavidin-design} assays of that design in one study of adults.',
      ),
    ],
    plainText: 'Biotin is listed. It can change how some tests read.',
  },
  unknown: [{ text: 'the format of the assays in use', when: all() }],
});
