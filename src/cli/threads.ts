import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Task } from '../batch/tasks.js';
import type { Answer } from './thread.js';

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

/** Built beside the command. */
const THREAD = new URL('./thread.js', import.meta.url);

/** Less than Node takes for what is short-lived: as fast by `npm run bench:scale`, and 25 MB less a thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Does tasks on so many threads, each thread one at a time. */
export const performOnThreads = (count: number) =>
  async function* onThreads(tasks: readonly Task[]): AsyncGenerator<Task, void, undefined> {
    const threads = Array.from({ length: Math.min(count, tasks.length) }, () => new Worker(THREAD, { resourceLimits }));
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
