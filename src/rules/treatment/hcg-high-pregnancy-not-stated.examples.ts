import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  aged,
  categoryNotStated,
  high,
  inside,
  man,
  moreThan,
  postmenopausal,
  pregnancyNotStated,
  pregnant,
  result,
  slip,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(34), high('hcg'), pregnancyNotStated);

export const hcgHighPregnancyNotStatedExamples: readonly RuleExample[] = [
  present('hCG lies above and pregnancy is not stated', picture),
  present(
    'hCG without a printed interval lies above the published ones of women who are not pregnant',
    vary(picture, result('hcg', '310', { referenceInterval: undefined })),
  ),
  absent('it is stated that there is no pregnancy', slip(woman(34), high('hcg'))),
  absent('pregnancy is stated', vary(picture, pregnant)),
  absent('a postmenopausal status is stated', vary(picture, postmenopausal)),
  absent('the age is 70 years', vary(picture, aged(70))),
  absent('hCG lies inside', vary(picture, inside('hcg'))),
  indeterminate('hCG was not measured', vary(picture, without('hcg')), 'hcg'),
  indeterminate('hCG came as more than a number inside its interval', vary(picture, moreThan('hcg')), 'hcg'),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
