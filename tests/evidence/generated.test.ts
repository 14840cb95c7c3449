import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import type { Claim, Work } from '../../src/evidence/claim.js';
import * as claimExports from '../../src/evidence/claims/index.js';
import { freeTestosteroneVermeulenConstants } from '../../src/evidence/claims/free-testosterone.js';
import {
  hypogonadismDiagnosisEndocrineSociety,
  testosteroneMaleThresholdAua,
} from '../../src/evidence/claims/threshold-male.js';
import { statements } from '../../src/evidence/statements.js';
import { evidenceVersion } from '../../src/evidence/version.js';

const root = resolve(import.meta.dirname, '../..');
const sourceText = (file: string): string => readFileSync(resolve(root, 'evidence', file), 'utf8');
const SourceClaim = z.object({
  id: z.string(),
  use: z.string(),
  shippable: z.boolean(),
  statement: z.string(),
  citation: z.string(),
  quotedBy: z.string().optional(),
  confidence: z.string(),
  values: z.array(z.object({ key: z.string() }).catchall(z.unknown())),
});
type SourceClaim = z.infer<typeof SourceClaim>;
const SourceWork = z.looseObject({
  id: z.string(),
  custom: z.object({
    status: z.string(),
    authorsTruncated: z.literal(true).optional(),
    undatedLivingPage: z.literal(true).optional(),
  }),
});

const sourceClaims = z.array(SourceClaim).parse(JSON.parse(sourceText('claims.json')));
const sourceWorks = new Map(
  z
    .array(SourceWork)
    .parse(JSON.parse(sourceText('bibliography.json')))
    .map((work) => [work.id, work]),
);

const claims: readonly (readonly [string, Claim])[] = Object.entries(claimExports);
const byId = new Map(claims.map(([, claim]) => [claim.id, claim]));
const works: readonly Work[] = claims.flatMap(([, { citation, quotedBy }]) => [
  citation,
  ...(quotedBy ? [quotedBy] : []),
]);
const isShown = (claim: SourceClaim): boolean => claim.shippable && claim.use !== 'never-in-note';
const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());

