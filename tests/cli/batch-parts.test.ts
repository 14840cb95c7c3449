import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, recordLines } from '../batch/records.js';
import { buildCommand, type BuiltCommand, type Ran } from './build-command.js';

const COUNT = 200;
const PARTS = ['--shard-bytes', '5000'];

let command: BuiltCommand;
let input: string;
let expected: Ran;

const path = (name: string): string => join(command.folder, name);
const batch = (...words: readonly string[]): Promise<Ran> => command.run(['batch', ...words]);
const annotationsIn = (text: string): readonly { readonly subject: { readonly id?: string } }[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { subject: { id?: string } });

/** Without the seconds that it took. */
const said = ({ err }: Ran): string => err.replace(/, \d+\.\d s\n/, '\n');

beforeAll(async () => {
  command = await buildCommand();
  input = path('in.ndjson');
  const lines = [...recordLines(COUNT)];
  lines.splice(30, 0, '');
  lines[150] = '[]';
  await writeFile(input, ndjson(lines));
  expected = await batch(input);
});
afterAll(() => command.remove());

describe('labgloss batch, in parts', () => {
  it('writes the same bytes and says the same of every line, with any number of workers and any size of part', async () => {
    expect(annotationsIn(expected.out)).toHaveLength(COUNT - 1);
    expect(said(expected)).toContain('in.ndjson:151: The record cannot be read: the input is an empty array');
    const others = [
      await batch(input, '--workers', '2', ...PARTS),
      await batch(input, '--workers', '3', '--shard-bytes', '1'),
      await batch(input, '--workers', '2'),
    ];
    for (const other of others) {
      expect(other.out === expected.out).toBe(true);
      expect(said(other)).toBe(said(expected));
    }
    const to = path('out.ndjson');
    const written = await batch(input, '--out', to, '--workers', '2', ...PARTS);
    expect((await readFile(to, 'utf8')) === expected.out).toBe(true);
    expect(said(written)).toBe(said(expected));
    expect((await readdir(command.folder)).filter((name) => name.startsWith('out'))).toEqual(['out.ndjson']);
  });

  it('writes slices that are the whole when they follow each other', async () => {
    const slices: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) slices.push((await batch(input, '--shard', shard, ...PARTS)).out);
    expect(slices.every((one) => one.length > 0)).toBe(true);
    expect(slices.join('') === expected.out).toBe(true);
  });

  it('goes on after it was killed in the middle, to the same bytes', async () => {
    const to = path('resumed.ndjson');
    const words = ['batch', input, '--out', to, ...PARTS];
    const child = spawn(process.execPath, [command.file, ...words], { stdio: 'ignore' });
    const accounts = async (): Promise<number> =>
      (await readdir(`${to}.parts`).catch(() => [])).filter((name) => name.endsWith('.json')).length;
    while ((await accounts()) < 2) await wait(5);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    await expect(access(to)).rejects.toThrow('ENOENT');
    const { code, err } = await command.run([...words, '--resume', '--workers', '2']);
    expect(code).toBe(0);
    expect(err).toMatch(/^\d+ of \d+ parts were done by an earlier run\.$/m);
    expect((await readFile(to, 'utf8')) === expected.out).toBe(true);
  });

  it('ends at the first line that cannot be read, whatever worker finds one, and keeps what is done for --resume', async () => {
    const to = path('failed.ndjson');
    const { code, err } = await batch(input, '--out', to, '--workers', '2', '--on-error', 'fail', ...PARTS);
    expect(code).toBe(2);
    expect(err).toContain('in.ndjson:151: The record cannot be read');
    expect(err).toContain('--resume goes on from there');
    await expect(access(to)).rejects.toThrow('ENOENT');
    const resumed = await batch(input, '--out', to, '--resume', '--on-error', 'fail', ...PARTS);
    expect(resumed.code).toBe(2);
    expect((await batch(input, '--out', to, ...PARTS)).code).toBe(0);
    expect((await readFile(to, 'utf8')) === expected.out).toBe(true);
  });

  it('says what an option needs, or accepts', async () => {
    const table = path('table.csv');
    await writeFile(table, 'patient,test,value,unit\n7,LH,31,IU/L\n');
    const refused: readonly (readonly [readonly string[], string])[] = [
      [['-', '--workers', '2'], '--workers: standard input cannot be read in parts; give a file.'],
      [[input, '--resume'], '--resume: only a file is continued; --out names it.'],
      [[table, '--shard', '1/2'], '--shard: a table is read as a whole'],
      [[input, '--shard', '3/2'], 'Accepted is I/N'],
      [[input, '--workers', '0'], 'Accepted is a count from 1.'],
      [[path('none.ndjson'), '--workers', '2'], 'there is no such file or folder.'],
    ];
    for (const [words, message] of refused) {
      const { code, out, err } = await batch(...words);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
    }
  });
});

