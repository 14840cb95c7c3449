import type { AnnotatedPanel, Annotation, CalculatedMeasurement, Note, ShownInterval } from '../../annotation.js';
import { withUnit } from '../../units/print-unit.js';
import { intervalText, type Beside } from '../interval.js';
import { printable } from '../text-width.js';
import { nameOf } from '../words.js';
import { plainSummary, type PlainOptions, type PlainParagraph } from './plain-summary.js';
import type { PlainLine } from './result-lines.js';

type Measurement = AnnotatedPanel['measurements'][number];

/** An interval and the position in it, as the clinician's report shows them. */
function placeText(interval: ShownInterval | undefined, beside: Beside, position: Measurement['position']): string {
  return interval ? `, interval ${intervalText(interval, beside)} (${interval.origin}), ${position}` : `, ${position}`;
}

/** A result as the clinician's report shows it. */
function measuredText({ id }: AnnotatedPanel, one: Measurement, annotation: Annotation): string {
  const value = withUnit(one.display.value, one.display.unit);
  const place = placeText(one.interval, one, one.position);
  return printable(`${id}: ${nameOf(one.analyte, annotation)} ${value}${place} (${one.path})`);
}

function calculatedText({ id: panel }: AnnotatedPanel, one: CalculatedMeasurement, annotation: Annotation): string {
  const value = withUnit(one.display.value, one.display.unit);
  const place = placeText(one.interval, { display: one.display, printed: {} }, one.position);
  const assumption = one.assumed.length === 0 ? '' : `; assumed: ${one.assumed.join(', ')}`;
  return printable(`${panel}: ${nameOf(one.id, annotation)} ${value}${place}; ${one.method}${assumption}`);
}

const isInside = ({ paths }: PlainLine, path: string): boolean => paths.includes(path);

/** The results a line is about: those at its paths, or what was calculated from them. */
function valuesOf(line: PlainLine, { kind, panel }: PlainParagraph, annotation: Annotation): readonly string[] {
  const { panels } = annotation;
  if (kind === 'calculated')
    return panels.flatMap((of) =>
      of.id === panel
        ? of.calculated.filter(({ id }) => line.analytes.includes(id)).map((one) => calculatedText(of, one, annotation))
        : [],
    );
  return panels.flatMap((of) =>
    of.measurements.filter(({ path }) => isInside(line, path)).map((one) => measuredText(of, one, annotation)),
  );
}

type NoteSentence = Note['sentences'][number];

const speaksOf = ({ paths, numbers = [] }: NoteSentence, line: PlainLine, { kind }: PlainParagraph): boolean =>
  kind === 'calculated'
    ? numbers.some(({ from, analyte = '' }) => from === 'calculated' && line.analytes.includes(analyte))
    : paths.some((path) => isInside(line, path));

/** What the clinician's notes say of the same results; a line that stands on notes has their whole text. */
function clinicianTexts(line: PlainLine, paragraph: PlainParagraph, { notes }: Annotation): readonly string[] {
  const standsOn = notes.filter(({ id }) => line.notes.includes(id));
  if (standsOn.length > 0) return standsOn.map(({ title, text }) => `${title}: ${text}`);
  const sentences = notes.flatMap((note) => note.sentences.filter((one) => speaksOf(one, line, paragraph)));
  return [...new Set(sentences.map(({ text }) => text))];
}

/** Why a result was set aside, as the clinician's report says it. */
const asideTexts = (line: PlainLine, { setAside }: Annotation): readonly string[] =>
  setAside.filter(({ path }) => isInside(line, path)).map(({ message }) => message);

function rowLines(line: PlainLine, paragraph: PlainParagraph, annotation: Annotation): readonly string[] {
  const values = valuesOf(line, paragraph, annotation);
  const clinician = [...asideTexts(line, annotation), ...clinicianTexts(line, paragraph, annotation)];
  return [
    `Plain      ${line.text}`,
    ...values.map((text) => `Values     ${text}`),
    ...clinician.map((text) => `Clinician  ${printable(text)}`),
    '',
  ];
}

/** Is anything of this note on the page: a line that stands on it, or a result that it speaks of? */
const isReflected = (note: Note, lines: readonly PlainLine[]): boolean =>
  lines.some(
    (line) =>
      line.notes.includes(note.id) || note.sentences.some(({ paths }) => paths.some((path) => isInside(line, path))),
  );

/**
 * What the clinician reads before the plain-language summary is handed over: each plain line beside the values it stands on and
 * what the notes say of them, then the notes of which the summary says nothing. Its labels are English, as the notes are.
 *
 * @throws RangeError for a language that is none of the accepted ones.
 * @example
 * renderReviewSheet(annotate({ panels: [{ id: 'a', observations: [] }] })).split('\n')[0] // 'Review of the plain-language summary (en)'
 */
export function renderReviewSheet(annotation: Annotation, options: PlainOptions = {}): string {
  const { locale, reviewedBy, paragraphs } = plainSummary(annotation, options);
  const { subject, notes, inputDigest } = annotation;
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const silent = notes.filter((note) => !isReflected(note, lines));
  const head = [
    `Review of the plain-language summary (${locale})`,
    `Subject: ${printable(subject.id ?? 'not stated')}. Input ${inputDigest}.`,
    reviewedBy,
    '',
  ];
  const rows = paragraphs.flatMap((paragraph) => [
    ...(paragraph.lead === undefined ? [] : [`Plain      ${paragraph.lead}`]),
    ...paragraph.lines.flatMap((line) => rowLines(line, paragraph, annotation)),
  ]);
  const tail =
    silent.length === 0
      ? []
      : ['Notes of which the summary says nothing:', ...silent.map(({ title, rule }) => `- ${title} (${rule})`)];
  return `${[...head, ...rows, ...tail].join('\n').trimEnd()}\n`;
}
