import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import {
  acceptCornerstones,
  addCornerstone,
  changesText,
  checkCornerstones,
  CornerstoneError,
  expectCornerstones,
  type CheckedCornerstone,
} from '../../src/testing/cornerstones/index.js';
import { panel, sample } from '../../src/testing/index.js';
import { ruleWithLimit } from './own-rule.js';

const [before, after] = [{ rules: [...rules, ruleWithLimit('12')] }, { rules: [...rules, ruleWithLimit('14')] }];

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labgloss-cornerstones-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const contentOf = (id: string): string => readFileSync(join(folder, `${id}.json`), 'utf8');

const changedOf = (checked: readonly CheckedCornerstone[]): readonly string[] =>
  checked.filter(({ changes }) => changes.length > 0).map(({ id }) => id);

/** One panel on each side of both limits, and two that the rule does not judge. */
function approve(): void {
  const of = (id: string, lh: string): string =>
    addCornerstone(folder, id, { record: panel().male(34).noTreatments().lh(lh) }, before);
  of('lh-between-the-limits', '13 IU/L');
  of('lh-above-both', '15 IU/L');
  of('lh-below-both', '4.2 IU/L');
  addCornerstone(folder, 'lh-of-a-female-panel', { record: panel().female(34).lh('13 IU/L') }, before);
  addCornerstone(folder, 'no-lh', { record: panel().male(34).shbg('30 nmol/L') }, before);
}

describe('one limit that changes', () => {
  beforeEach(approve);

  it('changes nothing while it is the same', () => {
    expect(changedOf(checkCornerstones(folder, before))).toEqual([]);
    expect(() => expectCornerstones(folder, before)).not.toThrow();
  });

  it('names the panels that it concerns and no other', () => {
    expect(changedOf(checkCornerstones(folder, after))).toEqual([
      'lh-above-both',
      'lh-below-both',
      'lh-between-the-limits',
    ]);
  });

  it('names the clause that it concerns and no other', () => {
    const clauses = checkCornerstones(folder, after).flatMap(({ id, changes }) =>
      changes.flatMap((one) => (one.kind === 'clause' ? [{ id, ...one }] : [])),
    );
    expect(
      clauses.map(({ id, clause, rules: askedBy, was, is }) => [id, clause, askedBy, was?.truth, is?.truth]),
    ).toEqual([
      ['lh-above-both', 'LH lies above 14 [IU]/L (own-lh-pilot)', ['lh-above-pilot-limit'], 'true', 'true'],
      ['lh-below-both', 'LH lies above 14 [IU]/L (own-lh-pilot)', ['lh-above-pilot-limit'], 'false', 'false'],
      ['lh-between-the-limits', 'LH lies above 14 [IU]/L (own-lh-pilot)', ['lh-above-pilot-limit'], 'true', 'false'],
    ]);
    expect(clauses[0]?.was?.limit).toBe('12 [IU]/L, own-lh-pilot');
  });

  it('says outcome, clause and wording in words', () => {
    const texts = Object.fromEntries(
      checkCornerstones(folder, after).map(({ id, changes }) => [id, changesText(changes)]),
    );
    expect(texts['lh-between-the-limits']).toBe(`  panel p1
    rule lh-above-pilot-limit: present → absent
    clause true → false: LH lies above 14 [IU]/L (own-lh-pilot) (13 IU/L against 12 [IU]/L, own-lh-pilot → 13 IU/L against 14 [IU]/L, own-lh-pilot), asked by lh-above-pilot-limit
    note lh-above-pilot-limit
      - LH above the limit of a pilot study`);
    expect(readFileSync('docs/cornerstones.md', 'utf8')).toContain(
      `\`\`\`text\n${texts['lh-between-the-limits']}\n\`\`\``,
    );
    expect(texts['lh-above-both']).toContain(`    note lh-above-pilot-limit, text
      - A constructed pilot study used 12 IU/L as its upper limit.
      + A constructed pilot study used 14 IU/L as its upper limit.`);
    expect(texts['no-lh']).toBe('');
  });

  it('throws in a test, with what would accept it', () => {
    const check = (): void => expectCornerstones(folder, after);
    expect(check).toThrow(CornerstoneError);
    expect(check).toThrow(
      '3 of 5 cornerstones say something else: lh-above-both, lh-below-both, lh-between-the-limits',
    );
    expect(check).toThrow(`labgloss diff --baseline ${folder} --accept lh-above-both`);
  });

  it('is accepted panel by panel', () => {
    acceptCornerstones(folder, ['lh-above-both'], after);
    expect(changedOf(checkCornerstones(folder, after))).toEqual(['lh-below-both', 'lh-between-the-limits']);
    acceptCornerstones(folder, 'all', after);
    expect(changedOf(checkCornerstones(folder, after))).toEqual([]);
    expect(changedOf(checkCornerstones(folder, before))).toHaveLength(3);
  });

  it('writes nothing where one of the ids is not there', () => {
    const content = contentOf('lh-above-both');
    expect(() => acceptCornerstones(folder, ['lh-above-both', 'lh-abov'], after)).toThrow('no cornerstone lh-abov');
    expect(contentOf('lh-above-both')).toBe(content);
  });
});

