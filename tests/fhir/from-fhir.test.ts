import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateAll, LabRecordError, type Imported, type ImportedRecord } from '../../src/index.js';
import { fromFhir, importJson, type FromFhirOptions } from '../../src/fhir/index.js';
import { amount, bundle, concept, lh, observation, patient, report, testosterone, type Part } from './resources.js';

const MALE: FromFhirOptions = { referenceCategory: 'male' };

function onlyRecord(input: unknown, options: FromFhirOptions = MALE): ImportedRecord {
  const { records } = fromFhir(input, options);
  const [first] = records;
  if (!first || records.length > 1) throw new Error(`${records.length} records came`);
  return first;
}

const resultOf = (part: object): object | undefined =>
  onlyRecord(testosterone('t', { valueQuantity: undefined, ...part })).record.panels[0]?.observations[0];
const panelsOf = (input: unknown, options?: FromFhirOptions): readonly (readonly (string | undefined)[])[] =>
  onlyRecord(input, options).record.panels.map(({ observations }) => observations.map(({ source }) => source));
const codesOf = (one: ImportedRecord): readonly string[] => [...new Set((one.cautions ?? []).map(({ code }) => code))];
const reasonsOf = ({ setAside }: Pick<Imported, 'setAside'>): readonly string[] =>
  setAside.map(({ source, reason }) => `${source} ${reason}`);

