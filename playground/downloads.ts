import type { Annotation } from '../src/annotation.js';
import { toFhir } from '../src/fhir/index.js';
import { renderHtml, renderMarkdown, renderPlainLanguage, renderText } from '../src/report/index.js';

/** A file that the page can make of an annotation. */
export interface Download {
  readonly name: string;
  readonly file: string;
  readonly type: string;
  readonly write: (annotation: Annotation) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const downloads: readonly Download[] = [
  { name: 'HTML', file: 'notes.html', type: 'text/html', write: (annotation) => renderHtml(annotation) },
  { name: 'Text', file: 'notes.txt', type: 'text/plain', write: (annotation) => renderText(annotation) },
  { name: 'Markdown', file: 'notes.md', type: 'text/markdown', write: (annotation) => renderMarkdown(annotation) },
  {
    name: 'Plain summary',
    file: 'summary.txt',
    type: 'text/plain',
    write: (annotation) => renderPlainLanguage(annotation),
  },
  {
    name: 'FHIR',
    file: 'notes.fhir.json',
    type: 'application/fhir+json',
    write: (annotation) => json(toFhir(annotation)),
  },
  { name: 'JSON', file: 'annotation.json', type: 'application/json', write: json },
];

/** Gives a file to the reader: it is made in the page and comes from nowhere else. */
export function save({ file, type, write }: Download, annotation: Annotation): void {
  const address = URL.createObjectURL(new Blob([write(annotation)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // the browser reads the file after this task; the address only has to last until then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
