import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../../src/annotate.js';
import { coarsen, readingOf } from '../../../src/cli/redact/coarsen.js';
import { redactRecord } from '../../../src/cli/redact/redact-record.js';
import { parseRecord } from '../../../src/record/parse-record.js';
import type { LabRecord } from '../../../src/record/types.js';
import { describedRecord } from '../../../src/testing/arbitraries/lab-record.js';

const CANARY = 'Zyx-Canary-7391';
const annotate = createAnnotator();

/** A month or a year moves by days and may then overlap another one: the command compares the two readings and says so. */
const PARTIAL_DATE = /"(?:start|end|collectedAt|birthDate|onset)":"\d{4}(?:-\d{2})?"/;

const record: LabRecord = {
  subject: {
    id: 'MRN 4711',
    source: 'Patient/4711',
    referenceCategory: 'male',
    birthDate: '1931-05-17',
    bodyMassIndex: 31.4,
    conditions: ['Obesity', { code: 'C50.9', system: 'http://hl7.org/fhir/sid/icd-10' }],
    genotypes: [{ gene: 'COMT', variant: 'Val158Met', call: 'Val/Met' }],
  },
  treatments: [
    { id: 'rx-9', class: 'testosterone', agent: 'Testogel by Dr. Doe', route: 'transdermal', start: '2025-11-20' },
  ],
  panels: [
    {
      id: 'visit of 2 March',
      label: 'annual check',
      source: 'DiagnosticReport/1',
      collectedAt: '2026-03-02T07:10:30Z',
      timeZone: 'Europe/Madrid',
      laboratory: 'North Clinic',
      sinceDose: [{ treatment: 'rx-9', hours: 12 }],
      observations: [
        {
          id: 'obs-1',
          source: 'Observation/1',
          analyte: 'Testosterone, total',
          code: { system: 'http://loinc.org', code: '14913-8', display: 'Testosterone' },
          coding: [{ system: 'urn:north-clinic', code: 'TEST9' }],
          value: '6.13',
          unit: 'nmol/L',
          method: 'Roche Cobas e801, Jane Doe',
          referenceInterval: { text: 'adult men: 8.6-29.0', unit: 'nmol/L' },
          note: 'called by Jane',
          status: 'final',
        },
        { analyte: 'Jane Doe', value: 'see Jane', unit: 'Jane', laboratory: 'South Clinic', specimen: 'Janes saliva' },
        { analyte: 'LH', value: '8.64', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
      ],
    },
    { id: 'last', collectedAt: '2026-04', laboratory: 'North Clinic', observations: [] },
  ],
};

describe('a redacted record', () => {
  it('is without ids, names and dates, and keeps what decides how it is read', () => {
    expect(coarsen(redactRecord(record), annotate)).toEqual({
      subject: {
        referenceCategory: 'male',
        bodyMassIndex: 31,
        conditions: ['obesity', 'another'],
        genotypes: [{ gene: 'COMT', variant: 'Val158Met', call: 'Val/Met' }],
      },
      treatments: [
        { id: 'treatment 1', class: 'testosterone', agent: 'stated', route: 'transdermal', start: '2000-09-21' },
      ],
      panels: [
        {
          id: 'panel 1',
          collectedAt: '2001-01-01T08:10',
          ageYears: 90,
          laboratory: 'laboratory 1',
          sinceDose: [{ treatment: 'treatment 1', hours: 12 }],
          observations: [
            {
              analyte: 'testosterone',
              code: { system: 'http://loinc.org', code: '14913-8' },
              coding: [{ system: 'local', code: 'local' }],
              value: '6',
              unit: 'nmol/L',
              method: 'immunoassay 1',
              referenceIntervals: [
                { low: '8.6', high: '29.0', unit: 'nmol/L', parsedFrom: 'field', appliesTo: { category: 'male' } },
              ],
              status: 'final',
            },
            {
              analyte: 'outside the catalogue',
              value: 'not a number',
              unit: 'unknown unit',
              laboratory: 'laboratory 2',
              specimen: 'another specimen',
            },
            { analyte: 'lh', value: '9', unit: 'IU/L', referenceIntervals: [{ low: '1.7', high: '8.6' }] },
          ],
        },
        { id: 'panel 2', collectedAt: '2001-02', ageYears: 90, laboratory: 'laboratory 1', observations: [] },
      ],
    });
  });

  it('has no text of the record that the library does not read', () => {
    const places = ['id', 'source', 'label', 'note', 'laboratory', 'agent', 'display', 'method', 'absentReason'];
    const withCanary = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withCanary);
      if (typeof value !== 'object' || value === null) return value;
      const own = Object.entries(value).map(([key, part]) => [
        key,
        places.includes(key) ? `${CANARY} ${String(part)}` : withCanary(part),
      ]);
      return { ...Object.fromEntries(own), [CANARY]: CANARY };
    };
    fc.assert(
      fc.property(describedRecord, (any) => {
        const { record: read } = parseRecord(withCanary(any));
        expect(JSON.stringify(redactRecord(read))).not.toContain(CANARY);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as the original where dates are known to the day, before its values have fewer digits and after', () => {
    fc.assert(
      fc.property(describedRecord, (any) => {
        fc.pre(!PARTIAL_DATE.test(JSON.stringify(any)));
        const { record: read } = parseRecord(any);
        const redacted = redactRecord(read);
        const reading = readingOf(read, annotate);
        expect(JSON.parse(readingOf(redacted, annotate))).toEqual(JSON.parse(reading));
        expect(readingOf(coarsen(redacted, annotate), annotate)).toBe(reading);
      }),
      { numRuns: 60 },
    );
  });

  it('is itself once it is redacted', () => {
    const once = redactRecord(record);
    expect(redactRecord(once)).toEqual(once);
  });
});
