import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { annotateAll, safeAnnotate, type Imported } from '../../src/annotate.js';
import { annotateLines } from '../../src/batch/index.js';
import { fromCsv } from '../../src/csv/index.js';
import { fromFhir, importJson } from '../../src/fhir/index.js';
import { fromHl7v2 } from '../../src/hl7v2/index.js';
import { buildCommand, type BuiltCommand } from '../cli/build-command.js';

/** A text that no program has of its own: wherever it turns up, it came out of the input. */
const CANARY = 'Zyx-Canary-7391';

type Path = readonly (string | number)[];

/** Every place of a JSON value, the objects and lists in it too. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, part]) =>
      placesIn(part, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((part: unknown, at) => (at === key ? replaced(part, rest, by) : part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, by) : part]),
  );
}

/** One to three places of a value hold the canary, alone or in something of another type. */
const spoilt = (value: unknown): fc.Arbitrary<unknown> => {
  const canary = fc.constantFrom<unknown>(CANARY, [CANARY], { [CANARY]: CANARY }, [[CANARY]], { a: { b: CANARY } });
  return fc
    .array(fc.tuple(fc.constantFrom(...placesIn(value)), canary), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((whole, [path, by]) => replaced(whole, path, by), value));
};

const record = {
  subject: { id: 's-1', referenceCategory: 'male', birthDate: '1986-05-17', conditions: ['obesity'] },
  treatments: [{ id: 't', class: 'testosterone', agent: 'gel', start: '2025-01', status: 'current' }],
  panels: [
    {
      id: 'p1',
      collectedAt: '2026-03-02T08:10',
      timeZone: 'Europe/Madrid',
      observations: [
        { analyte: 'testosterone', value: '6.1', unit: 'nmol/L', referenceInterval: { low: '8.6', high: '29.0' } },
        { analyte: 'LH', value: { low: '3', high: '5' }, unit: 'IU/L', note: 'a note', status: 'final' },
      ],
    },
  ],
};

const observation = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '10501-5' }] },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-03-02T08:10:00+01:00',
  valueQuantity: { value: '31', unit: 'IU/L' },
};
const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource: { resourceType: 'Patient', id: 'p', birthDate: '1986-05-17' } }, { resource: observation }],
};

const message = [
  'MSH|^~\\&|LAB|NORTH|EHR|X|20260302091500||ORU^R01|1|P|2.5.1',
  'PID|1||12345^^^MR||DOE^JANE||19860517|F',
  'OBR|1||A1|24321-2^PANEL^LN|||20260302081000+0100',
  'OBX|1|NM|10501-5^LH^LN||31|[IU]/L|1.7-8.6|H|||F',
].join('\r');

const table = 'patient,collected at,analyte,value,unit\ns1,2026-03-02,LH,31,IU/L\ns1,2026-03-02,FSH,44,IU/L\n';

/** A text with the canary put over a part of it, after what stays. */
const overwritten = (text: string, from = 0): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: from, max: text.length }),
      fc.nat({ max: 12 }),
      fc.constantFrom('', '"', ',', '|', '\n', '{', '}', '^'),
    )
    .map(([at, length, mark]) => `${text.slice(0, at)}${mark}${CANARY}${mark}${text.slice(at + length)}`);

/** What an error says anywhere: its words, its properties and what it was caused by. */
const saidBy = (error: unknown): string =>
  error instanceof Error
    ? [error.name, error.message, JSON.stringify(error), saidBy(error.cause)].join('\n')
    : (JSON.stringify(error) ?? '');

function errorOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return saidBy(error);
  }
}

/** Pointers and names of keys are structure: a key is part of its path. Everything else of an error is checked. */
const withoutPaths = (text: string): string => text.replaceAll(new RegExp(`/[^\\s"]*${CANARY}[^\\s":;,]*`, 'g'), '/…');

const NAMED: ReadonlySet<string> = new Set(['outside-catalogue', 'code-conflict', 'status', 'specimen', 'no-result']);

/**
 * What is said of a result that is set aside. It may name the analyte, the status, the specimen and the reason of absence as
 * they were printed, because these are the reason; never a value, a unit, a person or a note.
 */
const saidOfAside = ({ records, setAside }: Imported): readonly string[] =>
  [...setAside, ...records.flatMap((one) => one.setAside)]
    .filter(({ reason }) => !NAMED.has(reason))
    .map((one) => one.message);

async function* piecesOf(text: string): AsyncGenerator<string, void, undefined> {
  yield await Promise.resolve(text);
}

const LOGS = ['log', 'error', 'warn', 'info', 'debug'] as const;

