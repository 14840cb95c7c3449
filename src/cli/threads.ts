import { once } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';
import { perform, type Task } from '../batch/tasks.js';

/** What a thread answers: nothing, or why its task was not done. */
type Answer = { readonly failure?: Error };

/** Does the tasks that it is sent, as one of several threads. The command is one file, so a thread runs that file again. */
export function serveTasks(): void {
  parentPort?.on('message', (task: Task) => {
    perform(task).then(
      () => parentPort?.postMessage({} satisfies Answer),
      (error: unknown) =>
        parentPort?.postMessage({ failure: error instanceof Error ? error : new Error('not done') } satisfies Answer),
    );
  });
}

async function doneBy(thread: Worker, task: Task): Promise<{ readonly thread: Worker; readonly task: Task }> {
  thread.postMessage(task);
  const ended = new AbortController();
  const { signal } = ended;
  const [answer] = (await Promise.race([
    once(thread, 'message', { signal }), // an 'error' of the thread is thrown by it
    once(thread, 'exit', { signal }).then(([code]) => [{ failure: new Error(`A worker ended with ${code}.`) }]),
  ])) as [Answer];
  ended.abort();
  if (answer.failure) throw answer.failure;
  return { thread, task };
}

const COMMAND = new URL(import.meta.url);

/** Less than Node takes for what is short-lived: as fast by `npm run bench:scale`, and 25 MB less a thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Does tasks on so many threads, each thread one at a time. */
export const performOnThreads = (count: number) =>
  async function* onThreads(tasks: readonly Task[]): AsyncGenerator<Task, void, undefined> {
    const threads = Array.from(
      { length: Math.min(count, tasks.length) },
      () => new Worker(COMMAND, { resourceLimits }),
    );
    const running = new Map<Worker, ReturnType<typeof doneBy>>();
    let next = 0;
    const giveTo = (thread: Worker): void => {
      const task = tasks[next];
      next += 1;
      if (task) running.set(thread, doneBy(thread, task));
      else running.delete(thread);
    };
    try {
      for (const thread of threads) giveTo(thread);
      while (running.size > 0) {
        const { thread, task } = await Promise.race(running.values());
        giveTo(thread);
        yield task;
      }
    } finally {
      // when the run ends early, what still runs ends without an answer
      for (const one of running.values()) one.catch(() => undefined);
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
  };
