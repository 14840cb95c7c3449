// Builds the playground: three files that a browser opens as they are, with everything inside.
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here('out'), { recursive: true, force: true });
await build({
  entryPoints: [
    { in: here('main.ts'), out: 'playground' },
    { in: here('playground.css'), out: 'playground' },
  ],
  outdir: here('out'),
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: 'es2022',
  platform: 'browser',
  loader: { '.csv': 'text', '.fhir': 'text', '.hl7': 'text' },
  logLevel: 'warning',
});
copyFileSync(here('index.html'), here('out/index.html'));
