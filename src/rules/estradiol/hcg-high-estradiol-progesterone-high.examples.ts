import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
  low,
  man,
  moreThan,
  pregnancyNotStated,
  slip,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(34), high('hcg'), high('estradiol'), high('progesterone'), pregnancyNotStated);

export const hcgHighEstradiolProgesteroneHighExamples: readonly RuleExample[] = [
  present('hCG, estradiol and progesterone lie above, pregnancy is not stated', picture),
  present('LH and FSH lie below too', vary(picture, low('lh'), low('fsh'))),
  present(
    'it is stated that there is no pregnancy',
    slip(woman(34), high('hcg'), high('estradiol'), high('progesterone')),
  ),
  absent('hCG lies inside', vary(picture, inside('hcg'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  absent('progesterone lies inside', vary(picture, inside('progesterone'))),
  indeterminate('hCG was not measured', vary(picture, without('hcg')), 'hcg'),
  indeterminate('progesterone was not measured', vary(picture, without('progesterone')), 'progesterone'),
  indeterminate(
    'estradiol came as more than a number inside its interval',
    vary(picture, moreThan('estradiol')),
    'estradiol',
  ),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
