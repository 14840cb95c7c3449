import { markup, type Markup } from '../markup.js';

type Cell = Markup | string;

interface Shape {
  readonly caption: Cell;
  readonly style: string;
  /** Column titles; one that is for readers of the screen alone is in `hidden`. */
  readonly titles: readonly Cell[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

/** For those who hear the page. */
export const spokenOnly = (words: string): Markup => markup`<span class="spoken">${words}</span>`;

const rowOf = (cells: readonly Cell[]): Markup => {
  const [heading = '', ...others] = cells;
  return markup`<tr><th scope="row">${heading}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
};

/** A table in a box that scrolls sideways on a narrow screen, and can be scrolled by keyboard. */
export const table = ({ caption, style, titles, rows }: Shape, label: string): Markup =>
  markup`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table class="${style}"><caption>${caption}</caption><thead><tr>${titles.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map(rowOf)}</tbody></table></div>`;
