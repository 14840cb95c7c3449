import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
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

const picture = slip(woman(34), low('estradiol'), inside('lh'), inside('fsh'));

export const estradiolLowLhFshUnraisedExamples: readonly RuleExample[] = [
  present('estradiol lies below, LH and FSH inside', picture),
  present('LH lies below, FSH inside', vary(picture, low('lh'))),
  present('FSH lies below, LH inside', vary(picture, low('fsh'))),
  present('FSH was not measured', vary(picture, without('fsh'))),
  absent('LH lies above', vary(picture, high('lh'))),
  absent('FSH lies above', vary(picture, high('fsh'))),
  absent('LH and FSH lie below', vary(picture, low('lh'), low('fsh'))),
  absent('LH lies below, FSH was not measured', vary(picture, low('lh'), without('fsh'))),
  indeterminate('LH was not measured', vary(picture, without('lh')), 'lh'),
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
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
];
