import { all, any, category, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results, where } from '../../language/sentence.js';
import { assayExemestane, assayExemestaneEqa } from '../../evidence/claims/assay.js';
import { assayNotStated } from '../gaps.js';

/** Exemestane, a steroid, is listed, and androstenedione or estradiol came from an immunoassay or may have. */
export const steroidImmunoassayPossibleOnListedExemestane: Rule = /* @__PURE__ */ shippedRule({
  id: 'steroid-immunoassay-possible-on-listed-exemestane',
  version: '1.0.0',
  kind: 'method',
  patterns: ['interference-possible-listed-substance'],
  appliesTo: all(),
  when: all(
    given('exemestane-listed'),
    any(
      given('estradiol-perhaps-by-immunoassay'),
      all(category('female'), given('androstenedione-perhaps-by-immunoassay')),
    ),
  ),
  reads: ['androstenedione', 'estradiol'],
  note: {
    title: 'Exemestane is listed, and a steroid result is or may be by immunoassay',
    text: [
      observed('Listed as current'),
      results('androstenedione', 'estradiol'),
      where(
        given('androstenedione-perhaps-by-immunoassay'),
        cited(assayExemestane, 'In women on exemestane every androstenedione immunoassay studied read falsely high.'),
      ),
      where(
        given('estradiol-perhaps-by-immunoassay'),
        cited(
          assayExemestane,
          'One immunoassay read estradiol falsely high in {falsely-high-on-one-immunoassay} of a small series of women on exemestane; spiking did not confirm it.',
        ),
      ),
      where(
        given('estradiol-perhaps-by-immunoassay'),
        cited(
          assayExemestaneEqa,
          'In a quality survey exemestane added to pooled serum caused no significant change of estradiol.',
        ),
      ),
    ],
    plainText: 'Exemestane is listed. It can change how some tests read.',
  },
  unknown: [assayNotStated],
});
