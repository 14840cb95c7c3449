import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputsOf, tried } from '../../fuzz/main.js';
import { targets } from '../../fuzz/targets.js';

const findings = new URL('../../fuzz/findings/', import.meta.url);

/** The same inputs at every run: what is new is looked for by `npm run fuzz`. */
const SEED = 1;

describe.each(targets.map((target) => [target.name, target] as const))('the reader of %s', (name, target) => {
  it('keeps its promises for inputs drawn from one seed', async () => {
    const problems: string[] = [];
    for (const text of inputsOf(target, SEED, 0)) {
      const result = await tried(target, text);
      if ('problem' in result) problems.push(`${result.problem}: ${text.slice(0, 500)}`);
    }
    expect(problems).toEqual([]);
  });

  const folder = new URL(`${name.replaceAll(' ', '-')}/`, findings);
  it.each(existsSync(folder) ? readdirSync(folder) : [])('keeps them for what was found before: %s', async (file) => {
    expect(await tried(target, readFileSync(new URL(file, folder), 'utf8'))).toHaveProperty('fate');
  });
});

it('every folder of findings is one of a target', () => {
  const names = targets.map(({ name }) => name.replaceAll(' ', '-'));
  expect(readdirSync(findings).filter((name) => !names.includes(name))).toEqual([]);
});
