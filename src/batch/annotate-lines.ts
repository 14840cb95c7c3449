import { createAnnotator, type AnnotateOptions } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { Hl7v2Error } from '../hl7v2/index.js';
import type { SetAside } from '../measurements/measured.js';
import { LabRecordError } from '../record/error.js';
import { JsonSyntaxError, readUnit, type Read, type Source } from './read-unit.js';

/** Why a line has no annotation. The message names places and types, never values. */
export interface LineProblem {
  readonly kind: 'syntax' | 'structure' | 'failure';
  readonly message: string;
}

/**
 * What became of one line: an annotation for each record in it, a problem, or what of it is in no record. In FHIR and HL7 v2 a line
 * may hold no result of a person at all; then the last is all there is.
 */
export type BatchLine =
  | { readonly line: number; readonly annotation: Annotation } // lines count from 1
  | { readonly line: number; readonly problem: LineProblem }
  | { readonly line: number; readonly setAside: readonly SetAside[] };

export interface BatchOptions extends AnnotateOptions {
  /** What stands in a line. Records as JSON by default. */
  readonly source?: Source | undefined;
  /** The number of the first line, where the lines are a part of a file. @default 1 */
  readonly firstLine?: number | undefined;
}

function problemOf(error: unknown): LineProblem {
  if (error instanceof JsonSyntaxError) return { kind: 'syntax', message: error.message };
  if (error instanceof LabRecordError || error instanceof Hl7v2Error)
    return { kind: 'structure', message: error.message };
  return {
    kind: 'failure',
    message: error instanceof Error ? `${error.name}: ${error.message}` : 'could not be annotated',
  };
}

const BYTE_ORDER_MARK = /^\ufeff/;

const JSON_RECORDS: Source = { format: 'json' };

/**
 * Annotates NDJSON, one record a line, as it arrives: one line is held at a time, so any number of them takes the memory of the
 * longest. A line that cannot be read gives its problem and the next one is read; empty lines are passed over but counted. With a
 * `source` the lines are FHIR resources, or the messages of HL7 v2 that `messagesOf` gives.
 *
 * @throws RulesetError when two rules have one id.
 * @example
 * for await (const one of annotateLines(lines)) if ('problem' in one) console.error(one.line, one.problem.message);
 */
export async function* annotateLines(
  lines: AsyncIterable<string>,
  { source = JSON_RECORDS, firstLine = 1, ...options }: BatchOptions = {},
): AsyncGenerator<BatchLine, void, undefined> {
  const annotate = createAnnotator(options);
  let line = firstLine - 1;
  for await (const text of lines) {
    line += 1;
    const unit = line === 1 ? text.replace(BYTE_ORDER_MARK, '') : text;
    if (unit.trim() === '') continue;
    yield* annotateUnit(line, () => readUnit(unit, source), annotate);
  }
}

function* annotateUnit(
  line: number,
  read: () => Read,
  annotate: (input: unknown) => Annotation,
): Generator<BatchLine, void, undefined> {
  try {
    const { inputs, setAside } = read();
    for (const input of inputs) yield { line, annotation: annotate(input) };
    if (setAside.length > 0 || inputs.length === 0) yield { line, setAside };
  } catch (error) {
    yield { line, problem: problemOf(error) };
  }
}
