/** Many records as a stream, in constant memory. */
export { annotateLines, type BatchLine, type LineProblem } from './annotate-lines.js';
export { linesOf } from './lines.js';
