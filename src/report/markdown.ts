import type { Note } from '../annotation.js';
import { wellFormed } from './text-width.js';

/** Text on one line of plain spaces, with nothing in it that XML or JSON would refuse. */
export const oneLine = (text: string): string => wellFormed(text).replace(/\s+/g, ' ').trim();

const MARKS = /[\\`*_[\]<>|~&]/g;
/** What GitHub's Markdown turns into a link without being asked: a word joiner ends the match and is not seen. */
const ADDRESSES = /(?<=https?:|ftp:|@|\bwww)(?=\S)/gi;

/**
 * Text of a record as it may stand in GitHub Markdown, behind a word of ours: it is shown as it is and forms no markup, no HTML
 * and no link. A table is no place for it.
 *
 * @example escapeMarkdown('<b>LH</b> | *3*') // '\\<b\\>LH\\</b\\> \\| \\*3\\*'
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(ADDRESSES, '\u2060')
    .replace(MARKS, String.raw`\$&`);

/** The references of a text by work id: ' ([1](https://…))', or empty without one. */
export type Mark = (citations: readonly string[]) => string;

function withMark(text: string, mark: string): string {
  const escaped = escapeMarkdown(text);
  return escaped.endsWith('.') ? `${escaped.slice(0, -1)}${mark}.` : `${escaped}${mark}`;
}

/** The sentences of a note, each with its references. */
export const noteSentences = ({ sentences }: Note, mark: Mark): string =>
  sentences.map(({ text, citations }) => withMark(text, mark(citations))).join(' ');

const labelled = (label: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${label}: ${items.join('; ')}.`];

/** What a note does not know, what else its picture is reported with, and its limits: a line each. */
export function noteRemarks({ unknown, alsoReportedWith, limitations }: Note, mark: Mark): readonly string[] {
  return [
    ...labelled('Not known', unknown.map(escapeMarkdown)),
    ...labelled(
      'Also reported with',
      alsoReportedWith.map(({ text, citation }) => withMark(text, mark([citation]))),
    ),
    ...labelled(
      'Limitations',
      limitations.map(({ text, citation }) => withMark(text, mark(citation === undefined ? [] : [citation]))),
    ),
  ];
}
