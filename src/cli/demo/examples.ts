import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { publishedCase, type PublishedCase } from './published-case.js';
import { everydayPanel, type EverydayPanel } from './everyday-panel.js';
import { UnusableInput } from '../failure.js';

export interface Examples {
  readonly cases: readonly PublishedCase[];
  readonly everyday: readonly EverydayPanel[];
}

const FOLDER = join('examples', 'panels');

/** The folder of the package, from its sources and from the bundled program alike. */
function packageFolder(from: string): string {
  const above = dirname(from);
  return above === from || existsSync(join(from, 'package.json')) ? from : packageFolder(above);
}

function panelsFolder(): string {
  const folder = join(packageFolder(dirname(fileURLToPath(import.meta.url))), FOLDER);
  if (existsSync(folder)) return folder;
  throw new UnusableInput(
    `The example panels (${FOLDER}) are part of the repository and not of the published package: run \`npm run demo\` in a clone of it.`,
  );
}

const published: z.ZodType<{ readonly cases: readonly PublishedCase[] }> = z.object({ cases: z.array(publishedCase) });
const constructed: z.ZodType<{ readonly panels: readonly EverydayPanel[] }> = z.object({
  panels: z.array(everydayPanel),
});

/**
 * Reads both sets of example panels.
 *
 * @throws UnusableInput outside a clone of the repository.
 */
export function readExamples(): Examples {
  const folder = panelsFolder();
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return {
    cases: published.parse(read('published-cases.json')).cases,
    everyday: constructed.parse(read('everyday-panels.json')).panels,
  };
}
