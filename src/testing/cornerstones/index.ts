/** Panels with approved notes, in a folder of files. The only part of the test kit that reads files, so it is for Node. */
export type { Approved, ApprovedClause, ApprovedNote } from './approved.js';
export { changesText } from './change-text.js';
export type { ClauseChange, CornerstoneChange, NoteChange, OutcomeChange, ReadingChange } from './compare.js';
export {
  acceptCornerstones,
  addCornerstone,
  checkCornerstones,
  CornerstoneError,
  expectCornerstones,
  type CheckedCornerstone,
  type Cornerstone,
  type CornerstoneOptions,
} from './store.js';
