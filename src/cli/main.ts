#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { QueueError } from '../bullmq/error.js';
import { UNUSABLE, UnusableInput } from './failure.js';
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

/** Each command is loaded when it is asked for: they share little, and one waits for none of the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  annotate: async () => (await import('./annotate.js')).annotateCommand(),
  demo: async () => (await import('./demo.js')).demoCommand(),
  convert: async () => (await import('./convert.js')).convertCommand(),
  rules: async () => (await import('./rules.js')).rulesCommand(),
  batch: async () => (await import('./batch.js')).batchCommand(),
  diff: async () => (await import('./diff.js')).diffCommand(),
  worker: async () => (await import('./worker.js')).workerCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
  redact: async () => (await import('./redact.js')).redactCommand(),
};

/** The commands that an answer needs: the one that is named, none for the version, and all of them for help and for a typo. */
function needed(asked = ''): readonly string[] {
  if (asked === '--version' || asked === '-V') return [];
  return Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
}

for (const load of needed(process.argv[2]).map((name) => commands[name])) {
  if (load) program.addCommand((await load()).copyInheritedSettings(program));
}

/** The exit code of an error, which is said to the user before. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE; // it has printed its own message
  if (!(error instanceof UnusableInput || error instanceof QueueError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return UNUSABLE;
}

endQuietlyOnClosedPipe();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
