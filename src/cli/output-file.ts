import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { lstat, rename, rm } from 'node:fs/promises';
import { aboutFile } from './failure.js';
import { write } from './write-output.js';

export interface Target {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

const standardOutput: Target = {
  write: (text) => write(process.stdout, text),
  finish: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
};

/** Is it something that a new file may take the place of? A device, a pipe or a link is written into as it is. */
export async function isReplaceable(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined); // a path that cannot be read fails below, when it is opened
  return found === undefined || found.isFile();
}

/** A file that has its name only once it is complete, so that nobody takes half of it for the whole. */
async function openFile(file: string): Promise<Target> {
  const replaces = await isReplaceable(file);
  const opened = replaces ? `${file}.partial` : file;
  const stream = createWriteStream(opened);
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = aboutFile(file, error);
  });
  const settle = async (done: Promise<unknown>): Promise<void> => {
    await done.catch(() => undefined); // the listener above has the error
    if (failure) throw failure;
  };
  const close = (): Promise<void> => {
    if (stream.closed) return settle(Promise.resolve());
    stream.end();
    return settle(once(stream, 'close'));
  };
  await settle(once(stream, 'open'));
  return {
    write: (text) => settle(write(stream, text)),
    finish: async () => {
      await close();
      if (replaces) await rename(opened, file);
    },
    abandon: async () => {
      await close().catch(() => undefined); // what ended the work is thrown already
      if (replaces) await rm(opened, { force: true });
    },
  };
}

/** Writes to a file or, where none is named, to standard output. What is not finished leaves no file. */
export async function withTarget(out: string | undefined, work: (target: Target) => Promise<void>): Promise<void> {
  const target = out === undefined ? standardOutput : await openFile(out);
  try {
    await work(target);
    await target.finish();
  } catch (error) {
    await target.abandon();
    throw error;
  }
}
