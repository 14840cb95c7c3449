import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  assemble,
  openOutput,
  partsFolderOf,
  performHere,
  type Perform,
  type Placed,
} from '../../src/batch/assemble.js';
import { planShards } from '../../src/batch/shards.js';
import { perform, tasksOf, type BatchRun, type Task } from '../../src/batch/tasks.js';
import { ndjson, recordLines } from './records.js';

const RUN: BatchRun = { source: { format: 'json' }, options: {}, onError: 'skip' };
const lines = recordLines(12);

let folder: string;
let input: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
  [input, output] = [join(folder, 'in.ndjson'), join(folder, 'out.ndjson')];
  await writeFile(input, ndjson(lines));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Two lines are a part. */
const plan = async (run: BatchRun = RUN, to = output): Promise<readonly Task[]> =>
  tasksOf(await planShards([input], { bytes: (lines[0]?.length ?? 0) + 10 }), run, partsFolderOf(to));

/** Runs to the end, or until so many parts have their place. */
async function runOn(
  tasks: readonly Task[],
  { until = Infinity, how = performHere, to = output }: { until?: number; how?: Perform; to?: string } = {},
): Promise<readonly Placed[]> {
  const target = await openOutput(to, tasks);
  const placed: Placed[] = [];
  for await (const one of assemble(tasks, target, how)) {
    placed.push(one);
    if (placed.length === until) {
      await target.close();
      return placed;
    }
  }
  await target.finish();
  return placed;
}

async function whole(): Promise<string> {
  const other = join(folder, 'whole.ndjson');
  await runOn(await plan(RUN, other), { to: other });
  return readFile(other, 'utf8');
}

/** Later parts are ready before earlier ones. */
async function* backwards(tasks: readonly Task[]): AsyncGenerator<Task, void, undefined> {
  for (const task of [...tasks].reverse()) {
    await perform(task);
    yield task;
  }
}

describe('putting parts together', () => {
  it('gives the annotations in the order of the lines, whatever part is ready first, and leaves nothing else', async () => {
    const tasks = await plan();
    expect(tasks.length).toBeGreaterThan(4);
    await runOn(tasks, { how: backwards });
    const written = await readFile(output, 'utf8');
    expect(written).toBe(await whole());
    const subjects = written
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { subject: { id: string } }).subject.id);
    expect(subjects).toEqual(lines.map((_, at) => `s${at}`));
    expect((await readdir(folder)).sort()).toEqual(['in.ndjson', 'out.ndjson', 'whole.ndjson']);
  });

  it('goes on after a break without making a part again', async () => {
    const expected = await whole();
    const tasks = await plan();
    await runOn(tasks, { until: 3 });
    const made: number[] = [];
    const placed = await runOn(tasks, {
      how: async function* counting(todo) {
        for (const task of todo) made.push(task.index);
        yield* performHere(todo);
      },
    });
    expect(made).toEqual(tasks.slice(3).map(({ index }) => index));
    expect(placed.map(({ earlier }) => earlier)).toEqual(tasks.map((_, at) => at < 3));
    expect(await readFile(output, 'utf8')).toBe(expected);
  });

  it('cuts a torn line off that a broken run left at the end', async () => {
    const expected = await whole();
    const tasks = await plan();
    await runOn(tasks, { until: 2 });
    await appendFile(`${output}.partial`, '{"engine":{"name":"lab');
    await runOn(tasks);
    expect(await readFile(output, 'utf8')).toBe(expected);
  });

  it('makes again what a broken file system has lost', async () => {
    const expected = await whole();
    const tasks = await plan();
    await runOn(tasks, { until: 4 });
    await truncate(`${output}.partial`, 100);
    await runOn(tasks);
    expect(await readFile(output, 'utf8')).toBe(expected);
    await runOn(await plan(), { until: 2 });
    await rm(`${output}.partial`);
    await runOn(await plan());
    expect(await readFile(output, 'utf8')).toBe(expected);
  });

  it('takes parts over that were ready and had no place yet', async () => {
    const expected = await whole();
    const tasks = await plan();
    const last = tasks.at(-1);
    if (!last) throw new Error('there are parts');
    const target = await openOutput(output, tasks);
    await perform(last);
    await target.close();
    const placed = await runOn(tasks);
    expect(placed.filter(({ earlier }) => earlier).map(({ task }) => task)).toEqual([last]);
    expect(await readFile(output, 'utf8')).toBe(expected);
  });

  it('does not take the bytes of another input for its own when that was broken in between', async () => {
    const expected = await whole();
    await runOn(await plan(), { until: 2 });
    const original = await readFile(input, 'utf8');
    await writeFile(input, original.replaceAll('"LH"', '"PH"'));
    await runOn(await plan(), { until: 2 });
    await writeFile(input, original);
    await runOn(await plan());
    expect(await readFile(output, 'utf8')).toBe(expected);
  });

  it('makes every part again when the input, the options or the errors to end at are others', async () => {
    const keys = async (run: BatchRun = RUN): Promise<ReadonlySet<string>> =>
      new Set((await plan(run)).map(({ key }) => key));
    const before = await keys();
    const others = [await keys({ ...RUN, options: { units: 'si' } }), await keys({ ...RUN, onError: 'fail' })];
    await writeFile(input, ndjson(recordLines(12).map((line) => line.replace('"LH"', '"FSH"'))));
    for (const other of [...others, await keys()]) for (const key of other) expect(before.has(key)).toBe(false);
  });

  it('accounts for lines that cannot be read by their number in the file, or ends at the first of them', async () => {
    await writeFile(input, ndjson([...lines.slice(0, 5), '{"panels": [,]}', ...lines.slice(5), 'x']));
    const placed = await runOn(await plan());
    expect(placed.flatMap(({ account }) => account.remarks).map(({ line }) => line)).toEqual([6, 14]);
    const stopped = (await runOn(await plan({ ...RUN, onError: 'fail' }))).filter(({ account }) => account.stopped);
    expect(stopped[0]?.account.remarks).toEqual([
      { line: 6, isUnread: true, message: 'not JSON at column 13: found ,, accepted is a value' },
    ]);
  });
});
