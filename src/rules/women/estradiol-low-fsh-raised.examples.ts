import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
  lessThan,
  low,
  man,
  on,
  postmenopausal,
  pregnancyNotStated,
  pregnant,
  slip,
  statusNotStated,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(34), low('estradiol'), high('fsh'));

export const estradiolLowFshRaisedExamples: readonly RuleExample[] = [
  present('estradiol lies below, FSH above', picture),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate(
    'estradiol came as less than a number inside its interval',
    vary(picture, lessThan('estradiol')),
    'estradiol',
  ),
  inapplicable('a postmenopausal status is stated', vary(picture, postmenopausal)),
  present('the menopausal status is not stated', vary(picture, statusNotStated)),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable(
    'a current combined hormonal contraceptive is listed',
    vary(picture, on('combined-hormonal-contraceptive')),
  ),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  present('pregnancy is not stated', vary(picture, pregnancyNotStated)),
  inapplicable('pregnancy is stated', vary(picture, pregnant)),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
