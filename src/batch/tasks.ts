import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnnotator, type AnnotateOptions } from '../annotate.js';
import { textOfShard, type Shard } from './shards.js';
import { annotateText, type Source } from './source.js';

/** How records are annotated, as plain data: a task may be done by another thread or machine. */
export type PlainAnnotateOptions = Omit<AnnotateOptions, 'rules'>;

/** How the whole input is read and annotated. */
export interface BatchRun {
  readonly source: Source;
  readonly options: PlainAnnotateOptions;
  /** What a line that cannot be read does: it is named and passed over, or it is the end. */
  readonly onError: 'skip' | 'fail';
}

/** One shard to annotate, and where the part it gives belongs. Names and numbers only, nothing of a record. */
export interface Task extends BatchRun {
  readonly shard: Shard;
  readonly index: number; // from 0
  /** As `keyOf` gives it. */
  readonly key: string;
  /** The path of the part without its ending. `.ndjson` is what was written, `.json` the account of it: the part exists with it. */
  readonly part: string;
}

/** What is to be said of a line: why it could not be read, or why something in it belongs to no annotation. */
export interface Remark {
  readonly line: number;
  readonly isUnread: boolean;
  /** What it is about, as its source names it; absent where the line could not be read. */
  readonly about?: string | undefined;
  readonly message: string;
}

/** What became of a shard. */
export interface Account {
  readonly annotations: number;
  /** In the order of the lines. */
  readonly remarks: readonly Remark[];
  /** Observations and resources that were set aside in annotations. */
  readonly setAside: number;
  /** Lines that were read and hold no result of a person. */
  readonly withoutResult: number;
  readonly bytes: number;
  /** The last of `remarks` is where it ended. */
  readonly stopped: boolean;
}

/** Names the rules and the evidence behind an annotation, so that parts of two versions are never put together. */
function engineOf(options: PlainAnnotateOptions): unknown {
  const annotate = createAnnotator(options);
  return annotate({ panels: [{ id: 'none', observations: [] }] }).engine;
}

const keyWith = (
  engine: unknown,
  { source, options, onError }: BatchRun,
  { digest, first }: Shard,
  index: number,
): string =>
  createHash('sha256')
    .update(JSON.stringify([engine, source, options, onError, digest, first, index]))
    .digest('hex');

/** SHA-256 of all that decides what is written for a shard here: its bytes, how they are read, and the version of rules and evidence. */
export const keyOf = (run: BatchRun, shard: Shard, index: number): string =>
  keyWith(engineOf(run.options), run, shard, index);

/** The tasks of a run, in order, with their parts in a folder. */
export function tasksOf(shards: readonly Shard[], run: BatchRun, folder: string): readonly Task[] {
  const { source, options, onError } = run;
  const engine = engineOf(options);
  return shards.map((shard, index) => {
    const key = keyWith(engine, run, shard, index);
    return { source, options, onError, shard, index, key, part: join(folder, `${index}-${key}`) };
  });
}

export const dataOf = ({ part }: Task): string => `${part}.ndjson`;
export const accountFileOf = ({ part }: Task): string => `${part}.json`;

/** What is on file of a task that was done; undefined when it was not. */
export async function accountOf(task: Task): Promise<Account | undefined> {
  try {
    return JSON.parse(await readFile(accountFileOf(task), 'utf8')) as Account; // it is written in one piece, by `perform`
  } catch {
    return undefined; // it is not there
  }
}

/** Is the part still there as it was written? It is gone once it was appended to the output. */
export async function hasData(task: Task, { bytes }: Account): Promise<boolean> {
  const found = await stat(dataOf(task)).catch(() => undefined); // it is not there
  return found?.size === bytes;
}

/** Characters gathered before they are written. */
const WRITTEN_AT_ONCE = 262_144;

/** What is in a shard as it is in its file: a byte order mark is one at the beginning only. */
async function* inItsPlace(shard: Shard): AsyncGenerator<string, void, undefined> {
  if (shard.start > 0) yield '\n';
  yield* textOfShard(shard);
}

async function annotateInto(handle: FileHandle, { shard, source, options, onError }: Task): Promise<Account> {
  const remarks: Remark[] = [];
  let [annotations, setAside, withoutResult, bytes, stopped] = [0, 0, 0, 0, false];
  let held = '';
  const flush = async (): Promise<void> => {
    const text = held;
    held = '';
    // as a string: a buffer of each piece would wait in memory for the collector, 64 MB of them in every thread
    const { bytesWritten } = await handle.write(text);
    if (bytesWritten !== Buffer.byteLength(text)) throw new Error('The disk took a piece of a part only in part.');
    bytes += bytesWritten;
  };
  const before = shard.start > 0 ? shard.first - 2 : 0;
  for await (const one of annotateText(inItsPlace(shard), source, options)) {
    const line = before + one.line;
    if ('problem' in one) {
      remarks.push({ line, isUnread: true, message: one.problem.message });
      stopped = onError === 'fail';
      if (stopped) break;
      continue;
    }
    for (const annotation of one.annotations) {
      annotations += 1;
      setAside += annotation.setAside.length;
      held += `${JSON.stringify(annotation)}\n`;
    }
    if (one.annotations.length === 0) withoutResult += 1;
    for (const { source: about, path, message } of one.setAside)
      remarks.push({ line, isUnread: false, about: about ?? path, message });
    if (held.length >= WRITTEN_AT_ONCE) await flush();
  }
  await flush();
  return { annotations, remarks, setAside, withoutResult, bytes, stopped };
}

/** Writes a file that has its name only once it is complete and on the disk. */
async function writeWhole<Result>(file: string, fill: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  const unfinished = `${file}.${randomUUID()}`;
  const handle = await open(unfinished, 'wx');
  try {
    const result = await fill(handle);
    await handle.sync();
    await rename(unfinished, file);
    return result;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Annotates the shard of a task and leaves its part and the account of it on file. It may be done again, or by two at the same time:
 * the bytes are the same, and each file appears in one piece.
 *
 * @throws ChangedInputError when the file is not what was planned.
 */
export async function perform(task: Task): Promise<Account> {
  const before = await accountOf(task);
  if (before && !before.stopped && (await hasData(task, before))) return before;
  const account = await writeWhole(dataOf(task), (handle) => annotateInto(handle, task));
  await writeWhole(accountFileOf(task), (handle) => handle.appendFile(JSON.stringify(account)));
  return account;
}
