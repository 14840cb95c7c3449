import { describe, expect, it } from 'vitest';
import { stated } from '../../src/evidence/stated.js';

describe('what a claim is known to state', () => {
  it('is there, or ends what rests on it: nothing is put in its place', () => {
    expect(stated('0.3', 'a limit')).toBe('0.3');
    expect(stated(0, 'an age')).toBe(0);
    expect(() => stated(undefined, 'a limit')).toThrow(new RangeError('The evidence does not state a limit'));
  });
});
