import type { Annotation } from '../../annotation.js';
import { referenceLocators } from '../../evidence/cite.js';
import { pathsText } from '../cautions.js';
import { CHANGE_COLUMNS, CHANGE_TITLES, changeRow } from '../changes.js';
import { footerTexts } from '../footer.js';
import { link, markup, type Markup } from '../markup.js';
import type { NumberedWork, References } from '../references.js';
import { setAsideGroups } from '../set-aside.js';
import { outcomeCounts, unjudged, UNJUDGED_TITLES } from '../unjudged.js';
import { citing } from './citing.js';
import { spokenOnly, table } from './table.js';

/** How results moved from panel to panel, and whether that can be said at all. */
export function changes(annotation: Annotation): Markup {
  const rows = annotation.changes.map((change) => {
    const row = changeRow(annotation, change);
    return CHANGE_COLUMNS.map((column) => row[column]);
  });
  const titles = CHANGE_COLUMNS.map((column) => CHANGE_TITLES[column] || spokenOnly('Percent'));
  return table({ caption: '', style: 'plain', titles, rows }, 'Changes');
}

export function unjudgedSection(annotation: Annotation): Markup {
  const { decidedBy, remarks } = unjudged(annotation);
  const rows = decidedBy.map(({ input, leaves }) => [input, leaves]);
  const open =
    rows.length === 0
      ? ''
      : table(
          { caption: '', style: 'plain', titles: [UNJUDGED_TITLES.input, UNJUDGED_TITLES.leaves], rows },
          UNJUDGED_TITLES.input,
        );
  return markup`${open}${[...remarks, outcomeCounts(annotation)].map((remark) => markup`<p>${remark}</p>`)}`;
}

export const setAside = (annotation: Annotation): Markup =>
  markup`${setAsideGroups(annotation, true).map(({ reason, texts }) => markup`<h3>${reason}</h3><ul>${texts.map((one) => markup`<li>${one}</li>`)}</ul>`)}`;

export const cautions = ({ cautions: listed }: Annotation, references: References): Markup =>
  markup`<ul>${listed.map(({ message, citations, paths }) => markup`<li>${citing([{ text: message, citations }], references)}<span class="small">${pathsText(paths, true)}</span></li>`)}</ul>`;

/** A reference whose DOI, PMID or address leads there. */
function withLocators({ text, work }: NumberedWork): Markup {
  const pieces: (Markup | string)[] = [];
  let rest = text;
  for (const { label, url } of work ? referenceLocators(work) : []) {
    const at = rest.indexOf(label);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), link(url, label));
    rest = rest.slice(at + label.length);
  }
  return markup`${pieces}${rest}`;
}

/** The works cited, in the order of their numbers. */
export const sources = (references: References): Markup =>
  markup`<ol class="sources">${references.works().map((one) => markup`<li id="source-${one.number}">${withLocators(one)}</li>`)}</ol>`;

export const footer = (annotation: Annotation): Markup =>
  markup`<footer>${footerTexts(annotation).map((one) => markup`<p>${one}</p>`)}</footer>`;
