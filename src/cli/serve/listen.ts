import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { aboutAddress, type Address } from './address.js';

export interface ListenOptions extends Address {
  /** Within which a request has to have come in; after it the answer is 408. */
  readonly timeoutSeconds: number;
}

const CHECK_EVERY_MS = 1000;
const GRACE_MS = 10_000;

/** A server that answers with `fetch`, once it listens. Throws `UnusableInput` where the address cannot be had. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { timeoutSeconds, ...address }: ListenOptions,
): Promise<Server> {
  const timeout = timeoutSeconds * 1000;
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = createServer(
    {
      requestTimeout: timeout,
      headersTimeout: timeout,
      connectionsCheckingInterval: Math.min(CHECK_EVERY_MS, timeout),
    },
    (request, response) => {
      // while the server closes, a connection that is kept open for a next request would hold it up
      response.once('close', () => {
        if (!server.listening) setImmediate(() => server.closeIdleConnections());
      });
      void answer(request, response);
    },
  );
  server.listen(address);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw aboutAddress(address, error);
  }
  return server;
}

/** Resolves when the process was asked to end and every request under way has its answer, or its time is over. */
export async function closeOnSignal(server: Server, log: (line: string) => void): Promise<void> {
  const ended = once(server, 'close');
  // `once`: a second signal ends the process at once, as it does by default
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => {
      log(`${signal}: no new requests; those under way are finished`);
      server.close();
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    });
  await ended;
}
