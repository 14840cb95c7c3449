import { isAbsolute, relative, resolve, sep } from 'node:path';
import { keyOf, type Task } from '../batch/tasks.js';
import { QueueError } from './error.js';

/** A path in a job: seen from a folder that every machine has, wherever it is mounted. */
function inside(root: string, path: string): string {
  const seen = relative(root, resolve(path));
  if (seen === '' || seen.startsWith('..') || isAbsolute(seen))
    throw new QueueError(`${path} is not in ${root}: --root names the folder that this command and its workers share.`);
  return seen.split(sep).join('/');
}

/** A job names the files of its task and nothing that is in them. */
export const toJob = (task: Task, root: string): Task => ({
  ...task,
  part: inside(root, task.part),
  shard: { ...task.shard, file: inside(root, task.shard.file) },
});

/**
 * The task of a job on this machine.
 *
 * @throws QueueError when a path leads out of the folder, or the job is of another version of labgloss.
 */
export function fromJob(job: Task, root: string): Task {
  const task = {
    ...job,
    part: resolve(root, inside(root, resolve(root, job.part))),
    shard: { ...job.shard, file: resolve(root, inside(root, resolve(root, job.shard.file))) },
  };
  if (keyOf(task, task.shard, task.index) !== task.key || !task.part.endsWith(`${task.index}-${task.key}`))
    throw new QueueError('The job is of a labgloss with another version, rules or evidence than this worker has.');
  return task;
}
