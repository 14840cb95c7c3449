// npm run bench:scale -- [--panels 1000000] [--workers 2] [--seed 1] [--data FOLDER] [--write]
// Builds the command and this bench into a temporary folder, annotates generated panels with one worker and with several, and
// prints how long it took and how much memory it held. With --data also NHANES; with --write the figures go into docs/scale.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    panels: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: process.env.LABGLOSS_DATA ?? '' },
    write: { type: 'boolean', default: false },
  },
});
const [panels, workers, seed] = [values.panels, values.workers, values.seed].map(Number);
if (!(panels >= 1) || !(workers >= 1) || !Number.isInteger(seed)) {
  throw new RangeError('--panels and --workers are counts from 1, --seed is a whole number');
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'labgloss-scale-'));
try {
  await build({
    // the command starts the thread that lies beside it
    entryPoints: {
      command: here('../src/cli/main.ts'),
      thread: here('../src/cli/thread.ts'),
      scale: here('scale/main.ts'),
    },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: folder,
    external: ['bullmq', 'ioredis'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const { scale } = await import(pathToFileURL(join(folder, 'scale.js')).href);
  await scale({
    panels,
    workers,
    seed,
    data: values.data,
    folder,
    command: join(folder, 'command.js'),
    docs: values.write ? here('../docs') : undefined,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
