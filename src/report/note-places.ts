import type { AnnotatedPanel, Annotation, Note } from '../annotation.js';

/** Notes on one panel alone. */
export const notesOfPanel = ({ notes }: Annotation, { id }: AnnotatedPanel): readonly Note[] =>
  notes.filter(({ panels }) => panels.length === 1 && panels[0] === id);

/** Notes on several panels, or on none that is there. */
export function notesAcross({ panels, notes }: Annotation): readonly Note[] {
  const ids = new Set(panels.map(({ id }) => id));
  return notes.filter((note) => note.panels.length !== 1 || !ids.has(note.panels[0] ?? ''));
}

/** Notes whose last panel is the one at this place in time order; one on no panel that is there stands with the last. */
export function notesUpTo({ panels, notes }: Annotation, at: number): readonly Note[] {
  const lastOf = (note: Note): number =>
    panels.reduce((last, { id }, place) => (note.panels.includes(id) ? place : last), -1);
  return notes.filter((note) => (lastOf(note) < 0 ? panels.length - 1 : lastOf(note)) === at);
}
