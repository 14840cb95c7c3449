// Writes docs/safety/hazards.md from safety/hazards.json. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { hazardsPage } from '../safety/hazards-page.mjs';
import { readLog } from '../safety/read-log.mjs';

const page = new URL('../docs/safety/hazards.md', import.meta.url);
const wanted = hazardsPage(readLog());
const isCurrent = (await readFile(page, 'utf8').catch(() => '')) === wanted;

if (process.argv.includes('--check')) {
  if (!isCurrent) {
    console.error('docs/safety/hazards.md is not up to date. Run node scripts/generate-hazards.mjs');
    process.exitCode = 1;
  }
} else {
  if (!isCurrent) await writeFile(page, wanted);
  console.log(`docs/safety/hazards.md: ${isCurrent ? 'up to date' : 'written'}`);
}
