#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { annotateCommand } from './annotate.js';
import { batchCommand } from './batch.js';
import { QueueError } from '../bullmq/index.js';
import { convertCommand } from './convert.js';
import { demoCommand } from './demo.js';
import { diffCommand } from './diff.js';
import { UNUSABLE, UnusableInput } from './failure.js';
import { redactCommand } from './redact.js';
import { rulesCommand } from './rules.js';
import { serveCommand } from './serve.js';
import { serveTasks } from './threads.js';
import { workerCommand } from './worker.js';
import { endQuietlyOnClosedPipe } from './write-output.js';

const EXAMPLES = `
Examples:
  $ labgloss demo
  $ labgloss annotate panel.json
  $ labgloss convert 300 ng/dL nmol/L testosterone
  $ labgloss rules testosterone-low-lh-raised
  $ labgloss batch records.ndjson > annotations.ndjson
  $ labgloss diff --baseline cornerstones
  $ labgloss serve --sex-from Patient.gender
  $ labgloss redact panel.json > redacted.json

Results go to standard output, everything else to standard error.`;

const program = new Command('labgloss')
  .description('Descriptive, cited notes on hormone panels for clinicians. No diagnosis and no advice.')
  .version(version)
  .addHelpText('after', EXAMPLES)
  .showHelpAfterError('(--help shows what is accepted)')
  .exitOverride();

const commands = [
  annotateCommand(),
  demoCommand(),
  convertCommand(),
  rulesCommand(),
  batchCommand(),
  diffCommand(),
  workerCommand(),
  serveCommand(),
  redactCommand(),
];
for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program));
}

/** The exit code of an error, which is said to the user before. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE; // it has printed its own message
  if (!(error instanceof UnusableInput || error instanceof QueueError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return UNUSABLE;
}

async function runCommand(): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
}

if (isMainThread) await runCommand();
else serveTasks();
