import type { AnnotatedPanel, Annotation, Note } from '../annotation.js';
import { referenceLink } from '../evidence/cite.js';
import type { Work } from '../evidence/claim.js';
import { pathsText } from './cautions.js';
import { CHANGE_COLUMNS, CHANGE_TITLES, changeRow } from './changes.js';
import { cited } from './cited.js';
import { footerTexts } from './footer.js';
import { citedMarkdown, escapeMarkdown, markdownLink, noteSentences, type Mark } from './markdown.js';
import { evidenceText, kindWord, noteParts, ruleText } from './note-parts.js';
import { notesAcross, notesOfPanel } from './note-places.js';
import { panelFacts, reportTitle, statedContext } from './opening.js';
import { positionWords } from './position.js';
import { numberReferences, type References } from './references.js';
import { besideText, calculatedRow, measuredRow, type ResultRow } from './result-row.js';
import { RESULT_TITLES } from './results.js';
import { setAsideGroups } from './set-aside.js';
import { inapplicableTexts, LEFT_OPEN_TITLES, leftOpen, outcomeCounts, unjudged, UNJUDGED_TITLES } from './unjudged.js';
import { NOTHING_READ, SECTIONS } from './words.js';
import { stepText } from './trace-text.js';

/** How much of an annotation is written as Markdown. */
export interface MarkdownOptions {
  /** Everything that is folded otherwise: each open and inapplicable outcome, every path, the evidence behind each note. */
  readonly all?: boolean | undefined;
  /** The rule behind each note, and how each of its clauses came out. */
  readonly explain?: boolean | undefined;
}

type Trace = Note['because'];

/** Blocks are Markdown: text of the record is escaped in them. They stand apart by an empty line. */
type Blocks = readonly string[];

const heading = (level: 1 | 2 | 3, markdown: string): string =>
  `${'#'.repeat(level)} ${markdown.replaceAll('#', String.raw`\#`)}`;

