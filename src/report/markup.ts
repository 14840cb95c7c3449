import { wellFormed } from './text-width.js';

const WRITTEN: unique symbol = Symbol('markup');

/** HTML or SVG that this library wrote. No text of a record can be one, whatever it says. */
export interface Markup {
  readonly [WRITTEN]: string;
}

type Content = Markup | string | number | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one way of a text into markup: as characters, in an element or in a quoted attribute. */
const escaped = (text: string): string => wellFormed(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

function written(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return WRITTEN in content ? content[WRITTEN] : content.map(written).join('');
}

/**
 * Markup from a template. What stands in the template is ours; whatever is put into it is escaped, except other markup. An
 * attribute is always quoted.
 *
 * @example text(markup`<b title="${'"'}">${'<i>'}</b>`) // '<b title="&quot;">&lt;i&gt;</b>'
 */
export const markup = (template: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  [WRITTEN]: template.reduce((before, part, at) => before + written(contents[at - 1]) + part),
});

/** A text of our own that is markup already, such as a style sheet. */
export const asMarkup = (ours: string): Markup => ({ [WRITTEN]: ours });

/** Markup as text. */
export const text = (content: Markup): string => content[WRITTEN];

/** A link to a page of the web by https; another address is no link. */
export const link = (url: string | undefined, content: Content): Markup =>
  url?.startsWith('https://') === true
    ? markup`<a href="${url}" rel="noopener noreferrer">${content}</a>`
    : markup`${content}`;

/** A number of a drawing, to a tenth of a pixel. */
export const px = (value: number): string => String(Math.round(value * 10) / 10 || 0);
