import { describe, expect, it } from 'vitest';
import { assayInterferenceGeneral } from '../../src/evidence/claims/assay.js';
import { isHigh } from '../../src/language/clause.js';
import {
  calculated,
  changes,
  changesOf,
  cited,
  countOf,
  effectsOf,
  genotypes,
  inCohort,
  limitsOf,
  namedBy,
  observed,
  plain,
  reported,
  results,
  resultsOn,
  timeSinceEndOf,
  where,
  whereCalculated,
} from '../../src/language/sentence.js';
import { agentAndClass, treatmentName } from '../../src/language/treatment-name.js';

const claim = assayInterferenceGeneral;
const fact = reported(claim, 'antibodies against the analyte');
const quoted = cited(claim, 'Antibodies were seen.');

describe('a sentence is data that says of what it speaks', () => {
  it.each([
    [() => results('lh', 'fsh'), { kind: 'results', analytes: ['lh', 'fsh'] }],
    [() => resultsOn('below', 'lh'), { kind: 'results', analytes: ['lh'], only: 'below' }],
    [() => limitsOf('testosterone'), { kind: 'limits', analyte: 'testosterone' }],
    [() => calculated('free-testosterone'), { kind: 'calculated', analyte: 'free-testosterone' }],
    [() => countOf('lh'), { kind: 'count', expected: ['lh'] }],
    [() => changes, { kind: 'changes' }],
    [() => changesOf('lh'), { kind: 'changes', analytes: ['lh'] }],
    [() => timeSinceEndOf('opioid'), { kind: 'elapsed', classes: ['opioid'] }],
    [() => effectsOf('opioid'), { kind: 'effects', classes: ['opioid'] }],
    [() => genotypes({ made: [fact] }), { kind: 'genotypes', known: { made: [fact] } }],
    [() => observed('Listed'), { kind: 'observed', lead: 'Listed' }],
    [() => plain('One sample.'), { kind: 'plain', text: 'One sample.' }],
    [
      () => cited(claim, 'Antibodies were seen.'),
      { kind: 'cited', claim, template: 'Antibodies were seen.', named: false },
    ],
    [
      () => namedBy(claim, 'Antibodies were seen.'),
      { kind: 'cited', claim, template: 'Antibodies were seen.', named: true },
    ],
    [() => where(isHigh('lh'), quoted), { kind: 'where', condition: isHigh('lh'), sentence: quoted }],
    [() => inCohort(claim, quoted), { ...quoted, cohort: claim }],
    [() => whereCalculated('free-testosterone', fact), { ...fact, calculated: 'free-testosterone' }],
  ])('%#', (make, data) => {
    expect(make()).toEqual(data);
  });
});

describe('the name of a treatment', () => {
  it('is its class in words, and what is listed with its class unless that says it already', () => {
    expect(treatmentName('combined-hormonal-contraceptive')).toBe('combined hormonal contraceptive');
    expect(treatmentName('hcg')).toBe('hCG');
    expect(agentAndClass({ class: 'aromatase-inhibitor' })).toBe('aromatase inhibitor');
    expect(agentAndClass({ class: 'aromatase-inhibitor', agent: '' })).toBe('aromatase inhibitor');
    expect(agentAndClass({ class: 'aromatase-inhibitor', agent: 'anastrozole' })).toBe(
      'anastrozole (aromatase inhibitor)',
    );
    expect(agentAndClass({ class: 'testosterone', agent: 'Testosterone enanthate' })).toBe('Testosterone enanthate');
    expect(agentAndClass({ class: 'hcg', agent: 'HCG' })).toBe('HCG');
  });
});
