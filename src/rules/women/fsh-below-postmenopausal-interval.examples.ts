import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { man, postmenopausal, premenopausal, result, slip, statusNotStated, vary, without, woman } from '../slip.js';

const after = { low: '26', high: '135', appliesTo: { menopausalStatus: 'postmenopausal' } } as const;
const picture = slip(woman(58), postmenopausal, result('fsh', '9.4', { referenceInterval: after }));

export const fshBelowPostmenopausalIntervalExamples: readonly RuleExample[] = [
  present('FSH lies below the postmenopausal interval, that status is stated', picture),
  absent(
    'FSH lies inside the postmenopausal interval',
    vary(picture, result('fsh', '71', { referenceInterval: after })),
  ),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('the menopausal status is not stated', vary(picture, statusNotStated), 'subject.menopausalStatus'),
  inapplicable('a premenopausal status is stated', vary(picture, premenopausal)),
  inapplicable('the male category is stated', vary(picture, man(58))),
];
