import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { flagged, high, inside, low, man, result, slip, vary, without, withoutInterval } from '../slip.js';

const picture = slip(man(34), inside('testosterone'), inside('shbg'), low('free-testosterone'));

export const freeTestosteroneMeasuredAndCalculatedDifferExamples: readonly RuleExample[] = [
  present('measured below, calculated inside', picture),
  present('measured above, calculated inside', vary(picture, high('free-testosterone'))),
  present('measured inside, calculated below', vary(picture, inside('free-testosterone'), low('testosterone'))),
  present(
    'measured below by a method that is not stated',
    vary(picture, result('free-testosterone', '110', { method: undefined })),
  ),
  absent('both lie inside', vary(picture, inside('free-testosterone'))),
  absent('both lie below', vary(picture, low('testosterone'))),
  absent(
    'only the laboratory calculated it',
    vary(picture, result('free-testosterone', '110', { method: 'calculated' })),
  ),
  absent('free testosterone was not measured', vary(picture, without('free-testosterone'))),
  indeterminate('SHBG was not measured', vary(picture, without('shbg')), 'shbg'),
  indeterminate(
    'testosterone came only as a flag',
    vary(picture, flagged('testosterone', 'low')),
    'panels[0].observations',
  ),
  indeterminate(
    'the measured one has no interval',
    vary(picture, withoutInterval('free-testosterone')),
    'panels[0].observations[].referenceInterval',
  ),
];
