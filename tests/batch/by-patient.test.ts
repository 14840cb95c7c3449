import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupByPatient, type Grouped, type UnreadResource } from '../../src/batch/by-patient.js';

interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [key: string]: unknown;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const patient = (id: string): Resource => ({ resourceType: 'Patient', id });
const observation = (id: string, of: string): Resource => ({
  resourceType: 'Observation',
  id,
  subject: { reference: of },
});

async function* once(text: string): AsyncGenerator<string, void, undefined> {
  yield text;
}

interface Result extends Grouped {
  readonly groups: readonly (readonly Resource[])[];
  readonly unread: readonly UnreadResource[];
}

async function group(files: Readonly<Record<string, readonly unknown[]>>, size?: number): Promise<Result> {
  const unread: UnreadResource[] = [];
  const output = join(folder, 'patients.ndjson');
  const resources = Object.entries(files).map(([name, lines]) => ({
    name,
    chunks: once(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')),
    size,
  }));
  const result = await groupByPatient(resources, output, join(folder, 'sorting'), (one) => void unread.push(one));
  const written = await readFile(output, 'utf8');
  const groups = written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as readonly Resource[]);
  return { ...result, groups, unread };
}

const idsOf = (groups: Result['groups']): readonly string[] =>
  groups.map((one) => one.map(({ id }) => id).join(' ')).sort();

describe('bringing the resources of a patient together', () => {
  it('finds them in every file, by every way of referring to them', async () => {
    const { groups, patients } = await group({
      'Patient.ndjson': [patient('a'), patient('b')],
      'Observation.ndjson': [
        observation('1', 'Patient/b'),
        observation('2', 'Patient/a'),
        observation('3', 'https://fhir.example.org/Patient/b/_history/4'),
      ],
      'MedicationRequest.ndjson': [{ resourceType: 'MedicationRequest', id: '4', subject: { reference: 'Patient/a' } }],
    });
    expect(patients).toBe(2);
    expect(idsOf(groups)).toEqual(['a 2 4', 'b 1 3']);
  });

  it('loses none and doubles none, and gives the same bytes whatever the size that it sorts at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 }), async (subjects) => {
        const lines = subjects.map((of, at) => observation(String(at), `Patient/${of}`));
        const [small, large] = [await group({ x: lines }, 1), await group({ x: lines }, 16_777_216 * 37)];
        expect(small.groups).toEqual(large.groups);
        expect(small.groups.flat()).toHaveLength(lines.length);
        for (const one of small.groups) expect(new Set(one.map((of) => JSON.stringify(of['subject']))).size).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('hands a medication or a laboratory to every patient whose resources refer to it', async () => {
    const refers = (id: string, of: string): Resource => ({
      resourceType: 'MedicationRequest',
      id,
      subject: { reference: of },
      medicationReference: { reference: 'Medication/m' },
    });
    const { groups } = await group({
      x: [refers('1', 'Patient/a'), refers('2', 'Patient/b'), observation('3', 'Patient/c')],
      Medication: [
        { resourceType: 'Medication', id: 'm' },
        { resourceType: 'Medication', id: 'n' },
      ],
    });
    expect(idsOf(groups)).toEqual(['1 m', '2 m', '3']);
  });

  it('counts what it leaves by type, and names a line that is no single resource', async () => {
    const { left, unread, groups } = await group({
      x: [
        { resourceType: 'Encounter', id: 'e', subject: { reference: 'Patient/a' } },
        { resourceType: 'Observation', id: 'nobody' },
        '{"resourceType": "Observation", "id": "Jane Doe" "x"}',
        { resourceType: 'Bundle', type: 'collection' },
        { id: 'none' },
        '',
        observation('1', 'Patient/a'),
      ],
    });
    expect([...left]).toEqual([
      ['Encounter', 1],
      ['Observation', 1],
    ]);
    expect(unread.map(({ file, line }) => `${file}:${line}`)).toEqual(['x:3', 'x:4', 'x:5']);
    expect(unread.some(({ message }) => message.includes('Jane'))).toBe(false);
    expect(idsOf(groups)).toEqual(['1']);
  });

  it('keeps every digit as it was printed, and leaves nothing beside its output', async () => {
    const line =
      '{"resourceType":"Observation","id":"1","subject":{"reference":"Patient/a"},"valueQuantity":{"value":1.00}}';
    await group({ x: [line] });
    expect(await readFile(join(folder, 'patients.ndjson'), 'utf8')).toBe(`[${line}]\n`);
    expect(await readdir(folder)).toEqual(['patients.ndjson']);
  });
});
