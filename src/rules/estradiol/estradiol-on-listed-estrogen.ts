import { all, given, isMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, plain, results, where } from '../../language/sentence.js';
import {
  estradiolOnTransdermalEstradiol,
  estrogenRouteShbg22Week,
  estrogenRouteShbgTwoYear,
} from '../../evidence/claims/female-drug-context.js';
import { exogenousEstradiolByImmunoassay } from '../assay-sentences.js';
import { doseTimeNotStated, intentNotStated } from '../gaps.js';

/** Estradiol during a listed estrogen or combined contraceptive: the result belongs to the treated state. */
export const estradiolOnListedEstrogen: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-on-listed-estrogen',
  version: '1.0.0',
  kind: 'context',
  patterns: ['estradiol-on-listed-estrogen', 'listed-hormone-governs-reading'],
  appliesTo: given('treatments-stated'),
  when: all(isMeasured('estradiol'), on('estrogen', 'combined-hormonal-contraceptive')),
  reads: ['shbg'],
  absorbs: ['listed-hormone-governs-reading'],
  note: {
    title: 'Estradiol during a listed estrogen',
    text: [
      observed('Listed as current'),
      results('estradiol'),
      plain('These results come from the treated state: they do not show how they lie without it.'),
      exogenousEstradiolByImmunoassay,
      where(
        on('transdermal-estrogen'),
        cited(
          estradiolOnTransdermalEstradiol,
          'On transdermal estradiol the median of women of one clinic was {estradiol}, with wide variation at the same dose.',
        ),
      ),
      where(
        all(isMeasured('shbg'), on('estrogen')),
        cited(
          estrogenRouteShbgTwoYear,
          'Oral conjugated estrogens raised SHBG over two years, transdermal estradiol did not ({population}).',
        ),
      ),
      where(
        all(isMeasured('shbg'), on('transdermal-estrogen')),
        cited(estrogenRouteShbg22Week, 'In an open comparison SHBG changed little on transdermal estradiol.'),
      ),
    ],
    plainText:
      'A hormone treatment is listed. The estradiol result ({estradiol}) belongs to the time of that treatment.',
  },
  unknown: [doseTimeNotStated, intentNotStated],
});
