import type { Annotation } from '../../annotation.js';
import { asMarkup, markup, text } from '../markup.js';
import { reportTitle } from '../opening.js';
import { reportBody, type HtmlOptions } from './parts.js';
import { PAGE_STYLE, STYLE } from './style.js';

const SHEET = asMarkup(PAGE_STYLE + STYLE);

/** The digest of the style sheet, which is the only thing that the page may do besides being text. A test recomputes it. */
const STYLE_DIGEST = 'sha256-0yUM0mZ0RtKOHK5m8K79Nv/ZiQWq5eii619naTWV6es=';

const POLICY = `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * An annotation as one HTML file: no script, no request, light and dark, printed on A4 with everything open. The same
 * annotation gives the same bytes.
 *
 * @example
 * renderHtml(annotate({ panels: [{ id: 'a', observations: [] }] })).startsWith('<!doctype html>') // true
 */
export function renderHtml(annotation: Annotation, options: HtmlOptions = {}): string {
  const title = reportTitle(annotation);
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${SHEET}</style></head><body><main>${reportBody(annotation, options)}</main></body></html>
`;
  return text(page);
}
