import type { LabRecord, Observation } from '../../src/record/types.js';

/** Eight draws during two treatments: synthetic values that show every sign of the pictures. */
const DAYS = [
  '2025-01-14T08:10',
  '2025-02-25T08:05',
  '2025-04-22T15:40',
  '2025-07-15T08:20',
  '2025-09-16T08:30',
  '2025-11-04T09:00',
  '2026-01-13T08:15',
  '2026-03-17T08:12',
] as const;

interface Course {
  readonly analyte: string;
  readonly unit: string;
  readonly interval?: { readonly low: string; readonly high: string };
  /** One a day; empty where it was not measured. */
  readonly values: readonly string[];
  readonly method?: (draw: number) => string;
}

const immunoassay = (): string => 'immunoassay';

const COURSES: readonly Course[] = [
  {
    analyte: 'testosterone',
    unit: 'nmol/L',
    interval: { low: '8.6', high: '29.0' },
    values: ['6.8', '7.4', '31.5', '27.2', '29.8', '3.1', '6.0', '9.9'],
    method: immunoassay,
  },
  {
    analyte: 'estradiol',
    unit: 'pmol/L',
    interval: { low: '41', high: '159' },
    values: ['74', '', '214', '138', '96', '48', '55', '69'],
    method: (draw) => (draw < 4 ? 'immunoassay' : 'LC-MS/MS'),
  },
  {
    analyte: 'LH',
    unit: 'IU/L',
    interval: { low: '1.7', high: '8.6' },
    values: ['4.9', '', '<0.1', '<0.1', '<0.1', '0.6', '2.8', '5.2'],
  },
  {
    analyte: 'hematocrit',
    unit: 'L/L',
    interval: { low: '0.40', high: '0.50' },
    values: ['0.44', '', '0.48', '0.52', '0.53', '0.49', '', '0.62'],
  },
  {
    analyte: 'FSH',
    unit: 'IU/L',
    interval: { low: '1.5', high: '12.4' },
    values: ['3.8', '', '<0.3', '0.3', '0.3', '0.9', '2.2', '41'],
  },
  { analyte: 'prolactin', unit: 'mIU/L', values: ['', '', '', '', '', '230', '', '212'] },
  {
    analyte: 'SHBG',
    unit: 'nmol/L',
    interval: { low: '18', high: '54' },
    values: ['', '', '24', '', '22', '26', '', '38'],
  },
  {
    analyte: 'albumin',
    unit: 'g/L',
    interval: { low: '35', high: '50' },
    values: ['', '', '43', '', '44', '', '', ''],
  },
];

function observationsOf(draw: number): readonly Observation[] {
  return COURSES.flatMap(({ analyte, unit, interval, values, method }) => {
    const value = values[draw] ?? '';
    if (value === '') return [];
    return [{ analyte, value, unit, method: method?.(draw), referenceInterval: interval }];
  });
}

export const draws: LabRecord = {
  subject: { id: 'sample', referenceCategory: 'male', birthDate: '1981-03-02' },
  treatments: [
    {
      id: 't1',
      class: 'testosterone',
      agent: 'testosterone cypionate',
      start: '2025-03-10',
      end: '2025-09-22',
    },
    { id: 't2', class: 'aromatase-inhibitor', agent: 'anastrozole', start: '2025-05-05' },
  ],
  panels: DAYS.map((collectedAt, draw) => ({
    id: `draw-${draw + 1}`,
    collectedAt,
    laboratory: 'Example Lab',
    specimen: 'serum',
    observations: observationsOf(draw),
  })),
};
