import { describe, expect, it } from 'vitest';
import { annotateAll, LabRecordError, type Imported } from '../../src/index.js';
import { fromFhir, importJson } from '../../src/fhir/index.js';
import { amount, bundle, concept, lh, observation, patient, testosterone, type Part } from './resources.js';

/** Far more than any of these needs, and far less than anything quadratic would take. */
const SECONDS = 60_000;
const MANY = 100_000;

const many = <Item>(count: number, of: (at: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, at) => of(at));
const partsIn = ({ records, setAside }: Imported): number =>
  records.reduce(
    (sum, one) => sum + one.setAside.length + one.record.panels.flatMap(({ observations }) => observations).length,
    setAside.length,
  );
const members = (...ids: readonly unknown[]): Part => ({
  hasMember: ids.map((id) => ({ reference: `Observation/${String(id)}` })),
});
const person = (at: number): Part => ({ subject: { reference: `Patient/${at}` } });
const dayOf = (at: number): string => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);

describe('an input beyond any use is read in time that grows with its length', () => {
  it.each<readonly [string, () => readonly Part[], number]>([
    ['100 000 results of one draw', () => many(MANY, (at) => lh(`${at}`, { effectiveDateTime: '2026-03-02' })), MANY],
    [
      '20 000 draws of one specimen',
      () => many(20_000, (at) => lh(`${at}`, { effectiveDateTime: dayOf(at), specimen: { reference: 'Specimen/s' } })),
      20_000,
    ],
    ['20 000 copies', () => many(20_000, () => lh('1')), 20_000],
    [
      '150 000 headings and no result',
      () => many(150_000, (at) => observation(`${at}`, { text: 'Panel' }, members('x'))),
      300_000,
    ],
    ['20 000 members in a circle', () => many(20_000, (at) => lh(`${at}`, members((at + 1) % 20_000))), 20_000],
    [
      'one panel of 20 000 members',
      () => [lh('p', members(...many(20_000, (at) => at))), ...many(20_000, (at) => lh(`${at}`))],
      20_001,
    ],
    ['20 000 people', () => many(20_000, (at) => [patient(`${at}`), lh(`${at}`, person(at))]).flat(), 20_000],
    [
      '10 000 people by their identifiers',
      () =>
        many(10_000, (at) => [
          patient(`${at}`, { identifier: [{ value: `${at}` }] }),
          lh(`${at}`, { subject: { identifier: { value: `${at}` } } }),
        ]).flat(),
      10_000,
    ],
    [
      '10 000 draws with a pregnancy status each',
      () =>
        many(10_000, (at) => [
          lh(`${at}`, { effectiveDateTime: dayOf(at) }),
          observation(`p${at}`, concept('82810-3'), {
            effectiveDateTime: dayOf(at),
            valueCodeableConcept: concept('77386006', undefined, 'http://snomed.info/sct'),
          }),
        ]).flat(),
      10_000,
    ],
    ['a value of 10 MB', () => [lh('1', { valueQuantity: undefined, valueString: '3'.repeat(10_000_000) })], 1],
    ['10 MB of NUL', () => [lh('1', { valueQuantity: undefined, valueString: '\u0000'.repeat(10_000_000) })], 1],
    [
      'a unit, name and interval of 3 MB each',
      () => [
        observation(
          '1',
          { text: 'L'.repeat(3_000_000) },
          {
            valueQuantity: amount(1, 'm'.repeat(3_000_000)),
            referenceRange: [{ text: '1-'.repeat(1_500_000) }],
          },
        ),
      ],
      1,
    ],
  ])('%s', { timeout: SECONDS }, (_, resources, parts) => {
    const input = bundle(resources());
    const imported = fromFhir(input, { referenceCategory: 'male' });
    expect(partsIn(imported)).toBe(parts);
  });

  it('7 MB of JSON in 30 000 results, through to the annotation', { timeout: SECONDS * 2 }, () => {
    const json = JSON.stringify(bundle(many(30_000, (at) => lh(`${at}`, { effectiveDateTime: '2026-03-02' }))));
    expect(json.length).toBeGreaterThan(7_000_000);
    const imported = fromFhir(importJson(json), { referenceCategory: 'male' });
    expect(partsIn(imported)).toBe(30_000);
    const [annotation] = annotateAll(imported);
    const read = annotation?.panels.flatMap(({ measurements }) => measurements).length ?? 0;
    expect(read + (annotation?.setAside.length ?? 0)).toBe(30_000);
  });
});

describe('what is no FHIR is an error with its place', () => {
  it.each<readonly [string, () => unknown]>([
    ['1 MB of nested arrays', () => importJson('['.repeat(1_000_000))],
    ['1 MB of nested objects', () => importJson('{"a":'.repeat(200_000))],
    ['a string that does not end', () => importJson(`"${'\\'.repeat(1_000_001)}`)],
    ['a key that objects have of their own', () => importJson('{"resourceType": "Observation", "__proto__": {}}')],
    ['a number', () => fromFhir(7)],
  ])('%s', { timeout: SECONDS }, (_, read) => {
    expect(read).toThrow(LabRecordError);
  });

  it('or set aside where it stands among resources, however deep it goes', () => {
    let nested: unknown = [];
    for (let at = 0; at < MANY; at += 1) nested = [nested];
    const imported = fromFhir([lh('1'), nested, lh('2', { contained: [nested], extension: nested })]);
    expect(imported.setAside.map(({ path, reason }) => [path, reason])).toEqual([['/1', 'unsupported']]);
    expect(imported.records).toHaveLength(1);
  });

  it('or read once where it leads back to itself', () => {
    const contained: unknown[] = [];
    const circular = { ...lh('1'), contained };
    contained.push(circular, patient('p'));
    expect(partsIn(fromFhir(circular))).toBeGreaterThan(0);
    const inBundle: { entry: unknown[]; resourceType: string } = { resourceType: 'Bundle', entry: [] };
    inBundle.entry.push({ resource: inBundle }, { resource: lh('1') });
    expect(fromFhir(inBundle).setAside.map(({ message }) => message)).toContain('Bundles are nested too deeply here.');
  });
});

describe('names that objects have of their own', () => {
  const NAMES = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];

  it.each(NAMES)('%s is an ordinary word', (name) => {
    const word = { coding: [{ system: 'http://loinc.org', code: name }], text: name };
    const imported = fromFhir([
      patient(name, { gender: name }),
      testosterone('t', {
        subject: { reference: `Patient/${name}` },
        interpretation: [word],
        method: word,
        referenceRange: [
          { low: { value: 1 }, type: word },
          { low: { value: 2 }, appliesTo: [word] },
        ],
      }),
      observation(name, word, { subject: { reference: `Patient/${name}` }, valueCodeableConcept: word }),
      { resourceType: 'MedicationStatement', status: name, medicationCodeableConcept: word },
      { resourceType: 'Condition', code: word },
    ]);
    const [annotation] = annotateAll(imported);
    expect(JSON.stringify([imported, annotation])).not.toContain('native code');
    expect(imported.records[0]?.record.treatments?.[0]).not.toHaveProperty('status');
    const observations = imported.records[0]?.record.panels.flatMap((panel) => panel.observations) ?? [];
    expect(observations.flatMap(({ referenceIntervals = [] }) => referenceIntervals)).toEqual([
      { low: '2', note: name },
    ]);
    expect(annotation?.panels.flatMap(({ measurements }) => measurements)).toHaveLength(1);
  });
});
