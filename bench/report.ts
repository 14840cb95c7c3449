import type { ColdStart } from './cold-start.js';
import { quartiles, type Quartiles, type Rates, type Timing } from './interleave.js';
import type { Comparison, Size } from './tasks.js';

interface Machine {
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

const met = ({ target }: Comparison, ratio: number): boolean =>
  target === undefined || (target.is === 'at least' ? ratio >= target.ratio : ratio <= target.ratio);

function ratioRow(rates: Rates, comparison: Comparison): string {
  const { first, median, third } = ratios(rates, comparison);
  const { says, target } = comparison;
  const wanted = target ? [`${target.is} ${target.ratio}`, met(comparison, median) ? 'met' : 'not met'] : ['', ''];
  return row(says, short(median), `${short(first)}–${short(third)}`, ...wanted);
}

/** Why what is wanted is not met, where it is not. */
function unmet(rates: Rates, comparisons: readonly Comparison[]): readonly string[] {
  const missed = comparisons.filter((comparison) => !met(comparison, ratios(rates, comparison).median));
  if (missed.length === 0) return [];
  return ['Not met, and why:', '', ...missed.map(({ says, target }) => `- ${says}: ${target?.otherwise}.`), ''];
}

const coldRow = ({ says, ratio, more, wanted }: ColdStart): string =>
  row(
    says,
    `${short(ratio.median)} (${short(ratio.first)}–${short(ratio.third)})`,
    `${short(more.median)} (${short(more.first)}–${short(more.third)})`,
    wanted,
  );

function coldSection(cold: readonly ColdStart[]): readonly string[] {
  if (cold.length === 0) return [];
  return [
    '## Cold start',
    '',
    'A fresh process, against `node -e 0` started the same way in the same round. An import is of the built package by its name,',
    'under the `node` condition. A command with a record loads the whole engine, the doors and the renderers; the version and a',
    'conversion do not. What is left of an import is the opening of the files that the entries share, and the compiling and',
    'evaluating of rules, claims, catalogue and schemas. With Node 22 or newer, `NODE_COMPILE_CACHE=FOLDER` in the environment keeps',
    'what was compiled for the next run.',
    '',
    row('What', 'CPU time, times the bare process', 'CPU ms more than the bare process', 'Wanted'),
    row('---', '---:', '---:', '---'),
    ...cold.map(coldRow),
    '',
  ];
}

const sizeRow = ({ name, record, annotation }: Size): string =>
  row(name, `${record}`, `${annotation}`, short(annotation / record));

function rateRow(name: string, values: readonly number[]): string {
  const { first, median, third } = quartiles(values);
  return row(name, short(median), `${short(first)}–${short(third)}`, short(1e6 / median));
}

interface Run {
  readonly machine: Machine;
  readonly timing: Timing;
  readonly agreement: string;
  readonly cold: readonly ColdStart[];
  readonly sizes: readonly Size[];
}

/** The whole run as Markdown. */
export function report(
  rates: Rates,
  comparisons: readonly Comparison[],
  { machine, timing, agreement, cold, sizes }: Run,
): string {
  const { cores, processor, node, v8 } = machine;
  return [
    '# Performance',
    '',
    'Written by `npm run bench:peers -- --write`; bench/README.md says how to repeat it. Read the ratios: they are formed within a',
    'round, so they hold on a busy machine; calls per second belong to this machine and this run. What is wanted is printed beside',
    'what was measured, and asserted nowhere.',
    '',
    `Node ${node} (V8 ${v8}) on ${cores} cores of ${processor}. ${timing.rounds} rounds, ${timing.slice * 1000} ms of CPU time for each task in a round, all tasks in one process in a fresh order each round. Before the timing, ${agreement}.`,
    '',
    row('What', 'Times longer (median)', 'Quartiles', 'Wanted', ''),
    row('---', '---:', '---:', '---', '---'),
    ...comparisons.map((comparison) => ratioRow(rates, comparison)),
    '',
    ...unmet(rates, comparisons),
    ...coldSection(cold),
    '## Size of an annotation',
    '',
    'Without traces, wanted is at most 10 times the record. An annotation holds every outcome of every rule, and each note its text,',
    'its plain text, its evidence and the references in full, which do not grow with the record.',
    '',
    row('Record', 'Its bytes', 'Bytes of the annotation', 'Times'),
    row('---', '---:', '---:', '---:'),
    ...sizes.map(sizeRow),
    '',
    '## Every task',
    '',
    row('Task', 'Calls per CPU second (median)', 'Quartiles', 'CPU µs per call'),
    row('---', '---:', '---:', '---:'),
    ...[...rates].map(([name, values]) => rateRow(name, values)),
    '',
    'Each record is annotated in 64 copies with other values, so no result can be answered from memory; what repeats in every',
    'feed, such as a unit, a time or the text of an interval, is remembered within bounds. The ten rules compare results with',
    'limits that came with them and say nothing clinical; the engine compares exact decimals, the code by hand doubles. On both',
    'sides outcome, missing inputs and every condition with its value and limit are read inside the timed part.',
    '',
  ].join('\n');
}
