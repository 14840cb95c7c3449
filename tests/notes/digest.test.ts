import { describe, expect, it } from 'vitest';
import { canonicalJson, digest } from '../../src/notes/digest.js';

describe('canonical JSON', () => {
  it('is the same for the same content, whatever the order of its keys', () => {
    const [one, other] = [
      { a: [{ c: 1, d: '2' }], b: undefined, e: null },
      { e: null, a: [{ d: '2', c: 1 }] },
    ];
    expect(canonicalJson(one)).toBe('{"a":[{"c":1,"d":"2"}],"e":null}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('is another for lists in another order', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});

describe('a digest', () => {
  it('is sixteen hexadecimal digits that change with one character', () => {
    expect(digest('LH')).toMatch(/^[0-9a-f]{16}$/);
    expect(digest('LH')).not.toBe(digest('HL'));
    expect(digest('')).toMatch(/^[0-9a-f]{16}$/);
  });
});
