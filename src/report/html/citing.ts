import type { CitedPiece, CitedText } from '../cited.js';
import { markup, type Markup } from '../markup.js';
import type { References } from '../references.js';

/** The numbers of works in brackets, each a way to its entry among the sources. */
export function citationLinks(citations: readonly string[], { numbers }: References): Markup | undefined {
  const links = numbers(citations).map((number) => markup`<a href="#source-${number}">${number}</a>`);
  if (links.length === 0) return undefined;
  return markup`<span class="cite">[${links.map((one, at) => (at === 0 ? one : markup`, ${one}`))}]</span>`;
}

/** A text with its works before the closing stop: '… (2.0% of 3369 men) [1].' */
function pieceWithLinks({ text, citations }: CitedPiece, references: References): Markup {
  const links = citationLinks(citations, references);
  if (!links) return markup`${text}`;
  const stop = text.endsWith('.') ? '.' : '';
  const before = stop === '' ? text : text.slice(0, -1);
  return markup`${before}${before === '' ? '' : '\u00a0'}${links}${stop}`;
}

export const citing = (cited: CitedText, references: References): Markup =>
  markup`${cited.map((piece) => pieceWithLinks(piece, references))}`;

/** Cited texts with a separator between them. */
export const citingAll = (texts: readonly CitedText[], separator: string, references: References): Markup =>
  markup`${texts.map((one, at) => [at === 0 ? '' : separator, citing(one, references)])}`;
