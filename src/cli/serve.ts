import { Command, InvalidArgumentError, Option } from 'commander';
import { createAnnotator } from '../annotate.js';
import { fromFhir } from '../fhir/index.js';
import { sexSources } from '../fhir/patient.js';
import { annotateOptions, withShownOptions, type ShownFlags } from './annotate-options.js';
import { fhirOptions } from './read-door.js';
import { isLoopback, mayRead, readOrigin, readPort, urlOf, type Address } from './serve/address.js';
import { closeOnSignal, listen } from './serve/listen.js';
import { service } from './serve/service.js';

interface Flags extends ShownFlags, Address {
  readonly allowOrigin?: readonly string[];
  readonly sexFrom?: string;
  readonly cards: 'one' | 'per-note';
  readonly maxBody: number;
  readonly timeout: number;
}

const MEGABYTE = 1_000_000;

function readPositive(text: string): number {
  const number = Number(text);
  if (number > 0 && number < 100_000) return number;
  throw new InvalidArgumentError('Accepted is a number above 0.');
}

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function run(flags: Flags): Promise<void> {
  const { host, port, allowOrigin, sexFrom, cards, maxBody, timeout } = flags;
  const app = service({
    import: (resources) => fromFhir(resources, fhirOptions({ sexFrom })),
    annotate: createAnnotator(annotateOptions(flags)),
    cards,
    mayRead: mayRead(allowOrigin),
    maximumBytes: Math.round(maxBody * MEGABYTE),
    log,
  });
  const server = await listen(app.fetch, { host, port, timeoutSeconds: timeout });
  const bound = server.address();
  const url = urlOf({ host, port: typeof bound === 'object' && bound !== null ? bound.port : port });
  log(`labgloss listens on ${url}/cds-services`);
  if (!isLoopback(host)) log('Other machines can reach it: it has no authentication and no TLS of its own.');
  await closeOnSignal(server, log);
}

const EXAMPLES = `
Discovery is at /cds-services, the service at /cds-services/hormone-panel-notes, and /health answers while it runs. The log on
standard error has method, path pattern, status and duration, and nothing of what was asked or answered. SIGTERM and SIGINT let
requests under way finish.

Examples:
  $ labgloss serve
  $ labgloss serve --port 0 --sex-from Patient.gender
  $ labgloss serve --host 0.0.0.0 --allow-origin https://ehr.example --allow-origin https://ehr-test.example

Exit codes: 0 ended by a signal, 2 the address or an option cannot be used.`;

/** `labgloss serve` */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('answer CDS Hooks (patient-view) over HTTP with cards')
    .addOption(
      new Option('--host <address>', 'address to listen on').default('127.0.0.1', '127.0.0.1, this machine only'),
    )
    .addOption(new Option('--port <number>', 'port to listen on; 0 for a free one').argParser(readPort).default(8080))
    .addOption(
      new Option(
        '--allow-origin <origin>',
        'origin of web pages that may read the answers, once for each, or *; by default those of this machine',
      ).argParser(readOrigin),
    )
    .addOption(new Option('--sex-from <where>', 'what states the reference category').choices(sexSources))
    .addOption(
      new Option('--cards <how>', 'one card for all notes or one for each').choices(['one', 'per-note']).default('one'),
    )
    .addOption(
      new Option('--max-body <megabytes>', 'size of a request that is read').argParser(readPositive).default(10),
    )
    .addOption(
      new Option('--timeout <seconds>', 'time within which a request has to have come in')
        .argParser(readPositive)
        .default(30),
    );
  return withShownOptions(command).addHelpText('after', EXAMPLES).action(run);
}
