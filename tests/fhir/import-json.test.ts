import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importJson } from '../../src/fhir/index.js';
import { LabRecordError } from '../../src/index.js';

function problemIn(
  json: string,
): { readonly path: string; readonly found: string; readonly accepted: string } | undefined {
  try {
    importJson(json);
    return undefined;
  } catch (error) {
    if (error instanceof LabRecordError) return error.problems[0];
    throw error;
  }
}

describe('importJson', () => {
  it('keeps the text of every number', () => {
    expect(importJson('[1.0, 1.00, 1E-22, -0, 1000000000000000000000]')).toEqual([
      '1.0',
      '1.00',
      '1E-22',
      '-0',
      '1000000000000000000000',
    ]);
  });

  it('reads what JSON.parse reads, numbers apart', () => {
    const withText = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? JSON.stringify(one) : one));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, indent) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(importJson(JSON.stringify(value, undefined, indent))).toEqual(withText(value));
      }),
    );
  });

  it('passes over a byte order mark', () => {
    expect(importJson('\ufeff{"a": true}')).toEqual({ a: true });
  });

  it.each([
    ['{"a": [1, 2,]}', '/a/2', "']' at line 1, column 13", 'a value'],
    ['{"a": 01}', '', "'1' at line 1, column 8", 'a comma or }'],
    ['{"a"\n 1}', '/a', "'1' at line 2, column 2", 'a colon'],
    ['{a: 1}', '', "'a' at line 1, column 2", 'a key in double quotation marks'],
    ['[1] [2]', '', "'[' at line 1, column 5", 'the end of the text'],
    ['[NaN]', '/0', "'N' at line 1, column 2", 'a value'],
    ['', '', 'the end of the text at line 1, column 1', 'a value'],
    ['["a', '/0', "'\"' at line 1, column 2", 'a string that JSON can hold, with its closing quotation mark'],
    [
      '["\u0000"]',
      '/0',
      "'\"' at line 1, column 2",
      'a string without control characters and with the escapes of JSON',
    ],
    ['["\\x"]', '/0', "'\"' at line 1, column 2", 'a string without control characters and with the escapes of JSON'],
    ['\u0000', '', 'a control character at line 1, column 1', 'a value'],
    ['{"a": {"__proto__": {}}}', '/a/__proto__', 'a key that no resource has', 'a key of FHIR'],
    ['{"a": 1, "a": 2}', '/a', 'a key for the second time', 'each key once'],
    ['{"a": {"b": trye}}', '/a/b', "'t' at line 1, column 13", 'a value'],
  ])('refuses %j', (json, path, found, accepted) => {
    expect(problemIn(json)).toEqual({ path, found, accepted });
  });

  it.each(['['.repeat(1_000_000), '{"a":'.repeat(200_000), '[' + '{"a":['.repeat(150_000)])(
    'refuses a megabyte of nested brackets in bounded time',
    (json) => {
      expect(problemIn(json)).toEqual({
        path: '',
        found: 'nested more than 100 levels deep',
        accepted: 'at most 100 levels',
      });
    },
  );

  it('reads and refuses long texts in bounded time', () => {
    const long = 'a"\\'.repeat(400_000);
    expect(importJson(JSON.stringify({ long }))).toEqual({ long });
    expect(problemIn(`"${'\\'.repeat(1_000_000)}`)?.path).toBe('');
    expect(problemIn(`["${'\\"'.repeat(500_000)}`)?.path).toBe('/0');
  });
});
