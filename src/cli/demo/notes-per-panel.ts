import type { Annotation } from '../../annotation.js';

/** How many notes speak of each panel of a record. */
export const notesPerPanel = ({ notes, panels }: Annotation): readonly number[] =>
  panels.map(({ id }) => notes.filter((note) => note.panels.includes(id)).length);

export interface Spread {
  readonly median: number;
  readonly maximum: number;
}

/** Median and maximum of counts; of no counts both are 0. */
export function spreadOf(counts: readonly number[]): Spread {
  const sorted = [...counts].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return { median, maximum: sorted.at(-1) ?? 0 };
}
