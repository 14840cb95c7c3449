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
  /** The number of its first line in the file, from 1. */
  readonly first: number;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/** Where a file is cut into shards. */
export interface ShardOptions {
  /** @default 'line' */
  readonly unit?: Unit | undefined;
  /** A shard ends with the first line or message that reaches this size. @default 1048576 */
  readonly bytes?: number | undefined;
}

const SHARD_BYTES = 1_048_576;

/** Bytes read at a time. */
const PIECE = 262_144;

const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** A line as far as its end is found: where it begins, and whether a shard may begin there. */
interface Begin {
  readonly at: number;
  readonly isUnit: boolean;
}

/** The start of a message, behind what frames it on a socket and the mark of an encoding; none in front of it is more than this. */
const MESSAGE = /^(?:\u00ef\u00bb\u00bf|[\v\u001c])*MSH/; // oxlint-disable-line no-control-regex -- what frames a message
const AHEAD = 16;

/** Only line feeds end a line of NDJSON. */
function* linesIn(piece: Buffer): Generator<Begin, void, undefined> {
  for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1))
    yield { at: at + 1, isUnit: true };
}

/** CR, LF and CRLF end a segment. */
function* segmentsIn(piece: Buffer, until: number): Generator<Begin, void, undefined> {
  for (let at = 0; at < until; at += 1) {
    const isEnd = piece[at] === LINE_FEED || (piece[at] === RETURN && piece[at + 1] !== LINE_FEED);
    if (isEnd) yield { at: at + 1, isUnit: MESSAGE.test(piece.toString('latin1', at + 1, at + 1 + AHEAD)) };
  }
}

/** The shards of one file, in order. */
async function* shardsOfFile(file: string, unit: Unit, size: number): AsyncGenerator<Shard, void, undefined> {
  let hash: Hash = createHash('sha256');
  let held: Buffer = Buffer.alloc(0); // what was not looked at yet, for want of what follows
  let [start, first, line, offset] = [0, 1, 1, 0]; // `offset` is where `held` begins
  for await (const read of createReadStream(file, { highWaterMark: PIECE })) {
    const piece = Buffer.concat([held, read as Buffer]); // a stream without an encoding gives bytes
    const settled = unit === 'line' ? piece.length : Math.max(0, piece.length - AHEAD);
    let hashed = 0;
    for (const { at, isUnit } of unit === 'line' ? linesIn(piece) : segmentsIn(piece, settled)) {
      line += 1;
      if (!isUnit || offset + at - start < size) continue;
      const digest = hash.update(piece.subarray(hashed, at)).digest('hex');
      yield { file, start, end: offset + at, first, digest };
      hash = createHash('sha256');
      hashed = at;
      start = offset + at;
      first = line;
    }
    const kept = Math.max(settled, hashed);
    hash.update(piece.subarray(hashed, kept));
    held = piece.subarray(kept);
    offset += kept;
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
