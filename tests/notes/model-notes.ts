import type { LabRecord } from '../../src/record/types.js';

const CYCLE = (follicular: string, luteal: string, postmenopausal: string): string =>
  `follicular ${follicular}; luteal ${luteal}; postmenopausal ${postmenopausal}`;

/** A man of 29 with testosterone below, LH and FSH above; nothing else is stated. */
const raisedWithoutContext: LabRecord = {
  subject: { referenceCategory: 'male', ageYears: 29 },
  panels: [
    {
      id: 'first',
      collectedAt: '2026-03-02T08:30',
      observations: [
        { analyte: 'testosterone', value: '6.1', unit: 'nmol/L', referenceInterval: { low: '8.6', high: '29.0' } },
        { analyte: 'lh', value: '31', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
        { analyte: 'fsh', value: '44', unit: 'IU/L', referenceInterval: { low: '1.5', high: '12.4' } },
      ],
    },
  ],
};

/** The same man with a treatment list, which is empty: the combination carries its published name. */
const raised: LabRecord = { ...raisedWithoutContext, treatments: [] };

/** A man on a recorded testosterone injection, with the time of the last dose not supplied. */
const onTestosterone: LabRecord = {
  subject: { referenceCategory: 'male', ageYears: 34 },
  treatments: [{ class: 'testosterone', agent: 'testosterone enanthate', formulation: 'injection', status: 'current' }],
  panels: [
    {
      id: 'first',
      observations: [
        { analyte: 'lh', value: '<0.1', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
        { analyte: 'fsh', value: '0.2', unit: 'IU/L', referenceInterval: { low: '1.5', high: '12.4' } },
        { analyte: 'testosterone', value: '38.0', unit: 'nmol/L', referenceInterval: { low: '8.6', high: '29.0' } },
      ],
    },
  ],
};

/** A woman of 47 recorded as perimenopausal, without a cycle phase; the intervals printed name their phases. */
const phaseNotSupplied: LabRecord = {
  subject: { referenceCategory: 'female', ageYears: 47, menopausalStatus: 'perimenopausal' },
  panels: [
    {
      id: 'first',
      observations: [
        {
          analyte: 'fsh',
          value: '38',
          unit: 'IU/L',
          referenceInterval: { text: CYCLE('3.5-12.5', '1.7-7.7', '25.8-134.8') },
        },
        {
          analyte: 'estradiol',
          value: '610',
          unit: 'pmol/L',
          referenceInterval: { text: `mid-cycle 315-1828; ${CYCLE('45-205', '161-775', 'below 138')}` },
        },
      ],
    },
  ],
};

export interface ModelNote {
  readonly name: string;
  readonly record: LabRecord;
  readonly rule: string;
  /** In the text, in this order. */
  readonly says: readonly (string | RegExp)[];
  /** Among what is not known. */
  readonly gaps: readonly RegExp[];
  readonly alsoReportedWith: readonly RegExp[];
}

const AXIS_GAPS = [
  /second sample/,
  /fasting/,
  /illness/,
  /surgery, chemotherapy or injury/,
  /karyotype/,
  /SHBG/,
  /method/,
];

export const modelNotes: readonly ModelNote[] = [
  {
    name: 'testosterone-low-lh-raised',
    record: raised,
    rule: 'testosterone-low-lh-raised',
    says: [
      'Testosterone is 6.1',
      '8.6–29.0',
      'LH is 31',
      'FSH 44',
      'both above theirs',
      '1.7–8.6; 1.5–12.4',
      'below all of these limits',
      'labelled',
      '“primary”',
      '2.0%',
      'age 29 lies outside that cohort',
      'no cause is stated',
    ],
    gaps: AXIS_GAPS,
    alsoReportedWith: [/interference/, /bilateral orchidectomy.*one man/],
  },
  {
    name: 'testosterone-low-lh-raised-context-unknown',
    record: raisedWithoutContext,
    rule: 'testosterone-low-lh-raised',
    says: ['Testosterone is 6.1', 'LH is 31', 'FSH 44', 'below all of these limits', 'no cause is stated'],
    gaps: [...AXIS_GAPS, /treatments/],
    alsoReportedWith: [/interference/],
  },
  {
    name: 'lh-fsh-low-on-listed-androgen',
    record: onTestosterone,
    rule: 'lh-fsh-low-on-listed-androgen',
    says: [
      'testosterone enanthate',
      'LH is <0.1',
      'FSH 0.2',
      '1.7–8.6; 1.5–12.4',
      'Testosterone is 38.0',
      'above its own (8.6–29.0)',
      'randomized trial',
      'the direction here matches',
      'come from the treated state',
    ],
    gaps: [/last dose/, /before the treatment/, /other androgens or hCG: none listed/, /hematocrit/, /SHBG/],
    alsoReportedWith: [/72\.7% of men and FSH in 81\.8%/, /biotin/],
  },
  {
    name: 'cycle-phase-not-supplied',
    record: phaseNotSupplied,
    rule: 'cycle-phase-not-supplied',
    says: [
      /Estradiol 610\s?pmol\/L lies above the printed/,
      'postmenopausal (below 138)',
      /FSH 38\s?IU\/L lies above the printed follicular \(3.5–12.5\) and luteal \(1.7–7.7\) intervals/,
      'inside the postmenopausal (25.8–134.8) one',
      'so none is given',
      'bleeding pattern first',
      'four courses',
      'No stage is stated',
    ],
    gaps: [
      /last period and the cycle length/,
      /contraception, hormone therapy and ovarian stimulation/,
      /hysterectomy or ovarian surgery/,
      /pregnancy/,
      /method/,
      /LH: not measured/,
      /progesterone: not measured/,
    ],
    alsoReportedWith: [],
  },
];
