import { formatReference } from '../evidence/cite.js';
import type { Work } from '../evidence/claim.js';
import type { Annotation } from '../annotation.js';
import { criteriaLimits } from '../reference/criteria.js';
import type { CitedText } from './cited.js';
import { paragraph } from './wrap.js';

/** Numbers works in the order in which they are first used, and lists them at the end. */
export interface References {
  /** ' [1, 3]' for works by id, to stand behind a word; empty without one. */
  readonly mark: (citations: readonly string[]) => string;
  /** The same as numbers, in their order. */
  readonly numbers: (citations: readonly string[]) => readonly number[];
  /** What was numbered so far. */
  readonly works: () => readonly NumberedWork[];
}

export interface NumberedWork {
  readonly number: number;
  readonly text: string;
  readonly work?: Work;
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
  const numbersOf = (citations: readonly string[]): readonly number[] =>
    [...new Set(citations)].map(numberOf).sort((a, b) => a - b);
  const works = new Map(annotation.references.map((work) => [work.id, work]));
  return {
    numbers: numbersOf,
    mark: (citations) => {
      const cited = numbersOf(citations);
      return cited.length === 0 ? '' : `\u00a0[${cited.join(',\u00a0')}]`;
    },
    works: () =>
      [...numbers].map(([id, number]) => {
        const work = works.get(id);
        return { number, text: textOf(id), ...(work && { work }) };
      }),
  };
}

/** The numbered works, one after another. */
export function referenceLines(references: References, width: number): readonly string[] {
  const works = references.works();
  const margin = String(works.length).length + 5;
  return works.flatMap(({ number, text }) =>
    paragraph(text, width, { first: `  [${number}] `.padEnd(margin), hanging: margin }),
  );
}

/** A cited text with its references in place. */
export const spelled = (text: CitedText, { mark }: References): string =>
  text.map((piece) => withReferences(piece.text, mark(piece.citations))).join('');

/** A sentence with its references before the closing stop: '… (2.0% of 3369 men) [1].' */
export function withReferences(sentence: string, mark: string): string {
  if (mark === '') return sentence;
  return sentence.endsWith('.') ? `${sentence.slice(0, -1)}${mark}.` : `${sentence}${mark}`;
}
