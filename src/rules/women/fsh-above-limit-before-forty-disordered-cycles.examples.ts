import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  disorderedFor,
  high,
  inside,
  man,
  moreThan,
  on,
  pregnancyNotStated,
  pregnant,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(34), high('fsh'), disorderedFor(9));

export const fshAboveLimitBeforeFortyDisorderedCyclesExamples: readonly RuleExample[] = [
  present('FSH lies far above the limit before forty, cycles are stated as disordered for nine months', picture),
  absent('FSH lies inside its interval', vary(picture, inside('fsh'))),
  absent('FSH lies on the limit', vary(picture, result('fsh', '25'))),
  absent('the age is over forty', vary(picture, aged(47))),
  absent('cycles are stated as disordered for two months', vary(picture, disorderedFor(2))),
  indeterminate(
    'nothing is stated of the cycles',
    vary(picture, disorderedFor(undefined)),
    'subject.cycleDisorderedMonths',
  ),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('FSH came as more than a number below the limit', vary(picture, moreThan('fsh')), 'fsh'),
  present('pregnancy is not stated', vary(picture, pregnancyNotStated)),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable(
    'a current combined hormonal contraceptive is listed',
    vary(picture, on('combined-hormonal-contraceptive')),
  ),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('pregnancy is stated', vary(picture, pregnant)),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
