import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  inside,
  man,
  on,
  past,
  slip,
  sometime,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), inside('testosterone'), inside('lh'), past('testosterone'));

export const resultsAfterListedAndrogenExamples: readonly RuleExample[] = [
  present('testosterone and LH were measured after listed testosterone', picture),
  present('only LH was measured', vary(picture, without('testosterone'))),
  present('only testosterone was measured', vary(picture, without('lh'))),
  absent('neither was measured', vary(picture, without('testosterone'), without('lh'), inside('shbg'))),
  absent('the list holds no androgen', slip(man(34), inside('testosterone'), inside('lh'))),
  absent('an opioid is listed as current', vary(picture, on('opioid'))),
  indeterminate('an opioid is listed without its time', vary(picture, sometime('opioid')), 'treatments[1].status'),
  indeterminate(
    'no treatment list was supplied',
    slip(man(34), inside('testosterone'), inside('lh'), treatmentsNotStated),
    'treatments',
  ),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
