import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, man, on, past, slip, sometime, treatmentsNotStated, vary, without } from '../slip.js';

const picture = slip(man(66), inside('psa'), on('5-alpha-reductase-inhibitor'));

export const psaOnListed5AlphaReductaseInhibitorExamples: readonly RuleExample[] = [
  present('PSA lies inside during a listed inhibitor', picture),
  present('PSA lies above during a listed inhibitor', vary(picture, high('psa'))),
  absent('PSA was not measured', vary(picture, without('psa'), inside('lh'))),
  absent('the list holds no such inhibitor', slip(man(66), inside('psa'))),
  absent('the listed inhibitor has ended', slip(man(66), inside('psa'), past('5-alpha-reductase-inhibitor'))),
  indeterminate(
    'the inhibitor is listed without its time',
    slip(man(66), inside('psa'), sometime('5-alpha-reductase-inhibitor')),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
];
