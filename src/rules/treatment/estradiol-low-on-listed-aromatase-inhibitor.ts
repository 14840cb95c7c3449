import { all, given, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results, where } from '../../language/sentence.js';
import {
  aromataseInhibitorBoneDensity,
  aromataseInhibitorTaxelChanges,
} from '../../evidence/claims/aromatase-inhibitor.js';
import {
  aromataseInhibitorWomenAnastrozole,
  aromataseInhibitorWomenLetrozole,
} from '../../evidence/claims/female-drug-context.js';
import { assayEstradiolLowLevels } from '../../evidence/claims/assay.js';
import { anyImmunoassay } from '../associations.js';
import { doseTimeNotStated, intentNotStated } from '../gaps.js';
import { separatorGel } from '../limitations.js';

/** Estradiol below its interval during a listed aromatase inhibitor. */
export const estradiolLowOnListedAromataseInhibitor: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-low-on-listed-aromatase-inhibitor',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-low-on-listed-aromatase-inhibitor', 'listed-hormone-governs-reading'],
  appliesTo: all(),
  when: all(on('aromatase-inhibitor'), isLow('estradiol')),
  absorbs: [
    'estradiol-low-male',
    'estradiol-low-female',
    'listed-hormone-governs-reading',
    'estradiol-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Estradiol below its interval during a listed aromatase inhibitor',
    text: [
      observed('Listed as current'),
      results('estradiol'),
      cited(aromataseInhibitorTaxelChanges, 'Anastrozole changed estradiol by {estradiol} in {population}.'),
      cited(
        aromataseInhibitorWomenAnastrozole,
        'On anastrozole estradiol was below the limit of quantification of mass spectrometry in {share-estradiol-unmeasurable} of {population}.',
      ),
      where(
        given('estradiol-by-mass-spectrometry'),
        cited(
          aromataseInhibitorWomenLetrozole,
          'On letrozole every estradiol by mass spectrometry lay below {estradiol-on-treatment} ({population}).',
        ),
      ),
      cited(
        assayEstradiolLowLevels,
        'A position statement finds very low estradiol too low for accurate routine measurement.',
      ),
    ],
    plainText: 'The estradiol result ({estradiol}) is lower than the range used. A listed medicine lowers it.',
  },
  unknown: [doseTimeNotStated, intentNotStated, { text: 'the assay and its own limit at low values', when: all() }],
  alsoReportedWith: [anyImmunoassay],
  limitations: [
    {
      text: 'spine bone density fell in the treated arm of one trial of older men',
      claim: aromataseInhibitorBoneDensity,
    },
    separatorGel,
  ],
});
