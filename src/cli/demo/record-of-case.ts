import type { LabRecord, MenopausalStatus, Observation, Treatment, TreatmentClass } from '../../record/types.js';
import type { PrintedMedication, PrintedObservation, PublishedCase } from './published-case.js';

/** The published cases name drugs by their own words; a word that is not here says nothing that a rule reads. */
const TREATMENT_CLASS: ReadonlyMap<string, TreatmentClass> = new Map([
  ['testosterone', 'testosterone'],
  ['testosterone ester injection', 'testosterone'],
  ['anabolic-androgenic steroid', 'anabolic-androgenic-steroid'],
  ['aromatase inhibitor', 'aromatase-inhibitor'],
  ['SERM', 'serm'],
  ['GnRH agonist', 'gnrh-agonist'],
  ['estrogen', 'estrogen'],
  ['combined oral contraceptive', 'combined-hormonal-contraceptive'],
  ['progestogen', 'progestogen'],
  ['dopamine agonist', 'dopamine-agonist'],
]);

const TREATMENT_STATUS: ReadonlyMap<string, NonNullable<Treatment['status']>> = new Map([
  ['current', 'current'],
  ['past', 'past'],
  ['not-yet-started', 'planned'],
]);

/** Words printed in the place of a number that say on which side the result lies. Any other word says no such thing. */
const FLAG: ReadonlyMap<string, NonNullable<Observation['interpretation']>> = new Map([
  ['low', 'low'],
  ['immeasurably low', 'low'],
  ['normal', 'normal'],
  ['normal androgens', 'normal'],
]);

const MENOPAUSAL_STATUS: ReadonlyMap<string, MenopausalStatus> = new Map([
  ['premenopausal', 'premenopausal'],
  ['postmenopausal', 'postmenopausal'],
  ['surgical menopause (hysterectomy, both ovaries removed by 1998)', 'postmenopausal'],
]);

/** The classes that belong to gender-affirming therapy where a gender identity is stated. */
const AFFIRMING: ReadonlySet<TreatmentClass> = new Set([
  'testosterone',
  'estrogen',
  'antiandrogen',
  'gnrh-agonist',
  'progestogen',
]);

const panelId = (at: number): string => `p${at}`;

function observationOf(printed: PrintedObservation): Observation[] {
  const { analyte, unit, method, referenceLow: low, referenceHigh: high, referenceNote: note } = printed;
  const interpretation = printed.qualitative === undefined ? undefined : FLAG.get(printed.qualitative);
  if (printed.value === undefined && interpretation === undefined) return [];
  return [
    {
      analyte,
      ...(interpretation ? { interpretation } : { value: `${printed.comparator ?? ''}${printed.value}` }),
      ...(unit !== undefined && { unit }),
      ...(method !== undefined && { method }),
      ...((low !== undefined || high !== undefined) && { referenceInterval: { low, high, note } }),
    },
  ];
}

function treatmentOf(medication: PrintedMedication, isAffirming: boolean): Treatment {
  const kind = TREATMENT_CLASS.get(medication.class) ?? 'other';
  const status = TREATMENT_STATUS.get(medication.status);
  return {
    class: kind,
    agent: medication.name,
    ...(isAffirming && AFFIRMING.has(kind) && { intent: 'gender-affirming' }),
    ...(status && { status }),
    ...(medication.currentInPanels && { duringPanels: medication.currentInPanels.map(panelId) }),
  };
}

/**
 * A published case as a record: laboratory values, printed intervals and structured context. Free text (conditions,
 * karyotype) is never read, since it often contains the final diagnosis.
 */
export function recordOfCase({ id, subject, context, panels }: PublishedCase): LabRecord {
  const menopausalStatus =
    context.menopausalStatus === undefined ? undefined : MENOPAUSAL_STATUS.get(context.menopausalStatus);
  const { pregnant, medications } = context;
  return {
    subject: {
      id,
      referenceCategory: subject.sex,
      ...(subject.ageYears !== undefined && { ageYears: subject.ageYears }),
      ...(subject.bmi !== undefined && { bodyMassIndex: subject.bmi }),
      ...(menopausalStatus && { menopausalStatus }),
    },
    // absent means unknown; an empty list would state that none was taken
    ...(medications && {
      treatments: medications.map((one) => treatmentOf(one, subject.genderIdentity !== undefined)),
    }),
    panels: panels.map(({ label, timeOffset, observations }, at) => ({
      id: panelId(at),
      ...(label !== undefined && { label }),
      ...(timeOffset?.days !== undefined && { elapsedDays: timeOffset.days }),
      ...(typeof pregnant === 'boolean' && { pregnant }),
      ...(context.cyclePhase === 'day 3' && { cyclePhase: 'early-follicular' as const }),
      observations: observations.flatMap(observationOf),
    })),
  };
}
