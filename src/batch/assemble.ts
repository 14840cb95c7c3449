import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { accountFileOf, accountOf, dataOf, hasData, perform, type Account, type Task } from './tasks.js';

/** Does tasks, in any order, and gives each when its part is on file. */
export type Perform = (tasks: readonly Task[]) => AsyncIterable<Task>;

/** Does tasks one after the other, in this process. */
export async function* performHere(tasks: readonly Task[]): AsyncGenerator<Task, void, undefined> {
  for (const task of tasks) {
    await perform(task);
    yield task;
  }
}

/** What parts are put together in. */
export interface Output {
  /** How many parts it holds already, from the first on. */
  readonly held: number;
  readonly append: (part: AsyncIterable<Uint8Array>) => Promise<void>;
}

/** A part that has its place in the output. */
export interface Placed {
  readonly task: Task;
  readonly account: Account;
  /** It was done before this run. */
  readonly earlier: boolean;
}

/**
 * Puts the parts of tasks together in their order, whatever the order in which they become ready, and gives the account of each once
 * it has its place. A part that is on file from an earlier run is not done again; one that has its place is removed, its account stays.
 *
 * @throws Error when a task was not done.
 */
export async function* assemble(
  tasks: readonly Task[],
  output: Output,
  performAll: Perform = performHere,
): AsyncGenerator<Placed, void, undefined> {
  const ready = new Map<Task, Account>();
  const todo: Task[] = [];
  for (const [at, task] of tasks.entries()) {
    const account = await accountOf(task);
    if (account && at < output.held) yield { task, account, earlier: true };
    else if (account && !account.stopped && (await hasData(task, account))) ready.set(task, account);
    else {
      await rm(accountFileOf(task), { force: true }); // of a part that is not there any more
      todo.push(task);
    }
  }
  const earlier = new Set(ready.keys());
  let next = output.held;
  async function* place(): AsyncGenerator<Placed, void, undefined> {
    for (let task = tasks[next]; task; task = tasks[next]) {
      const account = ready.get(task);
      if (!account) return;
      await output.append(createReadStream(dataOf(task)));
      await rm(dataOf(task));
      ready.delete(task);
      next += 1;
      yield { task, account, earlier: earlier.has(task) };
    }
  }
  yield* place();
  for await (const task of performAll(todo)) {
    const account = await accountOf(task);
    if (!account) throw new Error(`${task.part}.json is not there, though its task was done.`);
    ready.set(task, account);
    yield* place();
  }
  if (next < tasks.length) throw new Error(`${tasks.length - next} of ${tasks.length} parts were not made.`);
}

/** The folder in which the parts of an output wait. */
export const partsFolderOf = (file: string): string => `${file}.parts`;

/** The name of a part, without its ending. */
const PART = /^\d+-[0-9a-f]{64}$/;

const unfinishedOf = (file: string): string => `${file}.partial`;

/** How many parts the unfinished output holds, and in how many bytes: those that have an account and are gone. */
async function heldIn(
  file: string,
  tasks: readonly Task[],
): Promise<{ readonly parts: number; readonly bytes: number }> {
  const size = (await stat(unfinishedOf(file)).catch(() => undefined))?.size ?? 0; // there is none yet
  let [parts, bytes] = [0, 0];
  for (const task of tasks) {
    const account = await accountOf(task);
    if (!account || account.stopped || bytes + account.bytes > size || (await hasData(task, account))) break;
    parts += 1;
    bytes += account.bytes;
  }
  return { parts, bytes };
}

/** A file that appears under its name once it is whole. */
export interface FileOutput extends Output {
  /** Gives the file its name and removes what was kept for a broken run. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Removes what a broken run left. */
export async function forget(file: string): Promise<void> {
  await rm(partsFolderOf(file), { recursive: true, force: true });
  await rm(unfinishedOf(file), { force: true });
}

/**
 * Removes what is of other tasks: an account that outlived a change of the input would vouch for bytes that are no longer in the output.
 */
async function forgetOthers(file: string, tasks: readonly Task[]): Promise<void> {
  const folder = partsFolderOf(file);
  const own = new Set(tasks.map(({ part }) => basename(part)));
  for (const name of await readdir(folder)) {
    const [part = ''] = name.split('.');
    if (PART.test(part) && !own.has(part)) await rm(join(folder, name), { force: true });
  }
}

/**
 * Opens an output file for the parts of tasks. What a broken run left in it after its last whole part is cut off, so that nothing is
 * doubled and nothing torn stays.
 */
export async function openOutput(file: string, tasks: readonly Task[]): Promise<FileOutput> {
  await mkdir(partsFolderOf(file), { recursive: true });
  await forgetOthers(file, tasks);
  const { parts, bytes } = await heldIn(file, tasks);
  const handle = await open(unfinishedOf(file), 'a');
  await handle.truncate(bytes);
  return {
    held: parts,
    append: async (part) => {
      for await (const piece of part) await handle.appendFile(piece);
      await handle.sync(); // before the part is removed
    },
    finish: async () => {
      await handle.close();
      await rename(unfinishedOf(file), file);
      await rm(partsFolderOf(file), { recursive: true, force: true });
    },
    close: () => handle.close(),
  };
}
