/** Many records as a stream, in constant memory. */
export { annotateImports, type BatchPiece } from './annotate-imports.js';
export { annotateLines, type BatchLine, type LineProblem } from './annotate-lines.js';
export { linesOf } from './lines.js';
export { messagesOf, type Piece } from './pieces.js';
