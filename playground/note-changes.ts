import type { Annotation, Note } from '../src/annotation.js';

/** Titles of notes that an edit brought or took. */
export interface NoteChanges {
  readonly came: readonly string[];
  readonly went: readonly string[];
}

const keyOf = ({ title, panels }: Note): string => JSON.stringify([title, panels]);

function titlesOnlyIn(notes: readonly Note[], others: readonly Note[]): readonly string[] {
  const known = new Set(others.map(keyOf));
  return notes.filter((note) => !known.has(keyOf(note))).map(({ title }) => title);
}

export const noteChanges = (before: Annotation, after: Annotation): NoteChanges => ({
  came: titlesOnlyIn(after.notes, before.notes),
  went: titlesOnlyIn(before.notes, after.notes),
});
