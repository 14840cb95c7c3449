import { absent, present, type RuleExample } from '../example.js';
import { inside, man, result, slip, vary } from '../slip.js';

const picture = slip(man(34), result('lh', '4.2', { unit: undefined }));

export const unitMissingOrImplausibleExamples: readonly RuleExample[] = [
  present('the unit of LH is missing', picture),
  present('a hematocrit of 45 is printed in L/L', vary(picture, inside('lh'), result('hematocrit', '45'))),
  absent('every unit is printed', vary(picture, inside('lh'))),
];
