import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { categoryNotStated, high, inside, low, man, moreThan, slip, vary, without, woman } from '../slip.js';

const picture = slip(man(34), high('hcg'), inside('testosterone'));

export const hcgHighSexSteroidNotLowExamples: readonly RuleExample[] = [
  present('hCG lies above, testosterone inside', picture),
  present('free testosterone lies inside', vary(picture, without('testosterone'), inside('free-testosterone'))),
  present('testosterone lies above', vary(picture, high('testosterone'))),
  present('free testosterone lies above', vary(picture, without('testosterone'), high('free-testosterone'))),
  present('testosterone lies below, estradiol above', vary(picture, low('testosterone'), high('estradiol'))),
  absent('hCG lies inside', vary(picture, inside('hcg'))),
  absent(
    'testosterone and free testosterone lie below, estradiol inside',
    vary(picture, low('testosterone'), low('free-testosterone'), inside('estradiol')),
  ),
  indeterminate(
    'no sex steroid was measured',
    vary(picture, without('testosterone')),
    'testosterone',
    'free-testosterone',
    'shbg',
    'estradiol',
  ),
  indeterminate('hCG came as more than a number inside its interval', vary(picture, moreThan('hcg')), 'hcg'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
