import { once } from 'node:events';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { startWorker } from '../bullmq/index.js';
import { counted } from '../report/words.js';

interface Flags {
  readonly redis: string;
  readonly root: string;
  readonly stalledAfter: number;
}

/** The folder that a run and its workers share. */
export const rootOption = (): Option =>
  new Option('--root <folder>', 'queue: the folder that the run and its workers share')
    .argParser((text) => resolve(text))
    .default(resolve('.'), 'the current folder');

function readSeconds(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Accepted is a whole number of seconds from 1.');
}

const say = (message: string): void => void process.stderr.write(`${message.replaceAll('\u00a0', ' ')}\n`);

async function run({ redis, root, stalledAfter }: Flags): Promise<void> {
  const worker = await startWorker({
    url: redis,
    root,
    stalledAfter,
    onPart: (index, { annotations }) => say(`part ${index + 1}: ${counted(annotations, 'record')} annotated`),
    onProblem: say,
  });
  say('waiting for parts');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await worker.close();
}

const EXAMPLES = `
Makes parts of \`labgloss batch --queue\` until it is told to end (SIGINT, SIGTERM); the part at hand is finished first. One process
uses one core. A worker may be killed at any time: its part is made by another one.

Examples:
  $ labgloss worker --redis redis://127.0.0.1:6379
  $ labgloss worker --redis redis://queue.example.org:6379 --root /mnt/study`;

/** `labgloss worker --redis URL` */
export const workerCommand = (): Command =>
  new Command('worker')
    .description('make parts of a batch from a queue')
    .requiredOption('--redis <url>', 'the Redis of the queue')
    .addOption(rootOption())
    .addOption(
      new Option('--stalled-after <seconds>', 'after how long the part of a worker that vanished is given to another')
        .argParser(readSeconds)
        .default(30),
    )
    .addHelpText('after', EXAMPLES)
    .action(run);
