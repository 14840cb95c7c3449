import { oneLine } from '../report/markdown.js';
import type { FhirObservation } from './output-types.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeXml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

/** Paragraphs of text as the narrative of a resource: no markup but ours. */
export function narrative(paragraphs: readonly string[]): FhirObservation['text'] {
  const shown = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('');
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">${shown}</div>`,
  };
}
