import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { inside, low, man, on, past, slip, sometime, treatmentsNotStated, vary, without } from '../slip.js';

const picture = slip(man(66), low('dht'), on('5-alpha-reductase-inhibitor'));

export const dhtOnListed5AlphaReductaseInhibitorExamples: readonly RuleExample[] = [
  present('dihydrotestosterone lies below during a listed inhibitor', picture),
  present('dihydrotestosterone lies inside during a listed inhibitor', vary(picture, inside('dht'))),
  absent('dihydrotestosterone was not measured', vary(picture, without('dht'), inside('lh'))),
  absent('the list holds no such inhibitor', slip(man(66), low('dht'))),
  absent('the listed inhibitor has ended', slip(man(66), low('dht'), past('5-alpha-reductase-inhibitor'))),
  indeterminate(
    'the inhibitor is listed without its time',
    slip(man(66), low('dht'), sometime('5-alpha-reductase-inhibitor')),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
];
