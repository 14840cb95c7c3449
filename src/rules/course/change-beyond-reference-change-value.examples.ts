import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { atLaboratory, categoryNotStated, high, inside, later, low, man, result, slip, vary, woman } from '../slip.js';

const line = [inside('testosterone'), inside('fsh'), inside('estradiol')];
const picture = slip(man(34), ...line, later('2026-03-09T08:10', ...line));

export const changeBeyondReferenceChangeValueExamples: readonly RuleExample[] = [
  present('testosterone changed by more than three quarters within a week', vary(picture, low('testosterone'))),
  absent('nothing changed', picture),
  absent('testosterone changed by less than a tenth', vary(picture, result('testosterone', '16.1'))),
  indeterminate(
    'the laboratories of the two samples are not stated',
    slip(man(34), atLaboratory(undefined), inside('testosterone'), later('2026-03-09T08:10', low('testosterone'))),
    'panels[1].laboratory',
    'fsh',
    'estradiol',
  ),
  indeterminate(
    'one sample is of the morning, the other of the afternoon',
    slip(man(34), inside('testosterone'), later('2026-03-09T15:40', low('testosterone'))),
    'panels[1].collectedAt',
    'fsh',
    'estradiol',
  ),
  indeterminate(
    'the samples lie further apart than those of the study',
    slip(man(34), inside('testosterone'), later('2026-05-04T08:10', low('testosterone'))),
    'panels[1].collectedAt',
    'fsh',
    'estradiol',
  ),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  present('FSH alone changed by more than four fifths', vary(picture, low('fsh'))),
  present('estradiol alone changed by more than two thirds', vary(picture, low('estradiol'))),
  present('FSH alone is eight times as high', vary(picture, high('fsh'))),
  present('estradiol alone is nearly three times as high', vary(picture, high('estradiol'))),
];
