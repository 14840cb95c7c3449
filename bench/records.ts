import type { LabRecord, Observation } from '../src/record/types.js';

/** A constructed record, and how its printed values change from one copy to the next: nothing may be answered from memory. */
interface Recipe {
  readonly record: LabRecord;
  /** Smallest step of each value, in its last printed digit. */
  readonly steps: readonly string[];
}

const COPIES = 64;

/** A man of 29 with five analytes and their printed intervals: testosterone below, LH and FSH above. */
const fiveAnalytes: Recipe = {
  record: {
    subject: { referenceCategory: 'male', ageYears: 29 },
    treatments: [],
    panels: [
      {
        id: 'p0',
        collectedAt: '2025-03-04T08:15:00',
        fasting: true,
        laboratory: 'Laboratory A',
        observations: [
          {
            analyte: 'testosterone',
            value: '6.1',
            unit: 'nmol/L',
            referenceInterval: { low: '8.6', high: '29.0', unit: 'nmol/L' },
          },
          {
            analyte: 'SHBG',
            value: '31',
            unit: 'nmol/L',
            referenceInterval: { low: '18', high: '54', unit: 'nmol/L' },
          },
          { analyte: 'LH', value: '31.2', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6', unit: 'IU/L' } },
          {
            analyte: 'FSH',
            value: '44.0',
            unit: 'IU/L',
            referenceInterval: { low: '1.5', high: '12.4', unit: 'IU/L' },
          },
          {
            analyte: 'estradiol',
            value: '88',
            unit: 'pmol/L',
            referenceInterval: { low: '41', high: '159', unit: 'pmol/L' },
          },
        ],
      },
    ],
  },
  steps: ['0.01', '0.1', '0.1', '0.1', '0.1'],
};

/** The size of an everyday record: three results of a woman on a combined contraceptive, intervals printed as text. */
const everyday: Recipe = {
  record: {
    subject: { referenceCategory: 'female', ageYears: 27 },
    treatments: [{ class: 'combined-hormonal-contraceptive', status: 'current', intent: 'contraception' }],
    panels: [
      {
        id: 'p0',
        collectedAt: '2025-03-04',
        observations: [
          {
            analyte: 'LH',
            value: '1.1',
            unit: 'IU/L',
            referenceInterval: { text: 'follicular 2.4-12.6; mid-cycle 14.0-95.6; luteal 1.0-11.4' },
          },
          {
            analyte: 'FSH',
            value: '2.3',
            unit: 'IU/L',
            referenceInterval: { text: 'follicular 3.5-12.5; mid-cycle 4.7-21.5; luteal 1.7-7.7' },
          },
          { analyte: 'SHBG', value: '160', unit: 'nmol/L', referenceInterval: { low: '32', high: '128' } },
        ],
      },
    ],
  },
  steps: ['0.01', '0.01', '1'],
};

/** `6.1` and its step `0.01` give 6.10, 6.11 and so on, as a laboratory would print them. */
function stepped(observation: Observation, step: string, copy: number): Observation {
  const decimals = step.split('.')[1]?.length ?? 0;
  return { ...observation, value: (Number(observation.value) + copy * Number(step)).toFixed(decimals) };
}

const copiesOf = ({ record, steps }: Recipe): readonly LabRecord[] =>
  Array.from({ length: COPIES }, (_, copy) => ({
    ...record,
    panels: record.panels.map((panel) => ({
      ...panel,
      observations: panel.observations.map((one, at) => stepped(one, steps[at] ?? '1', copy)),
    })),
  }));

export const records: readonly { readonly name: string; readonly copies: readonly LabRecord[] }[] = [
  { name: 'five analytes', copies: copiesOf(fiveAnalytes) },
  { name: 'everyday, three results', copies: copiesOf(everyday) },
];
