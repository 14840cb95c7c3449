import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A day before the review of the edition, so that the tests of this year pass in any other. */
const DAY = '2026-11-30';

function check(folder: string, day = DAY): { readonly status: number | null; readonly stderr: string } {
  const words = ['scripts/check-evidence.mjs', folder, '--on', day];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return { status, stderr };
}

describe('the check of the evidence', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    cpSync(join(root, 'evidence'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Replaces the first occurrence; a fault that was not planted would prove nothing. */
  function plant(file: string, sound: string, fault: string): void {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(sound)) throw new Error(`${file} does not hold ${sound}`);
    writeFileSync(
      path,
      text.replace(sound, () => fault),
    );
  }

  test('accepts the evidence as it stands', () => {
    expect(check(folder)).toEqual({ status: 0, stderr: '' });
  });

  test('refuses an edition whose review is due', () => {
    expect(check(folder, '2027-11-30').status).toBe(0);
    const { status, stderr } = check(folder, '2027-12-01');
    expect(status).toBe(1);
    expect(stderr).toContain('the review of this edition was due by 2027-11-30');
  });

  const aua = '"id": "testosterone-male-threshold-aua"';
  test.each([
    [
      'a statement that tells what to do',
      'claims.json',
      'The AUA guideline treats',
      'Testosterone should be repeated. The AUA guideline treats',
      'directive wording',
    ],
    [
      'a claim that ships without a complete work',
      'claims.json',
      '"citation": "mulhall-2018-guideline"',
      '"citation": "aacc-2017-harmonized"',
      'the rule gives false',
    ],
    [
      'a work that does not exist',
      'claims.json',
      '"citation": "mulhall-2018-guideline"',
      '"citation": "nobody-1900-nothing"',
      'does not resolve',
    ],
    [
      'a number that is not a decimal string',
      'claims.json',
      '"value": "300"',
      '"value": "3e2"',
      'strict decimal string',
    ],
    [
      'a statistic outside the closed list',
      'claims.json',
      '"statistic": "decision-limit"',
      '"statistic": "limit"',
      'not in the closed list',
    ],
    ['a repeated id', 'claims.json', aua, '"id": "testosterone-male-threshold-bssm"', 'duplicate id'],
    [
      'a use outside the list',
      'claims.json',
      '"use": "note"',
      '"use": "only-if-listed:aspirin"',
      'use only-if-listed:aspirin',
    ],
    [
      'a complete work without a title',
      'bibliography.json',
      '"title": "Evaluation and Management of Testosterone Deficiency: AUA Guideline",',
      '',
      'complete but lacks title',
    ],
    [
      'a README that calls a shippable claim not shippable',
      'README.md',
      '`t-e2-ratio-panken`',
      '`t-e2-ratio-panken` (not shippable yet)',
      'says the opposite',
    ],
    [
      'a README that no longer lists a held claim',
      'README.md',
      '- `fha-registry-criteria`',
      '- fha-registry-criteria',
      'is not listed',
    ],
  ])('refuses %s', (_, file, sound, fault, message) => {
    plant(file, sound, fault);
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
