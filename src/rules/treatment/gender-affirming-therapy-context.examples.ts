import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { inside, listed, slip, treatmentsNotStated, vary, woman } from '../slip.js';

const picture = slip(
  woman(34),
  inside('estradiol'),
  listed({ class: 'estrogen', intent: 'gender-affirming', status: 'current' }),
);

export const genderAffirmingTherapyContextExamples: readonly RuleExample[] = [
  present('a gender-affirming estrogen is listed as current', picture),
  absent(
    'the intent of the listed estrogen is replacement',
    slip(woman(34), inside('estradiol'), listed({ class: 'estrogen', intent: 'replacement', status: 'current' })),
  ),
  indeterminate(
    'a gender-affirming estrogen is listed without its time',
    slip(woman(34), inside('estradiol'), listed({ class: 'estrogen', intent: 'gender-affirming' })),
    'treatments[0].status',
  ),
  inapplicable('no treatment list was supplied', vary(picture, treatmentsNotStated)),
];
