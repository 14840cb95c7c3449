import { Command } from 'commander';
import { painter } from '../report/paint.js';
import { examplesReport, type Page } from './demo/examples-report.js';
import { readExamples } from './demo/examples.js';
import { annotatePopulation } from './population/annotate-population.js';
import { populationReport } from './population/population-report.js';
import { startProgress } from './progress.js';
import { columnsOf, hasColor } from './terminal.js';

interface DemoOptions {
  readonly data?: string;
  readonly case: string;
}

/** A man with bioavailable testosterone below and LH and FSH above, all with printed intervals: it shows most at a glance. */
const SHOWN_CASE = 'case-057';

const NOT_RUN =
  'The real population was not run: give --data FOLDER or set LABGLOSS_DATA (docs/data.md says how to get it).';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

async function printPopulation(folder: string, page: Page): Promise<void> {
  const progress = startProgress();
  const population = await annotatePopulation(folder, (done) => progress.show({ done, unread: 0 })).finally(
    progress.clear,
  );
  print(['', ...populationReport(population, painter(page.color))]);
}

async function runDemo(options: DemoOptions): Promise<void> {
  const page: Page = { color: hasColor('auto'), width: columnsOf() };
  print(examplesReport(readExamples(), options.case, page));
  const folder = options.data ?? process.env['LABGLOSS_DATA'];
  if (folder) await printPopulation(folder, page);
  else print(['', NOT_RUN]);
}

/** `labgloss demo`: the example panels of the repository and, where its data are at hand, a real population. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('annotate the example panels of the repository and, with --data, a real population')
    .option('--data <folder>', 'folder with the population data (docs/data.md); LABGLOSS_DATA otherwise')
    .option('--case <id>', 'the published case to print in full', SHOWN_CASE)
    .action(runDemo);
}
