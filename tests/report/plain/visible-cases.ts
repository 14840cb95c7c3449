import { annotate } from '../../../src/annotate.js';
import type { Annotation } from '../../../src/annotation.js';
import { readExamples } from '../../../src/cli/demo/examples.js';
import { recordOfCase } from '../../../src/cli/demo/record-of-case.js';
import type { PlainSummary } from '../../../src/report/plain/plain-summary.js';

const { cases, everyday } = readExamples();

/** Every example panel and published case that the project has, annotated. */
export const visible: readonly (readonly [id: string, annotation: Annotation])[] = [
  ...everyday.map(({ id, record }) => [id, annotate(record as Parameters<typeof annotate>[0])] as const),
  ...cases.map((one) => [one.id, annotate(recordOfCase(one))] as const),
];

/** The sentences of a summary: leads of lists are sentences, names in a list of what was set aside are not. */
export const sentencesOf = ({ paragraphs }: PlainSummary): readonly string[] =>
  paragraphs.flatMap(({ kind, lead, lines }) => [
    ...(lead === undefined ? [] : [lead]),
    ...(kind === 'set-aside' ? [] : lines.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  ]);
