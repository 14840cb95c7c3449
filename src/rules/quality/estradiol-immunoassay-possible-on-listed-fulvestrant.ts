import { all, given, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results } from '../../language/sentence.js';
import { assayFulvestrantDilution, assayFulvestrantEstradiol } from '../../evidence/claims/assay.js';
import { assayNotStated } from '../gaps.js';

/** Fulvestrant is listed, and estradiol came from an immunoassay or may have. */
export const estradiolImmunoassayPossibleOnListedFulvestrant: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-immunoassay-possible-on-listed-fulvestrant',
  version: '1.0.0',
  kind: 'method',
  patterns: ['interference-possible-listed-substance'],
  appliesTo: all(),
  when: all(on('fulvestrant'), given('estradiol-perhaps-by-immunoassay')),
  reads: ['estradiol'],
  note: {
    title: 'Fulvestrant is listed, and estradiol is or may be by immunoassay',
    text: [
      observed('Listed as current'),
      results('estradiol'),
      cited(
        assayFulvestrantEstradiol,
        'Fulvestrant resembles estradiol and raised its results on several immunoassays of a quality survey.',
      ),
      cited(
        assayFulvestrantDilution,
        'Added to serum it raised estradiol stepwise; a diluted result beside the direct one has been studied as its sign.',
      ),
    ],
    plainText: 'Fulvestrant is listed. It can make some tests read estradiol ({estradiol}) too high.',
  },
  unknown: [assayNotStated],
});