describe('rules that come and go', () => {
  it('concern the panels of which they have something to say', () => {
    addCornerstone(folder, 'high', { record: panel().male(34).lh('13 IU/L') });
    addCornerstone(folder, 'low', { record: panel().male(34).lh('4 IU/L') });
    const [low, high] = [...checkCornerstones(folder, before)].reverse();
    expect(low?.changes).toEqual([]);
    expect(high?.changes[0]).toEqual({
      kind: 'outcome',
      panels: 'p1',
      rule: 'lh-above-pilot-limit',
      is: 'present',
    });
    acceptCornerstones(folder, 'all', before);
    expect(changedOf(checkCornerstones(folder))).toEqual(['high']);
  });
});

describe('a file', () => {
  it('keeps one clause a line, so that a change is read in a line', () => {
    addCornerstone(folder, 'male', { record: sample('testosterone-low-lh-raised'), about: 'a sample' });
    const content = contentOf('male');
    const { about, approved } = JSON.parse(content) as { about: string; approved: { clauses: object } };
    expect(about).toBe('a sample');
    const clauses: unknown[] = Object.values(approved.clauses).flat();
    expect(clauses.length).toBeGreaterThan(10);
    expect(content.split('\n').filter((line) => line.includes('"clause": ')).length).toBe(clauses.length);
    acceptCornerstones(folder, 'all');
    expect(contentOf('male')).toBe(content);
  });

  it.each([
    ['{ "record": {} }', 'is not a cornerstone'],
    ['<<<<<<< ours', 'is not JSON'],
    [
      '{ "record": {}, "approved": { "results": {}, "outcomes": {}, "clauses": {}, "notes": [], "setAside": [], "cautions": [] } }',
      '/panels',
    ],
  ])('that cannot be used is named: %s', (content, message) => {
    writeFileSync(join(folder, 'broken.json'), content);
    const check = (): unknown => checkCornerstones(folder);
    expect(check).toThrow(CornerstoneError);
    expect(check).toThrow('broken.json');
    expect(check).toThrow(message);
  });

  it('is never written over by another record', () => {
    const record = panel().male(34).lh('4 IU/L');
    addCornerstone(folder, 'male', { record });
    expect(() => addCornerstone(folder, 'male', { record })).toThrow('is there already');
    expect(() => addCornerstone(folder, '../male', { record })).toThrow('is not an id');
  });

  it('has to be there: an empty folder approves nothing', () => {
    expect(() => expectCornerstones(folder)).toThrow('has no cornerstone');
    expect(() => expectCornerstones(join(folder, 'nowhere'))).toThrow('has no cornerstone');
  });
});

describe('the cornerstones of this project', () => {
  it('say what was approved', () => {
    expectCornerstones('cornerstones');
    expect(checkCornerstones('cornerstones').length).toBeGreaterThan(10);
  });
});
