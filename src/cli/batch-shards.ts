import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, forget, openOutput, partsFolderOf, type Output, type Perform } from '../batch/assemble.js';
import { unitOf, type Source } from '../batch/source.js';
import { planShards, sliceOf } from '../batch/shards.js';
import { tasksOf, type BatchRun, type Task } from '../batch/tasks.js';
import { annotateOptions, type AnnotateFlags } from './annotate-options.js';
import type { Tally } from './batch-tally.js';
import { aboutFile, UnusableInput } from './failure.js';
import type { Target } from './output-file.js';

export interface ShardFlags extends AnnotateFlags {
  readonly out?: string;
  readonly resume?: boolean;
  readonly shard?: { readonly part: number; readonly of: number };
  readonly shardBytes?: number;
  readonly onError: 'skip' | 'fail';
}

export interface ShardInput {
  readonly files: readonly string[];
  readonly source: Source;
  /** Where a line stands, in words. */
  readonly placeOf: (file: string, line: number) => string;
  /** What of a line belongs to no annotation is only counted. */
  readonly isAsideCounted: boolean;
}

/** Names the file in an error of the file system. */
async function about<Result>(file: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Error ? aboutFile(file, error) : error;
  }
}

async function plan({ files, source }: ShardInput, flags: ShardFlags, folder: string): Promise<readonly Task[]> {
  const planned = await Promise.all(
    files.map((file) => about(file, planShards([file], { unit: unitOf(source), bytes: flags.shardBytes }))),
  );
  const shards = planned.flat();
  const run: BatchRun = { source, options: annotateOptions(flags), onError: flags.onError };
  return tasksOf(flags.shard ? sliceOf(shards, flags.shard.part, flags.shard.of) : shards, run, folder);
}

/** Puts the parts of the tasks into the output and counts what is in them. */
async function place(
  tasks: readonly Task[],
  { placeOf, isAsideCounted }: ShardInput,
  output: Output,
  perform: Perform,
  tally: Tally,
): Promise<void> {
  const sizeOf = ({ shard }: Task): number => shard.end - shard.start;
  let total = tasks.reduce((sum, task) => sum + sizeOf(task), 0);
  let [placed, earlier] = [0, 0];
  for await (const { task, account, earlier: isEarlier } of assemble(tasks, output, perform)) {
    for (const { line, isUnread, about, message } of account.remarks) {
      const place = placeOf(task.shard.file, line);
      if (isUnread) await tally.unread(`${place}: ${message}`);
      else if (!isAsideCounted) await tally.setAside(`${place}: ${about}: ${message}`);
    }
    tally.annotated(account.annotations, account.setAside);
    tally.withoutResult(account.withoutResult);
    if (isEarlier) {
      earlier += 1;
      total -= sizeOf(task);
    } else {
      placed += sizeOf(task);
      tally.progress(placed / total);
    }
  }
  if (earlier > 0) await tally.say(`${earlier} of ${tasks.length} parts were done by an earlier run.`);
}

/** Annotates files shard by shard into a file, which has its name once it is complete. What is done stays when the run is broken. */
export async function shardsToFile(
  read: (folder: string) => Promise<ShardInput>,
  file: string,
  flags: ShardFlags,
  perform: Perform,
  tally: Tally,
): Promise<void> {
  if (flags.resume !== true) await about(file, forget(file));
  const folder = partsFolderOf(file);
  const input = await read(folder);
  const tasks = await plan(input, flags, folder);
  const output = await about(file, openOutput(file, tasks));
  try {
    await place(tasks, input, output, perform, tally);
  } catch (error) {
    await output.close();
    if (error instanceof UnusableInput)
      throw new UnusableInput(`${error.message}\nWhat is done is kept beside ${file}: --resume goes on from there.`);
    throw error;
  }
  await output.finish();
}

/** Annotates files shard by shard into a stream; the parts wait in a temporary folder. */
export async function shardsToTarget(
  read: (folder: string) => Promise<ShardInput>,
  target: Target,
  flags: ShardFlags,
  perform: Perform,
  tally: Tally,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
  const append = async (part: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const piece of part) await target.write(piece);
  };
  try {
    const input = await read(folder);
    await place(await plan(input, flags, folder), input, { held: 0, append }, perform, tally);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
