import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator, type AnnotateOptions } from '../../annotate.js';
import type { Annotation } from '../../annotation.js';
import { LabRecordError } from '../../record/error.js';
import type { LabRecord } from '../../record/types.js';
import { approvedOf, type Approved } from './approved.js';
import { changesText } from './change-text.js';
import { compactJson } from './compact-json.js';
import { compareApproved, type CornerstoneChange } from './compare.js';

/** A record with what was approved to be said of it: the content of one file, `<id>.json`. */
export interface Cornerstone {
  /** What is on the record, for whoever reads a change of it. */
  readonly about?: string;
  readonly record: LabRecord;
  readonly approved: Approved;
}

/** One cornerstone, and what is said of its record otherwise than was approved. */
export interface CheckedCornerstone {
  readonly id: string;
  readonly file: string;
  readonly changes: readonly CornerstoneChange[];
}

/** How records are annotated: the rules, the criteria sets, the choice of intervals, and what is your own. */
export type CornerstoneOptions = Pick<
  AnnotateOptions,
  'rules' | 'criteria' | 'intervals' | 'units' | 'analytes' | 'publishedIntervals'
>;

/** A folder without cornerstones, a file that is none, or an id that cannot be one. */
export class CornerstoneError extends Error {
  override readonly name = 'CornerstoneError';
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EXTENSION = '.json';

const annotatorOf = (options: CornerstoneOptions): ((input: unknown) => Annotation) =>
  createAnnotator({ ...options, explain: true });

const fileOf = (folder: string, id: string): string => join(folder, `${id}${EXTENSION}`);

function idsIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(EXTENSION));
    return files.map((file) => file.slice(0, -EXTENSION.length)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

type Fields = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isApproved = (value: unknown): value is Approved =>
  isObject(value) &&
  ['results', 'outcomes', 'clauses'].every((key) => isObject(value[key])) &&
  ['notes', 'setAside', 'cautions'].every((key) => Array.isArray(value[key]));

/** The record itself is checked where it is annotated. */
const isCornerstone = (value: unknown): value is Cornerstone =>
  isObject(value) && isObject(value['record']) && isApproved(value['approved']);

function parse(text: string, file: string): Cornerstone {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CornerstoneError(`${file} is not JSON: it may hold two versions of a merge.`);
  }
  if (isCornerstone(value)) return value;
  throw new CornerstoneError(
    `${file} is not a cornerstone: it needs "record" and "approved". "labgloss diff --baseline DIR --add FILE" makes one of a record.`,
  );
}

const read = (folder: string, id: string): Cornerstone =>
  parse(readFileSync(fileOf(folder, id), 'utf8'), fileOf(folder, id));

function annotated(annotate: (input: unknown) => Annotation, record: unknown, file: string): Annotation {
  try {
    return annotate(record);
  } catch (error) {
    if (error instanceof LabRecordError)
      throw new CornerstoneError(`${file}: its record cannot be read.\n${error.message}`);
    throw error;
  }
}

function write(file: string, { about, record, approved }: Cornerstone): void {
  writeFileSync(file, `${compactJson({ ...(about !== undefined && { about }), record, approved })}\n`);
}

/**
 * Annotates every cornerstone of a folder and gives what is said otherwise than was approved.
 *
 * @throws CornerstoneError when the folder has no cornerstone, or a file is none
 * @example
 * checkCornerstones('cornerstones').filter(({ changes }) => changes.length > 0)
 */
export function checkCornerstones(folder: string, options: CornerstoneOptions = {}): readonly CheckedCornerstone[] {
  const ids = idsIn(folder);
  if (ids.length === 0)
    throw new CornerstoneError(`${folder} has no cornerstone, so there is nothing that could be said otherwise.`);
  const annotate = annotatorOf(options);
  return ids.map((id) => {
    const file = fileOf(folder, id);
    const { record, approved } = read(folder, id);
    return { id, file, changes: compareApproved(approved, annotated(annotate, record, file)) };
  });
}

/**
 * Writes what is said now as approved, of the cornerstones that are named or of all.
 *
 * @throws CornerstoneError when an id is not in the folder: then nothing is written
 * @example
 * acceptCornerstones('cornerstones', ['low-testosterone'])
 */
export function acceptCornerstones(
  folder: string,
  ids: readonly string[] | 'all',
  options: CornerstoneOptions = {},
): void {
  const there = idsIn(folder);
  const accepted = ids === 'all' ? there : ids;
  const unknown = accepted.find((id) => !there.includes(id));
  if (unknown !== undefined)
    throw new CornerstoneError(`${folder} has no cornerstone ${unknown}. It has: ${there.join(', ') || 'none'}.`);
  const annotate = annotatorOf(options);
  const now = accepted.map((id) => {
    const [file, stored] = [fileOf(folder, id), read(folder, id)];
    return { file, stored: { ...stored, approved: approvedOf(annotated(annotate, stored.record, file)) } };
  });
  for (const { file, stored } of now) write(file, stored);
}

/**
 * Adds a record with what is said of it now, and gives the file.
 *
 * @throws CornerstoneError when the id is taken or is not lower-case kebab, or the record cannot be read
 * @example
 * addCornerstone('cornerstones', 'low-testosterone', { record: panel().male(44).testosterone('187 ng/dL') })
 */
export function addCornerstone(
  folder: string,
  id: string,
  { record, about }: { readonly record: LabRecord; readonly about?: string },
  options: CornerstoneOptions = {},
): string {
  const file = fileOf(folder, id);
  if (!ID.test(id))
    throw new CornerstoneError(`"${id}" is not an id: lower-case words and numbers with hyphens between.`);
  if (idsIn(folder).includes(id)) throw new CornerstoneError(`${file} is there already.`);
  const approved = approvedOf(annotated(annotatorOf(options), record, file));
  mkdirSync(folder, { recursive: true });
  write(file, { ...(about !== undefined && { about }), record, approved });
  return file;
}

/**
 * Throws where anything is said otherwise than was approved, with every panel and every clause that changed. For any framework.
 *
 * @throws CornerstoneError
 * @example
 * test('what was approved is still said', () => expectCornerstones('cornerstones', { rules: [...rules, myRule] }))
 */
export function expectCornerstones(folder: string, options: CornerstoneOptions = {}): void {
  const checked = checkCornerstones(folder, options);
  const changed = checked.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return;
  const ids = changed.map(({ id }) => id);
  throw new CornerstoneError(
    [
      `${changed.length} of ${checked.length} cornerstones say something else: ${ids.join(', ')}`,
      ...changed.map(({ id, changes }) => `\n${id}\n${changesText(changes)}`),
      `\nWhere this is meant: labgloss diff --baseline ${folder} --accept ${ids.join(' ')}`,
    ].join('\n'),
  );
}
