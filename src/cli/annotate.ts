import { Command, InvalidArgumentError, Option } from 'commander';
import { attributed, createAnnotator, type Imported } from '../annotate.js';
import { annotateOptions, withAnnotateOptions, type AnnotateFlags } from './annotate-options.js';
import { SET_ASIDE, UnusableInput } from './failure.js';
import { withTarget } from './output-file.js';
import { outputs, type Annotated, type OutputFlags, type OutputFormat } from './outputs.js';
import { nameOfInput, readText } from './read-input.js';
import { readRecords, usable } from './read-records.js';
import { asideLine } from './set-aside.js';
import { write } from './write-output.js';

interface Flags extends AnnotateFlags, Omit<OutputFlags, 'explain'> {
  readonly to: OutputFormat;
  readonly person?: number;
  readonly out?: string;
}

/** What is in the records of a door, each of one person. Throws `UnusableInput` where there is none. */
function ofImport(imported: Imported, name: string, flags: Flags): Annotated {
  const { records, setAside } = attributed(imported);
  if (records.length === 0) {
    const parts = `${setAside.length} ${setAside.length === 1 ? 'part was' : 'parts were'} set aside`;
    const lines = setAside.map((one) => `\n${asideLine(name, one)}`);
    throw new UnusableInput(`${name}: no result of a person came; ${parts}.${lines.join('')}`);
  }
  return { annotations: records.map(createAnnotator(annotateOptions(flags))), setAside };
}

const read = (text: string, file: string, flags: Flags): Annotated => {
  const name = nameOfInput(file);
  return usable(name, () => ofImport(readRecords(text, file, name, flags), name, flags));
};

/** Only the person that was asked for. Throws `UnusableInput` where there is none of that number. */
function only(annotated: Annotated, name: string, person: number | undefined): Annotated {
  if (person === undefined) return annotated;
  const found = annotated.annotations[person - 1];
  if (found) return { annotations: [found], setAside: annotated.setAside };
  const { length } = annotated.annotations;
  throw new UnusableInput(`${name}: there is no person ${person}; results of ${length} came, counted from 1.`);
}

async function run(file: string, flags: Flags): Promise<void> {
  const name = nameOfInput(file);
  const annotated = only(read(await readText(file), file, flags), name, flags.person);
  const { annotations, setAside } = annotated;
  const output = outputs[flags.to](annotated, flags);
  await withTarget(flags.out, (target) => target.write(output));
  if (flags.to !== 'text') for (const one of setAside) await write(process.stderr, `${asideLine(name, one)}\n`);
  const isAll = setAside.length === 0 && annotations.every((one) => one.setAside.length === 0);
  if (flags.strict === true && !isAll) process.exitCode = SET_ASIDE;
}

const EXAMPLES = `
Results of several people, as FHIR, HL7 v2 messages and tables may hold them, are annotated one after the other: as text, Markdown,
plain language and review sheet under a heading each, as NTE one block after the other, and as a JSON array of what one person would
have (annotations, FHIR Bundles or cards). A page of HTML is of one person, whom --person names. What was set aside and cannot be
said to be of one of them stands at the end of the text, and on standard error beside the other formats.

Examples:
  $ labgloss annotate panel.json
  $ labgloss annotate panel.json --all --explain
  $ labgloss annotate panel.json --to json --criteria aua-2018,eau-2023 > annotation.json
  $ labgloss annotate panel.json --to html --out report.html
  $ labgloss annotate panel.json --to plain --locale es
  $ labgloss annotate bundle.json --sex-from Patient.gender
  $ labgloss annotate oru.hl7 --reference-category female --to nte
  $ labgloss annotate results.csv --one-person --decimal , --dates day-first
  $ cat panel.json | labgloss annotate - --units si --color always | less -R

Exit codes: 0 done, 1 something was set aside under --strict, 2 the input cannot be used.`;

function readPerson(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Accepted is a whole number from 1.');
}

/** `labgloss annotate FILE|-` */
export function annotateCommand(): Command {
  const command = new Command('annotate')
    .description('descriptive, cited notes on the panels of one person, or of each of several')
    .argument('<file>', 'a record as JSON, FHIR resources, HL7 v2 messages or a table (CSV, TSV); - for standard input')
    .addOption(new Option('--to <format>', 'format of the output').choices(Object.keys(outputs)).default('text'))
    .addOption(new Option('--person <number>', 'only this one of several people, counted from 1').argParser(readPerson))
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--reviewed-by <name>', 'plain: who has reviewed the summary; without it, it is a draft')
    .option('--all', 'show what is folded: every open outcome, every path, the evidence of each note')
    .addOption(new Option('--color <when>', 'color of the text').choices(['auto', 'always', 'never']).default('auto'));
  return withAnnotateOptions(command).addHelpText('after', EXAMPLES).action(run);
}
