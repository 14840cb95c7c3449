import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  flagged,
  inside,
  low,
  man,
  on,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'));

export const testosteroneLowOrNearLimitShbgNotMeasuredExamples: readonly RuleExample[] = [
  present('testosterone lies below, SHBG was not measured', picture),
  present(
    'testosterone lies inside its interval and in the borderline band',
    vary(picture, result('testosterone', '10.2')),
  ),
  present('no treatment list was supplied', vary(picture, treatmentsNotStated)),
  absent('SHBG was measured', vary(picture, inside('shbg'))),
  absent('free testosterone was measured', vary(picture, inside('free-testosterone'))),
  absent('testosterone lies far from every limit', vary(picture, inside('testosterone'))),
  absent('testosterone was not measured', vary(picture, without('testosterone'))),
  absent('testosterone treatment is listed as current', vary(picture, on('testosterone'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
  absent('SHBG came only as the word of the laboratory that it lies inside', vary(picture, flagged('shbg', 'normal'))),
];
