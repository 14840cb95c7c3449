import { Command, Option } from 'commander';
import { annotate } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { LabRecordError } from '../record/error.js';
import type { LabRecord } from '../record/types.js';
import { renderText } from '../report/text.js';
import { annotateOptions, withAnnotateOptions, type AnnotateFlags } from './annotate-options.js';
import { SET_ASIDE, UnusableInput } from './failure.js';
import { parseRecordText } from './parse-record-text.js';
import { isTable, readSingleRecord } from './read-csv.js';
import { nameOfInput, readText } from './read-input.js';
import { columnsOf, hasColor, type ColorChoice } from './terminal.js';
import { write } from './write-output.js';

interface Flags extends AnnotateFlags {
  readonly to: 'text' | 'json';
  readonly all?: boolean;
  readonly color: ColorChoice;
}

/** The problems of a record as a list, each with its path. */
function structureMessage(name: string, { problems }: LabRecordError): string {
  const lines = problems.map(
    ({ path, found, accepted }) => `  ${path === '' ? '(the input)' : path}: found ${found}, accepted is ${accepted}`,
  );
  return [`${name}: this is not a record that can be read.`, ...lines].join('\n');
}

function annotateValue(value: unknown, name: string, flags: Flags): Annotation {
  try {
    // the type is a promise of the caller that `annotate` checks itself
    return annotate(value as LabRecord, annotateOptions(flags));
  } catch (error) {
    if (error instanceof LabRecordError) throw new UnusableInput(structureMessage(name, error));
    throw error;
  }
}

function output(annotation: Annotation, { to, all, explain, color }: Flags): string {
  if (to === 'json') return `${JSON.stringify(annotation, null, 2)}\n`;
  return renderText(annotation, { all, explain, color: hasColor(color), width: columnsOf() });
}

async function run(file: string, flags: Flags): Promise<void> {
  const name = nameOfInput(file);
  const text = await readText(file);
  const value = isTable(file, flags) ? readSingleRecord(text, name, flags) : parseRecordText(text, name);
  const annotation = annotateValue(value, name, flags);
  await write(process.stdout, output(annotation, flags));
  if (flags.strict === true && annotation.setAside.length > 0) process.exitCode = SET_ASIDE;
}

const EXAMPLES = `
Examples:
  $ labgloss annotate panel.json
  $ labgloss annotate panel.json --all --explain
  $ labgloss annotate panel.json --to json --criteria aua-2018,eau-2023 > annotation.json
  $ labgloss annotate results.csv --one-person --decimal , --dates day-first
  $ cat panel.json | labgloss annotate - --units si --color always | less -R

Exit codes: 0 done, 1 something was set aside under --strict, 2 the input cannot be used.`;

/** `labgloss annotate FILE|-` */
export function annotateCommand(): Command {
  const command = new Command('annotate')
    .description('descriptive, cited notes on the panels of one record')
    .argument('<file>', 'a record as JSON or as a table (CSV, TSV), or - for standard input')
    .addOption(new Option('--to <format>', 'format of the output').choices(['text', 'json']).default('text'))
    .option('--all', 'show what is folded: every open outcome, every path, the evidence of each note')
    .addOption(new Option('--color <when>', 'color of the text').choices(['auto', 'always', 'never']).default('auto'));
  return withAnnotateOptions(command).addHelpText('after', EXAMPLES).action(run);
}
