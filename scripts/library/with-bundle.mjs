// Builds a part of the project that reads the source (fuzzing, validation, bench) into one file for as long as it is used. Node
// does not read TypeScript.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Files that read others beside themselves keep their own address in the bundle. */
const keepAddress = {
  name: 'keep-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    })),
};

/** Hands what a TypeScript file exports, and the URL of the bundle it was loaded from, to `use`. */
export async function withBundle(entry, use) {
  const folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      entryPoints: [fileURLToPath(entry)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      plugins: [keepAddress],
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      },
      logLevel: 'error',
    });
    const url = pathToFileURL(outfile);
    return await use(await import(url.href), url);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
