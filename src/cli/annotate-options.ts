import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AnnotateOptions } from '../annotate.js';
import { locales, type Locale } from '../language/locale.js';
import { criteriaIds } from '../reference/criteria.js';
import { withInputOptions, type InputFlags } from './read-csv.js';
import { didYouMean } from './suggest.js';

/** What is shown of a record, as the user asked for it. */
export interface ShownFlags {
  readonly units: 'printed' | 'si' | 'conventional';
  readonly criteria?: readonly string[];
  readonly panels: 'all' | 'latest';
}

/** The options that say how records are annotated, as the user gave them. */
export interface AnnotateFlags extends InputFlags, ShownFlags {
  readonly locale: Locale;
  readonly explain?: boolean;
  readonly strict?: boolean;
}

function readCriteria(text: string): readonly string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const unknown = ids.find((id) => !criteriaIds.includes(id));
  if (unknown === undefined) return ids;
  throw new InvalidArgumentError(
    `There is no criteria set ${unknown}.${didYouMean(unknown, criteriaIds)} Accepted: ${criteriaIds.join(', ')}.`,
  );
}

/** Adds the options that say what is shown of a record. */
export const withShownOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--units <kind>', 'units to show; rules always read exact values')
        .choices(['printed', 'si', 'conventional'])
        .default('printed'),
    )
    .addOption(
      new Option('--criteria <ids>', `named limits to list, with commas: ${criteriaIds.join(', ')}`).argParser(
        readCriteria,
      ),
    )
    .addOption(
      new Option('--panels <which>', 'notes on every panel or on the latest').choices(['all', 'latest']).default('all'),
    );

/** Adds the options that `annotate` and `batch` share. */
export const withAnnotateOptions = (command: Command): Command =>
  withShownOptions(withInputOptions(command))
    .addOption(new Option('--locale <language>', 'language of plain text').choices(locales).default('en'))
    .option('--explain', 'show the rule behind each note and how each clause came out')
    .option('--strict', 'exit with 1 when something was set aside');

/** The same as options of the library. */
export const annotateOptions = ({
  units,
  criteria,
  panels,
  locale,
  explain,
}: ShownFlags & Partial<Pick<AnnotateFlags, 'locale' | 'explain'>>): AnnotateOptions => ({
  units,
  criteria,
  panels,
  locale,
  explain,
});
