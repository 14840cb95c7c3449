import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { man, result, slip, vary, without, woman, inside, type Step } from '../slip.js';

const testosterone = (value: string, certified?: boolean): Step => result('testosterone', value, { certified });

const picture = slip(man(34), testosterone('36.4', true));
const least = slip(woman(34), testosterone('0.05', true));

export const testosteroneOutsideCertifiedRangeExamples: readonly RuleExample[] = [
  present('testosterone lies above the range', picture),
  present('testosterone lies below the range', least),
  present(
    'testosterone is printed in ng/dL, one digit above the range',
    vary(picture, result('testosterone', '1001', { unit: 'ng/dL', certified: true })),
  ),
  absent(
    'testosterone lies on the upper end of the range',
    vary(picture, result('testosterone', '1000', { unit: 'ng/dL', certified: true })),
  ),
  absent(
    'testosterone lies on the lower end of the range',
    vary(least, result('testosterone', '2.50', { unit: 'ng/dL', certified: true })),
  ),
  absent('testosterone lies inside the range', vary(picture, testosterone('17.3', true))),
  absent('the assay is stated as not certified', vary(picture, testosterone('36.4', false))),
  absent('testosterone was not measured', vary(picture, without('testosterone'), inside('lh'))),
  indeterminate(
    'nothing is stated of a certificate',
    vary(picture, testosterone('36.4')),
    'panels[0].observations[].certified',
  ),
  indeterminate(
    'testosterone came as more than a number inside the range',
    vary(picture, testosterone('>17.3', true)),
    'testosterone',
  ),
  indeterminate(
    'testosterone came as less than a number inside the range',
    vary(least, testosterone('<0.9', true)),
    'testosterone',
  ),
];
