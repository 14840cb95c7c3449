import type { AnnotatedPanel, Annotation, Note } from '../annotation.js';

/** Notes on one panel alone. */
export const notesOfPanel = ({ notes }: Annotation, { id }: AnnotatedPanel): readonly Note[] =>
  notes.filter(({ panels }) => panels.length === 1 && panels[0] === id);

/** Notes on several panels, or on none that is there. */
export function notesAcross({ panels, notes }: Annotation): readonly Note[] {
  const ids = new Set(panels.map(({ id }) => id));
  return notes.filter((note) => note.panels.length !== 1 || !ids.has(note.panels[0] ?? ''));
}
