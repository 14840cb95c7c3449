import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../src/language/guard.js';
import { panelsSection } from '../../validation/panels-section.js';

const page = readFileSync(new URL('../../docs/validation.md', import.meta.url), 'utf8');

/** What we say ourselves: without ids, what is quoted of a claim, and references. */
const own = page
  .split('\n')
  .filter((line) => !line.startsWith('<!--'))
  .map((line) => line.replace(/Source: .*$|`[^`]*`|“[^”]*”/g, ''));

describe('docs/validation.md', () => {
  it('tells of the example panels what they show now (npm run validate -- --write)', () => {
    expect(page).toContain(panelsSection());
  });

  it('says that the panels are no independent validation', () => {
    expect(page).toContain('no independent validation');
  });

  it('says nothing to do and calls nothing normal', () => {
    expect(own.filter((line) => /\b(?:ab)?normal\b/i.test(line))).toEqual([]);
    expect(own.flatMap((line) => checkLanguage(line, 'plain').map(({ match }) => `${match}: ${line}`))).toEqual([]);
  });
});
