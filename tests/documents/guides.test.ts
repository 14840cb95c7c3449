import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A program of the guide as a reader writes it: with the package in place of the sources. */
const asShown = (file: string): string =>
  text(`tests/testing/guide/${file}`)
    .replace(/'(?:\.\.\/)+src\/index\.js'/g, "'labgloss'")
    .replace(/'(?:\.\.\/)+src\/([a-z/]+)\/index\.js'/g, "'labgloss/$1'");

const blocksOf = (page: string, language: string): readonly string[] =>
  [...text(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code = '']) =>
    of === language ? [code] : [],
  );

const failures = text('scripts/testkit/failures.txt');

describe('the guides show programs that run and failures that happen', () => {
  it.each([
    ['docs/testing.md', ['panels.test.ts']],
    [
      'docs/own-rules.md',
      ['lh-above-pilot-limit.ts', 'lh-above-pilot-limit.examples.ts', 'lh-above-pilot-limit.test.ts'],
    ],
  ])('%s', (page, files) => {
    expect(blocksOf(page, 'ts')).toEqual(files.map(asShown));
    const quoted = blocksOf(page, '').filter((block) => !block.includes('…'));
    expect(quoted.length).toBeGreaterThan(0);
    for (const block of quoted) expect(failures).toContain(block);
  });

  it('docs/cornerstones.md', () => {
    expect(blocksOf('docs/cornerstones.md', 'ts')).toEqual([asShown('cornerstones.test.ts')]);
  });

  it('names every export', () => {
    const page = text('docs/testing.md') + text('docs/own-rules.md');
    const mutators = [...text('src/testing/mutators.ts').matchAll(/^export const (\w+) = [^\n]*Mutator/gm)];
    expect(mutators.length).toBeGreaterThan(5);
    for (const [, name = ''] of mutators) expect(page).toContain(`\`${name}\``);
  });
});
