import { Command } from 'commander';
import { createAnnotator } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { annotateImports, annotateLines, linesOf, messagesOf } from '../batch/index.js';
import { annotateOptions, withAnnotateOptions, type AnnotateFlags } from './annotate-options.js';
import { SET_ASIDE, UNUSABLE, UnusableInput } from './failure.js';
import { openFile, standardOutput, type Target } from './output-file.js';
import { startProgress, summary } from './progress.js';
import { isTable, readTableText } from './read-csv.js';
import { doorOf, readDoor } from './read-door.js';
import { chunksOf, nameOfInput, readText, withFirstLine } from './read-input.js';
import { asideLine } from './set-aside.js';
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

/** An annotation, a piece that could not be read, or what of the input belongs to no annotation. */
type Outcome = { readonly annotation: Annotation } | { readonly unread: boolean; readonly message: string };

async function* ofLines(
  file: string,
  chunks: AsyncIterable<string>,
  flags: Flags,
): AsyncGenerator<Outcome, void, undefined> {
  for await (const one of annotateLines(linesOf(chunks), annotateOptions(flags))) {
    if ('annotation' in one) yield one;
    else yield { unread: true, message: `${nameOfInput(file)}:${one.line}: ${one.problem.message}` };
  }
}

/** FHIR a line, HL7 v2 a message. */
async function* ofDoor(
  file: string,
  chunks: AsyncIterable<string>,
  door: 'fhir' | 'hl7v2',
  flags: Flags,
): AsyncGenerator<Outcome, void, undefined> {
  const pieces = door === 'fhir' ? linesOf(chunks) : messagesOf(chunks);
  for await (const one of annotateImports(pieces, (text) => readDoor(text, door, flags), annotateOptions(flags))) {
    const place = `${nameOfInput(file)}:${one.line}`;
    if ('problem' in one) {
      yield { unread: true, message: `${place}: ${one.problem.message}` };
      continue;
    }
    for (const annotation of one.annotations) yield { annotation };
    for (const aside of one.setAside) yield { unread: false, message: asideLine(place, aside) };
  }
}

/** A table is read as a whole, because the rows of one subject may be anywhere in it. */
async function* ofTable(file: string, flags: Flags): AsyncGenerator<Outcome, void, undefined> {
  const name = nameOfInput(file);
  const { records, setAside } = readTableText(await readText(file), name, flags);
  for (const one of setAside) yield { unread: !one.path.startsWith('/columns'), message: asideLine(name, one) };
  const annotate = createAnnotator(annotateOptions(flags));
  for (const one of records) yield { annotation: annotate(one) };
}

/** A table is told by its name, everything else by the words of its first line. */
async function* outcomes(file: string, flags: Flags): AsyncGenerator<Outcome, void, undefined> {
  if (isTable(file, flags)) {
    yield* ofTable(file, flags);
    return;
  }
  const { head, chunks } = await withFirstLine(chunksOf(file));
  const door = flags.from ?? doorOf(head);
  yield* door === 'fhir' || door === 'hl7v2' ? ofDoor(file, chunks, door, flags) : ofLines(file, chunks, flags);
}

async function annotateAll(file: string, flags: Flags, target: Target): Promise<Result> {
  const progress = startProgress();
  let [done, unread, setAside] = [0, 0, 0];
  for await (const one of outcomes(file, flags)) {
    if ('message' in one) {
      progress.clear();
      if (flags.failFast === true && one.unread) throw new UnusableInput(one.message);
      await write(process.stderr, `${one.message}\n`);
      if (one.unread) unread += 1;
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
passed over. A line may also be a FHIR resource or Bundle, and the input a stream of HL7 v2 messages, with or without FHS and BHS:
each line or message becomes an annotation for every person in it, and is read by itself. Results of one person in two of them are
two annotations, and a correction does not reach an earlier message; labgloss annotate reads a file as a whole. A table (CSV, TSV)
becomes one annotation a subject. What belongs to no annotation is named on standard error with its line.

Examples:
  $ labgloss batch records.ndjson > annotations.ndjson
  $ labgloss batch results.csv --sex-from column > annotations.ndjson
  $ labgloss batch bundles.ndjson --sex-from Patient.gender > annotations.ndjson
  $ labgloss batch oru.hl7 --sex-from PID-8 > annotations.ndjson
  $ zcat records.ndjson.gz | labgloss batch - --out annotations.ndjson
  $ labgloss batch records.ndjson --fail-fast --strict > annotations.ndjson

Exit codes: 0 done, 1 something was set aside or not read under --strict, 2 no line can be used, or any under --fail-fast.`;

/** `labgloss batch FILE|-` */
export function batchCommand(): Command {
  const command = new Command('batch')
    .description('annotate many records, one a line, in the memory of the longest')
    .argument(
      '<file>',
      'records, FHIR resources or Bundles as NDJSON, HL7 v2 messages, a table (CSV, TSV); - for standard input',
    )
    .option('--out <file>', 'write the annotations to a file, which has its name once it is complete')
    .option('--fail-fast', 'end at the first line that cannot be read');
  return withAnnotateOptions(command, ['json', 'csv', 'fhir', 'hl7v2']).addHelpText('after', EXAMPLES).action(run);
}
