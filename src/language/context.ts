/** What is stated of the subject, and of the sample at its time. */
export type SubjectFact =
  | 'category-male'
  | 'category-female'
  | 'adult'
  | 'under-adult-age'
  | 'under-forty'
  | 'from-sixty-five'
  | 'pregnant'
  | 'known-pregnant'
  | 'pregnancy-open'
  | 'postmenopausal'
  | 'cycling-without-phase'
  | 'mid-cycle'
  | 'luteal-phase'
  | 'phase-by-calendar'
  | 'last-period-unstated'
  | 'cycles-disordered-for-months'
  | 'acute-illness'
  | 'affecting-condition-listed'
  | 'obesity-stated'
  | 'liver-disease-stated'
  | 'hyperthyroidism-stated'
  | 'hiv-stated'
  | 'smoking-stated'
  | 'lactation-stated'
  | 'renal-or-thyroid-disease-stated'
  | 'morning-collection'
  | 'known-not-morning'
  | 'not-known-morning'
  | 'fasting'
  | 'not-fasting'
  | 'inpatient'
  | 'genotype-stated'
  | 'first-panel';

/** What is stated of treatments at the time of the panel. */
export type TreatmentFact =
  | 'treatments-stated'
  | 'hormone-listed'
  | 'hormone-surely-listed'
  | 'axis-drug-listed'
  | 'exemestane-listed'
  | 'gender-affirming-listed'
  | 'treatment-time-unknown'
  | 'dose-time-unknown'
  | 'intent-unstated';

/** Properties of the results themselves. */
export type DataFact =
  | 'phase-needed'
  | 'interval-of-another-group'
  | 'result-on-limit'
  | 'censored-across-limit'
  | 'unit-set-aside'
  | 'methods-disagree'
  | 'results-disagree'
  | 'low-testosterone-by-immunoassay'
  | 'low-estradiol-by-immunoassay'
  | 'testosterone-near-limit'
  | 'testosterone-may-be-borderline'
  | 'gonadal-result-measured'
  | 'all-gonadal-results-inside'
  | 'method-unstated'
  | 'cortisol-at-interval-time'
  | 'cortisol-at-another-time'
  | 'free-testosterone-methods-differ'
  | 'testosterone-certified'
  | 'estradiol-by-mass-spectrometry'
  | 'estradiol-perhaps-by-immunoassay'
  | 'androstenedione-perhaps-by-immunoassay'
  | 'result-perhaps-by-immunoassay';

/** Asked of a panel and the one before it. */
type PairFact = 'samples-differ' | 'mornings-on-distinct-days';

/** Everything that a rule may ask of the context of a panel. */
export type ContextFact = SubjectFact | TreatmentFact | DataFact | PairFact;

/**
 * What a rule may ask about a panel beside its results. Each fact has its English and names the input that would decide it.
 * Facts are answered by the library from what is stated; nothing here is inferred from a result.
 */
