import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { publishedCase, type PublishedCase } from './published-case.js';
import { everydayPanel, type EverydayPanel } from './everyday-panel.js';

export interface Examples {
  readonly cases: readonly PublishedCase[];
  readonly everyday: readonly EverydayPanel[];
}

/** The example panels are not where they should be. */
export class ExamplesMissing extends Error {
  override readonly name = 'ExamplesMissing';
}

const FOLDER = join('examples', 'panels');

/** From the source and from the bundled program alike, the panels stand a few folders up. */
function panelsFolder(from: string): string {
  const here = join(from, FOLDER);
  if (existsSync(join(here, 'published-cases.json'))) return here;
  const above = dirname(from);
  if (above === from) {
    throw new ExamplesMissing(
      `The example panels (${FOLDER}) are part of the repository and not of the published package: run \`npm run demo\` in a clone of it.`,
    );
  }
  return panelsFolder(above);
}

const published: z.ZodType<{ readonly cases: readonly PublishedCase[] }> = z.object({ cases: z.array(publishedCase) });
const constructed: z.ZodType<{ readonly panels: readonly EverydayPanel[] }> = z.object({
  panels: z.array(everydayPanel),
});

/**
 * Reads both sets of example panels.
 *
 * @throws ExamplesMissing outside a clone of the repository.
 */
export function readExamples(): Examples {
  const folder = panelsFolder(dirname(fileURLToPath(import.meta.url)));
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return {
    cases: published.parse(read('published-cases.json')).cases,
    everyday: constructed.parse(read('everyday-panels.json')).panels,
  };
}
