// Writes the samples of the built package as JSON, for programs that do not run JavaScript: `labgloss/testing/samples.json`.
import { writeFile } from 'node:fs/promises';
import { samples } from '../dist/testing/index.js';

await writeFile(new URL('../dist/testing/samples.json', import.meta.url), `${JSON.stringify(samples, undefined, 1)}\n`);
