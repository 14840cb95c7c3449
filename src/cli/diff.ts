import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, Option } from 'commander';
import type { Rule } from '../language/rule.js';
import type { LabRecord } from '../record/types.js';
import { painter } from '../report/paint.js';
import {
  acceptCornerstones,
  addCornerstone,
  changesText,
  checkCornerstones,
  CornerstoneError,
  type CheckedCornerstone,
  type CornerstoneOptions,
} from '../testing/cornerstones/index.js';
import { aboutFile, UnusableInput } from './failure.js';
import { parseRecordText } from './parse-record-text.js';
import { nameOfInput, readText } from './read-input.js';
import { hasColor, type ColorChoice } from './terminal.js';
import { write } from './write-output.js';

interface Flags {
  readonly baseline: string;
  readonly accept?: readonly string[];
  readonly acceptAll?: boolean;
  readonly add?: string;
  readonly as?: string;
  readonly about?: string;
  readonly rules?: string;
  readonly json?: boolean;
  readonly color: ColorChoice;
}

/** Something is said otherwise than was approved, and nobody accepted it. */
const CHANGED = 1;

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'when' in value && 'note' in value;

/** The rules that a module of the user exports as `rules`. */
async function rulesOf(file: string): Promise<readonly Rule[]> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    throw new UnusableInput(
      `${file}: the rules cannot be loaded. ${error instanceof Error ? error.message : ''}`.trim(),
    );
  }
  const rules: unknown = typeof module === 'object' && module !== null && 'rules' in module ? module.rules : undefined;
  if (Array.isArray(rules) && rules.length > 0 && rules.every(isRule)) return rules;
  throw new UnusableInput(`${file}: accepted is a module that exports "rules", a list of rules of defineRule.`);
}

/** Errors of the folder and of its files are for the user to mend. */
function asUnusable<T>(folder: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof CornerstoneError) throw new UnusableInput(error.message);
    throw error instanceof Error ? aboutFile(folder, error) : error;
  }
}

async function add(file: string, { baseline, as, about }: Flags, options: CornerstoneOptions): Promise<void> {
  const id = as ?? basename(file, extname(file));
  // the type is a promise of the caller that the record is checked for where it is annotated
  const record = parseRecordText(await readText(file), nameOfInput(file)) as LabRecord;
  const added = asUnusable(baseline, () =>
    addCornerstone(baseline, id, { record, ...(about !== undefined && { about }) }, options),
  );
  await write(process.stderr, `${added} written: read what it approves before it is committed.\n`);
}

const count = (number: number): string => `${number} ${number === 1 ? 'cornerstone' : 'cornerstones'}`;

function text(checked: readonly CheckedCornerstone[], { baseline }: Flags, isColored: boolean): string {
  const changed = checked.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return `${count(checked.length)}: nothing is said otherwise than was approved.\n`;
  const paint = painter(isColored);
  const ids = changed.map(({ id }) => id).join(' ');
  return [
    ...changed.map(({ id, changes }) => `${paint(id, 'title')}\n${changesText(changes, paint)}\n`),
    `${changed.length} of ${count(checked.length)} ${changed.length === 1 ? 'says' : 'say'} something else. Where this is meant:`,
    `  labgloss diff --baseline ${baseline} --accept ${ids}\n`,
  ].join('\n');
}

async function run(flags: Flags): Promise<void> {
  const { baseline, accept, acceptAll, json } = flags;
  const options = flags.rules === undefined ? {} : { rules: await rulesOf(flags.rules) };
  if (flags.add !== undefined) return add(flags.add, flags, options);
  if (flags.as !== undefined || flags.about !== undefined)
    throw new UnusableInput('--as and --about name a record that is added: --add FILE.');
  const accepted = acceptAll === true ? 'all' : (accept ?? []);
  if (accepted.length > 0) asUnusable(baseline, () => acceptCornerstones(baseline, accepted, options));
  const checked = asUnusable(baseline, () => checkCornerstones(baseline, options));
  const report = json === true ? `${JSON.stringify(checked, null, 2)}\n` : text(checked, flags, hasColor(flags.color));
  await write(process.stdout, report);
  if (checked.some(({ changes }) => changes.length > 0)) process.exitCode = CHANGED;
}

const EXAMPLES = `
A cornerstone is a record with the notes, outcomes and clauses that somebody read and approved, one file each. When a rule, a
limit or a claim changes, the command lists every panel of which something else is said now, with the clauses that came out
otherwise. What is meant is accepted, which rewrites the file, and is reviewed as a change of that file.

Examples:
  $ labgloss diff --baseline cornerstones --add panel.json --as low-testosterone --about "a low result on one sample"
  $ labgloss diff --baseline cornerstones
  $ labgloss diff --baseline cornerstones --accept low-testosterone high-shbg
  $ labgloss diff --baseline cornerstones --rules ./my-rules.js --json

Exit codes: 0 nothing is said otherwise, 1 something is and was not accepted, 2 the folder or a file cannot be used.`;

/** `labgloss diff --baseline DIR` */
export const diffCommand = (): Command =>
  new Command('diff')
    .description('the panels of a folder whose approved notes, outcomes or clauses are no longer what is said')
    .requiredOption('--baseline <dir>', 'the folder of cornerstones')
    .option('--accept <ids...>', 'write what is said of these now as approved')
    .addOption(new Option('--accept-all', 'write what is said of all of them now as approved').conflicts('accept'))
    .addOption(
      new Option('--add <file>', 'add a record as JSON with what is said of it; - for standard input').conflicts([
        'accept',
        'acceptAll',
        'json',
      ]),
    )
    .option('--as <id>', 'with --add: the id; the name of the file where none is given')
    .option('--about <text>', 'with --add: what is on the record')
    .option('--rules <module>', 'a module that exports "rules", in place of those that ship')
    .option('--json', 'every cornerstone with its changes as JSON')
    .addOption(new Option('--color <when>', 'color of the text').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', EXAMPLES)
    .action(run);
