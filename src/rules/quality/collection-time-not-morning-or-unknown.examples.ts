import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  afternoon,
  ageNotStated,
  aged,
  categoryNotStated,
  clockTimeNotStated,
  inside,
  man,
  on,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), inside('testosterone'), afternoon);

export const collectionTimeNotMorningOrUnknownExamples: readonly RuleExample[] = [
  present('testosterone comes from an afternoon sample', picture),
  present('the clock time is not stated', slip(man(34), inside('testosterone'), clockTimeNotStated)),
  present('no treatment list was supplied', vary(picture, treatmentsNotStated)),
  absent('testosterone comes from a morning sample', slip(man(34), inside('testosterone'))),
  absent('testosterone was not measured', vary(picture, without('testosterone'), inside('lh'))),
  absent('testosterone treatment is listed as current', vary(picture, on('testosterone'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
