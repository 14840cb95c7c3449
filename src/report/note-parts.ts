import type { Note, NoteEvidence } from '../annotation.js';
import { cited, uncited, type CitedText } from './cited.js';

const KINDS: Readonly<Record<Note['kind'], string>> = {
  quality: 'quality',
  method: 'method',
  pattern: 'pattern',
  change: 'change',
  treatment: 'treatment',
  context: 'context',
  within: 'inside',
};

export const kindWord = (kind: Note['kind']): string => KINDS[kind];

export interface NotePart {
  readonly label: string;
  readonly items: readonly CitedText[];
}

/** What a note does not know, what else its picture is reported with, and its limits. A part without items is left out. */
export const noteRemarks = ({ unknown, alsoReportedWith, limitations }: Note): readonly NotePart[] =>
  [
    { label: 'Not known', items: unknown.map(uncited) },
    { label: 'Also reported with', items: alsoReportedWith.map(({ text, citation }) => cited(text, [citation])) },
    {
      label: 'Limitations',
      items: limitations.map(({ text, citation }) => cited(text, citation === undefined ? [] : [citation])),
    },
  ].filter(({ items }) => items.length > 0);

/** All that a note says beside its sentences, with the works that it has not named yet. */
export function noteParts(note: Note): readonly NotePart[] {
  const remarks = noteRemarks(note);
  const pieces = [...note.sentences, ...remarks.flatMap(({ items }) => items.flat())];
  const said = new Set(pieces.flatMap(({ citations }) => citations));
  const unsaid = note.citations.filter((citation) => !said.has(citation));
  return unsaid.length === 0 ? remarks : [...remarks, { label: 'Rests on', items: [cited('', unsaid)] }];
}

/** Population, size and method behind a citation, and what of the subject lies outside it. */
export function evidenceText({ population, n, method, secondary, subjectOutside }: NoteEvidence): string {
  return [
    population,
    ...(n === undefined || population.includes(n) ? [] : [`n\u00a0=\u00a0${n}`]),
    ...(method === undefined ? [] : [method]),
    ...(secondary ? ['secondary source'] : []),
    ...(subjectOutside === undefined ? [] : [subjectOutside]),
  ].join('; ');
}

/** The rule with its version, in one sentence. */
export const ruleText = ({ rule, ruleVersion, logic }: Note): string =>
  `${rule} ${ruleVersion}. ${logic.replace(/\.$/, '')}`;
