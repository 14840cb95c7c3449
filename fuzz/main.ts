import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { shrunk } from './shrink.js';
import { targets, type Fate, type Target } from './targets.js';

/** How many inputs are drawn together. */
export const BATCH = 100;

/** Some batches of one target. The inputs follow from the name of the target, the seed and the number of the batch alone. */
export interface Job {
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** An input that breaks a promise. `text` is as small as it could be made. */
export interface Finding {
  readonly target: string;
  readonly batch: number;
  readonly problem: string;
  readonly text: string;
}

/** What is told of a job. `begun` comes before each batch, so that one that never ends is known. */
export type Told =
  | { readonly kind: 'begun'; readonly target: string; readonly batch: number }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | {
      readonly kind: 'done';
      readonly target: string;
      readonly inputs: number;
      readonly read: number;
      readonly slowest: number; // CPU milliseconds while one input was read, those of other threads included
    }
  | { readonly kind: 'idle' };

/** A finding is of the same kind whatever the values in it, so that an input can be made smaller. */
const kindOf = (problem: string): string => problem.replace(/[^a-z :].*$/is, '') || problem.slice(0, 20);

/** One input: its fate, or what is wrong with it. */
export async function tried(
  target: Target,
  text: string,
): Promise<{ readonly fate: Fate } | { readonly problem: string }> {
  try {
    return { fate: await target.run(text) };
  } catch (error) {
    return { problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

export function inputsOf({ name, inputs }: Target, seed: number, batch: number): readonly string[] {
  const digest = createHash('sha256').update(`${name} ${seed} ${batch}`).digest();
  return fc.sample(inputs, { seed: digest.readInt32LE(), numRuns: BATCH });
}

/** More than this for one input is a fault. Only the time of this process counts, of all its threads. */
const MAXIMUM_MILLISECONDS = 1000;

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function smaller(target: Target, text: string, problem: string): Promise<string> {
  const kind = kindOf(problem);
  return shrunk(text, async (one) => {
    const result = await tried(target, one);
    return 'problem' in result && kindOf(result.problem) === kind;
  });
}

/** Of each kind the first is made small, which takes a thousand tries. */
const seen = new Set<string>();

async function runBatch(target: Target, seed: number, batch: number, tell: (told: Told) => void): Promise<void> {
  const { name } = target;
  tell({ kind: 'begun', target: name, batch });
  const texts = inputsOf(target, seed, batch);
  let [read, slowest] = [0, 0];
  for (const text of texts) {
    const started = cpuMilliseconds();
    const result = await tried(target, text);
    const took = cpuMilliseconds() - started;
    slowest = Math.max(slowest, took);
    if ('problem' in result) {
      const kind = `${name} ${kindOf(result.problem)}`;
      const small = seen.has(kind) ? text : await smaller(target, text, result.problem);
      seen.add(kind);
      tell({ kind: 'finding', finding: { target: name, batch, problem: result.problem, text: small } });
    } else if (took > MAXIMUM_MILLISECONDS)
      tell({ kind: 'finding', finding: { target: name, batch, problem: `slow: ${Math.round(took)} ms`, text } });
    if ('fate' in result && result.fate === 'read') read += 1;
  }
  tell({ kind: 'done', target: name, inputs: texts.length, read, slowest });
}

export async function run(job: Job, tell: (told: Told) => void): Promise<void> {
  const target = targets.find(({ name }) => name === job.target);
  if (!target) throw new RangeError(`there is no target '${job.target}'`);
  for (let batch = job.from; batch < job.to; batch += 1) await runBatch(target, job.seed, batch, tell);
  tell({ kind: 'idle' });
}

export const shares: ReadonlyMap<string, number> = new Map(targets.map(({ name, share }) => [name, share]));

const port = parentPort;
// oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
port?.on('message', (job: Job) => void run(job, (told) => port.postMessage(told)));
