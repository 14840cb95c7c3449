import { Command, Option } from 'commander';
import { annotate } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { LabRecordError } from '../record/error.js';
import type { LabRecord } from '../record/types.js';
import { toCards } from '../cds-hooks/index.js';
import { toFhir } from '../fhir/index.js';
import { toNte } from '../hl7v2/index.js';
import { renderHtml } from '../report/html/html.js';
import { renderText } from '../report/text.js';
import { annotateOptions, withAnnotateOptions, type AnnotateFlags } from './annotate-options.js';
import { SET_ASIDE, UnusableInput } from './failure.js';
import { openFile, standardOutput } from './output-file.js';
import { parseRecordText } from './parse-record-text.js';
import { isTable, readSingleRecord } from './read-csv.js';
import { doorOf, readDoor } from './read-door.js';
import { nameOfInput, readText } from './read-input.js';
import { columnsOf, hasColor, type ColorChoice } from './terminal.js';

interface Flags extends AnnotateFlags {
  readonly to: 'text' | 'html' | 'json' | 'fhir' | 'nte' | 'cds-hooks';
  readonly referenceCategory?: 'male' | 'female';
  readonly all?: boolean;
  readonly out?: string;
  readonly color: ColorChoice;
}

/** The problems of a record as a list, each with its path. */
function structureMessage(name: string, { problems }: LabRecordError): string {
  const lines = problems.map(
    ({ path, found, accepted }) => `  ${path === '' ? '(the input)' : path}: found ${found}, accepted is ${accepted}`,
  );
  return [`${name}: this is not a record that can be read.`, ...lines].join('\n');
}

function annotateValue(read: () => unknown, name: string, flags: Flags): Annotation {
  try {
    // the type is a promise of the caller that `annotate` checks itself
    return annotate(read() as LabRecord, annotateOptions(flags));
  } catch (error) {
    if (error instanceof LabRecordError) throw new UnusableInput(structureMessage(name, error));
    throw error;
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function output(annotation: Annotation, { to, all, explain, color }: Flags): string {
  switch (to) {
    case 'json':
      return json(annotation);
    case 'fhir':
      return json(toFhir(annotation));
    case 'cds-hooks':
      return json({ cards: toCards(annotation) });
    case 'nte':
      return toNte(annotation).join('');
    case 'html':
      return renderHtml(annotation);
    case 'text':
      return renderText(annotation, { all, explain, color: hasColor(color), width: columnsOf() });
  }
}

/** A table is told by its name, everything else by its own words. */
function valueOf(text: string, file: string, flags: Flags): unknown {
  const name = nameOfInput(file);
  if (isTable(file, flags)) return readSingleRecord(text, name, flags);
  const door = flags.from ?? doorOf(text);
  return door === 'fhir' || door === 'hl7v2' ? readDoor(text, name, door, flags) : parseRecordText(text, name);
}

async function writeWhole(out: string | undefined, text: string): Promise<void> {
  const target = out === undefined ? standardOutput : await openFile(out);
  try {
    await target.write(text);
    await target.finish();
  } catch (error) {
    await target.abandon();
    throw error;
  }
}

async function run(file: string, flags: Flags): Promise<void> {
  const name = nameOfInput(file);
  const text = await readText(file);
  const annotation = annotateValue(() => valueOf(text, file, flags), name, flags);
  await writeWhole(flags.out, output(annotation, flags));
  if (flags.strict === true && annotation.setAside.length > 0) process.exitCode = SET_ASIDE;
}

const EXAMPLES = `
Examples:
  $ labgloss annotate panel.json
  $ labgloss annotate panel.json --all --explain
  $ labgloss annotate panel.json --to json --criteria aua-2018,eau-2023 > annotation.json
  $ labgloss annotate panel.json --to html --out report.html
  $ labgloss annotate bundle.json --sex-from Patient.gender
  $ labgloss annotate oru.hl7 --reference-category female --to nte
  $ labgloss annotate results.csv --one-person --decimal , --dates day-first
  $ cat panel.json | labgloss annotate - --units si --color always | less -R

Exit codes: 0 done, 1 something was set aside under --strict, 2 the input cannot be used.`;

/** `labgloss annotate FILE|-` */
export function annotateCommand(): Command {
  const command = new Command('annotate')
    .description('descriptive, cited notes on the panels of one record')
    .argument('<file>', 'a record as JSON, FHIR resources, HL7 v2 messages or a table (CSV, TSV); - for standard input')
    .addOption(
      new Option('--to <format>', 'format of the output')
        .choices(['text', 'html', 'json', 'fhir', 'nte', 'cds-hooks'])
        .default('text'),
    )
    .addOption(
      new Option('--reference-category <which>', 'FHIR, HL7 v2: which sex-specific intervals apply').choices([
        'male',
        'female',
      ]),
    )
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--all', 'show what is folded: every open outcome, every path, the evidence of each note')
    .addOption(new Option('--color <when>', 'color of the text').choices(['auto', 'always', 'never']).default('auto'));
  return withAnnotateOptions(command, ['json', 'csv', 'fhir', 'hl7v2']).addHelpText('after', EXAMPLES).action(run);
}
