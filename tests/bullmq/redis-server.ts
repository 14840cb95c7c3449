import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where the server is installed; undefined where it is not. */
export const redisServer: string | undefined = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  .map((folder) => join(folder, 'redis-server'))
  .find((file) => existsSync(file));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false; // not yet
  } finally {
    socket.destroy();
  }
}

export interface Redis {
  readonly url: string;
  /** Ends the server without warning and starts it again, without anything that it knew. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A server of its own on a free port, which keeps nothing on disk. */
export async function startRedis(program: string): Promise<Redis> {
  const folder = await mkdtemp(join(tmpdir(), 'labgloss-redis-'));
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
    const server = spawn(program, words, { stdio: 'ignore' });
    while (!(await accepts(port))) await wait(20);
    return server;
  };
  const end = async (server: ChildProcess): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  let server = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await end(server);
      server = await start();
    },
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
