import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type BuiltCommand } from './build-command.js';

const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: '1', gender: 'male', birthDate: '1991-04-02' } },
    {
      resource: {
        resourceType: 'Observation',
        id: '2',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '10501-5' }], text: 'LH' },
        subject: { reference: 'Patient/1' },
        effectiveDateTime: '2026-03-02T08:10:00+01:00',
        valueQuantity: { value: 31, unit: 'IU/L', system: 'http://unitsofmeasure.org', code: '[IU]/L' },
        referenceRange: [{ low: { value: 1.7, unit: 'IU/L' }, high: { value: 8.6, unit: 'IU/L' } }],
      },
    },
  ],
};

const message = [
  'MSH|^~\\&|LAB|NORTH|EHR|WARD|20260302090000||ORU^R01|7|P|2.5',
  'PID|1||77^^^NORTH||Doe^J||19910402|M',
  'OBR|1||9|LH^LH|||20260302081000',
  'OBX|1|NM|10501-5^LH^LN||31|IU/L|1.7-8.6|H|||F',
].join('\r');

let command: BuiltCommand;
let [fhir, hl7v2] = ['', ''];

beforeAll(async () => {
  command = await buildCommand();
  [fhir, hl7v2] = [join(command.folder, 'bundle.json'), join(command.folder, 'oru.hl7')];
  await writeFile(fhir, JSON.stringify(bundle));
  await writeFile(hl7v2, message);
});
afterAll(() => command.remove());

const ABOVE = /LH +31 IU\/L +1\.7–8\.6 lab +▲ above/;

describe('labgloss annotate', () => {
  it('knows FHIR resources by their own words', async () => {
    const { code, out } = await command.run(['annotate', fhir, '--sex-from', 'Patient.gender']);
    expect(code).toBe(0);
    expect(out).toMatch(ABOVE);
    expect(out).toContain('Reference category: male');
  });

  it('says what chooses the intervals where nothing was said of it', async () => {
    const { out } = await command.run(['annotate', fhir]);
    expect(out).not.toContain('Reference category: male');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('name the elements that state them with `sexFrom`');
  });

  it('knows HL7 v2 messages by their own words', async () => {
    const { code, out } = await command.run(['annotate', hl7v2, '--reference-category', 'male']);
    expect(code).toBe(0);
    expect(out).toMatch(ABOVE);
    expect(out).toContain('Reference category: male');
  });

  it('writes FHIR, cards and NTE', async () => {
    const [asFhir, asCards, asNte] = await Promise.all(
      ['fhir', 'cds-hooks', 'nte'].map((to) => command.run(['annotate', hl7v2, '--sex-from', 'PID-8', '--to', to])),
    );
    expect(JSON.parse(asFhir?.out ?? '')).toMatchObject({ resourceType: 'Bundle' });
    expect(JSON.parse(asCards?.out ?? '')).toMatchObject({ cards: [{ indicator: 'info' }] });
    expect(asNte?.out).toMatch(/^NTE\|1\|L\|/);
  });

  it('says why a text cannot be read, and how it is', async () => {
    const [other, nobody, stated] = await Promise.all([
      command.run(['annotate', '-'], message.replace('ORU^R01', 'ADT^A01')),
      command.run(['annotate', '-'], JSON.stringify({ resourceType: 'Patient', id: '1' })),
      command.run(['annotate', '-', '--from', 'json'], JSON.stringify(bundle)),
    ]);
    expect([other.code, nobody.code, stated.code]).toEqual([2, 2, 2]);
    expect(other.err).toContain('MSH-9 of segment 1 is ADT^A01, accepted is ORU^R01');
    expect(nobody.err).toContain('no result of a person came');
    expect(stated.err).toContain('this looks like FHIR (Bundle); labgloss annotate --from fhir reads it.');
  });
});
