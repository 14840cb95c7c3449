import { all, category, given, isAbove, limit, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { poiDiagnosisFsh } from '../../evidence/claims/poi.js';
import { anyImmunoassay } from '../associations.js';
import { oneSample, treatmentsNotStated, pregnancyNotStated } from '../gaps.js';

/** FSH above the limit of the 2024 guideline before the fortieth birthday with stated disordered cycles for the months it names. */
export const fshAboveLimitBeforeFortyDisorderedCycles: Rule = /* @__PURE__ */ shippedRule({
  id: 'fsh-above-limit-before-forty-disordered-cycles',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['fsh-above-limit-before-forty-disordered-cycles'],
  appliesTo: category('female'),
  unless: [given('under-adult-age'), given('known-pregnant'), on(...hormoneClasses)],
  when: all(
    isAbove('fsh', limit(poiDiagnosisFsh, { analyte: 'fsh', key: 'fsh-limit' })),
    given('under-forty'),
    given('cycles-disordered-for-months'),
  ),
  reads: ['estradiol'],
  absorbs: ['fsh-high', 'cycle-phase-not-supplied', 'estradiol-low-fsh-raised', 'estradiol-low-female'],
  note: {
    title: 'FSH above the limit of a guideline, before age forty, with stated disordered cycles',
    text: [
      results('fsh', 'estradiol'),
      cited(
        poiDiagnosisFsh,
        'The limit is {fsh-limit} in a guideline for women under forty with disordered cycles for at least {cycle-disturbance-duration}; it does not depend on the cycle day.',
      ),
    ],
    plainText: 'The FSH result ({fsh}) is higher than a limit that a guideline names for this age.',
  },
  unknown: [oneSample, treatmentsNotStated, pregnancyNotStated],
  alsoReportedWith: [anyImmunoassay],
});
