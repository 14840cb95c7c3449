import { all, any, given, isAbove, isBelow, limit } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain, results } from '../../language/sentence.js';
import { assayCdcHostRange } from '../../evidence/claims/assay.js';

const range = { analyte: 'testosterone', key: 'certified-concentration-range' } as const;

/** Testosterone by an assay stated as certified, outside the concentrations that the certificate covers. */
export const testosteroneOutsideCertifiedRange: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-outside-certified-range',
  version: '1.0.0',
  kind: 'method',
  patterns: ['testosterone-outside-certified-range'],
  appliesTo: all(),
  when: all(
    given('testosterone-certified'),
    any(
      isBelow('testosterone', limit(assayCdcHostRange, range)),
      isAbove('testosterone', limit(assayCdcHostRange, { ...range, end: 'high' })),
    ),
  ),
  note: {
    title: 'Testosterone outside the range that the certificate of the assay covers',
    text: [
      results('testosterone'),
      plain('The assay is stated as certified.'),
      cited(
        assayCdcHostRange,
        'Certification covers {certified-concentration-range}; results outside that range are not certified.',
      ),
    ],
    plainText: 'The testosterone result ({testosterone}) is outside the range for which the test is certified.',
  },
});
