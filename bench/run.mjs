// npm run bench -- [--write] [--rounds 31] [--slice 0.05]
// Builds the source and the bench into one file in a temporary folder, runs it, and with --write keeps what it printed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '31' },
    slice: { type: 'string', default: '0.05' },
  },
});
const timing = { rounds: Number(values.rounds), slice: Number(values.slice) };
if (!(timing.rounds >= 1) || !(timing.slice > 0)) {
  throw new RangeError('--rounds is a count from 1, --slice the CPU seconds of one task in a round, such as 0.05');
}

const folder = mkdtempSync(join(tmpdir(), 'labgloss-bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({
    entryPoints: [new URL('main.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  const { bench } = await import(pathToFileURL(outfile).href);
  const report = bench(timing);
  process.stdout.write(report);
  if (values.write) writeFileSync(new URL('../docs/performance.md', import.meta.url), report);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
