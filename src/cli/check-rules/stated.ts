import type { Panel, Subject } from '../../record/types.js';

/** Each property with what may be stated of it: what stands twice is drawn twice as often, undefined is not stated. */
export type Stated<Of> = { readonly [Property in keyof Of]?: readonly Of[Property][] };

export const ofTheSubject: Stated<Subject> = {
  referenceCategory: ['male', 'male', 'male', 'female', 'female', 'female', undefined],
  ageYears: [12, 16, 17.9, 18, 23, 29, 34, 39, 39.9, 40, 47, 52, 58, 66, 85, undefined],
  menopausalStatus: ['premenopausal', 'premenopausal', 'perimenopausal', 'postmenopausal', 'postmenopausal', undefined],
  menstrualCycle: ['regular', 'irregular', 'absent', undefined],
  cycleDisorderedMonths: [0, 2, 4, 9, 14, undefined],
  genotypes: [
    undefined,
    undefined,
    undefined,
    [],
    [{ gene: 'COMT', variant: 'Val158Met', call: 'Val/Met' }],
    [{ gene: 'UGT1A1', variant: '*28', call: '*1/*28' }],
    [{ gene: 'SHBG', variant: 'rs6258', call: 'heterozygous' }],
  ],
  bodyMassIndex: [17, 22, 26, 31, 38, 45, undefined],
  conditions: [
    undefined,
    [],
    [],
    [],
    ...[
      'acute-illness',
      'critical-illness',
      'obesity',
      'liver-disease',
      'cirrhosis',
      'hyperthyroidism',
      'hypothyroidism',
      'hiv',
      'chronic-kidney-disease',
      'lactation',
      'orchidectomy',
      'hysterectomy',
      'oophorectomy',
      'pituitary-surgery',
      'diabetes',
      'osteoporosis',
      'androgen-receptor-variant',
    ].map((condition) => [condition]),
  ],
};

/** The latest sample: one day, at a clock time that may not be known. */
const DAY = '2026-03-02';

export const ofTheSample: Stated<Panel> = {
  collectedAt: [`${DAY}T08:10`, `${DAY}T08:10`, `${DAY}T08:10`, `${DAY}T15:40`, DAY, `${DAY}T08:10:00Z`, undefined],
  fasting: [true, true, false, undefined],
  inpatient: [false, false, true, undefined],
  laboratory: ['Laboratory North', 'Laboratory North', 'Laboratory South', undefined],
  specimen: ['serum', 'serum', undefined, undefined, 'plasma'],
  cyclePhase: ['early-follicular', 'follicular', 'late-follicular', 'midcycle', 'luteal', undefined, undefined],
  cyclePhaseBasis: ['calendar', 'ovulation-timed', 'stated', undefined],
  daysSinceLastMenses: [3, 14, 22, 50, undefined],
  pregnant: [false, false, false, true, undefined, undefined],
  gestationWeeks: [8, 20, 34, undefined, undefined],
};

/** What is only stated of a woman, and what only before menopause. */
const OF_A_WOMAN = ['menopausalStatus', 'menstrualCycle', 'cycleDisorderedMonths'] as const;
const BEFORE_MENOPAUSE = [
  'cyclePhase',
  'cyclePhaseBasis',
  'daysSinceLastMenses',
  'pregnant',
  'gestationWeeks',
] as const;

const unsaid = <Name extends string>(names: readonly Name[]): { readonly [Each in Name]?: undefined } =>
  Object.fromEntries(names.map((name) => [name, undefined])) as { readonly [Each in Name]?: undefined }; // of these names

/** Takes back what nobody would state of this person, so that a generated record is one that could come in. */
export function believableSubject(subject: Subject): Subject {
  return subject.referenceCategory === 'male' ? { ...subject, ...unsaid(OF_A_WOMAN) } : subject;
}

export function believableSample(sample: Panel, { referenceCategory, menopausalStatus }: Subject): Panel {
  if (referenceCategory === 'male' || menopausalStatus === 'postmenopausal')
    return { ...sample, ...unsaid(BEFORE_MENOPAUSE) };
  return sample.pregnant === true
    ? { ...sample, ...unsaid(['cyclePhase', 'cyclePhaseBasis']) }
    : { ...sample, gestationWeeks: undefined };
}
