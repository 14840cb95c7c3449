import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  inside,
  later,
  low,
  man,
  onLowerEnd,
  result,
  slip,
  vary,
  without,
  withoutInterval,
  woman,
} from '../slip.js';

const picture = slip(man(52), low('testosterone'), later('2026-03-09T08:30', inside('testosterone')));

export const twoSamplesOnDifferentSidesOfTheLimitExamples: readonly RuleExample[] = [
  present('testosterone lies below in the first sample and inside in the second', picture),
  present('the second result lies on the lower end', vary(picture, onLowerEnd('testosterone'))),
  present(
    'testosterone lies inside in the first sample and below in the second',
    slip(man(52), inside('testosterone'), later('2026-03-09T08:30', low('testosterone'))),
  ),
  present(
    'one result lies above a named limit and the other below it, without a printed interval',
    slip(
      man(52),
      result('testosterone', '16.2', { referenceInterval: undefined }),
      later('2026-03-09T08:30', result('testosterone', '7.1', { referenceInterval: undefined })),
    ),
  ),
  absent('both lie below', vary(picture, result('testosterone', '4.4'))),
  absent('both lie inside', slip(man(52), inside('testosterone'), later('2026-03-09T08:30', inside('testosterone')))),
  indeterminate(
    'testosterone was not measured again',
    vary(picture, without('testosterone'), inside('lh')),
    'testosterone',
  ),
  inapplicable('the female category is stated', vary(picture, woman(52))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
  present(
    'the second result has no printed interval and lies above the named limits',
    vary(picture, withoutInterval('testosterone')),
  ),
];
