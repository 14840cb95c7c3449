import { Command } from 'commander';
import { createAnnotator } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { annotateLines } from '../batch/annotate-lines.js';
import { linesOf } from '../batch/lines.js';
import { annotateOptions, withAnnotateOptions, type AnnotateFlags } from './annotate-options.js';
import { SET_ASIDE, UNUSABLE, UnusableInput } from './failure.js';
import { openFile, standardOutput, type Target } from './output-file.js';
import { startProgress, summary } from './progress.js';
import { isTable, readTableText } from './read-csv.js';
import { chunksOf, nameOfInput, readText } from './read-input.js';
import { write } from './write-output.js';

interface Flags extends AnnotateFlags {
  readonly out?: string;
  readonly failFast?: boolean;
}

interface Result {
  readonly done: number;
  readonly unread: number;
  readonly setAside: number;
}

/** An annotation, a line or row that could not be read, or a column of a table that was not. */
type Outcome =
  | { readonly annotation: Annotation }
  | { readonly unread: 'line' | 'column'; readonly place: string; readonly message: string };

async function* ofLines(file: string, flags: Flags): AsyncGenerator<Outcome, void, undefined> {
  for await (const one of annotateLines(linesOf(chunksOf(file)), annotateOptions(flags))) {
    if ('annotation' in one) yield one;
    else yield { unread: 'line', place: `${nameOfInput(file)}:${one.line}`, message: one.problem.message };
  }
}

/** A table is read as a whole, because the rows of one subject may be anywhere in it. */
async function* ofTable(file: string, flags: Flags): AsyncGenerator<Outcome, void, undefined> {
  const name = nameOfInput(file);
  const { records, setAside } = readTableText(await readText(file), name, flags);
  for (const { path, source = '', message } of setAside) {
    yield { unread: path.startsWith('/columns') ? 'column' : 'line', place: `${name}: ${source}`, message };
  }
  const annotate = createAnnotator(annotateOptions(flags));
  for (const one of records) yield { annotation: annotate(one) };
}

async function annotateAll(file: string, flags: Flags, target: Target): Promise<Result> {
  const progress = startProgress();
  let [done, unread, setAside] = [0, 0, 0];
  for await (const one of isTable(file, flags) ? ofTable(file, flags) : ofLines(file, flags)) {
    if ('message' in one) {
      const message = `${one.place}: ${one.message}`;
      progress.clear();
      if (flags.failFast === true && one.unread === 'line') throw new UnusableInput(message);
      await write(process.stderr, `${message}\n`);
      if (one.unread === 'line') unread += 1;
      else setAside += 1;
    } else {
      await target.write(`${JSON.stringify(one.annotation)}\n`);
      done += 1;
      setAside += one.annotation.setAside.length;
    }
    progress.show({ done, unread });
  }
  progress.clear();
  await write(process.stderr, `${summary({ done, unread }, progress.seconds())}\n`);
  return { done, unread, setAside };
}

async function run(file: string, flags: Flags): Promise<void> {
  const target = flags.out === undefined ? standardOutput : await openFile(flags.out);
  try {
    const { done, unread, setAside } = await annotateAll(file, flags, target);
    await target.finish();
    if (done === 0 && unread > 0) process.exitCode = UNUSABLE;
    else if (flags.strict === true && unread + setAside > 0) process.exitCode = SET_ASIDE;
  } catch (error) {
    await target.abandon();
    throw error;
  }
}

const EXAMPLES = `
One record a line in, one annotation a line out, in the same order. A line that cannot be read is named on standard error and
passed over. A table (CSV, TSV) becomes one annotation a subject, and what of it is not read is named in the same way.

Examples:
  $ labgloss batch records.ndjson > annotations.ndjson
  $ labgloss batch results.csv --sex-from column > annotations.ndjson
  $ zcat records.ndjson.gz | labgloss batch - --out annotations.ndjson
  $ labgloss batch records.ndjson --fail-fast --strict > annotations.ndjson

Exit codes: 0 done, 1 something was set aside or not read under --strict, 2 no line can be used, or any under --fail-fast.`;

/** `labgloss batch FILE|-` */
export function batchCommand(): Command {
  const command = new Command('batch')
    .description('annotate many records, one a line, in constant memory')
    .argument('<file>', 'records as NDJSON, a table (CSV, TSV), or - for standard input')
    .option('--out <file>', 'write the annotations to a file, which has its name once it is complete')
    .option('--fail-fast', 'end at the first line that cannot be read');
  return withAnnotateOptions(command, ['json', 'csv']).addHelpText('after', EXAMPLES).action(run);
}
