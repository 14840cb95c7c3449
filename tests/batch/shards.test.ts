import fc from 'fast-check';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../src/batch/lines.js';
import { messagesOf, type Piece } from '../../src/batch/pieces.js';
import { ChangedInputError, planShards, sliceOf, textOfShard, type Unit } from '../../src/batch/shards.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
  file = join(folder, 'input');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* stream(pieces: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* pieces;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<Piece, void, undefined> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    yield { line, text };
  }
}

const piecesOf = (text: AsyncIterable<string>, unit: Unit): AsyncIterable<Piece> =>
  unit === 'line' ? numbered(linesOf(text)) : messagesOf(text);

/** The lines or messages of each shard with the number of their line, and those of the text read at once. */
async function bothWays(
  text: string,
  unit: Unit,
  bytes: number,
): Promise<readonly [readonly Piece[], readonly Piece[]]> {
  await writeFile(file, text);
  const shards = await planShards([file], { unit, bytes });
  const inShards = await Promise.all(
    shards.map(async (shard) => {
      const pieces = await all(piecesOf(textOfShard(shard), unit));
      return pieces.map((one) => ({ ...one, line: shard.first + one.line - 1 }));
    }),
  );
  return [inShards.flat(), await all(piecesOf(stream([text]), unit))];
}

describe('shards of a file', () => {
  it('hold its lines, each once and with its number, whatever their size', async () => {
    const piece = fc.constantFrom('a', 'é💡', '\n', '\r\n', '{"x": 1}', '\u2028', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), async (pieces, bytes) => {
        const [inShards, whole] = await bothWays(pieces.join(''), 'line', bytes);
        expect(inShards).toEqual(whole);
      }),
    );
  });

  it('hold its messages, each once and with its number, whatever their size', async () => {
    const piece = fc.constantFrom(
      'MSH|^~\\&|\r',
      'OBX|1|MSH\r',
      'MSH\n',
      'BHS|x\r',
      'FHS\r\n',
      '\u000b',
      '\u001c\r',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 40 }), async (pieces, bytes) => {
        const [inShards, whole] = await bothWays(pieces.join(''), 'message', bytes);
        expect(inShards).toEqual(whole);
      }),
    );
  });

  it('are found across the pieces in which a large file is read', async () => {
    const long = `OBX|1|${'x'.repeat(262_130)}`;
    for (let shift = 0; shift < 8; shift += 1) {
      const text = `MSH|1\r${long}${'y'.repeat(shift)}\rMSH|2\rMSH|3\r`;
      const [inShards, whole] = await bothWays(text, 'message', 1);
      expect(inShards).toEqual(whole);
      expect(whole).toHaveLength(3);
    }
  });

  it('are none of an empty file', async () => {
    await writeFile(file, '');
    expect(await planShards([file])).toEqual([]);
  });

  it('stay what they were when lines are added, except the last', async () => {
    await writeFile(file, 'aaaa\nbbbb\ncc\n');
    const before = await planShards([file], { bytes: 5 });
    await appendFile(file, 'dddd\n');
    const after = await planShards([file], { bytes: 5 });
    expect(before).toHaveLength(3);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]?.digest).not.toBe(before[2]?.digest);
  });

  it('are refused when the file is another one by the time they are read', async () => {
    await writeFile(file, 'aaaa\n');
    const [shard] = await planShards([file]);
    if (!shard) throw new Error('a file with a line has a shard');
    await writeFile(file, 'bbbb\n');
    await expect(all(textOfShard(shard))).rejects.toThrow(ChangedInputError);
  });
});

describe('slices', () => {
  it('are all shards, each in one slice, in order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 12 }), (count, of) => {
        const shards = Array.from({ length: count }, (_, at) => ({
          file,
          start: at,
          end: at + 1,
          first: at,
          digest: '',
        }));
        const slices = Array.from({ length: of }, (_, at) => sliceOf(shards, at + 1, of));
        expect(slices.flat()).toEqual(shards);
        const sizes = slices.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
