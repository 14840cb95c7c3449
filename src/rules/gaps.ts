import { all, given, isNotMeasured, not, type Condition } from '../language/clause.js';
import type { Gap } from '../language/rule.js';

/** What is often not known. Each is said only where it holds. */
const when = (text: string, condition: Condition): Gap => ({ text, when: condition });

export const oneSample: Gap = when('whether a second sample on another day agrees: this is one sample', all());
export const treatmentsNotStated: Gap = when('treatments: no list was supplied', not(given('treatments-stated')));
export const clockTimeNotKnown: Gap = {
  text: 'the local clock time of collection',
  when: { unstated: 'morning-collection' },
};
export const collectedOutsideMorning: Gap = when('a sample collected in the morning', given('known-not-morning'));
export const fastingNotStated: Gap = { text: 'fasting at collection', when: { unstated: 'fasting' } };
export const illnessNotStated: Gap = {
  text: 'illness at collection and other conditions',
  when: { unstated: 'acute-illness' },
};
export const pregnancyNotStated: Gap = { text: 'pregnancy: not stated', when: { unstated: 'pregnant' } };
export const phaseNotStated: Gap = when(
  'the cycle phase or menopausal status that the interval depends on',
  given('phase-needed'),
);
export const shbgNotMeasured: Gap = when('SHBG: not measured', isNotMeasured('shbg'));
export const lhNotMeasured: Gap = when('LH: not measured', isNotMeasured('lh'));
export const fshNotMeasured: Gap = when('FSH: not measured', isNotMeasured('fsh'));
export const testosteroneNotMeasured: Gap = when('testosterone: not measured', isNotMeasured('testosterone'));
export const prolactinNotMeasured: Gap = when('prolactin: not measured', isNotMeasured('prolactin'));
export const doseTimeNotStated: Gap = when(
  'the time since the last dose, so where the results lie between doses',
  given('dose-time-unknown'),
);
export const intentNotStated: Gap = when(
  'the intent of the listed treatment, and with it which interval applies',
  given('intent-unstated'),
);
export const ageNotStated: Gap = { text: 'the age at collection', when: { unstated: 'adult' } };
export const conditionsNotStated: Gap = {
  text: 'conditions, earlier surgery or injury: none supplied',
  when: { unstated: 'affecting-condition-listed' },
};

/** What a single result leaves open. */
export const ofOneResult: readonly Gap[] = [oneSample, treatmentsNotStated, ageNotStated];

/** What a combination of testosterone with LH and FSH in one sample leaves open. */
export const ofTheAxis: readonly Gap[] = [
  oneSample,
  clockTimeNotKnown,
  fastingNotStated,
  illnessNotStated,
  treatmentsNotStated,
  fshNotMeasured,
  shbgNotMeasured,
];

/** Known circumstances of the sample that bear on a testosterone result: printed where they hold. */
export const circumstances: readonly Gap[] = [
  when('a morning sample: this one was collected outside 07:00 to 11:00', given('known-not-morning')),
  when('a fasting sample: this one is stated as not fasting', given('not-fasting')),
  when('results without acute illness, which is stated here', given('acute-illness')),
  when('results outside hospital: this sample is from an inpatient', given('inpatient')),
];
