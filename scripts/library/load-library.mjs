// Loads parts of the library for a script. Node does not read TypeScript, so they are bundled into a file for as long as it is loaded.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What these export statements, written as if they stood in the root of the project, export. */
export async function loadLibrary(exportStatements) {
  const place = await mkdtemp(join(tmpdir(), 'library-'));
  const outfile = join(place, 'library.mjs');
  try {
    await build({
      stdin: { contents: exportStatements, resolveDir: root, loader: 'ts' },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    await rm(place, { recursive: true });
  }
}
