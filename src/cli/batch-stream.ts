import { createAnnotator } from '../annotate.js';
import { annotateLines } from '../batch/annotate-lines.js';
import { linesOf } from '../batch/lines.js';
import { messagesOf } from '../batch/messages.js';
import { unitOf, type Source } from '../batch/read-unit.js';
import { annotateOptions, type AnnotateFlags } from './annotate-options.js';
import type { Tally } from './batch-tally.js';
import type { Target } from './output-file.js';
import { readTableText } from './read-csv.js';
import { nameOfInput, readText } from './read-input.js';

/** Where a line or message stands: 'records.ndjson:12', 'oru.hl7: message 3'. */
export const placeIn = (name: string, source: Source, number: number): string =>
  unitOf(source) === 'message' ? `${name}: message ${number}` : `${name}:${number}`;

/** Annotates lines or messages as they arrive. */
export async function streamLines(
  input: { readonly name: string; readonly chunks: AsyncIterable<string>; readonly source: Source },
  flags: AnnotateFlags,
  target: Target,
  tally: Tally,
): Promise<void> {
  const { name, chunks, source } = input;
  const units = unitOf(source) === 'message' ? messagesOf(chunks) : linesOf(chunks);
  let annotatedLine = 0;
  for await (const one of annotateLines(units, { ...annotateOptions(flags), source })) {
    if ('annotation' in one) {
      await target.write(`${JSON.stringify(one.annotation)}\n`);
      tally.annotated(1, one.annotation.setAside.length);
      annotatedLine = one.line;
    } else if ('setAside' in one) {
      tally.withoutResult(one.line === annotatedLine ? 0 : 1, one.setAside.length);
    } else {
      await tally.unread({ place: placeIn(name, source, one.line), message: one.problem.message, isLine: true });
    }
    tally.progress();
  }
}

/** Annotates a table. It is read as a whole, because the rows of one subject may be anywhere in it. */
export async function streamTable(file: string, flags: AnnotateFlags, target: Target, tally: Tally): Promise<void> {
  const name = nameOfInput(file);
  const { records, setAside } = readTableText(await readText(file), name, flags);
  for (const { path, source = '', message } of setAside) {
    await tally.unread({ place: `${name}: ${source}`, message, isLine: !path.startsWith('/columns') });
  }
  const annotate = createAnnotator(annotateOptions(flags));
  for (const one of records) {
    const annotation = annotate(one);
    await target.write(`${JSON.stringify(annotation)}\n`);
    tally.annotated(1, annotation.setAside.length);
    tally.progress();
  }
}
