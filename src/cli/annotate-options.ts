import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AnnotateOptions } from '../annotate.js';
import { locales, type Locale } from '../language/locale.js';
import { criteriaIds } from '../reference/criteria.js';
import { withTableOptions, type TableFlags } from './read-csv.js';
import { didYouMean } from './suggest.js';

/** What is shown of a record, as the user asked for it. */
export interface ShownFlags {
  readonly units: 'printed' | 'si' | 'conventional';
  readonly criteria?: readonly string[];
  readonly panels: 'all' | 'latest';
  readonly locale: Locale;
}

/** The options that say how records are annotated, as the user gave them. */
export interface AnnotateFlags extends TableFlags, ShownFlags {
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
      new Option('--reference-category <which>', 'FHIR, HL7 v2, tables: which sex-specific intervals apply').choices([
        'male',
        'female',
      ]),
    )
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
    )
    .addOption(new Option('--locale <language>', 'language of plain text').choices(locales).default('en'));

/** Adds the options that `annotate` and `batch` share. */
export const withAnnotateOptions = (command: Command, formats: readonly string[]): Command =>
  withShownOptions(
    withTableOptions(command).addOption(
      new Option('--from <format>', 'format of the input; guessed from the file name and the text').choices(formats),
    ),
  )
    .option('--explain', 'show the rule behind each note and how each clause came out')
    .option('--strict', 'exit with 1 when something was set aside');

/** The same as options of the library. */
export const annotateOptions = ({
  units,
  criteria,
  panels,
  locale,
  explain,
}: ShownFlags & Pick<AnnotateFlags, 'explain'>): AnnotateOptions => ({
  units,
  criteria,
  panels,
  locale,
  explain,
});
