import { absent, present, type RuleExample } from '../example.js';
import { inside, lessThan, man, result, slip, vary } from '../slip.js';

const picture = slip(man(34), lessThan('lh'));

export const censoredAcrossALimitExamples: readonly RuleExample[] = [
  present('LH came as less than a number inside its interval', picture),
  absent('LH came as a plain number', vary(picture, inside('lh'))),
  absent('LH came as less than a number below its interval', vary(picture, result('lh', '<0.6'))),
];
