import { absent, indeterminate, present, type RuleExample } from '../example.js';
import {
  inside,
  lessThan,
  low,
  man,
  on,
  postmenopausal,
  result,
  slip,
  treatmentsNotStated,
  vary,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('estradiol'), on('aromatase-inhibitor'));

export const estradiolLowOnListedAromataseInhibitorExamples: readonly RuleExample[] = [
  present('estradiol lies below during a listed aromatase inhibitor', picture),
  present(
    'the same in a woman after menopause, by mass spectrometry',
    slip(woman(66), postmenopausal, low('estradiol'), on('aromatase-inhibitor')),
  ),
  present('the same by immunoassay', vary(picture, result('estradiol', '21', { method: 'ECLIA' }))),
  absent('the list holds no aromatase inhibitor', slip(man(34), low('estradiol'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate(
    'estradiol came as less than a number inside its interval',
    vary(picture, lessThan('estradiol')),
    'estradiol',
  ),
];
