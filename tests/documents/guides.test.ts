import { expect, it } from 'vitest';
import { textOf } from './markdown.js';

it('the guides to the test kit name every mutator', () => {
  const page = textOf('docs/testing.md') + textOf('docs/own-rules.md');
  const mutators = [...textOf('src/testing/mutators.ts').matchAll(/^export const (\w+) = [^\n]*Mutator/gm)];
  expect(mutators.length).toBeGreaterThan(5);
  for (const [, name = ''] of mutators) expect(page).toContain(`\`${name}\``);
});
