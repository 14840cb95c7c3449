import { describe, expect, it } from 'vitest';
import { withThousands } from '../../src/cli/thousands.js';

describe('withThousands', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [17_263, '17,263'],
    [1_234_567, '1,234,567'],
  ])('writes %i as %s', (count, text) => {
    expect(withThousands(count)).toBe(text);
  });
});
