import { assayBiotinCoherentProfile } from '../../src/evidence/claims/assay.js';
import { testosteroneTherapyEnanthateDose } from '../../src/evidence/claims/exogenous-testosterone.js';
import { all, category, given, isLow, isNotMeasured, on } from '../../src/language/clause.js';
import { defineRule, type Rule } from '../../src/language/rule.js';
import { cited, limitsOf, observed, reported, results } from '../../src/language/sentence.js';

const biotin = reported(assayBiotinCoherentProfile, 'biotin, which can imitate a coherent combination');

/** Three rules of the test itself, so that the golden annotation speaks of the machinery and not of the rules that ship. */
const lhFshBelowOnAndrogen: Rule = defineRule({
  id: 'lh-fsh-below-on-listed-androgen',
  version: '1.2.0',
  kind: 'pattern',
  patterns: ['lh-fsh-low-on-listed-androgen'],
  appliesTo: all(category('male'), given('adult')),
  unless: [on('gnrh-agonist', 'gnrh-antagonist')],
  when: all(on('testosterone', 'anabolic-androgenic-steroid'), isLow('lh'), isLow('fsh')),
  absorbs: ['lh-below'],
  note: {
    title: 'LH and FSH below the intervals during a listed androgen',
    text: [
      observed('Listed as current'),
      results('lh', 'fsh'),
      cited(testosteroneTherapyEnanthateDose, 'Weekly testosterone enanthate lowered LH and FSH in a published trial.'),
    ],
    plainText: 'LH ({lh}) and FSH ({fsh}) are lower than the ranges used.',
  },
  unknown: [
    { text: 'SHBG: not measured', when: isNotMeasured('shbg') },
    { text: 'fasting at collection', when: { unstated: 'fasting' } },
    { text: 'a sample collected in the morning', when: given('known-not-morning') },
    { text: 'the time since the last dose', when: given('dose-time-unknown') },
  ],
  alsoReportedWith: [biotin],
  limitations: [{ text: 'two results of one day' }],
  terms: [
    {
      system: 'http://human-phenotype-ontology.org',
      code: 'HP:0030344',
      display: 'Decreased circulating luteinizing hormone level',
    },
  ],
});

const lhBelow: Rule = defineRule({
  id: 'lh-below',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-low'],
  appliesTo: all(),
  when: isLow('lh'),
  note: {
    title: 'LH below the interval shown',
    text: [results('lh')],
    plainText: 'The LH result ({lh}) is lower than the range used.',
  },
  unknown: [{ text: 'one sample', when: all() }],
  alsoReportedWith: [biotin],
});

const testosteroneBelow: Rule = defineRule({
  id: 'testosterone-below',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-male'],
  appliesTo: category('male'),
  unless: [on('testosterone')],
  when: isLow('testosterone'),
  note: {
    title: 'Testosterone below the interval shown',
    text: [results('testosterone'), limitsOf('testosterone')],
    plainText: 'The testosterone result ({testosterone}) is lower than the range used.',
  },
  unknown: [{ text: 'one sample', when: all() }],
  alsoReportedWith: [biotin],
});

export const goldenRules: readonly Rule[] = [lhFshBelowOnAndrogen, lhBelow, testosteroneBelow];
