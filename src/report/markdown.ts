import type { Note } from '../annotation.js';
import type { CitedText } from './cited.js';
import { noteRemarks } from './note-parts.js';
import { withReferences } from './references.js';
import { wellFormed } from './text-width.js';

/** Text on one line of plain spaces, with nothing in it that XML or JSON would refuse. */
export const oneLine = (text: string): string => onePiece(text).trim();

/** The same for a piece of a line, which keeps the blanks at its ends. */
const onePiece = (text: string): string => wellFormed(text).replace(/\s+/g, ' ');

const MARKS = /[\\`*_[\]<>|~&]/g;
/** What GitHub's Markdown turns into a link without being asked: a word joiner ends the match and is not seen. */
const ADDRESSES = /(?<=https?:|ftp:|@|\bwww)(?=\S)/gi;

const escapeMarks = (line: string): string => line.replace(ADDRESSES, '\u2060').replace(MARKS, String.raw`\$&`);

/**
 * Text of a record as it may stand in GitHub Markdown, behind a word of ours: it is shown as it is and forms no markup, no HTML
 * and no link. A table is no place for it.
 *
 * @example escapeMarkdown('<b>LH</b> | *3*') // '\\<b\\>LH\\</b\\> \\| \\*3\\*'
 */
export const escapeMarkdown = (text: string): string => escapeMarks(oneLine(text));

/** An address inside the brackets of Markdown, where a bracket or a blank would end it. */
const inBrackets = (url: string): string =>
  url.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** Markdown that leads to a page of the web; the Markdown as it is without an address. */
export const markdownLink = (markdown: string, url: string | undefined): string =>
  url === undefined ? markdown : `[${markdown}](${inBrackets(url)})`;

/** The references of a text by work id: ' ([1](https://…))', or empty without one. */
export type Mark = (citations: readonly string[]) => string;

/** A text with its references in place. */
export const citedMarkdown = (text: CitedText, mark: Mark): string =>
  text
    .map((piece) => withReferences(escapeMarks(onePiece(piece.text)), mark(piece.citations)))
    .join('')
    .trim();

/** The sentences of a note, each with its references. */
export const noteSentences = ({ sentences }: Note, mark: Mark): string =>
  sentences.map((sentence) => citedMarkdown([sentence], mark)).join(' ');

/** What a note does not know, what else its picture is reported with, and its limits: a line each. */
export const noteRemarkLines = (note: Note, mark: Mark): readonly string[] =>
  noteRemarks(note).map(
    ({ label, items }) => `${label}: ${items.map((item) => citedMarkdown(item, mark)).join('; ')}.`,
  );
