import { absent, present, type RuleExample } from '../example.js';
import { inside, man, result, slip, vary, woman } from '../slip.js';

const picture = slip(
  man(34),
  result('fsh', '5.3', { referenceInterval: { low: '3.5', high: '12.5', appliesTo: { category: 'female' } } }),
);

export const printedIntervalDoesNotFitSubjectExamples: readonly RuleExample[] = [
  present('the interval printed with FSH of a man is for women', picture),
  absent('the interval printed names no group', vary(picture, inside('fsh'))),
  absent('the interval printed with FSH of a woman is for women', vary(picture, woman(34))),
];
