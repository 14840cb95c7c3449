import type { Paint, Role } from './paint.js';
import { padEnd, padStart, printable, widthOf } from './text-width.js';
import { joinedWords, paragraph, wrap } from './wrap.js';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Takes what is left of the line, and is wrapped in it. */
  readonly flexible?: boolean;
  /** A flexible column narrower than this goes below its row. */
  readonly least?: number;
  /** Stands close to the column before it: a unit beside its number. */
  readonly close?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly role?: Role;
}

const GAP = 2;
const INDENT = 2;
const NARROWEST = 18;

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.text === '';

/** A row in words, for a table that is wider than the line: its first cell, then the others with their titles. */
function rowInWords(
  columns: readonly Column[],
  kept: readonly number[],
  row: readonly Cell[],
  width: number,
): readonly string[] {
  const parts: string[] = [];
  for (const at of kept) {
    const { title = '', close } = columns[at] ?? {};
    const text = row[at]?.text ?? '';
    if (text === '') continue;
    if (close === true) parts.push(`${parts.pop() ?? ''} ${text}`);
    else parts.push(parts.length === 0 || title === '' ? text : `${title.toLowerCase()} ${text}`);
  }
  const [name = '', ...said] = parts;
  return paragraph(`${name}: ${said.join('; ')}`, width, { first: ' '.repeat(INDENT), hanging: INDENT * 2 });
}

/**
 * An aligned table. Columns without any text are left out; a flexible column is wrapped inside its own width, or goes below
 * its row where too little is left of the line. Where the other columns alone are wider than the line, each row is in words.
 */
export function table(
  columns: readonly Column[],
  content: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): readonly string[] {
  const rows = content.map((row) => row.map((cell) => ({ ...cell, text: printable(cell.text) })));
  if (rows.length === 0) return [];
  const kept = columns.map((_, at) => at).filter((at) => rows.some((row) => !isEmpty(row[at])));
  const flexible = kept.find((at) => columns[at]?.flexible === true);
  const fixed = kept.filter((at) => at !== flexible);
  const widths = new Map(
    fixed.map((at) => [
      at,
      Math.max(widthOf(columns[at]?.title ?? ''), ...rows.map((row) => widthOf(row[at]?.text ?? ''))),
    ]),
  );
  const gapBefore = (at: number, place: number): number => (place === 0 ? 0 : columns[at]?.close === true ? 1 : GAP);
  const used = INDENT + fixed.reduce((sum, at, place) => sum + gapBefore(at, place) + (widths.get(at) ?? 0), 0);
  const least = (flexible === undefined ? undefined : columns[flexible]?.least) ?? NARROWEST;
  const isWider = used > width;
  const words = flexible === undefined ? [] : rows.flatMap((row) => (row[flexible]?.text ?? '').split(' '));
  const longest = words.reduce((most, word) => Math.max(most, widthOf(word)), 0);
  const beside = width - used - GAP >= Math.max(least, longest);
  const rest = beside ? width - used - GAP : width - INDENT * 2;

  const fixedLine = (cells: readonly (Cell | undefined)[]): string => {
    const line = fixed.map((at, place) => {
      const { text: held = '', role } = cells[at] ?? {};
      const text = joinedWords(held);
      const padded =
        columns[at]?.align === 'right' ? padStart(text, widths.get(at) ?? 0) : padEnd(text, widths.get(at) ?? 0);
      const painted = role === undefined || text === '' ? padded : padded.replace(text, () => paint(text, role));
      return ' '.repeat(gapBefore(at, place)) + painted;
    });
    return ' '.repeat(INDENT) + line.join('');
  };
  const withRest = (row: readonly Cell[]): readonly string[] => {
    const line = fixedLine(row);
    const before = isWider ? rowInWords(columns, fixed, row, width) : [line.trimEnd()];
    const text = flexible === undefined ? '' : (row[flexible]?.text ?? '');
    if (text === '') return before;
    const lines = wrap(text, rest);
    if (!beside) return [...before, ...lines.map((one) => ' '.repeat(INDENT * 2) + one)];
    return lines.map((one, at) => (at === 0 ? line + ' '.repeat(GAP) : ' '.repeat(used + GAP)) + one);
  };
  const below = rows.flatMap(withRest);
  if (isWider) return below;
  const titles = columns.map(({ title }): Cell => ({ text: title, role: 'aside' }));
  const head = fixedLine(titles);
  const restTitle = flexible === undefined ? undefined : columns[flexible]?.title;
  const headLine =
    beside && restTitle !== undefined ? `${head}${' '.repeat(GAP)}${paint(restTitle, 'aside')}` : head.trimEnd();
  return [headLine, ...below];
}
