import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { toFhir } from '../../src/fhir/index.js';
import { fhirDateTime } from '../../src/fhir/date-time.js';
import { shownValue } from '../../src/fhir/shown-value.js';
import { referenceTo } from '../../src/fhir/writing.js';
import type { LabRecord } from '../../src/record/types.js';
import { examples } from '../../src/rules/examples.js';
import { anyLabRecord } from '../arbitraries/lab-record.js';
import { expectBasis, expectSound, observationsOf } from './sound-bundle.js';

const man: LabRecord = {
  subject: { id: 'subject-1', source: 'Patient/1', referenceCategory: 'male', birthDate: '1984-06-02' },
  panels: [
    {
      id: 'first',
      collectedAt: '2026-03-02T08:10+01:00',
      observations: [
        {
          source: 'Observation/t',
          analyte: 'testosterone',
          value: '6.1',
          unit: 'nmol/L',
          referenceInterval: { low: '8.6', high: '29.0' },
        },
        {
          source: 'Observation/lh',
          analyte: 'lh',
          value: '31',
          unit: 'IU/L',
          status: 'corrected',
          referenceInterval: { low: '1.7', high: '8.6' },
        },
        { source: 'Observation/shbg', analyte: 'shbg', value: '30', unit: 'nmol/L' },
      ],
    },
  ],
};

/** The same results without anything that FHIR could refer to. */
const withoutSources: LabRecord = {
  panels: man.panels.map((panel) => ({
    ...panel,
    observations: panel.observations.map((one) => ({ ...one, source: undefined })),
  })),
};

describe('an annotation as FHIR', () => {
  it('is sound for every example of every rule, with and without what is open', () => {
    for (const { record } of [...examples.values()].flat()) {
      const annotation = annotate(record);
      const bundle = expectSound(annotation);
      expectBasis(annotation, bundle);
      expect(JSON.stringify(toFhir(annotate(record)))).toBe(JSON.stringify(bundle));
      expectSound(annotation, { open: true, subject: 'Patient/77', recorded: '2026-03-02T10:00:00Z' });
    }
  });

  it('is sound for any record', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => {
        expectSound(annotate(record), { open: true });
      }),
      { numRuns: 60 },
    );
  });

  it('refers to the patient and to the results that it rests on', () => {
    const observations = observationsOf(expectSound(annotate(man)));
    expect(observations.length).toBeGreaterThan(2);
    for (const { subject, effectiveDateTime } of observations) {
      expect(subject).toEqual({ reference: 'Patient/1' });
      expect(effectiveDateTime).toBe('2026-03-02T08:10:00+01:00');
    }
    const [panel] = observations;
    expect(panel?.derivedFrom).toEqual([
      { reference: 'Observation/t' },
      { reference: 'Observation/lh' },
      { reference: 'Observation/shbg' },
    ]);
  });

  it('names equation, inputs and unit of a calculated quantity, and no laboratory category', () => {
    const free = observationsOf(toFhir(annotate(man))).find(({ code }) =>
      (code.coding ?? []).some(({ code }) => code === '96559-0'),
    );
    expect(free?.category).toEqual([{ coding: [{ system: 'urn:labgloss:kind', code: 'calculated' }] }]);
    expect(free?.method?.text).toContain('Vermeulen');
    expect(free?.valueQuantity?.system).toBe('http://unitsofmeasure.org');
    expect(free?.derivedFrom).toEqual([{ reference: 'Observation/t' }, { reference: 'Observation/shbg' }]);
  });

  it('writes a result that came without a FHIR source as it was printed', () => {
    const observations = observationsOf(expectSound(annotate(withoutSources)));
    const lh = observations.find(({ code }) => code.coding?.[0]?.code === 'lh');
    expect(lh).toMatchObject({
      status: 'corrected',
      valueQuantity: { value: 31, unit: 'IU/L' },
      referenceRange: [{ low: { value: 1.7, unit: 'IU/L' }, high: { value: 8.6, unit: 'IU/L' } }],
    });
    expect(lh).not.toHaveProperty('device');
  });

  it('writes an end of an interval that is more than a number as text', () => {
    const observations = [{ analyte: 'lh', value: '31', unit: 'IU/L', referenceInterval: { high: '<8.6' } }];
    const [copy] = observationsOf(toFhir(annotate({ panels: [{ id: 'a', observations }] }))).filter(
      ({ code }) => code.coding?.[0]?.code === 'lh',
    );
    expect(copy?.referenceRange).toEqual([{ text: '<8.6 IU/L' }]);
  });

  it('gives the same ids for the same record, whatever the time and the form of the Bundle', () => {
    const ids = (bundle: ReturnType<typeof toFhir>): readonly string[] =>
      bundle.entry.map(({ resource }) => resource.id);
    const first = toFhir(annotate(man));
    expect(toFhir(annotate(man))).toEqual(first);
    const later = toFhir(annotate(man), { bundle: 'transaction', recorded: '2026-04-01T00:00:00Z' });
    expect(ids(later)).toEqual(ids(first));
    expect(later.entry[1]?.request).toEqual({ method: 'PUT', url: `Observation/${ids(first)[1]}` });
  });

  it('shares no id but that of the software with the same results of another subject', () => {
    const ids = (subject: string): readonly string[] =>
      toFhir(annotate(withoutSources), { subject }).entry.map(({ resource }) => resource.id);
    const other = new Set(ids('Patient/2'));
    expect(ids('Patient/1').filter((id) => other.has(id))).toHaveLength(1);
  });

  it('labels everything as asserted by software unless asked not to', () => {
    for (const { resource } of toFhir(annotate(man)).entry) expect(resource.meta?.security[0]?.code).toBe('AIAST');
    for (const { resource } of toFhir(annotate(man), { securityLabel: false }).entry)
      expect(resource.meta).toBeUndefined();
  });

  it('leaves the interpretation to the laboratory', () => {
    for (const observation of observationsOf(toFhir(annotate(man))))
      expect(observation).not.toHaveProperty('interpretation');
  });

  it('refuses a subject and a time that are none', () => {
    expect(() => toFhir(annotate(man), { subject: 'Practitioner/1' })).toThrow(RangeError);
    expect(() => toFhir(annotate(man), { recorded: 'today' })).toThrow(RangeError);
  });
});