/** A line that begins with text of the record: it begins no list, no heading and no rule. */
const line = (markdown: string): string => markdown.replace(/^(\d*)(?=[-+=#.)])/, '$1\\');

const list = (items: Blocks): Blocks => (items.length === 0 ? [] : [items.map((item) => `- ${line(item)}`).join('\n')]);

/** A table; columns without any text are left out. */
function table(titles: Blocks, rows: readonly Blocks[]): Blocks {
  const kept = titles.map((_, at) => at).filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
  if (kept.length === 0) return [];
  // an escaped pipe may still end a cell, an entity cannot
  const written = (cells: Blocks): string =>
    `| ${kept.map((at) => (cells[at] ?? '').replaceAll(String.raw`\|`, '&#124;')).join(' | ')} |`;
  return [[written(titles), `|${' --- |'.repeat(kept.length)}`, ...rows.map(written)].join('\n')];
}

/** The clauses of a rule as a list in a list. */
function traceItems(trace: Trace, depth: number): readonly string[] {
  const item = (text: string): string => `${'  '.repeat(depth)}- ${line(escapeMarkdown(text))}`;
  const step = item(stepText(trace));
  return 'op' in trace ? [step, ...trace.of.flatMap((part) => traceItems(part, depth + 1))] : [step];
}

function noteBlocks(note: Note, mark: Mark, { all = false, explain = false }: MarkdownOptions): Blocks {
  const sentences = noteSentences(note, mark);
  const parts = noteParts(note).map(
    ({ label, items }) => `*${label}:* ${items.map((item) => citedMarkdown(item, mark)).join('; ')}.`,
  );
  const evidence = note.evidence.map((one) => `${mark([one.citation]).trim()} ${escapeMarkdown(evidenceText(one))}`);
  return [
    heading(3, escapeMarkdown(note.title)),
    `*${kindWord(note.kind)} · ${escapeMarkdown(note.rule)}*`,
    line(sentences),
    ...list(parts),
    ...(all && evidence.length > 0 ? ['*Evidence:*', ...list(evidence)] : []),
    ...(explain ? [`*Rule:* ${escapeMarkdown(ruleText(note))}.`, traceItems(note.because, 0).join('\n')] : []),
  ];
}

function resultCells(row: ResultRow, mark: Mark): Blocks {
  const { glyph, word } = positionWords(row.position);
  const { text, origin = [] } = row.interval;
  const together = (...parts: Blocks): string => parts.filter((part) => part !== '').join(' ');
  return [
    escapeMarkdown(row.name),
    together(escapeMarkdown(row.value), escapeMarkdown(row.unit)),
    together(escapeMarkdown(text), citedMarkdown(origin, mark)),
    `${glyph} ${word}`,
    citedMarkdown(besideText(row), mark),
  ];
}

const resultTable = (
  { first, last }: { readonly first: string; readonly last: string },
  rows: readonly Blocks[],
): Blocks => table([first, RESULT_TITLES.value, RESULT_TITLES.interval, RESULT_TITLES.position, last], rows);

function panelBlocks(annotation: Annotation, panel: AnnotatedPanel, mark: Mark, options: MarkdownOptions): Blocks {
  const { name, collected, age, laboratory } = panelFacts(panel);
  const isEmpty = panel.measurements.length === 0 && panel.calculated.length === 0;
  return [
    heading(2, escapeMarkdown(name)),
    line([collected, age, laboratory].map(escapeMarkdown).join(' · ')),
    ...(isEmpty ? [NOTHING_READ] : []),
    ...resultTable(
      RESULT_TITLES.measured,
      panel.measurements.map((one) => resultCells(measuredRow(one, panel, annotation), mark)),
    ),
    ...resultTable(
      RESULT_TITLES.calculated,
      panel.calculated.map((one) => resultCells(calculatedRow(one, panel, annotation), mark)),
    ),
    ...notesOfPanel(annotation, panel).flatMap((note) => noteBlocks(note, mark, options)),
  ];
}

function changeBlocks(annotation: Annotation): Blocks {
  const rows = annotation.changes.map((change) => {
    const row = changeRow(annotation, change);
    return CHANGE_COLUMNS.map((column) => escapeMarkdown(row[column]));
  });
  return table(
    CHANGE_COLUMNS.map((column) => CHANGE_TITLES[column]),
    rows,
  );
}

function openBlocks(annotation: Annotation, all: boolean): Blocks {
  const escaped = (rows: readonly Blocks[]): readonly Blocks[] => rows.map((row) => row.map(escapeMarkdown));
  if (all)
    return [
      ...table(LEFT_OPEN_TITLES, escaped(leftOpen(annotation))),
      ...inapplicableTexts(annotation).map(escapeMarkdown),
    ];
  const { decidedBy, remarks } = unjudged(annotation);
  const { input, leaves } = UNJUDGED_TITLES;
  return [
    ...table([input, leaves], escaped(decidedBy.map((one) => [one.input, one.leaves]))),
    ...remarks.map(escapeMarkdown),
  ];
}

const setAsideBlocks = (annotation: Annotation, all: boolean): Blocks =>
  setAsideGroups(annotation, all).flatMap(({ reason, texts }) => [`*${reason}*`, ...list(texts.map(escapeMarkdown))]);

const cautionItems = ({ cautions }: Annotation, mark: Mark, all: boolean): Blocks =>
  cautions.map(
    ({ message, citations, paths }) =>
      `${citedMarkdown(cited(message, citations), mark)} ${escapeMarkdown(pathsText(paths, all))}`,
  );

/** The address of a work, where a reader may be sent to it. */
function securePage(work: Work | undefined): string | undefined {
  const url = work && referenceLink(work);
  return url?.startsWith('https://') === true ? url : undefined;
}

/** References in square brackets: ' \[[1](https://…)\]'. */
function linkingMark({ references }: Annotation, { numbers }: References): Mark {
  const works = new Map(references.map((work) => [work.id, work]));
  return (citations) => {
    const urls = new Map(citations.map((id) => [numbers([id])[0], securePage(works.get(id))]));
    const links = numbers(citations).map((number) => markdownLink(String(number), urls.get(number)));
    return links.length === 0 ? '' : String.raw` \[${links.join(', ')}\]`;
  };
}

/**
 * An annotation as Markdown as GitHub reads it: tables of results, notes with references that lead to the works by https, what
 * could not be judged, what was set aside, and the works cited. Text of the record is shown as it is and forms no markup, no
 * HTML, no image and no link. The same annotation gives the same bytes.
 *
 * @example
 * renderMarkdown(annotate({ panels: [{ id: 'a', observations: [] }] })).split('\n')[0] // '# Notes on 1 panel'
 */
export function renderMarkdown(annotation: Annotation, options: MarkdownOptions = {}): string {
  const { all = false } = options;
  const references = numberReferences(annotation);
  const mark = linkingMark(annotation, references);
  const section = (title: string, blocks: Blocks): Blocks =>
    blocks.length === 0 ? [] : [heading(2, title), ...blocks];
  const body = [
    heading(1, escapeMarkdown(reportTitle(annotation))),
    ...list(statedContext(annotation).map(([label, text]) => `${label}: ${escapeMarkdown(text)}`)),
    ...annotation.panels.flatMap((panel) => panelBlocks(annotation, panel, mark, options)),
    ...section(SECTIONS.changes, changeBlocks(annotation)),
    ...section(
      SECTIONS.across,
      notesAcross(annotation).flatMap((note) => noteBlocks(note, mark, options)),
    ),
    ...section(SECTIONS.unjudged, [...openBlocks(annotation, all), escapeMarkdown(outcomeCounts(annotation))]),
    ...section(SECTIONS.setAside, setAsideBlocks(annotation, all)),
    ...section(SECTIONS.cautions, list(cautionItems(annotation, mark, all))),
  ];
  const works = references
    .works()
    .map(({ number, text, work }) => `${number}. ${markdownLink(line(escapeMarkdown(text)), securePage(work))}`);
  const listed = section(SECTIONS.references, works.length === 0 ? [] : [works.join('\n')]);
  return `${[...body, ...listed, '---', ...footerTexts(annotation).map(escapeMarkdown)].join('\n\n')}\n`;
}
