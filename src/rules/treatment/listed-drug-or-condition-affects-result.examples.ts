import { absent, indeterminate, present, type RuleExample } from '../example.js';
import {
  aged,
  ageNotStated,
  bodyMassIndex,
  conditions,
  conditionsNotStated,
  high,
  inside,
  listed,
  low,
  man,
  on,
  slip,
  treatmentsNotStated,
  vary,
  woman,
} from '../slip.js';

const everything = [
  inside('testosterone'),
  inside('estradiol'),
  inside('lh'),
  inside('fsh'),
  inside('shbg'),
  inside('prolactin'),
];
const picture = slip(man(52), ...everything);
const ofAWoman = slip(woman(34), ...everything);
const noDrug = slip(man(34), inside('testosterone'));

export const listedDrugOrConditionAffectsResultExamples: readonly RuleExample[] = [
  present('an opioid is listed as current', vary(picture, on('opioid'))),
  present('a glucocorticoid is listed as current', vary(picture, on('glucocorticoid'), low('testosterone'))),
  present(
    'carbamazepine is listed as current',
    vary(picture, listed({ class: 'antiepileptic', agent: 'carbamazepine', status: 'current' }), high('shbg')),
  ),
  present('a dopamine antagonist is listed as current', vary(ofAWoman, on('dopamine-antagonist'), high('prolactin'))),
  present('acute illness is stated of a man', vary(picture, conditions('acute-illness'))),
  present('acute illness is stated of a woman', vary(ofAWoman, conditions('acute-illness'))),
  present(
    'a body mass index in the obese range is stated of a man',
    vary(picture, bodyMassIndex(30), low('testosterone')),
  ),
  present(
    'a body mass index in the obese range is stated of a woman',
    vary(ofAWoman, bodyMassIndex(34.2), low('shbg')),
  ),
  present(
    'a body mass index in the obese range and testosterone alone',
    vary(noDrug, bodyMassIndex(30), low('testosterone')),
  ),
  present(
    'a body mass index in the obese range and estradiol alone',
    slip(man(34), high('estradiol'), bodyMassIndex(30)),
  ),
  present('a body mass index in the obese range and SHBG alone', slip(man(34), low('shbg'), bodyMassIndex(30))),
  present('obesity is stated', vary(picture, conditions('obesity'))),
  present('hyperthyroidism is stated', vary(picture, conditions('hyperthyroidism'), high('shbg'))),
  present('cirrhosis is stated', vary(picture, conditions('cirrhosis'), high('shbg'))),
  present('HIV disease is stated', vary(picture, conditions('HIV'), high('shbg'))),
  present('smoking is stated', vary(picture, conditions('smoking'))),
  present('lactation is stated', vary(ofAWoman, conditions('lactation'), high('prolactin'))),
  present('hypothyroidism is stated', vary(picture, conditions('hypothyroidism'), high('prolactin'))),
  absent('neither a drug nor a condition is listed', noDrug),
  absent('the body mass index lies below the obese range', vary(noDrug, bodyMassIndex(29.9))),
  absent(
    'a body mass index in the obese range and results inside',
    vary(noDrug, bodyMassIndex(30), inside('shbg'), inside('estradiol')),
  ),
  absent(
    'a body mass index in the obese range under the age of 18 years',
    vary(noDrug, bodyMassIndex(30), low('testosterone'), aged(16)),
  ),
  indeterminate(
    'the age is not stated, and the body mass index lies in the obese range',
    vary(noDrug, bodyMassIndex(30), low('testosterone'), ageNotStated),
    'subject.ageYears',
  ),
  indeterminate('no treatment list was supplied', vary(noDrug, treatmentsNotStated), 'treatments'),
  indeterminate(
    'nothing is stated of conditions',
    vary(noDrug, conditionsNotStated),
    'subject.conditions',
    'subject.bodyMassIndex',
    'shbg',
    'estradiol',
  ),
];
