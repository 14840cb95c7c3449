import { Command } from 'commander';
import { painter } from '../report/paint.js';
import { examplesReport, type Page } from './demo/examples-report.js';
import { ExamplesMissing, readExamples } from './demo/examples.js';
import { annotatePopulation, PopulationError } from './population/annotate-population.js';
import { populationReport } from './population/population-report.js';
import { TableError } from './population/read-table.js';
import { withThousands } from './thousands.js';

interface DemoOptions {
  readonly data?: string;
  readonly case: string;
}

/** A man with bioavailable testosterone below and LH and FSH above, all with printed intervals, shows most at a glance. */
const SHOWN_CASE = 'case-057';

const UNUSABLE_INPUT = 2;
const [NARROW, WIDE] = [60, 110];
const PROGRESS_STEP = 500;

const pageOf = ({ isTTY, columns }: typeof process.stdout): Page => ({
  color: isTTY && !process.env['NO_COLOR'],
  width: Math.min(WIDE, Math.max(NARROW, isTTY ? columns : WIDE)),
});

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/** One line that is written over, on a terminal only. */
function showProgress(participants: number): void {
  if (!process.stderr.isTTY || participants % PROGRESS_STEP !== 0) return;
  process.stderr.write(`\rannotating the population: ${withThousands(participants)} participants`);
}

const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
};

async function showPopulation(folder: string | undefined, page: Page): Promise<void> {
  if (!folder) {
    print([
      '',
      'The real population was not run: give --data FOLDER or LABGLOSS_DATA (docs/data.md says where to get it).',
    ]);
    return;
  }
  const population = await annotatePopulation(folder, showProgress).finally(clearProgress);
  print(['', ...populationReport(population, painter(page.color))]);
}

const isExpected = (error: unknown): error is Error =>
  error instanceof ExamplesMissing || error instanceof PopulationError || error instanceof TableError;

async function runDemo(options: DemoOptions): Promise<void> {
  const page = pageOf(process.stdout);
  try {
    print(examplesReport(readExamples(), options.case, page));
    await showPopulation(options.data ?? process.env['LABGLOSS_DATA'], page);
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`labgloss demo: ${error.message}\n`);
    process.exitCode = UNUSABLE_INPUT;
  }
}

/** `labgloss demo`: the example panels of the repository and, where its data are at hand, a real population. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('annotate the example panels of the repository and, with --data, a real population')
    .option('--data <folder>', 'folder with the population data (docs/data.md); LABGLOSS_DATA otherwise')
    .option('--case <id>', 'the published case to print in full', SHOWN_CASE)
    .action(runDemo);
}
