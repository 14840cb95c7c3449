import { createReadStream } from 'node:fs';
import { aboutFile } from './failure.js';

/** '-' is standard input. */
export const STANDARD_INPUT = '-';

export const nameOfInput = (file: string): string => (file === STANDARD_INPUT ? '(standard input)' : file);

/** The text of a file or of standard input, in pieces. */
export async function* chunksOf(file: string): AsyncGenerator<string, void, undefined> {
  const stream = file === STANDARD_INPUT ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  try {
    // both streams have an encoding, so their pieces are text
    for await (const chunk of stream) yield String(chunk);
  } catch (error) {
    throw error instanceof Error ? aboutFile(nameOfInput(file), error) : error;
  }
}

export async function readText(file: string): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of chunksOf(file)) chunks.push(chunk);
  return chunks.join('').replace(/^\ufeff/, '');
}

/** The first line of a stream that is not blank, and the whole of the stream again. */
export async function withFirstLine(
  chunks: AsyncGenerator<string, void, undefined>,
): Promise<{ readonly head: string; readonly chunks: AsyncIterable<string> }> {
  const read: string[] = [];
  let hasLine = false; // something stands in what was read
  let next: IteratorResult<string, void>;
  while ((next = await chunks.next()).done !== true) {
    read.push(next.value);
    const begun: string = hasLine ? next.value : next.value.replace(/^\ufeff/, '').trimStart();
    hasLine ||= begun !== '';
    if (hasLine && /[\r\n]/.test(begun)) break;
  }
  const [head = ''] = read
    .join('')
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  async function* again(): AsyncGenerator<string, void, undefined> {
    yield* read;
    yield* chunks;
  }
  return { head, chunks: again() };
}
