/** Many records as a stream, in constant memory; and as parts, by any number of processes. */
export { annotateImports, type BatchPiece } from './annotate-imports.js';
export { annotateLines, type BatchLine, type LineProblem } from './annotate-lines.js';
export {
  assemble,
  openOutput,
  performHere,
  type FileOutput,
  type Output,
  type Perform,
  type Placed,
} from './assemble.js';
export { groupByPatient, type Grouped, type ResourceFile, type UnreadResource } from './by-patient.js';
export { linesOf } from './lines.js';
export { messagesOf, type Piece } from './pieces.js';
export { ChangedInputError, planShards, sliceOf, type Shard, type ShardOptions, type Unit } from './shards.js';
export type { Source } from './source.js';
export {
  perform,
  tasksOf,
  type Account,
  type BatchRun,
  type PlainAnnotateOptions,
  type Remark,
  type Task,
} from './tasks.js';
