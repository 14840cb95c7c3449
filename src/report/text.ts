import type { Annotation, Note } from '../annotation.js';
import { cautionLines } from './cautions.js';
import { changeTable } from './changes.js';
import { noteLines } from './note-text.js';
import { opening, panelHeading } from './opening.js';
import { painter } from './paint.js';
import { footerTexts } from './footer.js';
import { notesAcross, notesOfPanel } from './note-places.js';
import { numberReferences, referenceLines } from './references.js';
import { calculatedTable, measurementTable } from './results.js';
import { setAsideLines } from './set-aside.js';
import { unjudgedLines } from './unjudged.js';
import { NOTHING_READ, SECTIONS } from './words.js';
import { paragraph } from './wrap.js';

/** How the text of an annotation is laid out and how much of it is shown. */
export interface TextOptions {
  /** Colors by ANSI codes; nothing is said by color alone. */
  readonly color?: boolean | undefined;
  /** Columns; 100 by default. */
  readonly width?: number | undefined;
  /** Everything that is folded otherwise: each open and inapplicable outcome, every path, the evidence behind each note. */
  readonly all?: boolean | undefined;
  /** The rule behind each note, and how each of its clauses came out. */
  readonly explain?: boolean | undefined;
}

const WIDTH = 100;
const NARROWEST = 40;

/** Blocks with an empty line between them; an empty block takes none. */
const spaced = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ['', ...block]));

const footer = (annotation: Annotation, width: number): readonly string[] =>
  footerTexts(annotation).flatMap((text) => paragraph(text, width));

/**
 * An annotation as text for a terminal or a file: the panels in time order with what was measured and calculated, the notes with
 * numbered references, what could not be judged, what was set aside, and the works cited. The same annotation gives the same
 * bytes; lines end in a line feed.
 *
 * @example
 * renderText(annotate({ panels: [{ id: 'a', observations: [] }] })).split('\n')[0] // 'Notes on 1 panel'
 */
export function renderText(annotation: Annotation, options: TextOptions = {}): string {
  const { color = false, all = false, explain = false } = options;
  const width = Math.max(NARROWEST, options.width ?? WIDTH);
  const paint = painter(color);
  const references = numberReferences(annotation);
  const { panels, cautions } = annotation;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [paint(title, 'title'), ...lines];
  const written = (of: readonly Note[]): readonly string[] =>
    spaced(of.map((note) => noteLines(note, width, paint, references, { evidence: all, logic: explain })));

  const ofPanels = panels.flatMap((panel) => {
    const own = notesOfPanel(annotation, panel);
    const isEmpty = panel.measurements.length === 0 && panel.calculated.length === 0;
    const measured = isEmpty ? [`  ${NOTHING_READ}`] : measurementTable(annotation, panel, width, paint, references);
    return [
      [...panelHeading(panel, width, paint), ...measured],
      panel.calculated.length === 0 ? [] : calculatedTable(annotation, panel, width, paint, references),
      written(own),
    ];
  });
  const body = [
    opening(annotation, width, paint),
    ...ofPanels,
    section(SECTIONS.changes, changeTable(annotation, width, paint)),
    section(SECTIONS.across, written(notesAcross(annotation))),
    section(SECTIONS.unjudged, unjudgedLines(annotation, width, paint, all)),
    section(SECTIONS.setAside, setAsideLines(annotation, width, paint, all)),
    section(SECTIONS.cautions, cautionLines(cautions, width, references, all)),
  ];
  const listed = section(SECTIONS.references, referenceLines(references, width));
  return `${spaced([...body, listed, footer(annotation, width).map((line) => paint(line, 'aside'))]).join('\n')}\n`;
}
