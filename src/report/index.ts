/** Renderers that need nothing but an annotation. */
export { renderText, type TextOptions } from './text.js';
