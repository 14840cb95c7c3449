import type { PrintedInterval } from '../record/types.js';
import { readIntervalText } from '../reference/interval-text.js';

/** The longest text that is looked at for an interval. */
const MAXIMUM_LENGTH = 300;

const NUMBER = String.raw`-?(?:\d{1,12}(?:\.\d{1,12})?|\.\d{1,12})`;
/** A word without a stroke or a percent sign may name a group, and is left to the reader of interval texts. */
const UNIT = String.raw`(?<unit>(?=\S*[/%])[\p{L}µ%]\S{0,40})?`;
const RANGE = new RegExp(String.raw`^(?<low>${NUMBER})\s*(?:-|–|—|_|to)\s*(?<high>${NUMBER})\s*${UNIT}$`, 'u');
const ONE_SIDED = new RegExp(String.raw`^(?<sign><=|>=|<|>|≤|≥)\s*(?<end>${NUMBER})\s*${UNIT}$`, 'u');
const OPEN = new RegExp(String.raw`^(?<low>${NUMBER})\s*[-–—]$`, 'u');
const PRINTED_UNIT = /(?<=[\d\s])(?:[\p{L}µ]{1,12}\/[\p{L}\d.]{1,20}|%)/gu;

/** `.4` is 0.4: the only change, so that it is read as a number everywhere. */
const leadingZero = (number: string): string => number.replace(/^(-?)\./, '$10.');

const withUnit = (unit: string | undefined): { readonly unit?: string } => (unit === undefined ? {} : { unit });

/** The unit that a text prints. Several are kept together: which end is in which is not said, and no reader takes them for one. */
function unitIn(text: string): string | undefined {
  const units = new Set(text.match(PRINTED_UNIT) ?? []);
  return units.size === 0 ? undefined : [...units].join(', ');
}

/**
 * OBX-7 as a printed interval: a clear range, a bound on one side or an open end is read, any other text stays text for the
 * reader of interval texts. Undefined where none was printed.
 *
 * @example
 * readInterval('3.5-12.5') // { low: '3.5', high: '12.5' }
 * readInterval('<0.50 IU/mL') // { high: '<0.50', unit: 'IU/mL' }
 */
export function readInterval(printed: string): PrintedInterval | undefined {
  const text = printed.replace(/^\[(.*)\]$/s, '$1').trim();
  if (text === '') return undefined;
  if (text.length > MAXIMUM_LENGTH) return { text };
  const range = RANGE.exec(text)?.groups;
  if (range)
    return { low: leadingZero(range['low'] ?? ''), high: leadingZero(range['high'] ?? ''), ...withUnit(range['unit']) };
  const oneSided = ONE_SIDED.exec(text)?.groups;
  if (oneSided) {
    const sign = oneSided['sign'] ?? '';
    const end = `${sign === '<' || sign === '>' ? sign : ''}${leadingZero(oneSided['end'] ?? '')}`;
    return { ...(sign.startsWith('<') || sign === '≤' ? { high: end } : { low: end }), ...withUnit(oneSided['unit']) };
  }
  const open = OPEN.exec(text)?.groups;
  if (open) return { low: leadingZero(open['low'] ?? '') };
  return { text, ...withUnit(unitIn(text)) };
}

const INTERVAL_WORD = /\b(?:reference|interval|range|referenz\w*|normal)\b/i;

/** Is this line of a comment an interval, and not a remark that holds two numbers? */
function isInterval(line: string, unit: string | undefined): boolean {
  const parts = readIntervalText(line);
  if (parts.length === 0) return false;
  return parts.every(({ group }) => {
    const { unread, ...named } = group;
    const names = Object.keys(named).length > 0;
    if (unread === undefined) return names || INTERVAL_WORD.test(line);
    return names && unit !== undefined && line.includes(unit);
  });
}

/** Is there a text with numbers in which no interval is found? */
export const isUnread = ({ text = '' }: PrintedInterval): boolean =>
  /\d/.test(text) && readIntervalText(text).length === 0;

/** A comment of more lines is a report of its own. */
const MAXIMUM_LINES = 100;

/**
 * The intervals that stand in the comment of a result, a line each. The text of the line is kept, so that the record's own reader
 * finds the ends and the phase, and marks them as read from a note.
 */
export function intervalsInNote(lines: readonly string[], unit: string | undefined): readonly PrintedInterval[] {
  if (lines.length > MAXIMUM_LINES) return [];
  return lines
    .map((line) => line.trim())
    .filter((line) => line.length <= MAXIMUM_LENGTH && isInterval(line, unit))
    .map((note) => ({ note, parsedFrom: 'note', ...withUnit(unitIn(note)) }));
}
