/** Renderers that need nothing but an annotation. */
export { renderHtml } from './html/html.js';
export { renderHtmlParts, type HtmlOptions, type HtmlParts } from './html/parts.js';
export { renderText, type TextOptions } from './text.js';
