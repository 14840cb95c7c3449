import { createAnnotator, type AnnotateOptions } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { Hl7v2Error } from '../hl7v2/error.js';
import { LabRecordError } from '../record/error.js';
import { findJsonFault } from './json-syntax.js';

/** Why a line has no annotation. The message names places and types, never values. */
export interface LineProblem {
  readonly kind: 'syntax' | 'structure' | 'failure';
  readonly message: string;
}

/** What became of one line. */
export type BatchLine =
  | { readonly line: number; readonly annotation: Annotation } // lines count from 1
  | { readonly line: number; readonly problem: LineProblem };

/** The first fault of a text that is not JSON; its column counts within the line. */
export function syntaxProblem(text: string): LineProblem | undefined {
  const fault = findJsonFault(text);
  if (!fault) return undefined;
  const message = `not JSON at column ${fault.column}: found ${fault.found}, accepted is ${fault.accepted}`;
  return { kind: 'syntax', message };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: LineProblem };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // the engine's own message quotes the text, which may be personal data
    return { ok: false, problem: syntaxProblem(text) ?? { kind: 'syntax', message: 'not JSON' } };
  }
}

export function problemOf(error: unknown): LineProblem {
  if (error instanceof LabRecordError || error instanceof Hl7v2Error)
    return { kind: 'structure', message: error.message };
  return {
    kind: 'failure',
    message: error instanceof Error ? `${error.name}: ${error.message}` : 'could not be annotated',
  };
}

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Annotates NDJSON, one record a line, as it arrives: one line is held at a time, so any number of them takes the memory of the
 * longest. A line that cannot be read gives its problem and the next one is read; empty lines are passed over but counted.
 *
 * @throws RulesetError when two rules have one id.
 * @example
 * for await (const one of annotateLines(lines)) if ('problem' in one) console.error(one.line, one.problem.message);
 */
export async function* annotateLines(
  lines: AsyncIterable<string>,
  options: AnnotateOptions = {},
): AsyncGenerator<BatchLine, void, undefined> {
  const annotate = createAnnotator(options);
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const json = line === 1 ? text.replace(BYTE_ORDER_MARK, '') : text;
    if (json.trim() === '') continue;
    const parsed = parse(json);
    if (!parsed.ok) {
      yield { line, problem: parsed.problem };
      continue;
    }
    yield annotateOne(line, parsed.value, annotate);
  }
}

function annotateOne(line: number, value: unknown, annotate: (input: unknown) => Annotation): BatchLine {
  try {
    return { line, annotation: annotate(value) };
  } catch (error) {
    return { line, problem: problemOf(error) };
  }
}
