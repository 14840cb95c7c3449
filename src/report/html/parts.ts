import type { AnnotatedPanel, Annotation, Note } from '../../annotation.js';
import { markup, text, type Markup } from '../markup.js';
import { notesUpTo } from '../note-places.js';
import { panelFacts } from '../opening.js';
import { numberReferences, type References } from '../references.js';
import { NOTHING_READ, SECTIONS } from '../words.js';
import { cautions, changes, footer, setAside, sources, unjudgedSection } from './closing.js';
import { courseFigures } from './course-figures.js';
import { counts, head, panelHead } from './head.js';
import { barLegend } from './legend.js';
import { noteCard } from './note-card.js';
import { calculatedTable, measuredTable } from './result-table.js';
import { STYLE } from './style.js';

/** How a page of an annotation looks. */
export interface HtmlOptions {
  /** Light or dark whatever the system says; by default as the system says. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
}

/** The parts of a page, to be placed in another one. */
export interface HtmlParts {
  /** The rules of a style sheet; they reach nothing outside the body. */
  readonly style: string;
  /** One element, to be placed in a page or in a shadow tree. */
  readonly body: string;
}

const section = (title: string, content: Markup | undefined): Markup | undefined =>
  content && markup`<section><h2>${title}</h2>${content}</section>`;

const folded = (title: string, content: Markup): Markup =>
  markup`<details class="folded"><summary>${title}</summary>${content}</details>`;

function panelResults(annotation: Annotation, panel: AnnotatedPanel, at: number, references: References): Markup {
  const { measurements, calculated } = panel;
  const isEmpty = measurements.length === 0 && calculated.length === 0;
  return markup`${panelHead(panel)}${counts(annotation, panel)}${isEmpty ? markup`<p>${NOTHING_READ}</p>` : ''}${measurements.length === 0 ? '' : measuredTable(annotation, panel, at, references)}${calculated.length === 0 ? '' : calculatedTable(annotation, panel, at, references)}${isEmpty ? '' : barLegend()}`;
}

/**
 * The report as a style sheet and one element, for a page of another's making: `renderHtml` puts the same two into a file of
 * its own.
 *
 * @example
 * renderHtmlParts(annotate({ panels: [] })).body.startsWith('<article class="labgloss"') // true
 */
export const renderHtmlParts = (annotation: Annotation, options: HtmlOptions = {}): HtmlParts => ({
  style: STYLE,
  body: text(reportBody(annotation, options)),
});

/** The report in one element. */
export function reportBody(annotation: Annotation, { theme = 'auto' }: HtmlOptions): Markup {
  const references = numberReferences(annotation);
  const { panels } = annotation;
  const cards = (notes: readonly Note[]): Markup =>
    markup`${notes.map((note) => noteCard(annotation, note, references))}`;
  const latest = panels.at(-1);
  const results = latest && panelResults(annotation, latest, panels.length - 1, references);
  const notes = notesUpTo(annotation, panels.length - 1);
  const noted = notes.length === 0 ? undefined : cards(notes);
  const earlier = panels
    .slice(0, -1)
    .map((panel, at) =>
      folded(
        panelFacts(panel).name,
        markup`${panelResults(annotation, panel, at, references)}${cards(notesUpTo(annotation, at))}`,
      ),
    );
  const sections = [
    section(latest ? panelFacts(latest).name : 'Results', results),
    section('Notes', noted),
    section('Course over time', courseFigures(annotation)),
    section(SECTIONS.changes, annotation.changes.length === 0 ? undefined : changes(annotation)),
    section('Earlier panels', earlier.length === 0 ? undefined : markup`${earlier}`),
    section(SECTIONS.unjudged, folded('Open outcomes', unjudgedSection(annotation))),
    section(SECTIONS.setAside, annotation.setAside.length === 0 ? undefined : setAside(annotation)),
    section(SECTIONS.cautions, annotation.cautions.length === 0 ? undefined : cautions(annotation, references)),
    section(SECTIONS.references, references.works().length === 0 ? undefined : sources(references)),
  ];
  return markup`<article class="labgloss" data-theme="${theme}">${head(annotation)}${sections}${footer(annotation)}</article>`;
}
