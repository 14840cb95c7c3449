import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate, createAnnotator } from '../../src/annotate.js';
import type { Annotation } from '../../src/annotation.js';
import type { LabRecord } from '../../src/record/types.js';
import { describedRecord } from '../../src/testing/arbitraries/lab-record.js';

const OBSERVATION = /\/panels\/(\d+)\/observations\/(\d+)/g;

/** The annotation with its paths as they are in the original record; what follows the order of the record is put in order. */
function withOriginalPaths(annotation: Annotation, places: readonly (readonly number[])[]): unknown {
  const text = JSON.stringify(annotation).replace(
    OBSERVATION,
    (_, panel: string, at: string) => `/panels/${panel}/observations/${places[Number(panel)]?.[Number(at)] ?? at}`,
  );
  // the text was an annotation, and replacing paths leaves it one
  return ordered(JSON.parse(text) as Annotation);
}

function ordered(annotation: Annotation): unknown {
  const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1);
  const cautions = annotation.cautions.map((caution) => ({ ...caution, paths: [...caution.paths].sort() }));
  return { ...annotation, setAside: [...annotation.setAside].sort(byPath), cautions };
}

/** Each observation with a row of its own, so that two equal ones can be told apart. */
const withRows = (record: LabRecord): LabRecord => ({
  ...record,
  panels: record.panels.map((panel) => ({
    ...panel,
    observations: panel.observations.map((observation, at) => ({ ...observation, source: `row ${at}` })),
  })),
});

/** The record with the observations of each panel in another order, and where each of them was. */
const shuffled = (
  record: LabRecord,
): fc.Arbitrary<{ readonly record: LabRecord; readonly places: readonly (readonly number[])[] }> =>
  fc
    .tuple(
      ...record.panels.map(({ observations }) =>
        fc.shuffledSubarray([...observations.keys()], { minLength: observations.length }),
      ),
    )
    .map((places) => ({
      places,
      record: {
        ...record,
        panels: record.panels.map((panel, at) => ({
          ...panel,
          observations: (places[at] ?? []).flatMap((from) => panel.observations[from] ?? []),
        })),
      },
    }));

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, withKeysReversed(part)]),
  );
}

describe('the same record', () => {
  it('gives the same annotation whatever the order of its observations', () => {
    fc.assert(
      fc.property(
        describedRecord.map(withRows).chain((record) => shuffled(record).map((other) => ({ record, other }))),
        ({ record, other }) => {
          const before = annotate(record, { explain: true });
          const after = annotate(other.record, { explain: true });
          expect(withOriginalPaths(after, other.places)).toEqual(ordered(before));
          expect(after.inputDigest).toBe(before.inputDigest);
          expect(after.notes.map(({ id }) => id)).toEqual(before.notes.map(({ id }) => id));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same bytes whatever the order of its keys, unknown ones included', () => {
    fc.assert(
      fc.property(describedRecord, (drawn) => {
        const record = {
          ...drawn,
          ward: 7,
          subject: { ...drawn.subject, eyeColor: 'brown', agent: 1, menopausalStatus: 'no such word' },
        };
        const annotateAny = createAnnotator();
        expect(JSON.stringify(annotateAny(withKeysReversed(record)))).toBe(JSON.stringify(annotateAny(record)));
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same bytes when it is annotated twice, and is left as it was', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const before = JSON.stringify(record);
        expect(JSON.stringify(annotate(record))).toBe(JSON.stringify(annotate(record)));
        expect(JSON.stringify(record)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('gives an annotation that is its own JSON: nothing undefined, nothing that JSON does not have', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const annotation = annotate(record, { explain: true });
        expect(JSON.parse(JSON.stringify(annotation))).toStrictEqual(annotation);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the same record on another computer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'labgloss-same-bytes-'));
  const program = join(folder, 'annotate.mjs');
  const records = fc.sample(describedRecord, { seed: 20260302, numRuns: 40 });

  beforeAll(async () => {
    await build({
      stdin: {
        contents: `
          import { readFileSync } from 'node:fs';
          import { annotate } from './src/annotate.ts';
          const records = JSON.parse(readFileSync(process.argv[2], 'utf8'));
          process.stdout.write(JSON.stringify(records.map((record) => annotate(record, { explain: true }))));`,
        resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
      logLevel: 'error',
    });
    writeFileSync(join(folder, 'records.json'), JSON.stringify(records));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (zone: string, language: string): string =>
    execFileSync(process.execPath, [program, join(folder, 'records.json')], {
      env: { PATH: process.env['PATH'], TZ: zone, LANG: language, LC_ALL: language },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });

  it.each([
    ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
    ['Asia/Kathmandu', 'C'],
  ])('gives the same bytes in %s under %s', (zone, language) => {
    const here = JSON.stringify(records.map((record) => annotate(record, { explain: true })));
    expect(run(zone, language) === here).toBe(true);
  });
});
