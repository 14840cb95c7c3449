import { randomFrom } from './panels.js';

/** Work to be timed: `run` is called with each input in turn and gives a number, so that nothing can be optimized away. */
export interface Task {
  readonly name: string;
  /** Inputs of `run`; it is given their index. */
  readonly inputs: number;
  readonly run: (at: number) => number | Promise<number>;
}

/** Calls per CPU second, one for each round. */
export type Rates = ReadonlyMap<string, readonly number[]>;

export interface Timing {
  readonly rounds: number;
  /** CPU seconds of one task in one round. */
  readonly slice: number;
}

/** CPU seconds of this process with all its threads: on a shared machine wall-clock mostly measures the neighbors. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

let sink = 0;

async function time({ run, inputs }: Task, from: number, calls: number): Promise<number> {
  let at = from % inputs;
  const start = cpuSeconds();
  for (let call = 0; call < calls; call += 1) {
    const given = run(at);
    sink += typeof given === 'number' ? given : await given; // who gives a number at once does not wait
    at = at + 1 === inputs ? 0 : at + 1;
  }
  return cpuSeconds() - start;
}

const WARM_UP = 0.6;

/** Warms a task up and returns how many calls fill a slice. */
async function callsPerSlice(task: Task, slice: number): Promise<number> {
  let [spent, calls] = [0, 1];
  while (spent < WARM_UP) {
    spent += await time(task, 0, calls);
    if (calls < 1e6) calls *= 2;
  }
  const probe = Math.max(1, Math.floor(calls / 4));
  return Math.max(1, Math.round((probe * slice) / Math.max(await time(task, 0, probe), 1e-6)));
}

/**
 * Times all tasks together: in every round each runs once, in a fresh order. A ratio is formed within a round, so slow drift
 * and a busy machine touch both of its sides.
 */
export async function interleave(tasks: readonly Task[], { rounds, slice }: Timing): Promise<Rates> {
  const random = randomFrom(7);
  const state: { task: Task; calls: number; at: number; rates: number[] }[] = [];
  for (const task of tasks) state.push({ task, calls: await callsPerSlice(task, slice), at: 0, rates: [] });
  for (let round = 0; round < rounds; round += 1) {
    const order = state.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key);
    for (const { one } of order) {
      one.rates.push(one.calls / (await time(one.task, one.at, one.calls)));
      one.at += one.calls;
    }
  }
  if (!Number.isFinite(sink)) throw new RangeError('A task returned no number');
  return new Map(state.map(({ task, rates }) => [task.name, rates]));
}

export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { first: at(0.25), median: at(0.5), third: at(0.75) };
}
