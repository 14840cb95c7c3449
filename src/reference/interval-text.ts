import { remember } from '../logic/remember.js';
import type { Group } from './fits.js';

/** One interval read from text: its ends as printed and the group that its words name. */
export interface TextInterval {
  readonly low?: string;
  readonly high?: string;
  readonly group: Group;
}

const NUMBER = '\\d{1,9}(?:\\.\\d{1,9})?';
const RANGE = new RegExp(`(${NUMBER})\\s*(?:-|–|—|to)\\s*(${NUMBER})`, 'i');
const UPPER = new RegExp(`(?:<=|≤|up to|at most)\\s*(${NUMBER})`, 'i');
const UNDER = new RegExp(`(?:<|below|less than|under)\\s*(${NUMBER})`, 'i');
const LOWER = new RegExp(`(?:>=|≥|at least|from)\\s*(${NUMBER})`, 'i');
const OVER = new RegExp(`(?:>|above|over|more than|greater than)\\s*(${NUMBER})`, 'i');

/** Words that name a group, the longer before the shorter that they contain. */
const WORDS: readonly (readonly [pattern: RegExp, group: Group])[] = [
  [
    /\bpost[- ]?menopaus\w*|\bafter (?:the )?menopause|(?<!pre[- ]?|peri[- ]?)\bmenopaus\w*/i,
    { menopausalStatus: 'postmenopausal' },
  ],
  [/\bpre[- ]?menopaus\w*|\bbefore (?:the )?menopause/i, { menopausalStatus: 'premenopausal' }],
  [/\bperi[- ]?menopaus\w*/i, { menopausalStatus: 'perimenopausal' }],
  [/\bearly[- ]follicular/i, { cyclePhase: 'early-follicular' }],
  [/\blate[- ]follicular/i, { cyclePhase: 'late-follicular' }],
  [/(?<!early[- ]|late[- ])\bfollicular|(?<!frühe |späte )\bfollikel(?:phase)?/i, { cyclePhase: 'follicular' }],
  [/\bmid[- ]?cycle(?: peak)?|\bovulat\w*(?: peak)?/i, { cyclePhase: 'midcycle' }],
  [/\b(?:early|mid|late)[- ]?luteal/i, { cyclePhase: 'luteal', unread: 'part of the luteal phase' }],
  [/(?<!early[- ]?|mid[- ]?|late[- ]?)\bluteal/i, { cyclePhase: 'luteal' }],
  [/\bnot pregnant|\bnon[- ]?pregnan\w*/i, { pregnant: false }],
  [/(?<!not |non[- ]?)\bpregnan\w*|\btrimester/i, { pregnant: true }],
  [/\bfemales?\b|\bwom[ae]n\b/i, { category: 'female' }],
  [/(?<!fe)\bmales?\b|(?<!wo)\bm[ae]n\b/i, { category: 'male' }],
];

/** Words that say nothing about a group. */
const FILLER =
  /\b(?:phase|range|ranges|interval|intervals|reference|ref|normal|adult|adults|value|values|and|as|of|the|for|in|limit|limits|upper|lower|printed|peak|status|iu|miu|pmol|nmol|pg|ng|ml|dl|l|u)\b/gi;

/** The group that words name; words that are not read are kept, and leave the fit unknown. */
export const readGroup: (words: string) => Group = /* @__PURE__ */ remember((words) => {
  let rest = words.replace(/\([^()]*\)/g, ' ');
  let group: Group = {};
  for (const [pattern, named] of WORDS) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    group = { ...named, ...group };
  }
  const unread = rest
    .replace(FILLER, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return unread === '' ? group : { ...group, unread };
});

/** A decimal comma or a separator of thousands: which of the two is not stated. */
const COMMA_IN_NUMBER = /\d,\d/;

function readPart(part: string): TextInterval | undefined {
  if (COMMA_IN_NUMBER.test(part)) return undefined;
  const words = (match: RegExpExecArray): Group =>
    readGroup(part.slice(0, match.index) + ' ' + part.slice(match.index + match[0].length));
  const range = RANGE.exec(part);
  if (range) return { low: String(range[1]), high: String(range[2]), group: words(range) };
  for (const [pattern, sign] of [
    [UPPER, ''],
    [UNDER, '<'],
  ] as const) {
    const found = pattern.exec(part);
    if (found) return { high: sign + String(found[1]), group: words(found) };
  }
  for (const [pattern, sign] of [
    [LOWER, ''],
    [OVER, '>'],
  ] as const) {
    const found = pattern.exec(part);
    if (found) return { low: sign + String(found[1]), group: words(found) };
  }
  return undefined;
}

/** Longest interval text that is read; the record's own limit on text is far above it. */
const MAXIMUM_LENGTH = 500;

/**
 * Reads intervals that a laboratory prints as text, one part for each group.
 *
 * @example
 * readIntervalText('follicular 3.5-12.5; luteal 1.7-7.7; postmenopausal below 138')
 * // three intervals: for the follicular phase, the luteal phase and the postmenopausal status
 */
export const readIntervalText: (text: string) => readonly TextInterval[] = /* @__PURE__ */ remember((text) => {
  if (text.length > MAXIMUM_LENGTH) return [];
  return text
    .split(/[;|\n\r]|,\s+(?=\p{L})/u)
    .map(readPart)
    .filter((part) => part !== undefined);
});
