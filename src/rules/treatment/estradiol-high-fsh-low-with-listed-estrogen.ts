import { after, all, any, isHigh, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, results } from '../../language/sentence.js';
import { exogenousEstradiolByImmunoassay } from '../assay-sentences.js';
import { anyImmunoassay } from '../associations.js';
import { doseTimeNotStated, intentNotStated, oneSample } from '../gaps.js';

/** Estradiol above and FSH below with a listed current or earlier estrogen. */
export const estradiolHighFshLowWithListedEstrogen: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-high-fsh-low-with-listed-estrogen',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-high-fsh-low-with-listed-estrogen'],
  appliesTo: all(),
  when: all(any(on('estrogen'), after('estrogen')), isHigh('estradiol'), any(isLow('fsh'), isLow('lh'))),
  reads: ['lh'],
  absorbs: [
    'estradiol-high-female',
    'estradiol-high-male',
    'fsh-low',
    'lh-low',
    'listed-hormone-governs-reading',
    'estradiol-high-lh-or-fsh-low',
    'estradiol-on-listed-estrogen',
  ],
  note: {
    title: 'Estradiol above, FSH or LH below the intervals, with a listed estrogen',
    text: [observed('Listed, current or ended'), results('estradiol', 'fsh', 'lh'), exogenousEstradiolByImmunoassay],
    plainText: 'The estradiol result ({estradiol}) is higher than the range used, with a listed hormone treatment.',
  },
  unknown: [doseTimeNotStated, intentNotStated, oneSample],
  alsoReportedWith: [anyImmunoassay],
});