describe('no door, whatever fails in it', () => {
  afterEach(() => void vi.restoreAllMocks());

  const silently = (property: () => void): void => {
    const logs = LOGS.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    property();
    for (const log of logs) expect(log).not.toHaveBeenCalled();
  };

  it('repeats a value of a record in an error or a caution, or logs anything', () => {
    silently(() => {
      fc.assert(
        fc.property(spoilt(record), (input) => {
          const result = safeAnnotate(input);
          const said = result.success
            ? [
                ...result.data.cautions.map((caution) => caution.message),
                ...result.data.setAside.filter(({ reason }) => !NAMED.has(reason)).map((one) => one.message),
              ]
            : [withoutPaths(saidBy(result.error))];
          expect(said.filter((text) => text.includes(CANARY))).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    });
  });

  // the names of the columns of a table are named in its errors: they are read as names only where some of them are known
  it.each<[string, string, number, (text: string) => Imported]>([
    ['FHIR', JSON.stringify(bundle), 0, (text) => fromFhir(importJson(text))],
    ['HL7 v2', message, 0, (text) => fromHl7v2(text)],
    ['a table', table, table.indexOf('\n') + 1, (text) => fromCsv(text)],
  ])('repeats a value of %s in an error or in what it says of a result, or logs anything', (_, text, from, read) => {
    silently(() => {
      fc.assert(
        fc.property(overwritten(text, from), (input) => {
          const error = errorOf(() => {
            const imported = read(input);
            const said = [
              ...saidOfAside(imported),
              ...imported.records.flatMap((one) => one.cautions ?? []).map((one) => one.message),
            ];
            expect(said.filter((words) => words.includes(CANARY))).toEqual([]);
            annotateAll(imported);
          });
          expect(withoutPaths(error)).not.toContain(CANARY);
        }),
        { numRuns: 800 },
      );
    });
  });

  it('repeats a value of FHIR resources of any shape', () => {
    fc.assert(
      fc.property(spoilt(bundle), (input) => {
        const error = errorOf(() => {
          const imported = fromFhir(input);
          expect(saidOfAside(imported).filter((words) => words.includes(CANARY))).toEqual([]);
        });
        expect(withoutPaths(error)).not.toContain(CANARY);
      }),
      { numRuns: 800 },
    );
  });

  it('repeats what stands in a line of a stream', async () => {
    await fc.assert(
      fc.asyncProperty(overwritten(JSON.stringify(record)), async (line) => {
        for await (const result of annotateLines(piecesOf(line))) {
          expect(withoutPaths('error' in result ? saidBy(result.error) : '')).not.toContain(CANARY);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the id of a subject', () => {
  it('stands in the annotation as its subject and nowhere else', () => {
    const result = safeAnnotate({ ...record, subject: { ...record.subject, id: CANARY } });
    expect(result.success && result.data.subject.id).toBe(CANARY);
    const rest = result.success && { ...result.data, subject: {} };
    expect(JSON.stringify(rest)).not.toContain(CANARY);
  });
});

describe('no command, whatever fails in it,', () => {
  let command: BuiltCommand;
  let folder = '';
  beforeAll(async () => {
    command = await buildCommand();
    folder = await mkdtemp(join(tmpdir(), 'canary-'));
  });
  afterAll(async () => {
    await command.remove();
    await rm(folder, { recursive: true });
  });

  const json = JSON.stringify({ ...record, subject: { ...record.subject, id: CANARY, birthDate: CANARY } });
  const inputs: readonly (readonly [string, string])[] = [
    ['broken.json', `${json.slice(0, 40)}${CANARY}`],
    ['quoted.json', `{"panels": "${CANARY}"}`],
    ['record.json', json],
    ['value.json', JSON.stringify(record).replace('"6.1"', `["${CANARY}"]`)],
    ['bundle.json', JSON.stringify(bundle).replace('"31"', `{"x":"${CANARY}"}`)],
    ['resource.json', JSON.stringify({ ...observation, resourceType: 'Observation', entry: CANARY, status: [CANARY] })],
    ['message.hl7', message.replace('DOE^JANE', CANARY).replace('ORU^R01', CANARY)],
    ['result.hl7', message.replace('|31|', `|${CANARY}|`).replace('NM', 'ED')],
    ['table.csv', table.replaceAll('31', CANARY).replace('patient', CANARY)],
    ['quotes.csv', `${table}"${CANARY}`],
    ['text.txt', CANARY],
  ];

  it.each(inputs)('repeats a value of %s on standard error', async (name, text) => {
    const file = join(folder, name);
    await writeFile(file, text);
    for (const words of [
      ['annotate', file, '--to', 'json', '--strict'],
      ['batch', file],
      ['redact', file],
    ]) {
      const { err } = await command.run(words);
      expect({ words, said: err.replaceAll(file, '').includes(CANARY) ? err : '' }).toEqual({ words, said: '' });
    }
  });

  it('repeats the words of a conversion that cannot be made', async () => {
    for (const words of [
      [CANARY, 'ng/dL', 'nmol/L', 'testosterone'],
      ['300', CANARY, 'nmol/L', 'testosterone'],
      ['300', 'ng/dL', CANARY, 'testosterone'],
    ])
      expect((await command.run(['convert', ...words])).err).not.toContain(CANARY);
  });
});
