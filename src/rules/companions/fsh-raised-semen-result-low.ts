import { all, any, category, given, isHigh, isLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results, resultsOn } from '../../language/sentence.js';
import { fshMaleInfertility45, fshMaleInfertility48 } from '../../evidence/claims/pattern-fsh.js';
import { chemotherapy, klinefelter } from '../associations.js';
import { lhNotMeasured, ofOneResult, testicularHistoryNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';
import { centilesAreNoLimits, semenResults } from '../semen.js';

/** A man with FSH above its interval and a semen result below its own, which is a published fifth centile where none is printed. */
export const fshRaisedSemenResultLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'fsh-raised-semen-result-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['fsh-raised-semen-result-low'],
  appliesTo: category('male'),
  unless: [given('under-adult-age')],
  when: all(isHigh('fsh'), any(...semenResults.map((analyte) => isLow(analyte)))),
  absorbs: ['fsh-high', 'semen-result-low'],
  note: {
    title: 'FSH above, a semen result below the intervals: one sample',
    text: [
      results('fsh'),
      resultsOn('below', ...semenResults),
      centilesAreNoLimits,
      cited(
        fshMaleInfertility45,
        'In {population} FSH above {level} was associated with sperm concentration and morphology, although the range of that assay was {assay-range}.',
      ),
      cited(
        fshMaleInfertility48,
        'In {population}, {share-above} of those with a low sperm concentration lay above {level}.',
      ),
      noCauseStated,
    ],
    plainText: 'The FSH result ({fsh}) is higher, and a semen result is lower, than the ranges used.',
  },
  unknown: [...ofOneResult, lhNotMeasured, ...testicularHistoryNotStated],
  alsoReportedWith: [chemotherapy, klinefelter],
});
