// Writes docs/coverage.md from scripts/coverage/rows.mjs and the library. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { coveragePage } from './coverage/coverage-page.mjs';
import { sections } from './coverage/rows.mjs';
import { loadLibrary } from './library/load-library.mjs';

const page = new URL('../docs/coverage.md', import.meta.url);

const library = await loadLibrary(`
  export { analyteOf } from './src/analytes/find.js';
  export { claimsOf } from './src/language/claims-of.js';
  export { contextFacts } from './src/language/context.js';
  export { publishedEffects } from './src/reference/published-effects.js';
  export { publishedIntervals } from './src/reference/published.js';
  export { rules } from './src/rules/index.js';
`);

const wanted = coveragePage(sections, library);
const isCurrent = (await readFile(page, 'utf8').catch(() => '')) === wanted;

if (process.argv.includes('--check')) {
  if (!isCurrent) {
    console.error('docs/coverage.md is not up to date. Run node scripts/generate-coverage.mjs');
    process.exitCode = 1;
  }
} else {
  if (!isCurrent) await writeFile(page, wanted);
  console.log(`docs/coverage.md: ${isCurrent ? 'up to date' : 'written'}`);
}
