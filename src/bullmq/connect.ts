import { QueueError } from './error.js';

const INSTALL = 'npm install bullmq@6 ioredis@5 installs what a queue needs.';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/** The optional packages. */
export async function loadBullmq(): Promise<typeof import('bullmq')> {
  try {
    return await import('bullmq');
  } catch (error) {
    throw isMissing(error) ? new QueueError(`The package bullmq is not installed. ${INSTALL}`) : error;
  }
}

async function loadRedis(): Promise<typeof import('ioredis').Redis> {
  try {
    return (await import('ioredis')).Redis;
  } catch (error) {
    throw isMissing(error) ? new QueueError(`The package ioredis is not installed. ${INSTALL}`) : error;
  }
}

/** The address without the password. */
export function nameOfServer(url: string): string {
  if (!URL.canParse(url)) return 'the address given';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

const ANSWERS_WITHIN = 5000; // milliseconds

/**
 * Asks the server whether it is there.
 *
 * @throws QueueError when it is not.
 */
export async function reach(url: string): Promise<void> {
  if (!/^rediss?:\/\/[^/]/.test(url) || !URL.canParse(url))
    throw new QueueError('The address of Redis is not one: accepted is redis://HOST:PORT, or rediss:// with TLS.');
  const Redis = await loadRedis();
  const client = new Redis(url, { lazyConnect: true, connectTimeout: ANSWERS_WITHIN, retryStrategy: () => null });
  let reason = '';
  client.on('error', (error: Error) => (reason = error.message)); // says more than what `connect` throws
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    const why = reason || (error instanceof Error ? error.message : 'no answer');
    throw new QueueError(
      `No Redis answers at ${nameOfServer(url)} (${why}). Start one (\`redis-server\`), or give the address of one that runs.`,
    );
  } finally {
    client.disconnect();
  }
}

/** How both sides connect: a server that goes away is waited for. */
export const connectionTo = (
  url: string,
): {
  readonly url: string;
  readonly maxRetriesPerRequest: null;
  readonly retryStrategy: (times: number) => number;
} => ({
  url,
  maxRetriesPerRequest: null,
  retryStrategy: (times) => Math.min(times * 200, 2000),
});

export const QUEUE_NAME = 'labgloss';