describe('the generated evidence', () => {
  test('is up to date with evidence/*.json', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-evidence.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('holds exactly the shippable claims that may appear somewhere', () => {
    expect(new Set(byId.keys())).toEqual(new Set(sourceClaims.filter(isShown).map(({ id }) => id)));
  });

  test('holds no claim that may not ship and none that may never be shown', () => {
    const barred = sourceClaims.filter((claim) => !isShown(claim)).map(({ id }) => id);
    expect(barred.length).toBeGreaterThan(0);
    expect(barred.filter((id) => byId.has(id) || id in statements || camelCase(id) in claimExports)).toEqual([]);
  });

  test('names every claim by its id in camel case, and no two alike', () => {
    for (const [name, claim] of claims) expect(name).toBe(camelCase(claim.id));
    expect(byId.size).toBe(claims.length);
  });

  test('gives every claim a complete work, with author and title', () => {
    const cited = sourceClaims.filter(isShown).map((source) => [source.id, source.citation]);
    expect(cited.map(([id = '']) => [id, byId.get(id)?.citation.id])).toEqual(cited);
    const unusable = works.filter(
      ({ id, author, title }) =>
        sourceWorks.get(id)?.custom.status !== 'complete' || !Array.isArray(author) || typeof title !== 'string',
    );
    expect(unusable).toEqual([]);
  });

  test('shows the page through which a claim was read only when its record is complete, and stays secondary', () => {
    const shown = sourceClaims.filter(isShown);
    const isComplete = (work: string | undefined): boolean => sourceWorks.get(work ?? '')?.custom.status === 'complete';
    expect(shown.map(({ id }) => [id, byId.get(id)?.quotedBy?.id, byId.get(id)?.secondary])).toEqual(
      shown.map(({ id, quotedBy, confidence }) => [
        id,
        isComplete(quotedBy) ? quotedBy : undefined,
        confidence === 'secondary',
      ]),
    );
  });

  test('keeps every value as printed, under its key, without the words about it', () => {
    const words = new Set(['label', 'note', 'group', 'p', 'sem', 'primary', 'alsoPrintedAs', 'calculation']);
    const printed = sourceClaims.filter(isShown).map(({ id, values }) => ({
      id,
      values: values.map((value) => Object.fromEntries(Object.entries(value).filter(([field]) => !words.has(field)))),
    }));
    expect(printed.map(({ id }) => ({ id, values: Object.values(byId.get(id)?.values ?? {}) }))).toEqual(printed);
    const keys = claims.flatMap(([, { values }]) => Object.entries(values).map(([key, value]) => [key, value.key]));
    expect(keys.filter(([key, inside]) => key !== inside)).toEqual([]);
  });

  test('keeps every work as it is on file', () => {
    const fields =
      'id type author title container-title publisher publisher-place issued volume issue page DOI PMID PMCID URL';
    const onFile = works.map(({ id }) => {
      const source = sourceWorks.get(id);
      const shown = fields.split(' ').filter((field) => source?.[field] !== undefined);
      const { undatedLivingPage, authorsTruncated } = source?.custom ?? {};
      const custom = { ...(authorsTruncated && { authorsTruncated }), ...(undatedLivingPage && { undatedLivingPage }) };
      return {
        ...Object.fromEntries(shown.map((field) => [field, source?.[field]])),
        ...(undatedLivingPage && { accessed: source?.['accessed'] }),
        ...(Object.keys(custom).length > 0 && { custom }),
      };
    });
    expect(works.map((work) => JSON.stringify(work))).toEqual(onFile.map((work) => JSON.stringify(work)));
  });

  test('carries no provenance into the works', () => {
    const marks = new Set(works.flatMap(({ custom }) => Object.keys(custom ?? {})));
    expect(marks).toEqual(new Set(['authorsTruncated', 'undatedLivingPage']));
  });

  test('keeps the statement of every claim beside it', () => {
    const expected = Object.fromEntries(sourceClaims.filter(isShown).map(({ id, statement }) => [id, statement]));
    expect(statements).toEqual(expected);
  });

  test('has an edition and a digest', () => {
    expect(evidenceVersion.version).toMatch(/^\d{4}\.\d{2}$/);
    expect(evidenceVersion.hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

// The compiler reads these lines; each `@ts-expect-error` is itself an error once the line below it compiles.
describe('the types of the generated evidence', () => {
  test('carry the use, and the analyte and statistic of each value', () => {
    expectTypeOf(testosteroneMaleThresholdAua.use).toEqualTypeOf<'note'>();
    type Shape = NonNullable<typeof testosteroneMaleThresholdAua.shape>;
    expectTypeOf<Shape['lower-limit']>().toEqualTypeOf<readonly ['testosterone', 'decision-limit']>();
    // @ts-expect-error no such value
    expect(testosteroneMaleThresholdAua.values['upper-limit']).toBeUndefined();
    expect(testosteroneMaleThresholdAua.values['lower-limit'].value).toBe('300');
  });

  test('let a claim without values name none', () => {
    expectTypeOf<keyof typeof hypogonadismDiagnosisEndocrineSociety.values>().toBeNever();
    expect(hypogonadismDiagnosisEndocrineSociety.values).toEqual({});
  });

  test('let any claim stand where a claim is asked for', () => {
    expectTypeOf(freeTestosteroneVermeulenConstants).toExtend<Claim>();
    expectTypeOf(hypogonadismDiagnosisEndocrineSociety).toExtend<Claim>();
    expect(claims.length).toBe(byId.size);
  });

  test('know no held claim and none that may never be shown', () => {
    type ClaimName = keyof typeof claimExports;
    const known: ClaimName = 'testosteroneMaleThresholdAua';
    // @ts-expect-error held: read only in copies on discussion forums
    const held: ClaimName = 'testosteroneTherapyEnanthateSuppression';
    // @ts-expect-error never in a note
    const never: ClaimName = 'testosteroneMaleEscalationBssm';
    expect([known, held, never].filter((name) => name in claimExports)).toEqual([known]);
  });
});
