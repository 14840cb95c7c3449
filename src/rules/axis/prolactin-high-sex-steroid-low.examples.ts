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

const picture = slip(man(34), high('prolactin'), low('testosterone'));
const hers = slip(woman(34), high('prolactin'), low('estradiol'));

export const prolactinHighSexSteroidLowExamples: readonly RuleExample[] = [
  present('prolactin lies above and testosterone below, in a man', picture),
  present('prolactin lies above and estradiol below, in a woman', hers),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  absent('prolactin lies inside', vary(picture, inside('prolactin'))),
  absent('estradiol of a woman lies inside', vary(hers, inside('estradiol'))),
  indeterminate('testosterone was not measured', vary(picture, without('testosterone')), 'testosterone'),
  indeterminate(
    'prolactin came as more than a number inside its interval',
    vary(picture, moreThan('prolactin')),
    'prolactin',
  ),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current dopamine antagonist is listed', vary(picture, on('dopamine-antagonist'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('pregnancy is stated', vary(hers, pregnant)),
  present('pregnancy of a woman is not stated', vary(hers, pregnancyNotStated)),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
