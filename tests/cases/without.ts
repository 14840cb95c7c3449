import type { LabRecord, Observation, Panel } from '../../src/record/types.js';

const eachPanel = (record: LabRecord, change: (panel: Panel) => Panel): LabRecord => ({
  ...record,
  panels: record.panels.map(change),
});

const eachObservation = (record: LabRecord, change: (observation: Observation) => Observation): LabRecord =>
  eachPanel(record, (panel) => ({ ...panel, observations: panel.observations.map(change) }));

const WITHOUT: Readonly<Record<string, (record: LabRecord) => LabRecord>> = {
  treatments: (record) => ({ ...record, treatments: undefined }),
  phase: (record) =>
    eachPanel(record, (panel) => ({ ...panel, cyclePhase: undefined, daysSinceLastMenses: undefined })),
  status: (record) => ({ ...record, subject: { ...record.subject, menopausalStatus: undefined } }),
  'clock-time': (record) => eachPanel(record, (panel) => ({ ...panel, collectedAt: panel.collectedAt?.slice(0, 10) })),
  shbg: (record) =>
    eachPanel(record, (panel) => ({
      ...panel,
      observations: panel.observations.filter(({ analyte }) => analyte !== 'SHBG'),
    })),
  method: (record) => eachObservation(record, (one) => ({ ...one, method: undefined })),
  interval: (record) => eachObservation(record, (one) => ({ ...one, referenceInterval: undefined })),
};

/** The record with one input taken away. */
export function without(record: LabRecord, input: string): LabRecord {
  const take = WITHOUT[input];
  if (!take) throw new RangeError(`"${input}" is not an input that can be taken away`);
  return take(record);
}
