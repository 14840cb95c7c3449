import { absent, present, type RuleExample } from '../example.js';
import { atLaboratory, before, begun, inside, later, low, man, slip, vary } from '../slip.js';

const picture = slip(man(34), inside('testosterone'), later('2026-03-09T08:10', inside('testosterone')));

export const samplesNotComparableExamples: readonly RuleExample[] = [
  present('the samples come from two laboratories', vary(picture, atLaboratory('Laboratory South'))),
  present(
    'one sample is of the morning, the other of the afternoon',
    slip(man(34), inside('testosterone'), later('2026-03-09T15:40', low('testosterone'))),
  ),
  present('a treatment began between the samples', vary(picture, begun('testosterone'))),
  absent('the conditions are the same', picture),
  absent(
    'the laboratories are not stated: nothing is known to differ',
    vary(picture, atLaboratory(undefined), before(atLaboratory(undefined))),
  ),
];
