import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, safeAnnotate } from '../../src/annotate.js';
import { LabRecordError } from '../../src/record/error.js';
import type { LabRecord } from '../../src/record/types.js';
import { annotationSchema } from '../../src/schema/annotation-schema.js';
import { describedRecord } from '../../src/testing/arbitraries/lab-record.js';

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '-',
    '.',
    '<',
    '>',
    '<>',
    '1e9000000000000000',
    '0x1F',
    '1_000',
    'Infinity',
    'NaN',
    '-0',
    '٣',
    '1,5',
    '1.2.3',
    '9'.repeat(200),
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    '2026-13-45',
    '2026-02-30',
    '9999',
    'T',
    '<script>',
    '${x}',
    '{lh}',
    '3-',
    '-3--1',
    '5 - 3',
  ),
);
const hostileNumber = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 5e-324));

type Path = readonly (string | number)[];

/** Every text and number of a record, by its place. */
function leavesOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'string' || typeof value === 'number') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((part: unknown, at) => (at === key ? replaced(part, rest, by) : part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, by) : part]),
  );
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce(
    (part: unknown, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

/** One leaf of a record replaced by another of its own type. */
const spoilt = (record: unknown): fc.Arbitrary<unknown> =>
  fc.constantFrom(...leavesOf(record)).chain((path) => {
    const by: fc.Arbitrary<unknown> = typeof valueAt(record, path) === 'number' ? hostileNumber : hostile;
    return by.map((leaf) => replaced(record, path, leaf));
  });

const isStructural = (error: unknown): boolean => error instanceof LabRecordError;

describe('bad content', () => {
  it('never throws: only an id that is empty or repeated is one of structure', () => {
    fc.assert(
      fc.property(describedRecord.chain(spoilt).chain(spoilt).chain(spoilt), (record) => {
        const result = safeAnnotate(record, { explain: true });
        const problem = result.success
          ? annotationSchema.safeParse(JSON.parse(JSON.stringify(result.data))).error
          : isStructural(result.error) && /\/panels\/\d+\/id is/.test(result.error.message)
            ? undefined
            : result.error;
        expect(problem).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('never throws in any printed value, unit, interval, date or method', () => {
    fc.assert(
      fc.property(
        fc.record({
          value: hostile,
          unit: hostile,
          analyte: fc.oneof(hostile, fc.constantFrom('testosterone', 'FSH')),
          method: hostile,
          text: hostile,
          note: hostile,
          low: hostile,
          high: hostileNumber,
          status: hostile,
          specimen: hostile,
        }),
        hostile,
        ({ value, unit, analyte, method, text, note, low, high, status, specimen }, date) => {
          const record: LabRecord = {
            subject: { referenceCategory: 'female', birthDate: date },
            panels: [
              {
                id: 'a',
                collectedAt: date,
                timeZone: date,
                observations: [
                  { analyte: 'testosterone', value, unit: 'nmol/L', method, referenceInterval: { text, note } },
                  { analyte, value: '12', unit, specimen, status },
                  { analyte: 'FSH', value: { low, high }, unit: 'IU/L', referenceInterval: { low, high } },
                ],
              },
            ],
          };
          const { panels, setAside } = annotate(record);
          expect(setAside.length + (panels[0]?.measurements.length ?? 0)).toBe(3);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('any JSON value', () => {
  it('is annotated or refused as a structure, and nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = safeAnnotate(input);
        expect(result.success || isStructural(result.error)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
