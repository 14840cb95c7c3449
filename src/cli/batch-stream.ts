import { createAnnotator } from '../annotate.js';
import { annotateText, type Source } from '../batch/source.js';
import { annotateOptions, type AnnotateFlags } from './annotate-options.js';
import type { Tally } from './batch-tally.js';
import type { Target } from './output-file.js';
import { readTableText } from './read-csv.js';
import { nameOfInput, readText } from './read-input.js';
import { asideLine } from './set-aside.js';

/** Annotates lines or messages as they arrive. */
export async function streamLines(
  input: { readonly name: string; readonly chunks: AsyncIterable<string>; readonly source: Source },
  flags: AnnotateFlags,
  target: Target,
  tally: Tally,
): Promise<void> {
  const { name, chunks, source } = input;
  for await (const one of annotateText(chunks, source, annotateOptions(flags))) {
    const place = `${name}:${one.line}`;
    if ('problem' in one) {
      await tally.unread(`${place}: ${one.problem.message}`);
      continue;
    }
    for (const annotation of one.annotations) {
      await target.write(`${JSON.stringify(annotation)}\n`);
      tally.annotated(1, annotation.setAside.length);
    }
    if (one.annotations.length === 0) tally.withoutResult(1);
    for (const aside of one.setAside) await tally.setAside(asideLine(place, aside));
    tally.progress();
  }
}

/** Annotates a table. It is read as a whole, because the rows of one subject may be anywhere in it. */
export async function streamTable(file: string, flags: AnnotateFlags, target: Target, tally: Tally): Promise<void> {
  const name = nameOfInput(file);
  const { records, setAside } = readTableText(await readText(file), name, flags);
  for (const one of setAside)
    await (one.path.startsWith('/columns') ? tally.setAside : tally.unread)(asideLine(name, one));
  const annotate = createAnnotator(annotateOptions(flags));
  for (const one of records) {
    const annotation = annotate(one);
    await target.write(`${JSON.stringify(annotation)}\n`);
    tally.annotated(1, annotation.setAside.length);
    tally.progress();
  }
}