export const contextFacts: Readonly<Record<ContextFact, { readonly is: string; readonly input: string }>> = {
  'category-male': { is: 'the male reference category is stated', input: 'subject.referenceCategory' },
  'category-female': { is: 'the female reference category is stated', input: 'subject.referenceCategory' },
  adult: { is: 'the age at collection is 18 years or more', input: 'subject.ageYears' },
  'under-adult-age': { is: 'the age at collection is under 18 years', input: 'subject.ageYears' },
  'known-pregnant': { is: 'pregnancy is stated, and not merely possible', input: 'panels[].pregnant' },
  'pregnancy-open': {
    is: 'pregnancy is possible by category, age and status, and is not stated',
    input: 'panels[].pregnant',
  },
  pregnant: { is: 'pregnancy is stated', input: 'panels[].pregnant' },
  postmenopausal: { is: 'a postmenopausal status is stated', input: 'subject.menopausalStatus' },
  'phase-needed': {
    is: 'an interval depends on a cycle phase or menopausal status that is not stated',
    input: 'panels[].cyclePhase',
  },
  'morning-collection': {
    is: 'the sample was collected between 07:00 and 11:00 local time',
    input: 'panels[].collectedAt',
  },
  'not-known-morning': {
    is: 'the sample was collected outside 07:00 to 11:00 local time, or at an unknown time',
    input: 'panels[].collectedAt',
  },
  'known-not-morning': {
    is: 'the sample was collected outside 07:00 to 11:00 local time',
    input: 'panels[].collectedAt',
  },
  fasting: { is: 'the sample is stated as fasting', input: 'panels[].fasting' },
  'not-fasting': { is: 'the sample is stated as not fasting', input: 'panels[].fasting' },
  inpatient: { is: 'the sample was collected from an inpatient', input: 'panels[].inpatient' },
  'acute-illness': { is: 'acute illness is stated', input: 'subject.conditions' },
  'genotype-stated': {
    is: 'a genotype of the table of variants is stated, and no later panel is supplied',
    input: 'subject.genotypes',
  },
  'treatments-stated': { is: 'a treatment list was supplied', input: 'treatments' },
  'hormone-listed': {
    is: 'a current hormone, contraceptive, analogue, modulator or aromatase inhibitor is listed',
    input: 'treatments',
  },
  'hormone-surely-listed': {
    is: 'a hormone, contraceptive, analogue, modulator or aromatase inhibitor is listed and known to be current',
    input: 'treatments',
  },
  'axis-drug-listed': { is: 'a current drug with a published effect on these results is listed', input: 'treatments' },
  'affecting-condition-listed': {
    is: 'a condition with a published effect on these results is listed',
    input: 'subject.conditions',
  },
  'obesity-stated': {
    is: 'a body mass index in the obese range or obesity is stated',
    input: 'subject.bodyMassIndex',
  },
  'liver-disease-stated': { is: 'liver disease is stated', input: 'subject.conditions' },
  'hyperthyroidism-stated': { is: 'hyperthyroidism is stated', input: 'subject.conditions' },
  'hiv-stated': { is: 'HIV disease is stated', input: 'subject.conditions' },
  'smoking-stated': { is: 'smoking is stated', input: 'subject.conditions' },
  'lactation-stated': { is: 'lactation is stated', input: 'subject.conditions' },
  'renal-or-thyroid-disease-stated': {
    is: 'renal failure or thyroid disease is stated',
    input: 'subject.conditions',
  },
  'gender-affirming-listed': { is: 'a gender-affirming treatment is listed', input: 'treatments[].intent' },
  'exemestane-listed': { is: 'exemestane is listed as current', input: 'treatments[].agent' },
  'intent-unstated': { is: 'the intent of a listed hormone is not stated', input: 'treatments[].intent' },
  'treatment-time-unknown': { is: 'the time of a listed treatment is not stated', input: 'treatments[].status' },
  'dose-time-unknown': { is: 'the time since a dose of a listed treatment is not stated', input: 'panels[].sinceDose' },
  'interval-of-another-group': {
    is: 'a printed interval belongs to another group than the one stated',
    input: 'panels[].observations[].referenceInterval',
  },
  'result-on-limit': {
    is: 'a result lies exactly on an end of its interval or on a named limit',
    input: 'panels[].observations[].value',
  },
  'censored-across-limit': {
    is: 'a censored result leaves open on which side of its interval it lies',
    input: 'panels[].observations[].value',
  },
  'unit-set-aside': {
    is: 'a result was set aside for its unit or as not believable in it',
    input: 'panels[].observations[].unit',
  },
  'methods-disagree': {
    is: 'two methods give results for one analyte that contradict each other',
    input: 'panels[].observations[].method',
  },
  'results-disagree': { is: 'two results for one analyte contradict each other', input: 'panels[].observations' },
  'testosterone-near-limit': {
    is: 'testosterone lies below its interval, on a named limit or in the borderline band',
    input: 'testosterone',
  },
  'gonadal-result-measured': {
    is: 'at least one of LH, FSH, testosterone and estradiol was measured',
    input: 'panels[].observations',
  },
  'all-gonadal-results-inside': {
    is: 'every measured LH, FSH and sex steroid result lies inside the interval shown',
    input: 'panels[].observations[].referenceInterval',
  },
  'cycling-without-phase': {
    is: 'a menstrual cycle is possible and its phase is not stated',
    input: 'panels[].cyclePhase',
  },
  'samples-differ': {
    is: 'two samples differ in laboratory, method, clock time, cycle phase or treatment',
    input: 'panels[].laboratory',
  },
  'mornings-on-distinct-days': {
    is: 'testosterone was collected between 07:00 and 11:00 local time both times, on different days',
    input: 'panels[].collectedAt',
  },
  'under-forty': { is: 'the age at collection is under 40 years', input: 'subject.ageYears' },
  'from-sixty-five': { is: 'the age at collection is 65 years or more', input: 'subject.ageYears' },
  'cycles-disordered-for-months': {
    is: 'cycles are stated as disordered for at least the months that the guideline names',
    input: 'subject.cycleDisorderedMonths',
  },
  'method-unstated': {
    is: 'the method of a gonadal result is not stated',
    input: 'panels[].observations[].method',
  },
  'cortisol-at-interval-time': {
    is: 'cortisol was collected at the time of day of its interval, or in the morning where that names none',
    input: 'panels[].collectedAt',
  },
  'cortisol-at-another-time': {
    is: 'cortisol is known to be collected at another time of day than that of its interval',
    input: 'panels[].collectedAt',
  },
  'first-panel': { is: 'no earlier panel is supplied', input: 'panels' },
  'last-period-unstated': {
    is: 'a menstrual cycle is possible and the time since the last period is not stated',
    input: 'panels[].daysSinceLastMenses',
  },
  'low-testosterone-by-immunoassay': {
    is: 'testosterone at a low concentration was measured by immunoassay or an unstated method',
    input: 'panels[].observations[].method',
  },
  'low-estradiol-by-immunoassay': {
    is: 'estradiol at a low concentration was measured by immunoassay or an unstated method',
    input: 'panels[].observations[].method',
  },
  'testosterone-may-be-borderline': {
    is: 'testosterone lies, or may lie, in the borderline band',
    input: 'testosterone',
  },
  'mid-cycle': { is: 'a mid-cycle phase is stated', input: 'panels[].cyclePhase' },
  'luteal-phase': { is: 'a luteal phase is stated', input: 'panels[].cyclePhase' },
  'testosterone-certified': {
    is: 'testosterone was measured by an assay stated as certified',
    input: 'panels[].observations[].certified',
  },
  'estradiol-by-mass-spectrometry': {
    is: 'estradiol was measured by mass spectrometry',
    input: 'panels[].observations[].method',
  },
  'estradiol-perhaps-by-immunoassay': {
    is: 'estradiol was measured by immunoassay, or by a method that is not stated or not recognized',
    input: 'panels[].observations[].method',
  },
  'androstenedione-perhaps-by-immunoassay': {
    is: 'androstenedione was measured by immunoassay, or by a method that is not stated or not recognized',
    input: 'panels[].observations[].method',
  },
  'result-perhaps-by-immunoassay': {
    is: 'a result that immunoassays give was measured by one, or by a method that is not stated or not recognized',
    input: 'panels[].observations[].method',
  },
  'free-testosterone-methods-differ': {
    is: 'measured and calculated free testosterone lie on different sides of their own intervals or limits',
    input: 'panels[].observations',
  },
  'phase-by-calendar': { is: 'the stated cycle phase was counted by the calendar', input: 'panels[].cyclePhaseBasis' },
};
