import { all, category, given, isMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results, where } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { assayEstradiolLowLevelGroups } from '../../evidence/claims/assay.js';
import { testosteroneFemaleCycleMenopause } from '../../evidence/claims/interval-female.js';
import { estrogenAfterMenopauseSource } from '../../evidence/claims/menopause.js';
import { anyImmunoassay } from '../associations.js';
import { ofOneResult } from '../gaps.js';
import { separatorGel } from '../limitations.js';

/** Estradiol after a stated menopause, with no listed hormone: levels there are lower, and hard to measure. */
export const estradiolMeasuredPostmenopausal: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-measured-postmenopausal',
  version: '1.0.0',
  kind: 'context',
  patterns: ['estradiol-measured-postmenopausal'],
  appliesTo: all(category('female'), given('postmenopausal')),
  unless: [on(...hormoneClasses)],
  when: isMeasured('estradiol'),
  absorbs: ['estradiol-low-female', 'estradiol-high-female', 'estradiol-immunoassay-at-low-concentration'],
  note: {
    title: 'Estradiol with a stated postmenopausal status',
    text: [
      results('estradiol'),
      cited(
        testosteroneFemaleCycleMenopause,
        'By mass spectrometry estradiol, estrone, testosterone and SHBG were lower in postmenopausal than in premenopausal women (two small groups).',
      ),
      cited(
        estrogenAfterMenopauseSource,
        'A review names aromatase in adipose tissue as the main source of estrogen then, increasing with body weight and age.',
      ),
      where(
        given('estradiol-perhaps-by-immunoassay'),
        cited(
          assayEstradiolLowLevelGroups,
          'A summary of a position statement names postmenopausal women among those whose low estradiol current assays do not detect reliably.',
        ),
      ),
    ],
    plainText: 'Estradiol is {estradiol}. Amounts are lower in postmenopausal than in premenopausal women.',
  },
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
  limitations: [separatorGel],
});
