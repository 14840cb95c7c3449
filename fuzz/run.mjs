// npm run fuzz -- [--inputs 100000] [--seed 1] [--workers 2] [--target record] [--batch 17]
// Builds the source and the targets into one file in a temporary folder and gives the targets their share of the inputs, in
// workers of bounded memory. An input that breaks a promise is made small and kept in fuzz/unreviewed, which is not committed:
// it may hold bytes of a public sample. What is fixed goes by hand into fuzz/findings. --batch reruns one batch of a target.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { withBundle } from '../scripts/library/with-bundle.mjs';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    target: { type: 'string', multiple: true },
    batch: { type: 'string' },
  },
});
const number = (name) => {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} is a whole number, such as 1000`);
  return value;
};
const [seed, inputs, workers] = [number('seed'), number('inputs'), Math.max(1, number('workers'))];

/** No message for so long, or more memory than this: the batch that had begun is a finding. */
const STALLED_SECONDS = 120;
const MEGABYTES = 512;
/** How many findings of one target are kept in a run. */
const KEPT = 20;
const JOB = 5;

/** The jobs of all targets in turn, so that a run that is stopped has tried each. */
function jobsOf(shares, batchSize) {
  const names = values.target ?? [...shares.keys()];
  const all = names.reduce((sum, name) => sum + (shares.get(name) ?? 0), 0);
  const queues = names.map((target) => {
    const share = shares.get(target);
    if (share === undefined) throw new RangeError(`--target ${target}: there are ${[...shares.keys()].join(', ')}`);
    if (values.batch !== undefined) return [{ target, seed, from: number('batch'), to: number('batch') + 1 }];
    const batches = Math.ceil((inputs * share) / all / batchSize);
    return Array.from({ length: Math.ceil(batches / JOB) }, (_, at) => ({
      target,
      seed,
      from: at * JOB,
      to: Math.min(batches, (at + 1) * JOB),
    }));
  });
  const longest = Math.max(...queues.map((queue) => queue.length));
  const turns = Array.from({ length: longest }, (_, turn) => (turn + 1) / longest);
  return turns.flatMap((part, turn) =>
    queues.flatMap((queue) =>
      queue.slice(Math.round((turn / longest) * queue.length), Math.round(part * queue.length)),
    ),
  );
}

const kept = fileURLToPath(new URL('unreviewed/', import.meta.url));
const table = new Map();
const rowOf = (target) => {
  const row = table.get(target) ?? { inputs: 0, read: 0, slowest: 0, findings: 0 };
  table.set(target, row);
  return row;
};

function keep({ target, batch, problem, text }) {
  const row = rowOf(target);
  row.findings += 1;
  if (row.findings > KEPT) return;
  mkdirSync(kept, { recursive: true });
  const name = `${target.replaceAll(' ', '-')}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`;
  writeFileSync(join(kept, name), text);
  console.log(
    `finding in ${target}, seed ${seed}, batch ${batch}: ${problem.slice(0, 400)}\n  fuzz/unreviewed/${name}`,
  );
}

function tally({ target, inputs: tried, read, slowest }) {
  const row = rowOf(target);
  row.inputs += tried;
  row.read += read;
  row.slowest = Math.max(row.slowest, slowest);
}

/** Works through the jobs with one worker, and with a new one after a batch that does not end or takes too much memory. */
function work(file, jobs) {
  return new Promise((resolve) => {
    let begun;
    let stalled;
    const next = (worker) => {
      const job = jobs.shift();
      if (job === undefined) {
        clearTimeout(stalled);
        worker.terminate().then(resolve);
        // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
      } else worker.postMessage(job);
    };
    const replace = (worker, problem) => {
      clearTimeout(stalled);
      keep({ ...begun, problem, text: '' });
      worker.removeAllListeners();
      worker.terminate().then(start);
    };
    const start = () => {
      const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
      worker.on('error', (error) => replace(worker, `the worker ended: ${error.message}`));
      worker.on('message', (told) => {
        clearTimeout(stalled);
        stalled = setTimeout(() => replace(worker, `no end after ${STALLED_SECONDS} s`), STALLED_SECONDS * 1000);
        if (told.kind === 'begun') begun = told;
        if (told.kind === 'finding') keep(told.finding);
        if (told.kind === 'done') tally(told);
        if (told.kind === 'idle') next(worker);
      });
      next(worker);
    };
    start();
  });
}

const sum = (column) => [...table.values()].reduce((total, row) => total + row[column], 0);

function progress(started, total) {
  const seconds = (Date.now() - started) / 1000;
  const rate = sum('inputs') / seconds;
  const left = Math.round((total - sum('inputs')) / rate / 60);
  console.error(`${sum('inputs')} of ${total} inputs, ${Math.round(rate)} a second, about ${left} minutes left`);
}

function summary(seconds) {
  const cells = (target, { inputs: tried, read, slowest, findings }) =>
    `| ${target} | ${tried} | ${tried === 0 ? 0 : Math.round((100 * read) / tried)} % | ${Math.round(slowest)} | ${findings} |`;
  const all = {
    inputs: sum('inputs'),
    read: sum('read'),
    findings: sum('findings'),
    slowest: Math.max(0, ...[...table.values()].map((row) => row.slowest)),
  };
  return [
    `seed ${seed}, Node ${process.versions.node}, ${Math.round(seconds)} s`,
    '',
    '| Target | Inputs | read | slowest, CPU ms | findings |',
    '|---|--:|--:|--:|--:|',
    ...[...table].map(([target, row]) => cells(target, row)),
    cells('all', all),
  ].join('\n');
}

await withBundle(new URL('main.ts', import.meta.url), async ({ shares, BATCH }, file) => {
  const jobs = jobsOf(shares, BATCH);
  const total = jobs.reduce((all, { from, to }) => all + (to - from) * BATCH, 0);
  if (process.env.LABGLOSS_DATA === undefined)
    console.error(
      'fuzz: only the fixtures of the project are mutated, LABGLOSS_DATA does not lead to samples (docs/data.md)',
    );
  const started = Date.now();
  const clock = setInterval(() => progress(started, total), 15_000);
  const stop = () => {
    jobs.length = 0; // each worker ends after its job
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await Promise.all(Array.from({ length: workers }, () => work(file, jobs)));
  clearInterval(clock);
  console.log(summary((Date.now() - started) / 1000));
  if (sum('findings') > 0) process.exitCode = 1;
});
