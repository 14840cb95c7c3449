import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QueueError } from '../../src/bullmq/error.js';
import { nameOfServer, reach } from '../../src/bullmq/connect.js';
import { fromJob, toJob } from '../../src/bullmq/references.js';
import { tasksOf, type Task } from '../../src/batch/tasks.js';

const shard = { file: resolve('/study/in/records.ndjson'), start: 0, end: 10, first: 1, digest: 'd' };
const made = tasksOf(
  [shard],
  { source: { format: 'json' }, options: {}, onError: 'skip' },
  resolve('/study/out.parts'),
);
const [task = undefined as never] = made;
const job: Task = toJob(task, '/study');

describe('a job', () => {
  it('names files as seen from the folder of all, so that each machine finds them in its own place', () => {
    expect(job.shard.file).toBe('in/records.ndjson');
    expect(job.part).toBe(`out.parts/0-${task.key}`);
    expect(fromJob(job, '/study')).toEqual(task);
    expect(fromJob(job, '/mnt/study').part).toBe(resolve(`/mnt/study/out.parts/0-${task.key}`));
  });

  it('is refused when a file is outside the folder', () => {
    expect(() => toJob(task, '/study/in')).toThrow('/study/out.parts');
    const outside = [
      { ...job, part: `../out.parts/0-${task.key}` },
      { ...job, part: `/elsewhere/0-${task.key}` },
      { ...job, shard: { ...shard, file: 'in/../../etc/passwd' } },
    ];
    for (const one of outside) expect(() => fromJob(one, '/study')).toThrow(QueueError);
  });

  it('is refused by a worker whose rules, evidence or options are others', () => {
    const others = [
      { ...job, key: 'f'.repeat(64) },
      { ...job, options: { units: 'si' as const } },
      { ...job, part: 'out.parts/anything' },
    ];
    for (const other of others) expect(() => fromJob(other, '/study')).toThrow(/another version/);
  });
});

describe('a server', () => {
  it('is named without its password', () => {
    expect(nameOfServer('redis://user:secret@queue.example.org:6379/2')).toBe('redis://queue.example.org:6379');
    expect(nameOfServer('secret')).toBe('the address given');
  });

  it('is refused with what is accepted where its address is none', async () => {
    await expect(reach('http://127.0.0.1')).rejects.toThrow('accepted is redis://HOST:PORT');
    await expect(reach('redis://')).rejects.toThrow(QueueError);
  });

  it('that does not answer is an error with a remedy', async () => {
    await expect(reach('redis://:secret@127.0.0.1:1')).rejects.toThrow(
      /^No Redis answers at redis:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED.*\)\. Start one/,
    );
  });
});