describe('outside text in FHIR', () => {
  const hostile = `<script>alert("1")</script> *b* [x](https://evil.example) \u0000\u202e & ${String.fromCharCode(0xd800)} |`;
  const record: LabRecord = {
    subject: { id: hostile, source: hostile, referenceCategory: 'male', ageYears: 40 },
    treatments: [{ class: 'testosterone', agent: hostile, status: 'current' }],
    panels: [
      {
        id: hostile,
        label: hostile,
        laboratory: hostile,
        source: hostile,
        collectedAt: '2026-03-02',
        observations: [
          {
            source: hostile,
            analyte: 'lh',
            value: '<0.1',
            unit: 'IU/L',
            method: hostile,
            referenceInterval: { low: 1.7, high: 8.6 },
          },
          { source: hostile, analyte: 'fsh', value: '<0.1', unit: 'IU/L', referenceInterval: { low: 1.7, high: 8.6 } },
          { source: hostile, analyte: hostile, value: hostile, unit: hostile },
        ],
      },
    ],
  };

  it('forms no element in a narrative and no markup in a note', () => {
    const bundle = expectSound(annotate(record), { open: true });
    const observations = observationsOf(bundle);
    expect(observations.length).toBeGreaterThan(2);
    for (const { text, note = [] } of observations) {
      const tags = [...text.div.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
      expect(new Set(tags)).toEqual(new Set(['div', 'p']));
      expect(text.div).not.toMatch(/[\p{Cs}\p{Cf}]|\p{Cc}/u);
      for (const { text } of note) {
        expect(text).not.toMatch(/(?<!\\)[<>|*]/);
        expect(text).not.toMatch(/https:\/\/evil/);
      }
    }
  });
});

describe('parts of FHIR', () => {
  it('has a time only with its offset', () => {
    const at = (collectedAt: string, clockTimeKnown = true): string | undefined =>
      fhirDateTime({ collectedAt, clockTimeKnown });
    expect(at('2026-03-02T08:10:30+01:00')).toBe('2026-03-02T08:10:30+01:00');
    expect(at('2026-03-02T08:10')).toBe('2026-03-02');
    expect(at('2026-03-02T00:00:00Z', false)).toBe('2026-03-02');
    expect(at('2026-03')).toBe('2026-03');
    expect(at('2026-02-30')).toBeUndefined();
    expect(at('yesterday')).toBeUndefined();
  });

  it('keeps the comparator of a value, and text as text', () => {
    expect(shownValue('≤0.1', {})).toEqual({ valueQuantity: { value: 0.1, comparator: '<=' } });
    expect(shownValue('1–2', { unit: 'a' })).toEqual({
      valueRange: { low: { value: 1, unit: 'a' }, high: { value: 2, unit: 'a' } },
    });
    expect(shownValue('see note', { unit: 'a' })).toEqual({ valueString: 'see note a' });
    expect(shownValue('9'.repeat(400), {})).toHaveProperty('valueString');
  });

  it('takes a source for a reference only if it is one', () => {
    for (const part of ['', '.component[0]', '#part'])
      expect(referenceTo('Observation', `Observation/7.7${part}`)).toEqual({ reference: 'Observation/7.7' });
    expect(referenceTo('Observation', 'https://ehr.example/fhir/Observation/77')).toEqual({
      reference: 'https://ehr.example/fhir/Observation/77',
    });
    for (const source of ['row 3', 'OBX|3', 'Patient/1', 'Observation/a b', 'javascript:Observation/1', undefined])
      expect(referenceTo('Observation', source)).toBeUndefined();
  });
});
