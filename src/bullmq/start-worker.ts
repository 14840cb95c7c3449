import type { Job } from 'bullmq';
import { ChangedInputError } from '../batch/shards.js';
import { perform, type Account, type Task } from '../batch/tasks.js';
import { connectionTo, loadBullmq, QUEUE_NAME, reach } from './connect.js';
import { QueueError } from './error.js';
import { fromJob } from './references.js';

/** The queue that a worker takes from, and the only folder that it reads and writes. */
export interface WorkerOptions {
  /** `redis://HOST:PORT`, or `rediss://` with TLS. */
  readonly url: string;
  /** The folder that the worker shares with whoever wants the parts. It reads and writes nowhere else. */
  readonly root: string;
  /** @default 'labgloss' */
  readonly queue?: string | undefined;
  /** After so many seconds without a sign of life, the part of a worker is given to another one. @default 30 */
  readonly stalledAfter?: number | undefined;
  readonly onPart?: ((index: number, account: Account) => void) | undefined;
  readonly onProblem?: ((message: string) => void) | undefined;
}

/** A worker that is running. */
export interface QueueWorker {
  /** Ends once the part that is being made is done. */
  readonly close: () => Promise<void>;
}

/** Workers that vanish with one and the same part: beyond so many it is not their fault. */
const MOST_STALLS = 5;

/**
 * Makes parts that `performOnQueue` puts into a queue, one at a time. A part appears in one piece or not at all, and making it twice
 * gives the same bytes, so a worker may be killed at any time.
 *
 * @throws QueueError when no server answers.
 * @example const worker = await startWorker({ url: 'redis://127.0.0.1:6379', root: '/data' }); // await worker.close()
 */
export async function startWorker(options: WorkerOptions): Promise<QueueWorker> {
  const { url, root, queue = QUEUE_NAME, stalledAfter = 30, onPart, onProblem } = options;
  await reach(url);
  const { Worker, UnrecoverableError } = await loadBullmq();
  const make = async ({ data }: Job<Task>): Promise<void> => {
    try {
      const task = fromJob(data, root);
      onPart?.(task.index, await perform(task));
    } catch (error) {
      if (error instanceof ChangedInputError || error instanceof QueueError)
        throw new UnrecoverableError(error.message);
      throw error;
    }
  };
  const milliseconds = stalledAfter * 1000;
  const worker = new Worker<Task>(queue, make, {
    connection: connectionTo(url),
    lockDuration: milliseconds,
    stalledInterval: milliseconds,
    maxStalledCount: MOST_STALLS,
  });
  worker.on('error', (error) => onProblem?.(error.message));
  worker.on('failed', (_, error) => onProblem?.(error.message));
  return { close: () => worker.close() };
}
