// npm run validate [-- --write]
// Builds the source and the validation into one file in a temporary folder and runs it over the data folder that LABGLOSS_DATA
// leads to (docs/data.md). Prints the page; with --write keeps it as docs/validation.md.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withBundle } from '../scripts/library/with-bundle.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const data = process.env.LABGLOSS_DATA;
if (!data) {
  console.error('validation: nothing to run over, LABGLOSS_DATA does not lead to the data (docs/data.md)');
  process.exitCode = values.write ? 1 : 0;
} else {
  const page = await withBundle(new URL('main.ts', import.meta.url), ({ validate }) => validate(data));
  process.stdout.write(page);
  if (values.write) writeFileSync(new URL('../docs/validation.md', import.meta.url), page);
}
