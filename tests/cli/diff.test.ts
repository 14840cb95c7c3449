import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { panel } from '../../src/testing/index.js';
import { ruleWithLimit } from '../testing/own-rule.js';
import { buildCommand, type BuiltCommand, type Ran } from './build-command.js';

let command: BuiltCommand;
const added: Ran[] = [];
let [baseline, twelve, fourteen] = ['', '', ''];

const diff = (...words: readonly string[]): Promise<Ran> => command.run(['diff', '--baseline', baseline, ...words]);

/** Rules are plain data, so a module of them can be written out. */
async function rulesModule(name: string, value: string): Promise<string> {
  const file = join(command.folder, name);
  await writeFile(file, `export const rules = ${JSON.stringify([...rules, ruleWithLimit(value)])};\n`);
  return file;
}

beforeAll(async () => {
  command = await buildCommand();
  baseline = join(command.folder, 'cornerstones');
  [twelve, fourteen] = await Promise.all([rulesModule('twelve.mjs', '12'), rulesModule('fourteen.mjs', '14')]);
  for (const [name, lh] of [
    ['between', '13 IU/L'],
    ['below', '4 IU/L'],
  ] as const) {
    const file = join(command.folder, `${name}.json`);
    await writeFile(file, JSON.stringify(panel().male(34).noTreatments().lh(lh)));
    added.push(await diff('--add', file, '--rules', twelve, '--about', `LH of ${lh}`));
  }
});
afterAll(() => command.remove());

describe('labgloss diff', () => {
  it('adds a record under the name of its file', async () => {
    const said: unknown = expect.stringMatching(/(between|below)\.json written/);
    expect(added.map(({ code, err }) => [code, err])).toEqual([
      [0, said],
      [0, said],
    ]);
    expect(await readFile(join(baseline, 'below.json'), 'utf8')).toContain('"about": "LH of 4 IU/L"');
  });

  it('says that nothing changed, and ends with 0', async () => {
    const { code, out } = await diff('--rules', twelve);
    expect([code, out]).toEqual([0, '2 cornerstones: nothing is said otherwise than was approved.\n']);
  });

  it('names the panels and the clauses of a limit that changed, ends with 1, and accepts what it is told to', async () => {
    const { code, out } = await diff('--rules', fourteen);
    expect(code).toBe(1);
    expect(out).toContain('rule lh-above-pilot-limit: present → absent');
    expect(out).toContain('clause true → false: LH lies above 14 [IU]/L (own-lh-pilot)');
    expect(out).toContain('2 of 2 cornerstones say something else.');
    expect(out).not.toContain('\u001b');
    const one = await diff('--rules', fourteen, '--accept', 'between');
    expect([one.code, one.out]).toEqual([1, expect.stringContaining('1 of 2 cornerstones says something else.')]);
    expect(await readFile(join(baseline, 'between.json'), 'utf8')).toContain('"lh-above-pilot-limit": "absent"');
    expect((await diff('--rules', fourteen, '--accept-all')).code).toBe(0);
    expect((await diff('--rules', twelve, '--accept-all')).code).toBe(0);
  });

  it('has every change as JSON, and color where it is asked for', async () => {
    const { code, out } = await diff('--rules', fourteen, '--json');
    expect(code).toBe(1);
    const checked = JSON.parse(out) as readonly { id: string; changes: readonly { kind: string }[] }[];
    expect(checked.map(({ id, changes }) => [id, changes.map(({ kind }) => kind)])).toEqual([
      ['below', ['clause']],
      ['between', ['outcome', 'clause', 'note']],
    ]);
    expect((await diff('--rules', fourteen, '--color', 'always')).out).toContain('\u001b[');
  });

  it('says what is wrong with what it was given, and ends with 2', async () => {
    const bundle = join(command.folder, 'bundle.json');
    await writeFile(join(command.folder, 'none.mjs'), 'export const rules = [];');
    await writeFile(bundle, '{ "resourceType": "Bundle" }');
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['--accept', 'betwen'], 'has no cornerstone betwen. It has: below, between.'],
      [['--rules', bundle.replace('.json', '.mjs')], 'the rules cannot be loaded'],
      [['--rules', join(command.folder, 'none.mjs')], 'accepted is a module that exports "rules"'],
      [['--as', 'between'], '--as and --about name a record that is added'],
      [['--add', bundle], 'labgloss annotate --from fhir reads it'],
      [['--add', join(command.folder, 'between.json')], 'is there already'],
      [['--add', join(command.folder, 'nowhere.json')], 'there is no such file'],
    ];
    for (const [words, message] of cases) {
      const { code, err } = await diff(...words);
      expect([words[0], code, err]).toEqual([words[0], 2, expect.stringContaining(message)]);
    }
    const empty = await command.run(['diff', '--baseline', join(command.folder, 'nowhere')]);
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('has no cornerstone')]);
  });
});
