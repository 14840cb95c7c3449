import { createAnnotator } from '../../annotate.js';
import { renderText } from '../../report/index.js';
import { painter, type Paint } from '../../report/paint.js';
import { wrap } from '../../report/wrap.js';
import type { Examples } from './examples.js';
import { notesPerPanel, spreadOf } from './notes-per-panel.js';
import { countOutcomes, outcomeTable } from './outcome-counts.js';
import type { PublishedCase } from './published-case.js';
import { recordOfCase } from './record-of-case.js';
import { UnusableInput } from '../failure.js';

/** How output is to look. */
export interface Page {
  readonly color: boolean;
  readonly width: number;
}

const present = (parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Who published the case, as far as it is known. */
function sourceLines({ source, subject }: PublishedCase, width: number): readonly string[] {
  const { title, journal, site, year, volume, abstract, doi, url } = source;
  const work = present([title, journal ?? site, year, volume, abstract]);
  const age = subject.ageYears === undefined ? subject.ageText : `${subject.ageYears} years`;
  return [
    ...wrap(`${work}.`, width),
    doi === undefined ? url : `https://doi.org/${doi}`,
    ...(age === undefined ? [] : [`Age in the publication: ${age}.`]),
  ];
}

function shownCase({ cases }: Examples, id: string): PublishedCase {
  const found = cases.find((one) => one.id === id);
  if (found) return found;
  throw new UnusableInput(`There is no published case ${id}; there are ${cases.map((one) => one.id).join(', ')}.`);
}

function caseLines(shown: PublishedCase, page: Page, paint: Paint): readonly string[] {
  const annotation = createAnnotator()(recordOfCase(shown));
  return [
    paint(`One published case in full (${shown.id})`, 'heading'),
    ...sourceLines(shown, page.width).map((line) => paint(line, 'aside')),
    '',
    renderText(annotation, page).trimEnd(),
  ];
}

/**
 * One published case as a reader sees it, then what every rule said of all example panels, as lines of text.
 *
 * @throws UnusableInput when there is no case of that id.
 */
export function examplesReport(examples: Examples, caseId: string, page: Page): readonly string[] {
  const paint = painter(page.color);
  const annotate = createAnnotator();
  const records: readonly unknown[] = [
    ...examples.cases.map(recordOfCase),
    ...examples.everyday.map(({ record }) => record),
  ];
  const annotations = records.map((record) => annotate(record));
  const notes = annotations.flatMap(notesPerPanel);
  const { median, maximum } = spreadOf(notes);
  return [
    ...caseLines(shownCase(examples, caseId), page, paint),
    '',
    paint('What every rule said of all example panels', 'heading'),
    `${examples.cases.length} published cases and ${examples.everyday.length} constructed everyday panels; ${notes.length} panels in all.`,
    `Notes per panel: median ${median}, maximum ${maximum}.`,
    '',
    ...outcomeTable(countOutcomes(annotations.flatMap(({ outcomes }) => outcomes)), paint),
  ];
}
