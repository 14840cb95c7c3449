import type { Annotation } from '../annotation.js';
import { referenceLink } from '../evidence/cite.js';
import { markdownLink, oneLine, type Mark } from '../report/markdown.js';
import { referenceTexts } from '../report/references.js';
import type { Card } from './card.js';

/** Numbers the works of one card in the order in which they are first used, with a link to each that has an address. */
export function citationLinks(annotation: Annotation): { readonly mark: Mark; readonly links: () => Card['links'] } {
  const works = new Map(annotation.references.map((work) => [work.id, work]));
  const textOf = referenceTexts(annotation);
  const used: string[] = [];
  const urlOf = (id: string): string | undefined => {
    const work = works.get(id);
    return work && referenceLink(work);
  };
  const numbered = (id: string): string => {
    if (!used.includes(id)) used.push(id);
    const number = used.indexOf(id) + 1;
    return markdownLink(String(number), urlOf(id));
  };
  return {
    mark: (citations) => (citations.length === 0 ? '' : ` (${[...new Set(citations)].map(numbered).join(', ')})`),
    links: () =>
      used.flatMap((id, at) => {
        const url = urlOf(id);
        return url === undefined
          ? []
          : [{ label: oneLine(`${at + 1}. ${textOf(id)}`), url, type: 'absolute' as const }];
      }),
  };
}