const MESSAGE = (id: string): string =>
  [
    'MSH|^~\\&|LAB||||20260302101500||ORU^R01|1|P|2.5.1',
    `PID|1||${id}||DOE^JOHN||19900517|M`,
    'OBR|1||F1|^Hormones|||20260302081000',
    'OBX|1|NM|10501-5^LH^LN||31|IU/L|1.7-8.6|H|||F',
    '',
  ].join('\r');

describe('labgloss batch, given HL7 v2', () => {
  it('reads message by message, names one that it cannot read, and writes the same with any number of workers', async () => {
    const file = path('results.hl7');
    const messages = [MESSAGE('a'), 'MSH|^~\\&|LAB||||2026||ADT^A01|1|P|2.5.1\r', MESSAGE('b'), MESSAGE('c')];
    await writeFile(file, `FHS|^~\\&\rBHS|^~\\&\r${messages.join('')}BTS|4\rFTS|1\r`);
    const single = await batch(file, '--sex-from', 'PID-8');
    expect(single.code).toBe(0);
    expect(annotationsIn(single.out).map(({ subject }) => subject.id)).toEqual(['a', 'b', 'c']);
    expect(single.err).toContain('results.hl7:7: ');
    expect(single.err).toContain('ORU^R01');
    const other = await batch(file, '--sex-from', 'PID-8', '--workers', '2', '--shard-bytes', '1');
    expect(other.out).toBe(single.out);
    expect(said(other)).toBe(said(single));
  });
});

const observation = (id: string, patient: string, code: string, value: number): unknown => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject: { reference: `Patient/${patient}` },
  effectiveDateTime: '2026-03-02T08:10:00+01:00',
  valueQuantity: { value, unit: 'IU/L', system: 'http://unitsofmeasure.org', code: '[IU]/L' },
});
const lines = (...resources: readonly unknown[]): string => ndjson(resources.map((one) => JSON.stringify(one)));

describe('labgloss batch, given an export of FHIR resources', () => {
  beforeAll(async () => {
    const people = ['a', 'b', 'c'].map((id) => ({
      resourceType: 'Patient',
      id,
      gender: 'male',
      birthDate: '1990-05-17',
    }));
    await writeFile(path('Patient.ndjson'), lines(...people));
    await writeFile(
      path('Observation.ndjson'),
      `${lines(observation('1', 'a', '10501-5', 31), observation('2', 'b', '10501-5', 5))}{"x"\n${lines(observation('3', 'a', '15067-2', 44))}`,
    );
    await writeFile(path('Encounter.ndjson'), lines({ resourceType: 'Encounter', id: 'e' }));
  });
  const files = (): readonly string[] => ['Patient', 'Observation', 'Encounter'].map((type) => path(`${type}.ndjson`));

  it('brings the results of each patient together, and says what it does not read', async () => {
    const { code, out, err } = await batch(...files(), '--sex-from', 'Patient.gender');
    expect(code).toBe(0);
    const annotations = annotationsIn(out) as unknown as readonly {
      readonly subject: { readonly id: string; readonly referenceCategory: string };
      readonly panels: readonly { readonly measurements: readonly { readonly source: string }[] }[];
    }[];
    const results = annotations.map(
      ({ subject, panels }) =>
        `${subject.referenceCategory} ${panels.flatMap((one) => one.measurements.map(({ source }) => source)).join(' ')}`,
    );
    expect(new Set(results)).toEqual(new Set(['male Observation/1 Observation/3', 'male Observation/2']));
    expect(err).toContain('Observation.ndjson:3: The record cannot be read');
    expect(err).toContain('1 × Encounter: not read, or of no patient');
    expect(err).toContain('2 records annotated, 1 line not read, 1 line without a result of a person');
  });

  it('writes the same by workers, from standard input and into a file', async () => {
    const flags = ['--sex-from', 'Patient.gender'];
    const single = await batch(...files(), ...flags);
    expect((await batch(...files(), ...flags, '--workers', '2', '--shard-bytes', '1')).out).toBe(single.out);
    const texts = await Promise.all(files().map((file) => readFile(file, 'utf8')));
    expect((await command.run(['batch', '-', ...flags], texts.join(''))).out).toBe(single.out);
    const to = path('by-patient.ndjson');
    expect((await batch(...files(), ...flags, '--out', to)).code).toBe(0);
    expect(await readFile(to, 'utf8')).toBe(single.out);
    await rm(to);
  });

  it('reads a Bundle a line where the lines are Bundles', async () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: observation('1', 'a', '10501-5', 31) }],
    };
    const { out } = await command.run(['batch', '-'], lines(bundle, bundle));
    expect(annotationsIn(out)).toHaveLength(2);
  });
});
