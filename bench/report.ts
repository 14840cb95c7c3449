import { quartiles, type Quartiles, type Rates, type Timing } from './interleave.js';
import type { Comparison } from './tasks.js';

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  readonly v8: string;
}

const short = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** How many times longer one task takes than another, round by round. */
function ratios(rates: Rates, { task, yardstick }: Comparison): Quartiles {
  const [own, other] = [rates.get(task) ?? [], rates.get(yardstick) ?? []];
  return quartiles(own.map((rate, round) => (other[round] ?? NaN) / rate));
}

function ratioRow(rates: Rates, comparison: Comparison): string {
  const { first, median, third } = ratios(rates, comparison);
  return row(comparison.says, short(median), `${short(first)}–${short(third)}`);
}

function rateRow(name: string, values: readonly number[]): string {
  const { first, median, third } = quartiles(values);
  return row(name, short(median), `${short(first)}–${short(third)}`, short(1e6 / median));
}

/** The whole run as Markdown. */
export function report(
  rates: Rates,
  comparisons: readonly Comparison[],
  { machine, timing, agreement }: { readonly machine: Machine; readonly timing: Timing; readonly agreement: string },
): string {
  const { cores, processor, node, v8 } = machine;
  return [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`. Read the ratios: they are formed within a round, so they hold on a busy machine;',
    'calls per second belong to this machine and this run.',
    '',
    `Node ${node} (V8 ${v8}) on ${cores} cores of ${processor}. ${timing.rounds} rounds, ${timing.slice * 1000} ms of CPU time for each task in a round, all tasks in one process in a fresh order each round. Before the timing, ${agreement}.`,
    '',
    row('What', 'Times longer (median)', 'Quartiles'),
    row('---', '---:', '---:'),
    ...comparisons.map((comparison) => ratioRow(rates, comparison)),
    '',
    row('Task', 'Calls per CPU second (median)', 'Quartiles', 'CPU µs per call'),
    row('---', '---:', '---:', '---:'),
    ...[...rates].map(([name, values]) => rateRow(name, values)),
    '',
    'Each record is annotated in 64 copies with other values, so no result can be answered from memory. The ten rules compare',
    'results with limits that came with them and say nothing clinical; the engine compares exact decimals, the code by hand',
    'doubles. On both sides outcome, missing inputs and every condition with its value and limit are read inside the timed part.',
    '',
  ].join('\n');
}
