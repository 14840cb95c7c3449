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
