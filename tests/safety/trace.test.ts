import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Control {
  readonly control: string;
  readonly where: readonly string[];
  readonly test: { readonly file: string; readonly title: string };
  readonly disabling: { readonly file: string; readonly search: string; readonly replace: string };
}
interface Hazard {
  readonly id: string;
  readonly status: string;
  readonly left?: string;
  readonly controls: readonly Control[];
  readonly [field: string]: unknown;
}

const CONTROL: Control = {
  control: 'A limit is not below itself',
  where: ['src/limit.mjs'],
  test: { file: 'tests/limit.test.mjs', title: 'a limit > is not below itself' },
  disabling: { file: 'src/limit.mjs', search: 'a < b', replace: 'a <= b' },
};
const HAZARD: Hazard = {
  id: 'H01',
  hazard: 'A value on a limit',
  cause: 'a comparison that includes it',
  harm: 'a wrong side',
  before: { severity: 'considerable', likelihood: 'medium', level: 3 },
  after: { severity: 'considerable', likelihood: 'very low', level: 2 },
  status: 'controlled',
  controls: [CONTROL],
};

const FILES = {
  'package.json': '{ "type": "module" }',
  'src/limit.mjs': 'export const isBelow = (a, b) => a < b;\n',
  'tests/limit.test.mjs': `import { describe, expect, it } from 'vitest';
import { isBelow } from '../src/limit.mjs';
describe('a limit', () => {
  it('is not below itself', () => expect(isBelow(1, 1)).toBe(false));
  it('is below a higher one', () => expect(isBelow(1, 2)).toBe(true));
});
`,
};

/** A project of one hazard, beside which the trace of ours is run. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labgloss-trace-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  cpSync(join(root, 'safety'), join(folder, 'safety'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

function trace(hazard: Hazard, ...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  writeFileSync(join(folder, 'safety/hazards.json'), JSON.stringify({ hazards: [hazard] }));
  const ran = spawnSync(process.execPath, ['safety/trace.mjs', ...words], { cwd: folder, encoding: 'utf8' });
  return { status: ran.status, said: ran.stdout + ran.stderr };
}

const withControl = (change: Partial<Control>): Hazard => ({ ...HAZARD, controls: [{ ...CONTROL, ...change }] });

describe('the trace of hazards', () => {
  it('passes where the test passes, and fails once its control is turned off; the project stays as it was', () => {
    const { status, said } = trace(HAZARD, '--disable');
    expect(said).toContain('1 controls: 1 with a test that passes');
    expect(said).toContain('1 controls disabled: 1 noticed by their test');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'src/limit.mjs'), 'utf8')).toBe(FILES['src/limit.mjs']);
  });

  it.each<[string, Hazard, string]>([
    [
      'a test that is not there',
      withControl({ test: { ...CONTROL.test, title: 'a limit > is above itself' } }),
      'H01.1: missing: tests/limit.test.mjs: a limit > is above itself',
    ],
    [
      'a file that is not there',
      withControl({ test: { ...CONTROL.test, file: 'tests/none.test.mjs' } }),
      'H01: tests/none.test.mjs does not exist',
    ],
    [
      'a disabling that no longer applies',
      withControl({ disabling: { ...CONTROL.disabling, search: 'a > b' } }),
      'H01: what is searched for stands 0 times in src/limit.mjs',
    ],
    [
      'a disabling in a file where the control is not said to be',
      withControl({ where: ['tests/limit.test.mjs'] }),
      'is disabled in a file where it is not said to be',
    ],
    ['a hazard without a control that is not open', { ...HAZARD, controls: [] }, 'H01: is controlled with 0 controls'],
    [
      'a hazard that is open and does not say why',
      { ...HAZARD, status: 'open', controls: [] },
      'does not say what is left',
    ],
    ['a hazard out of order', { ...HAZARD, id: 'H02' }, 'H02: stands where H01 belongs'],
  ])('fails on %s', (_, hazard, message) => {
    const { status, said } = trace(hazard);
    expect(said).toContain(message);
    expect(status).toBe(1);
  });

  it('fails on a test that does not notice that its control is off', () => {
    const blind = withControl({ test: { ...CONTROL.test, title: 'a limit > is below a higher one' } });
    const { status, said } = trace(blind, '--disable');
    expect(said).toContain('H01.1: with the control disabled its test passed');
    expect(status).toBe(1);
  });

  it('fails on a test that fails', () => {
    writeFileSync(join(folder, 'src/limit.mjs'), FILES['src/limit.mjs'].replace('a < b', 'a < b || a === b'));
    const { status, said } = trace(HAZARD);
    writeFileSync(join(folder, 'src/limit.mjs'), FILES['src/limit.mjs']);
    expect(said).toContain('H01.1: failed');
    expect(status).toBe(1);
  });

  it('fails on a name that is no hazard', () => {
    expect(trace(HAZARD, '--only', 'H09')).toMatchObject({ status: 1 });
  });
});
