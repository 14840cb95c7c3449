import { markup, type Markup } from '../markup.js';

type Cell = Markup | string;

interface Shape {
  readonly caption: Cell;
  readonly style: string;
  /** A column in which no row has anything is left out with its title. */
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
export function table({ caption, style, titles, rows }: Shape, label: string): Markup {
  const isFilled = (_: Cell, at: number): boolean => at === 0 || rows.some((row) => (row[at] ?? '') !== '');
  const heads = titles.filter(isFilled).map((title) => markup`<th scope="col">${title}</th>`);
  const lines = rows.map((row) => rowOf(row.filter(isFilled)));
  return markup`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table class="${style}"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}
