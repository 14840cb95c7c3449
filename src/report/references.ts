import { formatReference } from '../evidence/cite.js';
import type { Work } from '../evidence/claim.js';
import type { Annotation } from '../annotation.js';
import { criteriaLimits } from '../reference/criteria.js';
import { paragraph } from './wrap.js';

/** Numbers works in the order in which they are first used, and lists them at the end. */
export interface References {
  /** ' [1, 3]' for works by id, to stand behind a word; empty without one. */
  readonly mark: (citations: readonly string[]) => string;
  readonly list: (width: number) => readonly string[];
}

/** Works that were read in something that quotes them, and in what, as far as that is on record. */
function secondarySources({ notes }: Pick<Annotation, 'notes'>): ReadonlyMap<string, Work | undefined> {
  const sources = new Map<string, Work | undefined>();
  for (const { evidence } of notes) {
    for (const { citation, secondary } of evidence) if (secondary) sources.set(citation, undefined);
  }
  for (const { claim } of criteriaLimits) if (claim.secondary) sources.set(claim.citation.id, claim.quotedBy);
  return sources;
}

function sourceOf(
  id: string,
  works: ReadonlyMap<string, Work>,
  secondary: ReadonlyMap<string, Work | undefined>,
): string {
  const work = works.get(id);
  const reference = work ? formatReference(work) : id;
  if (!secondary.has(id)) return reference;
  const quotedBy = secondary.get(id);
  return quotedBy
    ? `${reference} As summarised by: ${formatReference(quotedBy)}`
    : `${reference} (As summarised by a secondary source.)`;
}

type Cited = Pick<Annotation, 'notes' | 'references'>;

/** The reference line of a work by id, which says where the work was read in something that quotes it. */
export function referenceTexts(annotation: Cited): (id: string) => string {
  const works = new Map(annotation.references.map((work) => [work.id, work]));
  const secondary = secondarySources(annotation);
  return (id) => sourceOf(id, works, secondary);
}

/** The numbering of one report. */
export function numberReferences(annotation: Cited): References {
  const textOf = referenceTexts(annotation);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };
  return {
    mark: (citations) => {
      const cited = [...new Set(citations)].map(numberOf).sort((a, b) => a - b);
      return cited.length === 0 ? '' : `\u00a0[${cited.join(',\u00a0')}]`;
    },
    list: (width) => {
      const margin = String(numbers.size).length + 5;
      return [...numbers].flatMap(([id, number]) =>
        paragraph(textOf(id), width, { first: `  [${number}] `.padEnd(margin), hanging: margin }),
      );
    },
  };
}

/** A sentence with its references before the closing stop: '… (2.0% of 3369 men) [1].' */
export function withReferences(sentence: string, mark: string): string {
  if (mark === '') return sentence;
  return sentence.endsWith('.') ? `${sentence.slice(0, -1)}${mark}.` : `${sentence}${mark}`;
}
