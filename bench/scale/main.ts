import { createWriteStream, existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readSexSteroids, sexSteroidsFile } from '../../src/cli/population/sex-steroids-2013-2016.js';
import { readWomen, womenFile } from '../../src/cli/population/women-2001-2002.js';
import { withThousands } from '../../src/cli/thousands.js';
import { generatedLines } from './generate.js';
import { measure, type Measured } from './measure.js';
import { memoryPlot } from './plot.js';

export interface ScaleOptions {
  readonly panels: number;
  readonly workers: number;
  readonly seed: number;
  /** A folder with NHANES, or nothing. */
  readonly data: string;
  readonly folder: string;
  readonly command: string;
  /** Where the figures are kept. */
  readonly docs: string | undefined;
}

interface Run {
  readonly input: string;
  readonly name: string;
  readonly megabytesIn: number;
  readonly measured: Measured;
}

async function* nhanesLines(data: string): AsyncGenerator<string, void, undefined> {
  for await (const { imported } of readSexSteroids(join(data, 'nhanes', sexSteroidsFile)))
    yield `${JSON.stringify(imported)}\n`;
  for await (const { imported } of readWomen(join(data, 'nhanes', womenFile))) yield `${JSON.stringify(imported)}\n`;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Mean memory of the second and of the last quarter: what a leak would part. */
function quarters({ samples, seconds }: Measured): readonly [second: number, last: number] {
  const within = (from: number, to: number): number =>
    mean(samples.filter(({ second }) => second >= from * seconds && second < to * seconds).map((one) => one.megabytes));
  return [within(0.25, 0.5), within(0.75, 1)];
}

const whole = (value: number): string => withThousands(Math.round(value));

function row({ input, megabytesIn, measured }: Run): string {
  const { workers, seconds, lines, bytes, samples, cpuSeconds, idleCores } = measured;
  const [second, last] = quarters(measured);
  const cells = [
    input,
    workers,
    withThousands(lines),
    `${whole(megabytesIn)} / ${whole(bytes / 1e6)}`,
    seconds.toFixed(1),
    whole(lines / seconds),
    whole(lines / cpuSeconds),
    idleCores.toFixed(1),
    whole(Math.max(...samples.map(({ megabytes }) => megabytes))),
    `${whole(second)} / ${whole(last)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function section(runs: readonly Run[]): string {
  const processors = cpus();
  const same = runs.every(({ input, measured }) => {
    const first = runs.find((one) => one.input === input);
    return first?.measured.digest === measured.digest;
  });
  if (!same) throw new Error('Two runs over one input wrote different bytes.');
  return [
    `Node ${process.versions.node}, ${processors.length} cores of ${processors[0]?.model.trim() ?? 'an unknown processor'}. The runs over one input wrote the same bytes (SHA-256).`,
    '',
    '| Input | Workers | Records | MB in / out | Seconds | Records a second | Records a CPU second | Cores idle before | Most MB held | MB held in the second / last quarter |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...runs.map(row),
  ].join('\n');
}

const [FROM, TO] = ['<!-- measured: npm run bench:scale -- --write -->', '<!-- end -->'];

async function keep(docs: string, text: string, runs: readonly Run[]): Promise<void> {
  const page = join(docs, 'scale.md');
  const before = await readFile(page, 'utf8');
  const [start, end] = [before.indexOf(FROM), before.indexOf(TO)];
  if (start < 0 || end < start) throw new Error(`docs/scale.md has no place between ${FROM} and ${TO}`);
  await writeFile(page, `${before.slice(0, start)}${FROM}\n${text}\n${before.slice(end)}`);
  await writeFile(join(docs, 'scale-memory.svg'), memoryPlot(runs));
}

/** Measures, prints, and keeps the figures where that is asked for. */
export async function scale(options: ScaleOptions): Promise<void> {
  const { panels, workers, seed, data, folder, command, docs } = options;
  const inputs = [
    { name: 'generated', lines: (): Iterable<string> | AsyncIterable<string> => generatedLines(panels, seed) },
  ];
  if (data !== '' && existsSync(join(data, 'nhanes'))) inputs.push({ name: 'NHANES', lines: () => nhanesLines(data) });
  const runs: Run[] = [];
  for (const { name, lines } of inputs) {
    const file = join(folder, `${name}.ndjson`);
    await pipeline(Readable.from(lines()), createWriteStream(file));
    const megabytesIn = (await stat(file)).size / 1e6;
    for (const count of new Set([1, workers])) {
      console.error(`${name}, ${count} ${count === 1 ? 'worker' : 'workers'}`);
      const measured = await measure(command, file, count);
      runs.push({
        input: name,
        name: `${name}, ${count} ${count === 1 ? 'worker' : 'workers'}`,
        megabytesIn,
        measured,
      });
    }
  }
  const text = section(runs);
  console.log(text);
  if (docs !== undefined)
    await keep(
      docs,
      text,
      runs.filter(({ input }) => input === 'generated'),
    );
}
