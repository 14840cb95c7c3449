import { describe, expect, it } from 'vitest';
import { TOKENS } from '../../../src/report/html/tokens.js';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the colors of the %s theme', (theme) => {
  const tokens = TOKENS[theme];

  it.each(['bg', 'surface', 'chip'] as const)('carry text on %s', (ground) => {
    for (const ink of ['text', 'muted', 'accent'] as const)
      expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('carry marks, edges and limits where they are drawn', () => {
    for (const ground of ['bg', 'track', 'band'] as const) {
      for (const ink of ['mark', 'edge', 'limit', 'series'] as const)
        expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(tokens['out-mark'], tokens.bg)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.axis, tokens.bg)).toBeGreaterThanOrEqual(3);
  });
});
