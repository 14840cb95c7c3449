import { parentPort } from 'node:worker_threads';
import { perform, type Task } from '../batch/tasks.js';

/** What a thread answers: nothing, or why its task was not done. */
export type Answer = { readonly failure?: Error };

/** One of several threads: does the tasks that it is sent. */
parentPort?.on('message', (task: Task) => {
  perform(task).then(
    () => parentPort?.postMessage({} satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({ failure: error instanceof Error ? error : new Error('not done') } satisfies Answer),
  );
});
