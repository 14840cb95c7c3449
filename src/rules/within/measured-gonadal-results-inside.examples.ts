import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  afternoon,
  ageNotStated,
  aged,
  clockTimeNotStated,
  cyclesAbsent,
  high,
  inside,
  lessThan,
  man,
  on,
  phaseNotStated,
  pregnant,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), inside('testosterone'), inside('lh'), inside('fsh'));
const hers = slip(woman(34), inside('estradiol'), inside('lh'), inside('fsh'));

export const measuredGonadalResultsInsideExamples: readonly RuleExample[] = [
  present('testosterone, LH and FSH of a man lie inside, the sample is of the morning', picture),
  present('estradiol, LH and FSH of a woman lie inside, the phase is stated', hers),
  present(
    'testosterone lies inside and in the borderline band, SHBG was measured',
    vary(picture, result('testosterone', '11.6'), result('shbg', '21')),
  ),
  absent(
    'testosterone and SHBG lie inside, the free testosterone calculated from them below',
    vary(picture, result('testosterone', '10.2'), result('shbg', '52')),
  ),
  absent(
    'the same at 66 years, where no interval for calculated free testosterone applies and the named limits place it below',
    vary(picture, aged(66), result('testosterone', '10.2'), result('shbg', '52')),
  ),
  present(
    'LH and FSH of an afternoon sample lie inside, testosterone was not measured',
    vary(picture, without('testosterone'), afternoon),
  ),
  absent('FSH lies above', vary(picture, high('fsh'))),
  absent('testosterone comes from an afternoon sample', vary(picture, afternoon)),
  absent(
    'testosterone lies inside and in the borderline band, SHBG was not measured',
    vary(picture, result('testosterone', '10.2')),
  ),
  absent('a hormone is listed as current', vary(picture, on('testosterone'))),
  absent(
    'no gonadal result was measured',
    vary(picture, without('testosterone'), without('lh'), without('fsh'), inside('prolactin')),
  ),
  absent('pregnancy is stated', vary(hers, pregnant)),
  present('the cycle is stated as absent, and no phase with it', vary(hers, cyclesAbsent, phaseNotStated)),
  absent('a cycle is possible and its phase is not stated', vary(hers, phaseNotStated)),
  indeterminate('LH came as less than a number inside its interval', vary(picture, lessThan('lh')), 'lh'),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate('the clock time is not stated', vary(picture, clockTimeNotStated), 'panels[0].collectedAt'),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  present('testosterone of a woman comes from an afternoon sample', vary(hers, inside('testosterone'), afternoon)),
];
