import type { Annotation } from '../../annotation.js';
import { plainSummary, type PlainOptions, type PlainParagraph } from './plain-summary.js';

function paragraphText({ lead, isList, lines }: PlainParagraph): string {
  const texts = lines.map(({ text }) => text);
  if (!isList) return texts.join(' ');
  return [...(lead === undefined ? [] : [lead]), ...texts.map((text) => `- ${text}`)].join('\n');
}

/**
 * The plain-language summary as text, for a clinician to review and hand over. Without `reviewedBy` it says that it is a draft
 * and leaves the line to be filled in. Lines are not wrapped, so that a number stays with its unit; the same annotation gives
 * the same bytes.
 *
 * @throws RangeError for a language that is none of the accepted ones.
 * @example
 * renderPlainLanguage(annotate({ panels: [{ id: 'a', observations: [] }] }), { locale: 'es' }).split('\n')[0] // 'Resultados del análisis en palabras sencillas'
 */
export function renderPlainLanguage(annotation: Annotation, options: PlainOptions = {}): string {
  const { title, draft, reviewedBy, paragraphs } = plainSummary(annotation, options);
  const head = [title, ...(draft === undefined ? [] : [draft]), reviewedBy].join('\n');
  return `${[head, ...paragraphs.map(paragraphText)].join('\n\n')}\n`;
}
