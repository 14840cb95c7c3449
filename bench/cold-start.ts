import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quartiles, type Quartiles } from './interleave.js';
import { records } from './records.js';

/** CPU time of a fresh process, against the barest one started the same way in the same round. */
export interface ColdStart {
  readonly says: string;
  readonly ratio: Quartiles;
  /** Milliseconds of CPU time more than the bare process. */
  readonly more: Quartiles;
  readonly wanted: string;
}

/** Loaded before the program, on both sides: its CPU time from the very start, when it ends. */
const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String((user + system) / 1000));
});`;

interface Start {
  readonly says: string;
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly wanted: string;
}

function startsOf(record: string): readonly Start[] {
  const command = ['dist/cli/main.js'];
  const [script, module] = [
    ['-e', '0'],
    ['--input-type=module', '-e', '0'],
  ];
  const importing = (name: string): readonly string[] => ['--input-type=module', '-e', `import '${name}'`];
  return [
    { says: '`labgloss --version`', words: [...command, '--version'], bare: script, wanted: 'at most 1.6 times' },
    {
      says: '`labgloss convert 300 ng/dL nmol/L testosterone`',
      words: [...command, 'convert', '300', 'ng/dL', 'nmol/L', 'testosterone'],
      bare: script,
      wanted: 'at most 1.6 times',
    },
    {
      says: '`labgloss annotate`, five analytes',
      words: [...command, 'annotate', record],
      bare: script,
      wanted: 'at most 1.6 times',
    },
    { says: "`import 'labgloss'`", words: importing('labgloss'), bare: module, wanted: 'at most 40 ms more' },
    { says: "`import 'labgloss/rules'`", words: importing('labgloss/rules'), bare: module, wanted: '' },
    { says: "`import 'labgloss/units'`", words: importing('labgloss/units'), bare: module, wanted: '' },
    { says: "`require('labgloss')`", words: ['-e', "require('labgloss')"], bare: script, wanted: '' },
  ];
}

function cpuMilliseconds(preload: string, words: readonly string[]): number {
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const spent = Number(output[3]);
  if (status === 0 && spent > 0) return spent;
  throw new Error(`node ${words.join(' ')} ended with ${status}`);
}

/** Times the built package in fresh processes. Throws when it is not built. */
export function coldStarts(rounds: number): readonly ColdStart[] {
  if (!existsSync('dist/cli/main.js') || !existsSync('dist/node/index.js'))
    throw new Error('The package is not built, and a cold start is of the built package: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'labgloss-cold-'));
  try {
    const [preload, record] = [join(folder, 'report-cpu.cjs'), join(folder, 'record.json')];
    writeFileSync(preload, REPORT);
    writeFileSync(record, JSON.stringify(records[0]?.copies[0]));
    const starts = startsOf(record).map((start) => ({ start, spent: [] as { own: number; bare: number }[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const { start, spent } of starts) {
        const bare = cpuMilliseconds(preload, start.bare);
        spent.push({ own: cpuMilliseconds(preload, start.words), bare });
      }
    }
    return starts.map(({ start: { says, wanted }, spent }) => ({
      says,
      wanted,
      ratio: quartiles(spent.map(({ own, bare }) => own / bare)),
      more: quartiles(spent.map(({ own, bare }) => own - bare)),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
