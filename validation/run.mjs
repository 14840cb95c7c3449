// npm run validate [-- --write]
// Builds the source and the validation into one file in a temporary folder and runs it over the data folder that LABGLOSS_DATA
// leads to (docs/data.md). Prints the page; with --write keeps it as docs/validation.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

/** Files that read others beside themselves keep their own address in the bundle. */
const keepAddress = {
  name: 'keep-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    })),
};

async function load(folder) {
  const outfile = join(folder, 'validation.mjs');
  await build({
    entryPoints: [new URL('main.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    plugins: [keepAddress],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const data = process.env.LABGLOSS_DATA;
if (!data) {
  console.error('validation: nothing to run over, LABGLOSS_DATA does not lead to the data (docs/data.md)');
  process.exitCode = values.write ? 1 : 0;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'labgloss-validation-'));
  try {
    const { validate } = await load(folder);
    const page = await validate(data);
    process.stdout.write(page);
    if (values.write) writeFileSync(new URL('../docs/validation.md', import.meta.url), page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
