import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  conditions,
  flagged,
  high,
  inpatient,
  inside,
  lessThan,
  low,
  man,
  notFasting,
  on,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'), low('lh'), inside('fsh'));

export const testosteroneLowLhLowFshNotLowExamples: readonly RuleExample[] = [
  present('testosterone and LH lie below, FSH inside', picture),
  present('testosterone and LH lie below, FSH above', vary(picture, high('fsh'))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  present(
    'testosterone lies in the borderline band, free testosterone was measured',
    vary(picture, result('testosterone', '8.5'), inside('free-testosterone')),
  ),
  present(
    'testosterone lies in the borderline band, SHBG came only as the word of the laboratory',
    vary(picture, result('testosterone', '8.5'), flagged('shbg', 'normal')),
  ),
  directionOnly('the sample is stated as not fasting', vary(picture, notFasting)),
  directionOnly('acute illness is stated', vary(picture, conditions('acute-illness'))),
  directionOnly('the sample is of an inpatient', vary(picture, inpatient)),
  directionOnly(
    'testosterone lies in the borderline band without SHBG or free testosterone',
    vary(picture, result('testosterone', '8.5')),
    'shbg',
  ),
  present(
    'testosterone lies in the borderline band, SHBG was measured',
    vary(picture, result('testosterone', '8.5'), inside('shbg')),
  ),
  present(
    'testosterone lies below its interval and above the borderline band',
    vary(picture, result('testosterone', '12.6', { referenceInterval: { low: '13.0', high: '36.0' } })),
  ),
  absent('FSH lies below too', vary(picture, low('fsh'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('LH came as less than a number inside its interval', vary(picture, lessThan('lh')), 'lh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current opioid is listed', vary(picture, on('opioid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
