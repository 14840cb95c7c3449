import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { inside, low, man, on, slip, treatmentsNotStated, vary, without } from '../slip.js';

const picture = slip(
  man(34),
  low('testosterone'),
  inside('estradiol'),
  inside('lh'),
  inside('fsh'),
  on('gnrh-agonist'),
);

export const lhFshOrSexSteroidLowOnListedGnrhAnalogueExamples: readonly RuleExample[] = [
  present('testosterone lies below during a listed GnRH agonist', picture),
  present('LH lies below during a listed GnRH antagonist', slip(man(34), low('lh'), on('gnrh-antagonist'))),
  absent('testosterone, estradiol, LH and FSH lie inside', vary(picture, inside('testosterone'))),
  absent('the list holds no GnRH analogue', slip(man(34), low('testosterone'))),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate(
    'testosterone was not measured, the others lie inside',
    vary(picture, without('testosterone')),
    'testosterone',
  ),
  present('FSH alone lies below', vary(picture, inside('testosterone'), low('fsh'))),
  present('estradiol alone lies below', vary(picture, inside('testosterone'), low('estradiol'))),
];