describe('what a result is read from', () => {
  it('is a quantity with its comparator, flag, method and interval', () => {
    const part = {
      valueQuantity: { ...amount('0.10', 'nmol/L'), comparator: '<' },
      interpretation: [concept('L', 'Low', 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation')],
      method: { text: 'LC-MS/MS' },
      referenceRange: [{ low: amount('8.6', 'nmol/L'), high: amount('29.0', 'nmol/L') }],
      note: [{ text: 'Lipemic.' }, { text: 'Repeated.' }],
    };
    expect(resultOf(part)).toEqual({
      source: 'Observation/t',
      coding: [{ system: 'http://loinc.org', code: '14913-8' }],
      value: '<0.10',
      unit: 'nmol/L',
      interpretation: 'low',
      status: 'final',
      method: 'LC-MS/MS',
      note: 'Lipemic. Repeated.',
      referenceIntervals: [{ low: '8.6', high: '29.0' }],
    });
  });

  it.each([
    [{ valueString: '<0.4' }, { value: '<0.4' }],
    [{ valueString: '1\u0000\u200b.5' }, { value: '1 .5' }],
    [{ valueInteger: 6 }, { value: '6' }],
    [
      { valueRange: { low: amount(3, 'nmol/L'), high: amount(5, 'nmol/L') } },
      { value: { low: '3', high: '5' }, unit: 'nmol/L' },
    ],
    [{ valueCodeableConcept: { text: 'Not detected' } }, { value: 'Not detected' }],
    [{ dataAbsentReason: { coding: [{ code: 'not-performed' }] } }, { absentReason: 'not-performed' }],
    [{ valueQuantity: { value: 6, unit: 'nmol/l' } }, { value: '6', unit: 'nmol/l' }],
    [
      { interpretation: { coding: [{ system: 'http://hl7.org/fhir/v2/0078', code: 'HH' }] } },
      { interpretation: 'critically-high' },
    ],
  ])('reads %j', (part, read) => {
    expect(resultOf(part)).toMatchObject(read);
  });

  it.each([
    [{ valueRatio: { numerator: amount(1, '1') } }, 'unsupported'],
    [{ valueSampledData: {} }, 'unsupported'],
    [{ valueString: '6', valueInteger: 6 }, 'unsupported'],
    [{ valueQuantity: { ...amount(6, 'nmol/L'), comparator: '≤' } }, 'not-a-number'],
    [{ valueQuantity: { ...amount(6, 'nmol/L'), unit: 'ng/dL' } }, 'ambiguous-unit'],
    [{ valueRange: { low: amount(3, 'nmol/L'), high: amount(5, 'ng/dL') } }, 'ambiguous-unit'],
  ])('sets %j aside', (part, reason) => {
    const imported = fromFhir([testosterone('t', { valueQuantity: undefined, ...part }), lh('l')]);
    expect(reasonsOf(imported.records[0] ?? imported)).toEqual([`Observation/t ${reason}`]);
  });

  it('keeps a decimal as it was written', () => {
    const json = JSON.stringify(testosterone('t')).replace('6.1', '6.10');
    expect(onlyRecord(importJson(json)).record.panels[0]?.observations[0]?.value).toBe('6.10');
  });

  it('is not the name beside a LOINC code that is not in the catalogue', () => {
    const urine = observation('u', concept('2987-6', 'Testosterone'), { valueQuantity: amount(6, 'nmol/L') });
    expect(onlyRecord(urine).record.panels[0]?.observations[0]).not.toHaveProperty('analyte');
    const local = observation('l', concept('TST', 'Testosterone', 'urn:local'), { valueQuantity: amount(6, 'nmol/L') });
    expect(codesOf(onlyRecord(local))).toContain('identified-by-name');
  });

  it('is each component, with the time of the whole', () => {
    const whole = observation(
      'p',
      { text: 'Panel' },
      {
        effectiveDateTime: '2026-03-02T08:10:00+01:00',
        component: [
          { code: concept('14913-8'), valueQuantity: amount(6, 'nmol/L') },
          { code: concept('10501-5'), dataAbsentReason: { text: 'hemolyzed' } },
        ],
      },
    );
    const { panels } = onlyRecord(whole).record;
    expect(panels).toHaveLength(1);
    expect(panels[0]?.observations.map(({ source }) => source)).toEqual([
      'Observation/p.component[0]',
      'Observation/p.component[1]',
    ]);
    expect(panels[0]?.observations[1]?.absentReason).toBe('hemolyzed');
  });

  it('leaves what does not stand to the record, and reads "unknown" as reported with a caution', () => {
    const [wrong, unknown] = ['entered-in-error', 'unknown'].map((status) => onlyRecord(testosterone('t', { status })));
    expect(
      annotateAll({ records: [wrong ?? { record: { panels: [] }, setAside: [] }], setAside: [] })[0]?.setAside[0]
        ?.reason,
    ).toBe('status');
    expect(unknown?.record.panels[0]?.observations[0]).not.toHaveProperty('status');
    expect(unknown && codesOf(unknown)).toEqual(['status-unknown']);
  });

  it('takes an interval of another type for none, and keeps for whom one is', () => {
    const meaning = (code: string): object =>
      concept(code, undefined, 'http://terminology.hl7.org/CodeSystem/referencerange-meaning');
    const read = onlyRecord(
      testosterone('t', {
        referenceRange: [
          { low: amount(1, 'nmol/L'), type: meaning('therapeutic') },
          { high: amount(2, 'nmol/L'), type: { text: 'Severe' } },
          { high: amount(3, 'nmol/L'), type: meaning('luteal') },
          {
            high: amount(4, 'nmol/L'),
            type: meaning('normal'),
            appliesTo: [{ coding: [{ code: 'female' }] }],
            age: { low: { value: 18, code: 'a' } },
          },
          { high: amount(5, 'nmol/L'), age: { high: { value: 6, code: 'mo' } } },
          { text: 'up to 6' },
        ],
      }),
    );
    expect(read.record.panels[0]?.observations[0]?.referenceIntervals).toEqual([
      { high: '3', note: 'luteal' },
      { high: '4', note: 'female', appliesTo: { ageLow: 18 } },
      { text: 'up to 6' },
    ]);
    expect(codesOf(read)).toEqual(['interval-not-used']);
  });
});

describe('which results are one panel', () => {
  const T = { effectiveDateTime: '2026-03-02T08:10:00+01:00' };
  const sameInstant = { effectiveDateTime: '2026-03-02T07:10:00Z' };
  const later = { effectiveDateTime: '2026-03-02T16:00:00+01:00' };
  const day = { effectiveDateTime: '2026-03-02' };
  const tube = { specimen: { reference: 'Specimen/s' } };

  it('two orders of one draw, by time, by specimen or by day', () => {
    expect(panelsOf([testosterone('t', T), lh('l', sameInstant)])).toEqual([['Observation/t', 'Observation/l']]);
    expect(panelsOf([testosterone('t', { ...T, ...tube }), lh('l', { ...later, ...tube })])).toHaveLength(1);
    const byDay = onlyRecord([testosterone('t', T), lh('l', day)]);
    expect(byDay.record.panels.map(({ collectedAt }) => collectedAt)).toEqual([T.effectiveDateTime]);
    expect(codesOf(byDay)).toEqual(['panel-by-day']);
  });

  it('not a local time and an instant, which may be another moment', () => {
    expect(panelsOf([testosterone('t', T), lh('l', { effectiveDateTime: '2026-03-02T08:10' })])).toHaveLength(2);
  });

  it('not two clock times of one day, and a date beside two draws belongs to neither', () => {
    expect(panelsOf([testosterone('t', T), lh('l', later), lh('d', day)])).toEqual([
      ['Observation/d'],
      ['Observation/t'],
      ['Observation/l'],
    ]);
  });

  it('not results without any date, unless one report lists them', () => {
    expect(panelsOf([testosterone('t'), lh('l')])).toHaveLength(2);
    const reported = onlyRecord([testosterone('t'), lh('l'), report(['Observation/t', 'Observation/l'])]);
    expect(reported.record.panels).toMatchObject([{ source: 'DiagnosticReport/r', label: 'Hormones' }]);
    expect(codesOf(reported)).toEqual(['panel-by-report']);
  });

  it('as the options say', () => {
    const results = [
      testosterone('t', { ...T, ...tube }),
      lh('l', { ...sameInstant }),
      lh('d', { ...later, ...tube }),
      report(['Observation/t', 'Observation/l']),
    ];
    const panels = (panelBy: FromFhirOptions['panelBy']): number => panelsOf(results, { ...MALE, panelBy }).length;
    expect(
      [undefined, 'specimen', 'collection', 'day', 'report'].map((by) => panels(by as FromFhirOptions['panelBy'])),
    ).toEqual([1, 2, 2, 1, 2]);
  });

  it('has the time of the specimen, else of the report, and never that of release', () => {
    const specimen = {
      resourceType: 'Specimen',
      id: 's',
      type: { text: 'Serum sample' },
      collection: { collectedDateTime: '2026-03-01T07:30:00+01:00' },
    };
    const [panel] = onlyRecord([testosterone('t', { ...tube, issued: '2026-04-01T00:00:00Z' }), specimen]).record
      .panels;
    expect([panel?.collectedAt, panel?.observations[0]?.specimen]).toEqual(['2026-03-01T07:30:00+01:00', 'serum']);
    expect(onlyRecord([lh('l'), report(['Observation/l'], T)]).record.panels[0]?.collectedAt).toBe(T.effectiveDateTime);
    expect(onlyRecord(lh('l', { issued: '2026-04-01T00:00:00Z' })).record.panels[0]).not.toHaveProperty('collectedAt');
  });

  it('keeps of a period the date on which both ends agree', () => {
    const period = (start?: string, end?: string): string | undefined =>
      onlyRecord(lh('l', { effectivePeriod: { start, end } })).record.panels[0]?.collectedAt;
    expect(period('2026-03-02T08:00:00Z', '2026-03-02T09:00:00Z')).toBe('2026-03-02');
    expect(period('2026-03-02', '2026-03-05')).toBe('2026-03');
    expect(period('2026-03-02T08:00:00Z')).toBe('2026-03-02');
    expect(period('2025-03-02', '2026-03-02')).toBeUndefined();
  });

  it('knows the clock time of a local time, and not of one in UTC without a zone', () => {
    const known = (time: string, options: FromFhirOptions = MALE): boolean | undefined =>
      annotateAll(fromFhir(lh('l', { effectiveDateTime: time }), options))[0]?.panels[0]?.clockTimeKnown;
    expect(known('2026-03-02T08:10')).toBe(true);
    expect(known('2026-03-02T07:10:00Z')).toBe(false);
    expect(known('2026-03-02T07:10:00Z', { ...MALE, timeZone: 'Europe/Madrid' })).toBe(true);
  });

  it('whatever the order of the resources', () => {
    const resources = [
      patient(),
      testosterone('t', { ...T, ...tube }),
      lh('l', sameInstant),
      lh('d', { effectiveDateTime: '2026-03-03' }),
      observation('e', concept('14715-7'), { valueQuantity: amount(90, 'pmol/L'), effectiveDateTime: '2026-03-03' }),
      observation(
        'h',
        { text: 'Panel' },
        { hasMember: [{ reference: 'Observation/t' }, { reference: 'Observation/u' }] },
      ),
      report(['Observation/d', 'Observation/e']),
    ];
    const understood = (of: readonly object[]): unknown =>
      onlyRecord(bundle(of.map((one) => ({ ...one })))).record.panels.map(({ collectedAt, observations }) => [
        collectedAt,
        new Set(observations.map(({ source }) => source)),
      ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(resources, { minLength: resources.length }), (shuffled) => {
        expect(understood(shuffled)).toEqual(understood(resources));
      }),
    );
  });
});

describe('of whom the results are', () => {
  const other = { subject: { reference: 'Patient/b' } };

  it('one record for each patient', () => {
    const { records } = fromFhir(bundle([patient('a'), patient('b'), lh('1'), lh('2', other)]), {
      sexFrom: ['Patient.gender'],
    });
    expect(records.map(({ record }) => [record.subject?.source, record.panels[0]?.observations[0]?.source])).toEqual([
      ['Patient/a', 'Observation/1'],
      ['Patient/b', 'Observation/2'],
    ]);
  });

  it('not of the patient in the input when they state another one', () => {
    const imported = fromFhir(bundle([patient('a'), lh('1'), lh('2', other)]), MALE);
    expect(imported.records).toHaveLength(1);
    expect(reasonsOf(imported)).toEqual(['Observation/2 other-subject']);
  });

  it('not of a patient of the same id on another server', () => {
    const entry = (fullUrl: string, resource: object): object => ({ fullUrl, resource });
    const imported = fromFhir({
      resourceType: 'Bundle',
      entry: [
        entry('https://one.example/Patient/a', patient('a')),
        entry('https://two.example/Observation/1', lh('1')),
        entry('https://one.example/Observation/2', lh('2')),
        entry(
          'https://two.example/Observation/3',
          lh('3', { subject: { reference: 'https://one.example/Patient/a/_history/2' } }),
        ),
      ],
    });
    expect(
      imported.records[0]?.record.panels.flatMap(({ observations }) => observations.map(({ source }) => source)),
    ).toEqual(['Observation/2', 'Observation/3']);
  });

  it('of the patient with the identifier that they state', () => {
    const known = patient('a', { identifier: [{ system: 'urn:ids', value: '12' }] });
    const subjects = [
      { reference: 'Patient?identifier=urn:ids|12' },
      { identifier: { system: 'urn:ids', value: '12' } },
    ];
    for (const subject of subjects) expect(fromFhir([known, lh('1', { subject })]).setAside).toEqual([]);
    expect(reasonsOf(fromFhir([known, lh('1', { subject: { identifier: { value: '12' } } })]))).toContain(
      'Observation/1 other-subject',
    );
  });

  it('one, where several resources contain the same patient word for word', () => {
    const contains = (id: string, more: Part = {}): object =>
      lh(id, { contained: [patient('p', more)], subject: { reference: '#p' }, effectiveDateTime: `2026-03-0${id}` });
    const same = fromFhir([contains('1'), contains('2')], MALE);
    expect(same.setAside).toEqual([]);
    expect(
      same.records.map(({ record, cautions = [] }) => [record.panels.length, cautions.map(({ code }) => code)]),
    ).toEqual([[2, ['patient-by-content']]]);
    expect(fromFhir([contains('1'), contains('2', { birthDate: '1980-05-18' })]).records).toHaveLength(2);
    const nobody = { birthDate: undefined };
    expect(fromFhir([contains('1', nobody), contains('2', nobody)]).records).toHaveLength(2);
  });

  it('not of a group or a device', () => {
    const imported = fromFhir(lh('1', { subject: { reference: 'Group/g' } }));
    expect(imported.records).toEqual([]);
    expect(reasonsOf(imported)).toEqual(['Observation/1 other-subject']);
  });

  it('of the only patient where nothing is stated, with a caution', () => {
    expect(codesOf(onlyRecord([patient(), lh('1', { subject: undefined })]))).toEqual(['subject-not-stated']);
    const several = fromFhir([patient('a'), patient('b'), lh('1'), lh('2', { subject: undefined })]);
    expect(reasonsOf(several)).toContain('Observation/2 other-subject');
  });

  it('has no sex-specific intervals unless somebody states which', () => {
    const category = (options: FromFhirOptions, of: object = patient()): unknown => {
      const one = onlyRecord([of, lh('1')], options);
      return one.record.subject?.referenceCategory ?? codesOf(one)[0];
    };
    expect(category({})).toBe('reference-category-not-stated');
    expect(category({ sexFrom: ['Patient.gender'] })).toBe('male');
    expect(category({ sexFrom: ['Patient.gender'] }, patient('a', { gender: 'other' }))).toBe(
      'reference-category-not-stated',
    );
    expect(category({ referenceCategory: { 'Patient/a': 'female' } })).toBe('female');
    const birthsex = {
      extension: [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' }],
    };
    expect(category({ sexFrom: ['us-core-birthsex'] }, patient('a', birthsex))).toBe('female');
    expect(category({ sexFrom: ['Patient.gender', 'us-core-birthsex'] }, patient('a', birthsex))).toBe(
      'reference-category-disagreeing',
    );
    const several = fromFhir([patient('a'), patient('b'), lh('1')], MALE);
    expect(several.records[0]?.record.subject).not.toHaveProperty('referenceCategory');
  });

  it('carries its cautions into the annotation', () => {
    const [annotation] = annotateAll(fromFhir([patient(), lh('1')]));
    const caution = annotation?.cautions.find(({ code }) => code === 'reference-category-not-stated');
    expect(caution?.paths).toEqual(['/subject']);
    expect(caution?.message).toContain('sexFrom');
  });
});

describe('what is stated beside the results', () => {
  const drug = (text: string, more: object = {}): object => ({
    resourceType: 'MedicationStatement',
    id: 'm',
    status: 'active',
    subject: { reference: 'Patient/a' },
    medicationCodeableConcept: { text },
    ...more,
  });
  const treatmentsOf = (resource: object, options: FromFhirOptions = MALE): unknown =>
    onlyRecord([lh('1'), resource], options).record.treatments;

  it.each([
    ['Testosterone enanthate 250 mg', ['testosterone']],
    ['anastrozole', ['aromatase-inhibitor']],
    ['Ethinyl estradiol 30 ug / levonorgestrel 150 ug', ['combined-hormonal-contraceptive']],
    ['Estradiol 50 ug/24 h transdermal patch', ['transdermal-estrogen']],
    ['Estradiol 2 mg oral tablet', ['oral-estrogen']],
    ['Estradiol', ['estrogen']],
    ['Estradiol and medroxyprogesterone oral tablet', ['oral-estrogen', 'progestogen']],
    ['Testosteron Depot', ['other']],
    ['Flomax 0.4 mg', ['other']],
  ])('%s', (name, classes) => {
    expect(treatmentsOf(drug(name))).toMatchObject(
      classes.map((of) => ({ class: of, agent: name, id: 'MedicationStatement/m', status: 'current' })),
    );
  });

  it('is classified by the application first', () => {
    expect(
      treatmentsOf(drug('Nebido'), {
        ...MALE,
        classifyMedication: ({ names }) => (names.includes('Nebido') ? 'testosterone' : undefined),
      }),
    ).toMatchObject([{ class: 'testosterone' }]);
  });

  it('is not a treatment that was not taken, and none that was stated to be none', () => {
    expect(treatmentsOf(lh('2'))).toBeUndefined();
    for (const one of [
      drug('biotin', { status: 'entered-in-error' }),
      drug('biotin', { status: 'not-taken' }),
      drug('biotin', { taken: 'n' }),
      drug('biotin', { resourceType: 'MedicationRequest', intent: 'plan' }),
    ])
      expect(onlyRecord([lh('1'), one]).setAside).toMatchObject([{ reason: 'status', origin: 'door' }]);
  });

  it('states that there is none, or nothing', () => {
    const coded = (code: string): object => ({
      medicationCodeableConcept: concept(
        code,
        undefined,
        'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
      ),
    });
    expect(treatmentsOf(drug('', coded('no-known-medications')))).toEqual([]);
    expect(treatmentsOf(drug('', coded('no-medication-info')))).toBeUndefined();
  });

  it('says that a request is not an intake', () => {
    const request = drug('biotin', { resourceType: 'MedicationRequest', intent: 'order', authoredOn: '2026-01-05' });
    expect(treatmentsOf(request)).toMatchObject([{ class: 'biotin', start: '2026-01-05' }]);
    expect(codesOf(onlyRecord([lh('1'), request]))).toEqual(['request-is-not-intake']);
  });

  it('reads a medication that is referred to', () => {
    const medication = { resourceType: 'Medication', id: 'x', code: { text: 'Letrozole 2.5 mg' } };
    const imported = fromFhir([
      lh('1'),
      drug('', { medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/x' } }),
      medication,
    ]);
    expect(imported.records[0]?.record.treatments).toMatchObject([{ class: 'aromatase-inhibitor' }]);
    expect(imported.setAside).toEqual([]);
  });

  it('reads conditions that are active and confirmed', () => {
    const condition = (text: string, more: object = {}): object => ({
      resourceType: 'Condition',
      id: 'c',
      subject: { reference: 'Patient/a' },
      code: concept('414916001', text, 'http://snomed.info/sct'),
      ...more,
    });
    const conditionsOf = (one: object): unknown => onlyRecord([lh('1'), one]).record.subject?.conditions;
    expect(conditionsOf(condition('Obesity', { onsetDateTime: '2019' }))).toEqual([{ code: 'obesity', onset: '2019' }]);
    expect(conditionsOf(condition('Gout', { clinicalStatus: 'active' }))).toEqual([
      { code: '414916001', system: 'http://snomed.info/sct' },
    ]);
    for (const more of [
      { clinicalStatus: { coding: [{ code: 'resolved' }] } },
      { verificationStatus: 'refuted' },
      { abatementDateTime: '2020' },
    ])
      expect(onlyRecord([lh('1'), condition('Obesity', more)]).setAside).toMatchObject([
        { source: 'Condition/c', reason: 'status' },
      ]);
  });

  it('reads pregnancy and the cycle for the panels they hold for', () => {
    const stated = (code: string, more: { readonly [key: string]: unknown }): object =>
      observation('s', concept(code), more);
    const on = { effectiveDateTime: '2026-03-12' };
    const panelWith = (one: object): object | undefined =>
      onlyRecord([lh('1', { effectiveDateTime: '2026-03-12T08:10:00+01:00' }), one]).record.panels[0];
    expect(
      panelWith(
        stated('82810-3', { ...on, valueCodeableConcept: concept('60001007', undefined, 'http://snomed.info/sct') }),
      ),
    ).toMatchObject({ pregnant: false });
    expect(
      panelWith(
        stated('82810-3', {
          ...on,
          valueCodeableConcept: concept('146799005', 'Possible pregnancy', 'http://snomed.info/sct'),
        }),
      ),
    ).not.toHaveProperty('pregnant');
    expect(panelWith(stated('8665-2', { ...on, valueDateTime: '2026-03-02' }))).toMatchObject({
      daysSinceLastMenses: 10,
    });
    expect(
      panelWith(stated('8665-2', { effectiveDateTime: '2026-03-01', valueDateTime: '2026-02-20' })),
    ).not.toHaveProperty('daysSinceLastMenses');
    expect(panelWith(stated('107139-8', { ...on, valueQuantity: { value: 3 } }))).toMatchObject({
      daysSinceLastMenses: 2,
    });
    const late = onlyRecord([
      lh('1', { effectiveDateTime: '2026-03-12' }),
      stated('82810-3', { effectiveDateTime: '2026-05-01', valueCodeableConcept: { text: 'Pregnant' } }),
    ]);
    expect(reasonsOf(late)).toEqual(['Observation/s unsupported']);
  });
});

describe('what cannot be read', () => {
  it.each([[undefined], [null], [7], ['{}'], [{}], [{ resourceType: 7 }]])('%j is no FHIR', (input) => {
    expect(() => fromFhir(input)).toThrow(LabRecordError);
  });

  it('is set aside with its place', () => {
    const imported = fromFhir([
      [[]],
      { resourceType: 'Practitioner', id: 'p' },
      { resourceType: 'Bundle', entry: [{}, { resource: lh('1') }] },
      5,
    ]);
    expect(imported.setAside.map(({ path, reason, origin }) => [path, reason, origin])).toEqual([
      ['/0', 'unsupported', 'door'],
      ['/2/entry/0', 'unsupported', 'door'],
      ['/3', 'unsupported', 'door'],
      ['/1', 'unsupported', 'door'],
    ]);
  });

  it('is a result that is referred to and did not come', () => {
    expect(reasonsOf(fromFhir(report(['Observation/x'])))).toEqual([
      'Observation/x no-result',
      'DiagnosticReport/r no-result',
    ]);
  });

  it('is a patient without results', () => {
    const imported = fromFhir([patient(), { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/a' } }]);
    expect(imported.records).toEqual([]);
    expect(reasonsOf(imported)).toEqual(['Patient/a no-result', 'Condition/c no-result']);
  });

  it('is a second copy', () => {
    const imported = fromFhir([bundle([lh('1')]), bundle([lh('1')])]);
    expect(reasonsOf(imported.records[0] ?? imported)).toEqual(['Observation/1 duplicate']);
  });

  it('is an earlier version of what came in a later one', () => {
    const version = (lastUpdated: string, value: number): object =>
      lh('1', { meta: { lastUpdated }, valueQuantity: amount(value, '[IU]/L') });
    const versions = [version('2026-03-03T08:00:00Z', 3), version('2026-03-03T08:30:00+01:00', 2)];
    for (const resources of [versions, versions.slice().reverse()]) {
      const imported = fromFhir(resources);
      expect(reasonsOf(imported)).toEqual(['Observation/1 duplicate']);
      expect(imported.records[0]?.record.panels[0]?.observations[0]?.value).toBe('3');
    }
  });

  it('is a report that was entered in error', () => {
    const imported = fromFhir([
      lh('1'),
      report(['Observation/1'], { status: 'entered-in-error', effectiveDateTime: '2026' }),
    ]);
    expect(reasonsOf(imported)).toEqual(['DiagnosticReport/r status']);
    expect(imported.records[0]?.record.panels[0]).not.toHaveProperty('collectedAt');
  });

  it('reads what a report contains', () => {
    const contained = { ...lh('inside'), subject: undefined };
    expect(panelsOf(report(['#inside'], { contained: [contained], effectiveDateTime: '2026-03-02' }))).toEqual([
      ['DiagnosticReport/r#inside'],
    ]);
  });

  it('says that a search has another page', () => {
    const next = { relation: 'next', url: 'https://example.org?page=2' };
    expect(codesOf(onlyRecord(bundle([lh('1')], { link: [next] })))).toEqual(['history-incomplete']);
    const second = bundle([lh('2')], { link: [{ ...next, relation: 'self' }] });
    expect(codesOf(onlyRecord([bundle([lh('1')], { link: [next] }), second]))).toEqual([]);
  });

  it('ends when members go in circles or in long chains', () => {
    const linked = (from: number, to: number): object =>
      lh(`${from}`, { hasMember: [{ reference: `Observation/${to}` }] });
    expect(panelsOf([linked(1, 2), linked(2, 3), linked(3, 1)])).toHaveLength(3);
    const chain = Array.from({ length: 5000 }, (_, at) => linked(at, at + 1));
    expect(panelsOf(chain)).toHaveLength(5000);
    const star = lh('star', {
      hasMember: Array.from({ length: 5000 }, (_, at) => ({ reference: `Observation/${at}` })),
    });
    expect(panelsOf([star, ...chain])).toHaveLength(5001);
  });

  it('reads own properties only', () => {
    const polluted: unknown = JSON.parse(
      '{"resourceType": "Observation", "id": "1", "status": "final", "code": {"text": "LH"}, "__proto__": {"valueString": "9"}}',
    );
    const inherited: unknown = Object.assign(Object.create({ valueString: '9' }), {
      resourceType: 'Observation',
      code: { text: 'LH' },
    });
    for (const one of [polluted, inherited])
      expect(onlyRecord(one).record.panels[0]?.observations[0]).not.toHaveProperty('value');
  });

  it('throws nothing but its own error, whatever stands in a resource', () => {
    const keys = [
      'code',
      'coding',
      'subject',
      'reference',
      'valueQuantity',
      'value',
      'effectivePeriod',
      'referenceRange',
      'hasMember',
      'component',
      'contained',
      'result',
      'status',
      'specimen',
      'interpretation',
      'extension',
      'performer',
      'note',
      'link',
      'entry',
      'resource',
      'medicationCodeableConcept',
    ];
    const types = [
      'Observation',
      'DiagnosticReport',
      'Bundle',
      'Patient',
      'Specimen',
      'Condition',
      'MedicationRequest',
      'MedicationStatement',
      'Medication',
    ];
    const { part } = fc.letrec((tie) => ({
      part: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('', '1', 'Observation/1', '#1', '\u0000', null, 7, true),
        fc.array(tie('part'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('part'), { maxKeys: 5 }),
      ),
    }));
    const resource = fc
      .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...keys), part))
      .map(([resourceType, more]) => ({ resourceType, id: '1', ...more }));
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 5 }), (resources) => {
        annotateAll(fromFhir(resources, { sexFrom: ['Patient.gender', 'us-core-birthsex'] }));
      }),
      { numRuns: 300 },
    );
  });
});
