import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis as Client } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ndjson, recordLines } from '../batch/records.js';
import { buildCommand, type BuiltCommand, type Ran } from '../cli/build-command.js';
import { redisServer, startRedis, type Redis } from './redis-server.js';

if (redisServer === undefined) console.log('queue: skipped, redis-server is not installed (docs/scale.md)');

const COUNT = 300;
const PARTS = ['--shard-bytes', '4000'];

/** A worker, and what it writes on standard error. */
interface Running {
  readonly child: ChildProcess;
  /** Ends when that stands on standard error. */
  readonly says: (text: string) => Promise<void>;
}

describe.skipIf(redisServer === undefined)('parts on a queue', () => {
  let command: BuiltCommand;
  let redis: Redis;
  let folder: string;
  let expected: string;
  let running: Running[] = [];

  beforeAll(async () => {
    command = await buildCommand();
    redis = await startRedis(redisServer ?? '');
    folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
    const lines = [...recordLines(COUNT)];
    lines[COUNT / 2] = '{"panels": [,]}';
    await writeFile(join(folder, 'in.ndjson'), ndjson(lines));
    expected = (await command.run(['batch', join(folder, 'in.ndjson')])).out;
  });
  afterAll(async () => {
    await redis.stop();
    await command.remove();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    running = [];
  });
  afterEach(async () => {
    for (const { child } of running) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await rm(join(folder, 'out.ndjson'), { force: true });
  });

  function start(words: readonly string[]): Running {
    const child = spawn(process.execPath, [command.file, ...words], { cwd: folder });
    let [said, out] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += String(text)));
    const says = (text: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (said.includes(text)) resolve();
        };
        child.stderr.on('data', look);
        child.on('exit', () => reject(new Error(`ended without ${text}: ${said}${out}`)));
        look();
      });
    child.stderr.on('data', (text: Buffer) => (said += String(text)));
    const one = { child, says };
    running.push(one);
    return one;
  }

  const startWorker = async (): Promise<Running> => {
    const worker = start(['worker', '--redis', redis.url, '--stalled-after', '3']);
    await worker.says('waiting for parts');
    return worker;
  };

  const batch = async (): Promise<Ran> => {
    const words = ['batch', join(folder, 'in.ndjson'), '--out', join(folder, 'out.ndjson'), '--root', folder];
    return command.run([...words, '--queue', redis.url, ...PARTS]);
  };

  /** The bytes of a single process, every line once, and no trace of the parts. */
  async function expectSame({ code, err }: Ran): Promise<void> {
    expect(err).toContain(`in.ndjson:${COUNT / 2 + 1}: not JSON at column 13`);
    expect(err).toContain(`${COUNT - 1} records annotated, 1 line not read`);
    expect(code).toBe(0); // after the words, which say why it is another
    expect((await readFile(join(folder, 'out.ndjson'), 'utf8')) === expected).toBe(true);
    await expect(access(join(folder, 'out.ndjson.parts'))).rejects.toThrow('ENOENT');
  }

  it('say that no worker is there, hold nothing of a record, and are made once one comes', async () => {
    const words = ['batch', 'in.ndjson', '--out', 'out.ndjson', '--queue', redis.url, ...PARTS];
    const { child, says } = start(words);
    await says('No worker takes parts from the queue: `labgloss worker --redis');
    const client = new Client(redis.url);
    const hashes = (await client.keys('bull:labgloss:*')).filter((key) => /[0-9a-f]{64}$/.test(key));
    const jobs = await Promise.all(hashes.map((key) => client.hgetall(key)));
    client.disconnect();
    expect(jobs.length).toBeGreaterThan(10);
    for (const { data = '' } of jobs) {
      expect(data).toContain('"file":"in.ndjson"');
      expect(data).not.toMatch(/observations|IU\/L|LH|"s\d/);
    }
    const ended = once(child, 'exit');
    await startWorker();
    expect(await ended).toEqual([0, null]);
    expect((await readFile(join(folder, 'out.ndjson'), 'utf8')) === expected).toBe(true);
  });

  it('are the bytes of one process though two of three workers are killed in the middle', async () => {
    const workers = await Promise.all([startWorker(), startWorker(), startWorker()]);
    const result = batch();
    await Promise.all(
      workers.slice(0, 2).map(async ({ child, says }) => {
        await says('part ');
        child.kill('SIGKILL');
      }),
    );
    await expectSame(await result);
  });

  it('are finished though the server is killed in the middle and has lost every job', async () => {
    const [worker] = await Promise.all([startWorker(), startWorker()]);
    const result = batch();
    await worker.says('part ');
    await redis.restart();
    await expectSame(await result);
  });

  it('end at the first line that cannot be read where that is asked for, and go on once it is mended', async () => {
    await startWorker();
    const [from, to] = [join(folder, 'mended.ndjson'), join(folder, 'out.ndjson')];
    const lines = [...recordLines(60)];
    const good = lines[40] ?? '';
    lines[40] = 'x';
    await writeFile(from, ndjson(lines));
    const words = ['batch', from, '--out', to, '--root', folder, '--queue', redis.url, ...PARTS, '--on-error', 'fail'];
    const failed = await command.run(words);
    expect(failed.code).toBe(2);
    expect(failed.err).toContain('mended.ndjson:41: not JSON at column 1');
    expect(failed.err).toContain('--resume goes on from there');
    lines[40] = good;
    await writeFile(from, ndjson(lines));
    const { code, err } = await command.run([...words, '--resume']);
    expect(code).toBe(0);
    expect(err).toMatch(/\d+ of \d+ parts were done by an earlier run\.\n60 records annotated, 0 lines not read/);
    expect(await readFile(to, 'utf8')).toBe((await command.run(['batch', from])).out);
  });

  it('are refused without a server, and without a file to put them together in', async () => {
    const input = join(folder, 'in.ndjson');
    const to = ['--out', join(folder, 'out.ndjson'), '--root', folder];
    const [none, noFile, outside] = await Promise.all([
      command.run(['batch', input, ...to, '--queue', 'redis://127.0.0.1:1']),
      command.run(['batch', input, '--queue', redis.url]),
      command.run(['batch', input, ...to.slice(0, 2), '--root', join(folder, 'other'), '--queue', redis.url]),
    ]);
    expect([none.code, noFile.code, outside.code]).toEqual([2, 2, 2]);
    expect(none.err).toContain('No Redis answers at redis://127.0.0.1:1');
    expect(noFile.err).toContain('--out names it');
    expect(outside.err).toContain('--root names the folder that this command and its workers share');
  });
});
