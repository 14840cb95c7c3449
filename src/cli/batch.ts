import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { performHere, type Perform } from '../batch/assemble.js';
import { groupByPatient, type ResourceFile } from '../batch/by-patient.js';
import type { Source } from '../batch/source.js';
import { performOnQueue } from '../bullmq/index.js';
import { withAnnotateOptions, type AnnotateFlags } from './annotate-options.js';
import { shardsToFile, shardsToTarget, type ShardFlags, type ShardInput } from './batch-shards.js';
import { sourceOf } from './batch-source.js';
import { streamLines, streamTable } from './batch-stream.js';
import { startTally, type Tally } from './batch-tally.js';
import { SET_ASIDE, UNUSABLE, UnusableInput } from './failure.js';
import { isReplaceable, withTarget } from './output-file.js';
import { rootOption } from './worker.js';
import { isTable } from './read-csv.js';
import { chunksOf, nameOfInput, STANDARD_INPUT, withFirstLine } from './read-input.js';
import { performOnThreads } from './threads.js';

interface Flags extends AnnotateFlags, ShardFlags {
  readonly workers?: number;
  readonly queue?: string;
  readonly root: string;
}

/** Which option asks that the input is read in parts of files, if any does. */
function asksForParts({ workers = 1, shard, resume, queue }: Flags): string | undefined {
  if (queue !== undefined) return '--queue';
  if (workers > 1) return '--workers';
  if (shard) return '--shard';
  return resume === true ? '--resume' : undefined;
}

/** Brings the resources of each patient together in a file of the folder, and says what is not read. */
async function grouped(
  files: readonly ResourceFile[],
  source: Source,
  folder: string,
  tally: Tally,
): Promise<ShardInput> {
  await mkdir(folder, { recursive: true });
  const output = join(folder, 'patients.ndjson');
  const { left } = await groupByPatient(files, output, join(folder, 'sorting'), ({ file, line, message }) =>
    tally.unread(`${file}:${line}: ${message}`),
  );
  for (const [type, count] of left) await tally.say(`${count} × ${type}: not read, or of no patient`);
  return { files: [output], source, placeOf: (_, line) => `patient ${line}`, isAsideCounted: true };
}

async function tables(files: readonly string[], flags: Flags, tally: Tally): Promise<void> {
  const asked = asksForParts(flags);
  if (asked !== undefined) throw new UnusableInput(`${asked}: a table is read as a whole; NDJSON is read in parts.`);
  await withTarget(flags.out, async (target) => {
    for (const file of files) await streamTable(file, flags, target, tally);
  });
}

function performerOf({ queue, root, workers = 1, out }: Flags, tally: Tally): Perform {
  if (queue === undefined) return workers > 1 ? performOnThreads(workers) : performHere;
  if (out === undefined)
    throw new UnusableInput('--queue: the workers leave their parts beside a file; --out names it.');
  return performOnQueue({ url: queue, root, onNotice: (message) => void tally.say(message) });
}

async function annotateAll(files: readonly string[], flags: Flags, tally: Tally): Promise<void> {
  if (files.some((file) => isTable(file, flags))) return tables(files, flags, tally);
  const [first = STANDARD_INPUT, ...others] = files;
  const { head, chunks: whole } = await withFirstLine(chunksOf(first));
  const { source, isPerResource } = sourceOf(head, flags);
  const inputs = [{ file: first, chunks: whole }, ...others.map((file) => ({ file, chunks: chunksOf(file) }))];
  const asked = asksForParts(flags);
  const isStream = files.includes(STANDARD_INPUT);
  if (asked !== undefined && isStream && !isPerResource)
    throw new UnusableInput(`${asked}: standard input cannot be read in parts; give a file.`);
  const isWholeFile = flags.out !== undefined && (await isReplaceable(flags.out));

  if (asked === undefined && !isPerResource && (isStream || !isWholeFile)) {
    return withTarget(flags.out, async (target) => {
      for (const { file, chunks } of inputs)
        await streamLines({ name: nameOfInput(file), chunks, source }, flags, target, tally);
    });
  }
  const read = async (folder: string): Promise<ShardInput> => {
    if (!isPerResource) return { files, source, placeOf: (file, line) => `${file}:${line}`, isAsideCounted: false };
    const sizes = await Promise.all(files.map((file) => stat(file).catch(() => undefined))); // standard input has none
    const resources = inputs.map(({ file, chunks }, at) => ({
      name: nameOfInput(file),
      chunks,
      size: sizes[at]?.size,
    }));
    return grouped(resources, source, folder, tally);
  };
  const perform = performerOf(flags, tally);
  if (flags.out !== undefined && isWholeFile) return shardsToFile(read, flags.out, flags, perform, tally);
  if (flags.resume === true) throw new UnusableInput('--resume: only a file is continued; --out names it.');
  return withTarget(flags.out, (target) => shardsToTarget(read, target, flags, perform, tally));
}

