import type { Queue } from 'bullmq';
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Perform } from '../batch/assemble.js';
import { accountFileOf, type Task } from '../batch/tasks.js';
import { connectionTo, loadBullmq, nameOfServer, QUEUE_NAME, reach } from './connect.js';
import { QueueError } from './error.js';
import { toJob } from './references.js';

/** The queue, and the folder that its workers share. */
export interface QueueOptions {
  /** `redis://HOST:PORT`, or `rediss://` with TLS. */
  readonly url: string;
  /** The folder that this process and its workers share. Jobs name files as seen from it. */
  readonly root: string;
  /** @default 'labgloss' */
  readonly queue?: string | undefined;
  /** Called with what a reader of the log may want to know: no worker, no answer from the server. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

/** How often finished parts are looked for. */
const LOOKED_FOR_EVERY = 200; // milliseconds
/** How often the jobs are looked at, for those that a restarted server has lost. */
const WATCHED_EVERY = 2000;
/** Jobs looked at at a time, the first ones first: a later one waits for them anyway. */
const WATCHED = 200;
/** For so long a part may be invisible on another machine, though its job is done. */
const SHOWN_WITHIN = 30_000;
const AT_ONCE = 500;
/** A server that restarts breaks commands off: so often in a row, and something else is wrong. */
const BROKEN_OFF = 10;

const JOB = { attempts: 3, backoff: { type: 'fixed', delay: 1000 }, removeOnComplete: { age: 3600 } } as const;

/** Puts jobs into the queue. One that is there already stays as it is: its name is the digest of all that decides it. */
async function add(queue: Queue, tasks: readonly Task[], root: string): Promise<void> {
  for (let at = 0; at < tasks.length; at += AT_ONCE) {
    const jobs = tasks.slice(at, at + AT_ONCE);
    await queue.addBulk(
      jobs.map((task) => ({ name: 'part', data: toJob(task, root), opts: { ...JOB, jobId: task.key } })),
    );
  }
}

/** Removes jobs of these tasks that are waiting, or ended in an earlier run; one that is being done stays. */
async function remove(queue: Queue, tasks: Iterable<Task>): Promise<void> {
  for (const { key } of tasks) await queue.remove(key).catch(() => 0); // it is being done
}

/** Looks at jobs without a part: adds those that the server does not know (any more) and throws for those that failed. */
function watcher(queue: Queue, { url, root, onNotice }: QueueOptions): (tasks: readonly Task[]) => Promise<void> {
  const doneSince = new Map<string, number>();
  let hasSaidNone = false;
  return async (tasks) => {
    const lost: Task[] = [];
    for (const task of tasks.slice(0, WATCHED)) {
      const job = await queue.getJob(task.key);
      const state = job ? await job.getState() : 'unknown';
      if (state === 'unknown') lost.push(task);
      if (state === 'failed')
        throw new QueueError(
          `Part ${task.index + 1} was not made: ${job?.failedReason ?? 'its worker did not say why'}`,
        );
      if (state !== 'completed') continue;
      const since = doneSince.get(task.key) ?? Date.now();
      doneSince.set(task.key, since);
      if (Date.now() - since > SHOWN_WITHIN)
        throw new QueueError(
          `A worker made part ${task.index + 1}, and it is not in ${dirname(task.part)}: --root has to be one folder for all.`,
        );
    }
    await add(queue, lost, root);
    if (hasSaidNone || (await queue.getWorkersCount()) > 0) return;
    hasSaidNone = true;
    onNotice?.(`No worker takes parts from the queue: \`labgloss worker --redis ${nameOfServer(url)}\` starts one.`);
  };
}

/**
 * Does tasks on a BullMQ queue, for `assemble`. A job names files and bytes, never what is in them. A part is done when its account
 * is on file, whatever the queue says; jobs that a restarted server has lost are added again.
 *
 * @throws QueueError when no server answers at the beginning, when a part failed on every attempt, or when the workers write elsewhere.
 * @example
 * for await (const { account } of assemble(tasks, output, performOnQueue({ url: 'redis://127.0.0.1:6379', root: '.' }))) …
 */
export const performOnQueue = (options: QueueOptions): Perform =>
  async function* onQueue(tasks) {
    const { url, root, queue: name = QUEUE_NAME, onNotice } = options;
    if (tasks.length === 0) return;
    await reach(url);
    const { Queue } = await loadBullmq();
    const queue = new Queue(name, { connection: connectionTo(url) });
    const pending = new Set(tasks);
    let failure: Error | undefined;
    let isAway = false;
    queue.on('error', () => {
      if (!isAway) onNotice?.(`${nameOfServer(url)} does not answer; waiting for it.`);
      isAway = true;
    });
    const watch = watcher(queue, options);
    let watching: Promise<void> | undefined;
    let watchedAt = Date.now();
    let brokenOff = 0;
    const note = (error: unknown): void => {
      brokenOff += 1;
      if (!(error instanceof QueueError) && brokenOff < BROKEN_OFF) return;
      failure = error instanceof Error ? error : new QueueError('The queue could not be looked at.');
    };
    const watchAgain = (): void => {
      if (watching || Date.now() - watchedAt < WATCHED_EVERY) return;
      watching = watch([...pending])
        .then(() => {
          brokenOff = 0;
        }, note)
        .finally(() => {
          watching = undefined;
          watchedAt = Date.now();
        });
    };
    try {
      await remove(queue, pending);
      await add(queue, tasks, root).catch(note); // what was not added is lost, and added by the watcher
      while (pending.size > 0) {
        const names = new Set((await Promise.all([...foldersOf(pending)].map((folder) => readdir(folder)))).flat());
        for (const task of pending) {
          if (!names.has(basename(accountFileOf(task)))) continue;
          pending.delete(task);
          yield task;
        }
        if (failure) throw failure;
        watchAgain();
        if (pending.size > 0) await wait(LOOKED_FOR_EVERY);
      }
    } finally {
      if (pending.size > 0) await Promise.race([remove(queue, pending), wait(AT_ONCE)]);
      await queue.disconnect();
    }
  };

const foldersOf = (tasks: Iterable<Task>): ReadonlySet<string> => new Set([...tasks].map(({ part }) => dirname(part)));
