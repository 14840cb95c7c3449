import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/language/claims-of.js';
import { checkLanguage } from '../../src/language/guard.js';
import { rules } from '../../src/rules/index.js';

const folder = new URL('../../docs/rules/', import.meta.url);
const page = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');

/** What we say ourselves: without statements, what is quoted of a claim, and references. */
const ownWords = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => !/^(?:> |- (?:Source|Secondary|Use): |### |<!--)/.test(line))
    .map((line) => line.replace(/“[^”]*”|\(\[[^)]*\)\)/g, '').replace(/^[\s>*#-]+/, ''))
    .filter((line) => line !== '');

describe('the pages of the rules', () => {
  it('are one for each rule, and their index', () => {
    const wanted = ['README.md', ...rules.map(({ id }) => `${id}.md`)];
    expect(readdirSync(folder).sort()).toEqual(wanted.sort());
    for (const { id } of rules) expect(page('README')).toContain(`(${id}.md)`);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('show all of %s', (id, rule) => {
    const text = page(id);
    for (const name of rule.patterns) expect(text).toContain(`\`${name}\``);
    expect(text.includes('-context-unknown')).toBe(
      rule.patterns.length > 0 && rule.unless.length + rule.directionOnly.length > 0,
    );
    for (const { text: gap } of [...rule.unknown, ...rule.directionOnly]) expect(text).toContain(`- ${gap}`);
    for (const claim of claimsOf(rule)) expect(text).toContain(`### ${claim.id}\n`);
    expect(text).toContain(`- Version: ${rule.version}`);
    expect(text).toContain('## Examples');
    expect(text).not.toMatch(/undefined|\[object|\{population\}/);
  });

  it.each(rules.map(({ id }) => id))('say nothing to do and call nothing normal: %s', (id) => {
    const own = ownWords(page(id));
    // an id between backticks is a name of the catalogue, and not said of a result
    const said = own.map((line) => line.replace(/`[^`]*`/g, ''));
    expect(said.filter((line) => /\b(?:ab)?normal\b/i.test(line))).toEqual([]);
    const prose = own.filter((line) => !line.includes('`'));
    expect(prose.flatMap((line) => checkLanguage(line, 'plain').map(({ match }) => `${match}: ${line}`))).toEqual([]);
  });
});
