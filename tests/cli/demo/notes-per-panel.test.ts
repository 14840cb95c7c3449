import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../src/cli/demo/notes-per-panel.js';

describe('spreadOf', () => {
  it.each([
    [[], { median: 0, maximum: 0 }],
    [[4], { median: 4, maximum: 4 }],
    [[3, 0, 1], { median: 1, maximum: 3 }],
    [[10, 2, 3, 0], { median: 2.5, maximum: 10 }],
  ])('of %j is %j', (counts, spread) => {
    expect(spreadOf(counts)).toEqual(spread);
  });
});
