import { attributed, createAnnotator, type AnnotateOptions, type Imported } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { Hl7v2Error } from '../hl7v2/error.js';
import type { SetAside } from '../measurements/measured.js';
import { problemOf, syntaxProblem, type LineProblem } from './annotate-lines.js';
import type { Piece } from './pieces.js';

/** What became of one piece: an annotation for each person in it, and what of several cannot be said to be of one. */
export type BatchPiece =
  | { readonly line: number; readonly annotations: readonly Annotation[]; readonly setAside: readonly SetAside[] }
  | { readonly line: number; readonly problem: LineProblem };

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

async function* numbered(pieces: AsyncIterable<string | Piece>): AsyncGenerator<Piece, void, undefined> {
  let line = 0;
  for await (const one of pieces) {
    line += 1;
    yield typeof one === 'string' ? { line, text: line === 1 ? one.replace(/^\ufeff/, '') : one } : one;
  }
}

/**
 * Annotates what a door reads, piece by piece as it arrives: FHIR resources or Bundles one a line, or the messages of an HL7 v2
 * stream. One piece is held at a time, so results of one person in several pieces are several annotations. A piece that cannot be
 * read gives its problem and the next one is read; empty lines are passed over but counted.
 *
 * @throws RulesetError when two rules have one id.
 * @example
 * for await (const one of annotateImports(linesOf(stream), (line) => fromFhir(importJson(line))))
 *   if ('problem' in one) console.error(one.line, one.problem.message);
 */
export async function* annotateImports(
  pieces: AsyncIterable<string | Piece>,
  read: (text: string) => Imported,
  options: AnnotateOptions = {},
): AsyncGenerator<BatchPiece, void, undefined> {
  const annotate = createAnnotator(options);
  for await (const { line, text } of numbered(pieces)) {
    if (text.trim() === '') continue;
    try {
      const { records, setAside } = attributed(read(text));
      yield { line, annotations: records.map(annotate), setAside };
    } catch (error) {
      const isOfJson = isJson(text) && !(error instanceof Hl7v2Error);
      yield { line, problem: (isOfJson ? syntaxProblem(text) : undefined) ?? problemOf(error) };
    }
  }
}
