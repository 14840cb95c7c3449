import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
  low,
  man,
  moreThan,
  on,
  pregnancyNotStated,
  pregnant,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(34), high('estradiol'), inside('fsh'));

export const estradiolHighFshNotLowExamples: readonly RuleExample[] = [
  present('estradiol lies above, FSH inside', picture),
  present('estradiol and FSH lie above', vary(picture, high('fsh'))),
  absent('FSH lies below', vary(picture, low('fsh'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate(
    'estradiol came as more than a number inside its interval',
    vary(picture, moreThan('estradiol')),
    'estradiol',
  ),
  directionOnly('pregnancy is not stated', vary(picture, pregnancyNotStated), 'panels[0].pregnant'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable(
    'a current combined hormonal contraceptive is listed',
    vary(picture, on('combined-hormonal-contraceptive')),
  ),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('pregnancy is stated', vary(picture, pregnant)),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
