import type { AnnotateOptions, Imported } from '../annotate.js';
import { fromFhir, importJson, type FromFhirOptions } from '../fhir/index.js';
import { fromHl7v2, type Hl7v2Options } from '../hl7v2/index.js';
import { annotateImports, type BatchPiece } from './annotate-imports.js';
import { annotateLines } from './annotate-lines.js';
import { linesOf } from './lines.js';
import { messagesOf } from './pieces.js';
import type { Unit } from './shards.js';

/** What stands in a line or message. Plain data, so that it crosses to other threads and machines. */
export type Source =
  | { readonly format: 'json' }
  | { readonly format: 'fhir'; readonly options?: FromFhirOptions | undefined }
  | { readonly format: 'hl7v2'; readonly options?: Hl7v2Options | undefined };

export const unitOf = ({ format }: Source): Unit => (format === 'hl7v2' ? 'message' : 'line');

async function* ofRecords(
  chunks: AsyncIterable<string>,
  options: AnnotateOptions,
): AsyncGenerator<BatchPiece, void, undefined> {
  for await (const one of annotateLines(linesOf(chunks), options))
    yield 'problem' in one ? one : { line: one.line, annotations: [one.annotation], setAside: [] };
}

/** Annotates a text of any source as it arrives. */
export function annotateText(
  chunks: AsyncIterable<string>,
  source: Source,
  options: AnnotateOptions,
): AsyncGenerator<BatchPiece, void, undefined> {
  switch (source.format) {
    case 'json':
      return ofRecords(chunks, options);
    case 'fhir': {
      const read = (json: string): Imported => fromFhir(importJson(json), source.options);
      return annotateImports(linesOf(chunks), read, options);
    }
    case 'hl7v2':
      return annotateImports(messagesOf(chunks), (text) => fromHl7v2(text, source.options), options);
  }
}
