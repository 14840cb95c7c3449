/** Renderers that need nothing but an annotation. */
export { renderText, type TextOptions } from './text.js';
export {
  plainSummary,
  type PlainOptions,
  type PlainParagraph,
  type PlainParagraphKind,
  type PlainSummary,
} from './plain/plain-summary.js';
export { renderPlainLanguage } from './plain/render-plain-language.js';
export { renderReviewSheet } from './plain/render-review-sheet.js';
export type { PlainLine, PlainSentence, PlainSentenceKind } from './plain/result-lines.js';
