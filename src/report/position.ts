import type { Measurement } from '../annotation.js';

export type Position = Measurement['position'];

interface PositionWords {
  /** A mark beside the word, so that a position is read without color. */
  readonly glyph: string;
  readonly word: string;
  /** The same where it stands alone. */
  readonly alone: string;
  readonly role: 'below' | 'above' | 'inside' | 'open';
}

const WORDS: Readonly<Record<Position, PositionWords>> = {
  below: { glyph: '▼', word: 'below', alone: 'below interval', role: 'below' },
  above: { glyph: '▲', word: 'above', alone: 'above interval', role: 'above' },
  within: { glyph: '•', word: 'inside', alone: 'inside interval', role: 'inside' },
  indeterminate: { glyph: '?', word: 'open', alone: 'position unknown', role: 'open' },
  'no-interval': { glyph: '?', word: 'open', alone: 'no interval supplied', role: 'open' },
};

/** How a position is written, wherever it is written. */
export const positionWords = (position: Position): PositionWords => WORDS[position];
