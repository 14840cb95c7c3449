import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** How a text is cut into what is read at once: NDJSON into lines, HL7 v2 into messages. */
export type Unit = 'line' | 'message';

/** A part of a file that is read for itself: whole lines or whole messages. */
export interface Shard {
  readonly file: string;
  readonly start: number; // bytes
  readonly end: number; // bytes; not included
  /** The number of its first line or message in the file, from 1. */
  readonly first: number;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

export interface ShardOptions {
  /** @default 'line' */
  readonly unit?: Unit | undefined;
  /** A shard ends with the first line or message that reaches this size. @default 1048576 */
  readonly bytes?: number | undefined;
}

export const SHARD_BYTES = 1_048_576;

/** Bytes read at a time. */
const PIECE = 262_144;

const LINE_FEED = 0x0a;
/** Before the start of a message: the end of a segment, or a byte of the frame of a socket. */
const BEFORE_MESSAGE: ReadonlySet<number | undefined> = new Set([0x0a, 0x0b, 0x0d, 0x1c]);
/** So many bytes at the end of a piece may be the beginning of `\rMSH`. */
const CUT = 3;

function lineStarts(piece: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
  return starts;
}

function messageStarts(piece: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = piece.indexOf('MSH', 1); at >= 0; at = piece.indexOf('MSH', at + 1)) {
    if (BEFORE_MESSAGE.has(piece[at - 1])) starts.push(at);
  }
  return starts;
}

/** Does the file begin with a message, so that the next one found is the second? */
const beginsWithMessage = (piece: Buffer): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?MSH/.test(piece.toString('latin1', 0, 6));

/** The shards of one file, in order. */
async function* shardsOfFile(file: string, unit: Unit, size: number): AsyncGenerator<Shard, void, undefined> {
  let hash: Hash = createHash('sha256');
  let held: Buffer = Buffer.alloc(0);
  let [start, first, number, offset] = [0, 1, 1, 0]; // `offset` is where `held` begins
  let hasFirstMessage = unit === 'line';
  for await (const read of createReadStream(file, { highWaterMark: PIECE })) {
    const piece = Buffer.concat([held, read as Buffer]); // a stream without an encoding gives bytes
    if (offset === 0 && unit === 'message' && beginsWithMessage(piece)) hasFirstMessage = true;
    let hashed = 0;
    for (const at of unit === 'line' ? lineStarts(piece) : messageStarts(piece)) {
      if (!hasFirstMessage) {
        hasFirstMessage = true;
        continue;
      }
      number += 1;
      if (offset + at - start < size) continue;
      const digest = hash.update(piece.subarray(hashed, at)).digest('hex');
      yield { file, start, end: offset + at, first, digest };
      hash = createHash('sha256');
      hashed = at;
      start = offset + at;
      first = number;
    }
    const settled = Math.max(hashed, unit === 'line' ? piece.length : piece.length - CUT);
    hash.update(piece.subarray(hashed, settled));
    held = piece.subarray(settled);
    offset += settled;
  }
  const end = offset + held.length;
  if (end > start) yield { file, start, end, first, digest: hash.update(held).digest('hex') };
}

/**
 * Cuts files into shards of whole lines or messages. The cuts depend on the bytes alone, so every process that plans the same files
 * finds the same shards. The files are read once, in pieces.
 *
 * @example await planShards(['records.ndjson']) // [{ file: 'records.ndjson', start: 0, end: 1048801, first: 1, digest: '9f86…' }, …]
 */
export async function planShards(files: readonly string[], options: ShardOptions = {}): Promise<readonly Shard[]> {
  const { unit = 'line', bytes = SHARD_BYTES } = options;
  const shards: Shard[] = [];
  for (const file of files) for await (const shard of shardsOfFile(file, unit, bytes)) shards.push(shard);
  return shards;
}

/** The i-th of n slices, from 1: shards that follow each other, so that the outputs in order are the output of all. */
export const sliceOf = (shards: readonly Shard[], part: number, of: number): readonly Shard[] =>
  shards.slice(Math.floor((shards.length * (part - 1)) / of), Math.floor((shards.length * part) / of));

/** A file is not what it was when its shards were planned. */
export class ChangedInputError extends Error {
  override readonly name = 'ChangedInputError';
}

/**
 * The text of a shard, in pieces.
 *
 * @throws ChangedInputError at its end, when its bytes are not those that were planned.
 */
export async function* textOfShard({ file, start, end, digest }: Shard): AsyncGenerator<string, void, undefined> {
  const hash = createHash('sha256');
  const decoder = new StringDecoder('utf8');
  for await (const read of createReadStream(file, { start, end: end - 1, highWaterMark: PIECE })) {
    const piece = read as Buffer; // a stream without an encoding gives bytes
    hash.update(piece);
    yield decoder.write(piece);
  }
  yield decoder.end();
  if (hash.digest('hex') !== digest)
    throw new ChangedInputError(`${file} is not the file that was planned: bytes ${start} to ${end} are others.`);
}
