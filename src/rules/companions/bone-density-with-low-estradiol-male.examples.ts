import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { categoryNotStated, inside, lessThan, low, man, result, slip, vary, without, woman } from '../slip.js';

const picture = slip(man(74), low('estradiol'), low('bone-mineral-density-t-score'));
const alone = vary(picture, without('bone-mineral-density-t-score'));

export const boneDensityWithLowEstradiolMaleExamples: readonly RuleExample[] = [
  present('estradiol lies below by mass spectrometry, a T-score was measured', picture),
  present('estradiol lies below by immunoassay', vary(picture, result('estradiol', '21', { method: 'ECLIA' }))),
  present('the age is 34 years', vary(picture, man(34))),
  present('a Z-score was measured', vary(alone, inside('bone-mineral-density-z-score'))),
  present('an areal density was measured', vary(alone, inside('bone-mineral-density'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  absent('bone density was not measured', alone),
  indeterminate(
    'estradiol came as less than a number inside its interval',
    vary(picture, lessThan('estradiol')),
    'estradiol',
  ),
  inapplicable('the female category is stated', vary(picture, woman(74))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
