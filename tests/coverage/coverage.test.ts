import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { catalogue } from '../../src/analytes/catalogue.js';
import { checkLanguage } from '../../src/language/guard.js';
import { contextFacts } from '../../src/language/context.js';
import { publishedEffects } from '../../src/reference/published-effects.js';
import { rules } from '../../src/rules/index.js';

const ids = z.array(z.string()).default([]);
const reasonForm = z.strictObject({
  reason: z.enum(['no-shippable-claim', 'source-not-reachable', 'contradictory-evidence']),
  claims: ids,
});
const rowForm = z.strictObject({
  id: z.string(),
  core: z.literal(true).optional(),
  row: z.string(),
  expected: z.string().optional(),
  rules: ids,
  calculations: ids,
  effects: ids,
  facts: ids,
  analytes: ids,
  evidence: ids,
  open: reasonForm.optional(),
  without: z.array(reasonForm.extend({ what: z.string() })).default([]),
});
const sectionForm = z.strictObject({
  id: z.string(),
  title: z.string(),
  expected: z.string().optional(),
  rows: z.array(rowForm),
});
type Row = z.infer<typeof rowForm>;

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(at('docs/coverage.md'), 'utf8');
const claims = new Map(
  z
    .array(z.object({ id: z.string(), shippable: z.boolean() }))
    .parse(JSON.parse(readFileSync(at('evidence/claims.json'), 'utf8')))
    .map(({ id, shippable }) => [id, shippable]),
);

const MOST_OPEN = 2;

const answersOf = (row: Row): readonly string[] => [
  ...row.rules,
  ...row.calculations,
  ...row.effects,
  ...row.facts,
  ...row.analytes,
];
const unknown = (named: readonly string[], known: Iterable<string>): readonly string[] => {
  const all = new Set(known);
  return named.filter((id) => !all.has(id));
};

describe('the coverage', () => {
  let sections: readonly z.infer<typeof sectionForm>[] = [];
  let rows: readonly Row[] = [];
  beforeAll(async () => {
    const source: unknown = await import(at('scripts/coverage/rows.mjs'));
    ({ sections } = z.object({ sections: z.array(sectionForm) }).parse(source));
    rows = sections.flatMap((section) => section.rows);
  });

  it('has a row for every rule that ships', () => {
    const named = rows.flatMap((row) => row.rules);
    expect(
      unknown(
        rules.map(({ id }) => id),
        named,
      ),
    ).toEqual([]);
  });

  it('names only what exists', () => {
    expect({
      rules: unknown(
        rows.flatMap((row) => row.rules),
        rules.map(({ id }) => id),
      ),
      analytes: unknown(
        rows.flatMap((row) => [...row.analytes, ...row.calculations]),
        Object.keys(catalogue),
      ),
      effects: unknown(
        rows.flatMap((row) => row.effects),
        publishedEffects.map(({ treatment }) => treatment),
      ),
      facts: unknown(
        rows.flatMap((row) => row.facts),
        Object.keys(contextFacts),
      ),
      evidence: unknown(
        rows.flatMap((row) => row.evidence),
        [...claims].filter(([, shippable]) => shippable).map(([id]) => id),
      ),
    }).toEqual({ rules: [], analytes: [], effects: [], facts: [], evidence: [] });
  });

  it('numbers the rows of each section in order', () => {
    for (const { id, rows: own } of sections)
      expect(own.map((row) => row.id)).toEqual(own.map((_, index) => `${id}${index + 1}`));
  });

  it('answers every row, or gives a reason of the closed list', () => {
    expect(rows.filter((row) => answersOf(row).length > 0 === (row.open !== undefined)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('opens a row for want of a claim only while no such claim may ship', () => {
    const open = rows.flatMap((row) => [...(row.open ? [row.open] : []), ...row.without]);
    expect(open.filter(({ reason, claims: of }) => reason !== 'source-not-reachable' && of.length === 0)).toEqual([]);
    const wanting = open.filter(({ reason }) => reason === 'no-shippable-claim').flatMap((one) => one.claims);
    expect(wanting.filter((id) => claims.get(id) === true)).toEqual([]);
    const contradictory = open.filter(({ reason }) => reason === 'contradictory-evidence');
    expect(
      unknown(
        contradictory.flatMap((one) => one.claims),
        claims.keys(),
      ),
    ).toEqual([]);
  });

  it(`leaves at most ${MOST_OPEN} rows of a section open`, () => {
    const open = sections.map(({ id, rows: own }) => [id, own.filter((row) => row.open).length] as const);
    expect(open.filter(([, number]) => number > MOST_OPEN)).toEqual([]);
  });

  it('is written out in a page that is up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, [at('scripts/generate-coverage.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says nothing to do and calls nothing normal', () => {
    const own = page
      .split('\n')
      .filter((line) => !line.startsWith('<!--'))
      .map((line) => line.replace(/`[^`]*`|\([^()]*\.md[^()]*\)/g, ''));
    expect(own.filter((line) => /\b(?:ab)?normal\b/i.test(line))).toEqual([]);
    expect(own.flatMap((line) => checkLanguage(line, 'plain').map(({ match }) => `${match}: ${line}`))).toEqual([]);
  });
});
