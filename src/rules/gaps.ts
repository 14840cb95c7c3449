import { all, given, isNotMeasured, not, on, type Condition } from '../language/clause.js';
import type { Gap } from '../language/rule.js';

/** What is often not known. Each is said only where it holds. */
const when = (text: string, condition: Condition): Gap => ({ text, when: condition });

export const oneSample: Gap = when('whether a second sample on another day agrees', all());
export const treatmentsNotStated: Gap = when('treatments: no list was supplied', not(given('treatments-stated')));
export const treatmentTimeNotStated: Gap = when(
  'whether a listed treatment was current at collection',
  given('treatment-time-unknown'),
);
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
const fshNotMeasured: Gap = when('FSH: not measured', isNotMeasured('fsh'));
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
export const methodNotStated: Gap = when('the method of measurement', given('method-unstated'));
export const beforeTreatmentNotSupplied: Gap = when('LH and FSH before the treatment', given('first-panel'));
export const otherGonadalDrugsNotListed: Gap = when(
  'other androgens or hCG: none listed',
  all(given('treatments-stated'), not(on('hcg', 'gonadotropin', 'anabolic-androgenic-steroid'))),
);
export const hematocritNotMeasured: Gap = when('hematocrit: not measured', isNotMeasured('hematocrit'));
export const progesteroneNotMeasured: Gap = when('progesterone: not measured', isNotMeasured('progesterone'));
const ageNotStated: Gap = { text: 'the age at collection', when: { unstated: 'adult' } };

/** What may lie behind raised LH or FSH in a man and is not part of a panel. */
export const testicularHistoryNotStated: readonly Gap[] = [
  { text: 'testicular surgery, chemotherapy or injury', when: { unstated: 'affecting-condition-listed' } },
  { text: 'karyotype', when: { unstated: 'affecting-condition-listed' } },
];

/** What the results of a woman leave open beside the sample itself. */
export const lastPeriodNotStated: Gap = when('the last period and the cycle length', given('last-period-unstated'));
export const hormonesNotStated: Gap = when(
  'contraception, hormone therapy and ovarian stimulation: no list was supplied',
  not(given('treatments-stated')),
);
export const lactationNotStated: Gap = { text: 'lactation', when: { unstated: 'lactation-stated' } };
export const ovarianHistoryNotStated: Gap = {
  text: 'hysterectomy or ovarian surgery',
  when: { unstated: 'affecting-condition-listed' },
};

/** What a single result leaves open. */
export const ofOneResult: readonly Gap[] = [oneSample, treatmentsNotStated, treatmentTimeNotStated, ageNotStated];

/** What a combination of testosterone with LH and FSH in one sample leaves open. */
export const ofTheAxis: readonly Gap[] = [
  oneSample,
  clockTimeNotKnown,
  fastingNotStated,
  illnessNotStated,
  treatmentsNotStated,
  treatmentTimeNotStated,
  fshNotMeasured,
  shbgNotMeasured,
  methodNotStated,
];

const afternoon: Gap = when(
  'a morning sample: this one was collected at another time of day',
  given('known-not-morning'),
);

const withoutIllness: Gap = when('results without acute illness, which is stated here', given('acute-illness'));
const outsideHospital: Gap = when('results outside hospital: this sample is from an inpatient', given('inpatient'));

/** A sample from acute illness or from hospital, which move several hormones at once. */
export const illOrInpatient: readonly Gap[] = [withoutIllness, outsideHospital];

/** A sample that is stated as fed, ill or from an inpatient: of a low testosterone only the direction is said. */
export const unsettledSample: readonly Gap[] = [
  when('a fasting sample: this one is stated as not fasting', given('not-fasting')),
  ...illOrInpatient,
];

/** Known circumstances of the sample that bear on a testosterone result: printed where they hold. */
export const circumstances: readonly Gap[] = [afternoon, ...unsettledSample];

export const assayNotStated: Gap = when('the assay and its own limit at low values', all());
/** Said beside a phase: it may not be the phase of the sample. */
export const phaseCountedByCalendar: Gap = when(
  'whether the sample lies in that phase, which was counted by the calendar',
  given('phase-by-calendar'),
);
export const howPhaseIsKnown: Gap = { text: 'how the phase is known', when: { unstated: 'phase-by-calendar' } };
export const phaseBasisNotStated: Gap = when('whether the phase was timed by ovulation', given('phase-by-calendar'));
