import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateLines, type BatchLine } from '../../src/batch/annotate-lines.js';
import { findJsonFault } from '../../src/batch/json-syntax.js';
import { linesOf } from '../../src/batch/lines.js';

async function* stream(pieces: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* pieces;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

const record = (id: string): string =>
  JSON.stringify({
    subject: { id },
    panels: [{ id: 'a', observations: [{ analyte: 'LH', value: '31', unit: 'IU/L' }] }],
  });

const subjectOf = (line: BatchLine | undefined): string | undefined =>
  line && 'annotation' in line ? line.annotation.subject.id : undefined;
const problemOf = (line: BatchLine | undefined): string | undefined =>
  line && 'problem' in line ? `${line.problem.kind}: ${line.problem.message}` : undefined;

describe('lines of a stream', () => {
  it('are the same however the text is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\u2028', '')), async (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
        // what follows the last line feed is a line of its own only where there is something
        const expected = text.endsWith('\n') || text === '' ? lines.slice(0, -1) : lines;
        expect(await all(linesOf(stream(pieces)))).toEqual(expected);
        expect(await all(linesOf(stream(text.split(''))))).toEqual(expected);
      }),
    );
  });

  it('do not end at the line separators of Unicode, which may stand inside JSON', async () => {
    expect(await all(linesOf(stream(['{"a": "x\u2028y"}\n'])))).toEqual(['{"a": "x\u2028y"}']);
  });
});

describe('annotating lines', () => {
  it('gives an annotation a line, in order, numbered from 1 with empty lines counted', async () => {
    const lines = await all(annotateLines(stream([record('x'), '', '  ', record('y')])));
    expect(lines.map(({ line }) => line)).toEqual([1, 4]);
    expect(lines.map(subjectOf)).toEqual(['x', 'y']);
  });

  it('reports a line that is no JSON by its column, and goes on', async () => {
    const lines = await all(annotateLines(stream(['{"panels": [,]}', record('y')])));
    expect(problemOf(lines[0])).toBe('syntax: not JSON at column 13: found ,, accepted is a value');
    expect(subjectOf(lines[1])).toBe('y');
  });

  it('reports a line that is no record by every path, and goes on', async () => {
    const lines = await all(annotateLines(stream(['{"panels": [{"observations": 5}]}', record('y')])));
    expect(problemOf(lines[0])).toMatch(
      /^structure: .*\/panels\/0\/id is missing.*\/panels\/0\/observations is a number/,
    );
    expect(subjectOf(lines[1])).toBe('y');
  });

  it('never repeats what stands in a line that it cannot read', async () => {
    const lines = await all(annotateLines(stream(['{"name": "Jane Doe" "born": 1980}', '"Jane Doe"'])));
    for (const line of lines) expect(problemOf(line)).not.toMatch(/Jane|1980/);
    expect(lines).toHaveLength(2);
  });

  it('reads a text that begins with a byte order mark', async () => {
    expect((await all(annotateLines(stream([`\uFEFF${record('x')}`])))).map(subjectOf)).toEqual(['x']);
  });

  it('passes the options on', async () => {
    const [line] = await all(annotateLines(stream([record('x')]), { explain: true, criteria: ['aua-2018'] }));
    if (!line || 'problem' in line) throw new Error('the record can be read');
    expect(line.annotation.criteria).toEqual(['aua-2018']);
    expect(line.annotation.outcomes.some(({ trace }) => trace !== undefined)).toBe(true);
  });

  it('reads no line before the one before it is taken', async () => {
    let read = 0;
    async function* counting(): AsyncGenerator<string, void, undefined> {
      for (const id of ['x', 'y', 'z']) {
        read += 1;
        yield record(id);
      }
    }
    const lines = annotateLines(counting());
    await lines.next();
    expect(read).toBe(1);
  });
});

describe('the place where a text is not JSON', () => {
  it.each([
    ['{"a": 1,}', 1, 9, '}', 'a key in double quotation marks'],
    ['{"a" 1}', 1, 6, '1', 'a colon'],
    ['{"a": 1 "b": 2}', 1, 9, '"', 'a comma or }'],
    ['[1 2]', 1, 4, '2', 'a comma or ]'],
    ['[1,]', 1, 4, ']', 'a value'],
    ['{\n  "a": tru\n}', 2, 8, 't', 'a value'],
    ["{'a': 1}", 1, 2, "'", 'a key in double quotation marks'],
    ['[01]', 1, 2, '0', 'a value'],
    ['{} {}', 1, 4, '{', 'the end of the text'],
    ['[1', 1, 3, 'the end of the text', 'a comma or ]'],
    ['"a\\q"', 1, 3, '\\', 'an escape that JSON knows'],
    ['"abc', 1, 5, 'the end of the text', 'a closing quotation mark'],
    ['["é💡", x]', 1, 8, 'x', 'a value'],
    ['', 1, 1, 'the end of the text', 'a value'],
  ])('of %j is line %i, column %i', (text, line, column, found, accepted) => {
    expect(findJsonFault(text)).toEqual({ line, column, found, accepted });
  });

  it('names a line end inside a string', () => {
    expect(findJsonFault('"a\nb"')).toMatchObject({ line: 1, column: 3, found: 'a line end' });
  });

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('exists exactly where the engine refuses the text', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\ \n\t0123-+.eEtrufalsn'.split(''),
      'true',
      'null',
      '1.5',
      '"a"',
      '\u0001',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          expect(findJsonFault(text) === undefined).toBe(isJson(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('exists exactly where the engine refuses a text of which one character was lost', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const place = at % json.length;
        const text = json.slice(0, place) + json.slice(place + 1);
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in a deeply nested text', () => {
    const depth = 200_000;
    expect(findJsonFault('['.repeat(depth))).toMatchObject({ column: depth + 1 });
  });
});
