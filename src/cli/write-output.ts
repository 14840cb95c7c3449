import { once } from 'node:events';

/** Writes to a stream and waits while it is full, so that a fast reader does not fill the memory of a slow writer. */
export async function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** A reader that has seen enough (`| head`) closes the pipe: that is the end of the work and not an error. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
