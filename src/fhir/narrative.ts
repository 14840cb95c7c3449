import { oneLine } from '../report/markdown.js';
import { markup, text } from '../report/markup.js';
import type { FhirObservation } from './output-types.js';

/** Paragraphs of text as the narrative of a resource: no markup but ours. */
export function narrative(paragraphs: readonly string[]): FhirObservation['text'] {
  const shown = paragraphs.map((paragraph) => markup`<p>${oneLine(paragraph)}</p>`);
  return {
    status: 'generated',
    div: text(markup`<div xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">${shown}</div>`),
  };
}
