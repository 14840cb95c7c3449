import type { Annotation, Note } from '../annotation.js';
import { renderText } from '../report/text.js';
import { escapeText } from './escapes.js';

/** How an annotation is written as NTE segments. */
export interface NteOptions {
  /** Columns of a line before escapes; 72 by default. */
  readonly width?: number | undefined;
}

const WIDTH = 72;

/** The panel under which a note stands: a note across panels belongs to the last of them. */
const panelOf = ({ panels }: Note): string | undefined => panels.at(-1);

/** The annotation as it is about one panel alone; what concerns the whole record stands with the last panel. */
function aboutPanel(annotation: Annotation, id: string, isLast: boolean): Annotation {
  const panels = annotation.panels.filter((panel) => panel.id === id);
  return {
    ...annotation,
    panels,
    notes: annotation.notes.filter((note) => panelOf(note) === id),
    changes: annotation.changes.filter(({ to }) => to === id),
    outcomes: annotation.outcomes.filter((outcome) => outcome.panels.at(-1) === id),
    setAside: annotation.setAside.filter(({ panel }) => (panel === undefined ? isLast : panel === id)),
    cautions: isLast ? annotation.cautions : [],
  };
}

/**
 * An annotation as NTE segments, one block a panel: descriptive text with its references, escaped, wrapped, the set ids counted
 * within the block. Written with the usual delimiters (`|^~\&`); segments end in a carriage return.
 *
 * @example
 * toNte(annotate({ panels: [{ id: 'a', observations: [] }] }))[0]?.split('\r')[0] // 'NTE|1|L|Notes on 1 panel'
 */
export function toNte(annotation: Annotation, { width = WIDTH }: NteOptions = {}): readonly string[] {
  return annotation.panels.map(({ id }, index) => {
    const isLast = index === annotation.panels.length - 1;
    const text = renderText(aboutPanel(annotation, id, isLast), { width }).trimEnd();
    const segments = text.split('\n').map((line, at) => `NTE|${at + 1}|L|${escapeText(line)}\r`);
    return segments.join('');
  });
}