async function run(files: readonly string[], flags: Flags): Promise<void> {
  const tally = startTally(flags.onError);
  await annotateAll(files, flags, tally);
  const { done, unread, setAside } = await tally.finish();
  if (done === 0 && unread > 0) process.exitCode = UNUSABLE;
  else if (flags.strict === true && unread + setAside > 0) process.exitCode = SET_ASIDE;
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Accepted is a count from 1.');
}

function readShard(text: string): { readonly part: number; readonly of: number } {
  const [, part = 0, of = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  throw new InvalidArgumentError('Accepted is I/N, such as 1/4 for the first of four.');
}

const EXAMPLES = `
One record a line in, one annotation a line out, in the same order. A line that cannot be read is named on standard error and
passed over. FHIR resources and HL7 v2 messages are told by their own words: a Bundle a line, or single resources of Bulk Data, of
which those of a patient are brought together; a message at a time. A table (CSV, TSV) becomes one annotation a subject, and what of
it is not read is named in the same way.

With --out, what is done stays beside the file until it is complete, and --resume goes on after a broken run. The bytes written do
not depend on the number of workers, nor on who they are.

Examples:
  $ labgloss batch records.ndjson > annotations.ndjson
  $ labgloss batch records.ndjson --out annotations.ndjson --workers 4
  $ labgloss batch records.ndjson --out annotations.ndjson --workers 4 --resume
  $ labgloss batch records.ndjson --shard 1/8 --out annotations-1.ndjson
  $ labgloss batch records.ndjson --out annotations.ndjson --queue redis://127.0.0.1:6379
  $ labgloss batch export/*.ndjson --sex-from Patient.gender --out annotations.ndjson
  $ labgloss batch results.hl7 --sex-from PID-8 > annotations.ndjson
  $ labgloss batch results.csv --sex-from column > annotations.ndjson
  $ zcat records.ndjson.gz | labgloss batch - --on-error fail --strict > annotations.ndjson

Exit codes: 0 done, 1 something was set aside or not read under --strict, 2 no line can be used, or any under --on-error fail.`;

/** `labgloss batch FILE...|-` */
export function batchCommand(): Command {
  const command = new Command('batch')
    .description('annotate many records, one a line, in constant memory')
    .argument(
      '<file...>',
      'NDJSON of records or FHIR resources, HL7 v2 messages, a table (CSV, TSV), or - for standard input',
    )
    .option('--out <file>', 'write the annotations to a file, which has its name once it is complete')
    .option('--resume', 'go on where a broken run of the same --out ended')
    .addOption(
      new Option('--on-error <what>', 'at a line that cannot be read: name it and go on, or end there')
        .choices(['skip', 'fail'])
        .default('skip'),
    )
    .addOption(new Option('--workers <n>', 'worker threads').argParser(readCount))
    .addOption(new Option('--shard <i/n>', 'only the i-th of n slices of the input').argParser(readShard))
    .addOption(new Option('--shard-bytes <n>', 'input bytes that are read and kept as one part').argParser(readCount))
    .option('--queue <url>', 'hand the parts to `labgloss worker` on this Redis')
    .addOption(rootOption());
  return withAnnotateOptions(command).addHelpText('after', EXAMPLES).action(run);
}
