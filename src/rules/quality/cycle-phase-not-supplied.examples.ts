import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  inPhase,
  inside,
  man,
  phaseNotStated,
  result,
  slip,
  vary,
  woman,
} from '../slip.js';

const byPhase = { text: 'follicular 3.5-12.5; midcycle 4.7-21.5; luteal 1.7-7.7; postmenopausal 25.8-134.8' };
const picture = slip(woman(34), phaseNotStated, result('fsh', '10.4', { referenceInterval: byPhase }));

export const cyclePhaseNotSuppliedExamples: readonly RuleExample[] = [
  present('FSH is printed with one interval for each phase, none is stated', picture),
  absent('the follicular phase is stated', vary(picture, inPhase('follicular'))),
  absent('FSH is printed with one interval', vary(picture, inside('fsh'))),
  absent('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the male category is stated', vary(picture, man(34))),
];
