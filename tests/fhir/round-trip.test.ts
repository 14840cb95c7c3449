import { describe, expect, it } from 'vitest';
import { annotate, annotateAll, type ImportedRecord } from '../../src/annotate.js';
import type { AnnotatedPanel, Annotation, Measurement } from '../../src/annotation.js';
import { readExamples } from '../../src/cli/demo/examples.js';
import { recordOfCase } from '../../src/cli/demo/record-of-case.js';
import { fhirDateTime } from '../../src/fhir/date-time.js';
import { fromFhir, importJson, toFhir } from '../../src/fhir/index.js';
import { parseRecord } from '../../src/record/parse-record.js';
import type { LabRecord } from '../../src/record/types.js';
import { patient, testosterone } from './resources.js';

const { everyday, cases } = readExamples();

/** Without FHIR sources every result is written as a copy, so that all of it has to be in the Bundle. */
const withoutSources = ({ subject, ...record }: LabRecord): LabRecord => ({
  ...record,
  subject: { ...subject, source: undefined, id: 'subject-1' },
  panels: record.panels.map((panel) => ({
    ...panel,
    observations: panel.observations.map((one) => ({ ...one, source: undefined })),
  })),
});

const records: readonly (readonly [id: string, record: LabRecord])[] = [
  ...everyday.map(({ id, record }) => [id, parseRecord(record).record] as const),
  ...cases.map((one) => [one.id, recordOfCase(one)] as const),
].map(([id, record]) => [id, withoutSources(record)]);

const returned = (annotation: Annotation): ImportedRecord => {
  const { records: found } = fromFhir(importJson(JSON.stringify(toFhir(annotation))));
  expect(found).toHaveLength(1);
  return found[0] ?? { record: { panels: [] }, setAside: [] };
};

const STATUSES: Readonly<Record<string, string>> = { f: 'final', u: 'final', c: 'corrected', appended: '' };

/** A number without the zeros that a number of JSON has no place for. */
const digits = (text: string | undefined): string | undefined =>
  text
    ?.replace('≤', '<=')
    .replace('≥', '>=')
    .replaceAll(/\s/g, '')
    .replaceAll(/(?<=\d)(\.\d*?)0+(?!\d)/g, '$1')
    .replaceAll(/\.(?!\d)/g, '');

function listed({ analyte, printed, interval, method, specimen, status = '' }: Measurement): unknown {
  const own = interval?.origin === 'laboratory' ? interval.printed : undefined;
  return {
    analyte,
    value: digits(printed.value),
    unit: printed.value === undefined ? undefined : printed.unit, // FHIR has no place for the unit of no value
    interval: own && [digits(own.low), digits(own.high), own.unit ?? printed.unit],
    flag: printed.interpretation,
    method,
    specimen: specimen?.toLowerCase(),
    status: STATUSES[status.toLowerCase()] ?? status,
  };
}

const inOrder = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();
const panelsWithResults = (annotation: Annotation): readonly AnnotatedPanel[] =>
  annotation.panels.filter(({ measurements }) => measurements.length > 0);
const listedOf = (annotation: Annotation): readonly unknown[] =>
  panelsWithResults(annotation).map((panel) => [fhirDateTime(panel), inOrder(panel.measurements.map(listed))]);

describe('an annotation as FHIR, read again', () => {
  it.each(records)('%s has the listed fields, and no result more', (_, record) => {
    const before = annotate(record);
    const after = annotate(returned(before));
    expect(inOrder(listedOf(after))).toEqual(inOrder(listedOf(before)));
    expect([after.subject.id, after.subject.referenceCategory]).toEqual([
      before.subject.id,
      before.subject.referenceCategory,
    ]);
  });

  it.each([{}, { securityLabel: false }, { open: true }, { bundle: 'transaction' }] as const)(
    'sets aside what was written about the results: %j',
    (options) => {
      for (const [, record] of records) {
        const annotation = annotate(record);
        const bundle = toFhir(annotation, options);
        const measured = annotation.panels.flatMap(({ measurements }) => measurements);
        const imported = fromFhir(bundle);
        const results = imported.records.flatMap((one) => one.record.panels.flatMap((panel) => panel.observations));
        expect(results).toHaveLength(measured.length);
        const setAside = [...imported.setAside, ...imported.records.flatMap((one) => one.setAside)];
        expect(results.length + setAside.length).toBe(bundle.entry.length);
        expect(new Set(setAside.map(({ reason }) => reason))).toEqual(new Set(['unsupported']));
      }
    },
  );

  it('has the stated category unless the options say another', () => {
    const [, record] = records[0] ?? [];
    const bundle = record && toFhir(annotate({ ...record, subject: { id: '1', referenceCategory: 'female' } }));
    const category = (options: object): unknown =>
      fromFhir(bundle, options).records[0]?.record.subject?.referenceCategory;
    expect([category({}), category({ referenceCategory: 'male' })]).toEqual(['female', 'male']);
  });

  it('says nothing of a measured result beside its own Observation', () => {
    const own = testosterone('t', { effectiveDateTime: '2026-03-02', subject: { reference: 'Patient/a' } });
    const [annotation] = annotateAll(fromFhir([patient(), own]));
    const bundle = annotation && toFhir(annotation);
    const both = fromFhir([patient(), own, bundle], { sexFrom: ['Patient.gender'] });
    expect(both.records[0]?.record.panels.flatMap((panel) => panel.observations.map(({ source }) => source))).toEqual([
      'Observation/t',
    ]);
  });

  it('takes nothing that software asserted for a measured result', () => {
    const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'AIAST' }];
    const { records: found, setAside } = fromFhir([patient(), testosterone('t', { meta: { security } })]);
    expect(found).toEqual([]);
    expect(setAside.map(({ source, message }) => [source, message])).toContainEqual([
      'Observation/t',
      expect.stringContaining('asserted by software'),
    ]);
  });
});
