import type { Note } from '../annotation.js';
import { evidenceText, kindWord, noteParts, ruleText } from './note-parts.js';
import type { Paint } from './paint.js';
import { spelled, withReferences, type References } from './references.js';
import { padEnd, printable, widthOf } from './text-width.js';
import { stepText } from './trace-text.js';
import { paragraph, wrap } from './wrap.js';

type Trace = Note['because'];

export interface NoteDetail {
  /** Population and method behind every citation. */
  readonly evidence: boolean;
  /** The rule in words, and how each of its clauses came out. */
  readonly logic: boolean;
}

const INDENT = 2;
const HANGING = 4;

/** The title with the kind and the rule at the end of its line, or below it where they do not fit. */
function titleLines({ title, kind, rule }: Note, width: number, paint: Paint): readonly string[] {
  const origin = `${kindWord(kind)} · ${printable(rule)}`;
  const lines = wrap(title, width - INDENT).map((line) => ' '.repeat(INDENT) + line);
  const last = lines.at(-1) ?? '';
  const painted = lines.map((line) => paint(line, 'heading'));
  const room = width - widthOf(last) - widthOf(origin);
  if (room < INDENT) return [...painted, ' '.repeat(INDENT) + paint(origin, 'aside')];
  return [...painted.slice(0, -1), (painted.at(-1) ?? '') + padEnd('', room) + paint(origin, 'aside')];
}

/** A paragraph with a label in front: 'Not known: …'. Nothing where there is nothing to say. */
function labelled(label: string, items: readonly string[], width: number, paint: Paint): readonly string[] {
  if (items.length === 0) return [];
  const lines = paragraph(`${label}: ${items.join('; ')}.`, width, { first: ' '.repeat(INDENT), hanging: HANGING });
  return lines.map((line, at) => (at === 0 ? line.replace(`${label}:`, paint(`${label}:`, 'label')) : line));
}

/** Population and method behind each citation, one a line. */
function evidenceLines({ evidence }: Note, width: number, paint: Paint, references: References): readonly string[] {
  if (evidence.length === 0) return [];
  const items = evidence.map((one) => `${references.mark([one.citation]).trim()} ${evidenceText(one)}`);
  return [
    ' '.repeat(INDENT) + paint('Evidence:', 'label'),
    ...items.flatMap((item) => paragraph(item, width, { first: ' '.repeat(HANGING), hanging: HANGING + 2 })),
  ];
}

/** The trace of a rule, a clause a line: how it came out, and on what result. */
function traceLines(trace: Trace, width: number, depth: number): readonly string[] {
  const first = ' '.repeat(depth * 2);
  const step = paragraph(stepText(trace), width, { first, hanging: depth * 2 + 2 });
  return 'op' in trace ? [...step, ...trace.of.flatMap((part) => traceLines(part, width, depth + 1))] : step;
}

/** One note: its sentences with numbered references, then what is not known, what else it is reported with, and its limits. */
export function noteLines(
  note: Note,
  width: number,
  paint: Paint,
  references: References,
  detail: NoteDetail,
): readonly string[] {
  const margin = ' '.repeat(INDENT);
  const text = note.sentences.map((one) => withReferences(one.text, references.mark(one.citations))).join(' ');
  const remarks = noteParts(note).map(({ label, items }) =>
    labelled(
      label,
      items.map((item) => spelled(item, references).trim()),
      width,
      paint,
    ),
  );
  return [
    ...titleLines(note, width, paint),
    ...paragraph(text, width, { first: margin }),
    ...remarks.flat(),
    ...(detail.evidence ? evidenceLines(note, width, paint, references) : []),
    ...(detail.logic
      ? [...labelled('Rule', [ruleText(note)], width, paint), ...traceLines(note.because, width, 2)]
      : []),
  ];
}
