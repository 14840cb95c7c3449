import type { AnnotatedPanel, Annotation, Measurement, Note } from '../../annotation.js';
import { intervalText } from '../interval.js';
import { evidenceText, kindWord, noteParts, ruleText } from '../note-parts.js';
import { markup, type Markup } from '../markup.js';
import type { References } from '../references.js';
import { joinNumbers, nameOf } from '../words.js';
import { citationLinks, citing } from './citing.js';

type Trace = Note['because'];
type ClauseTrace = Extract<Trace, { readonly clause: string }>;

/** The clauses that a note rests on, in the order of its rule. */
function matchedClauses(trace: Trace): readonly ClauseTrace[] {
  if (trace.truth !== 'true') return 'op' in trace && trace.op === 'not' ? trace.of.flatMap(matchedClauses) : [];
  return 'op' in trace ? trace.of.flatMap(matchedClauses) : [trace];
}

const resultAt = ({ panels }: Annotation, path: string): Measurement | undefined =>
  panels.flatMap((panel: AnnotatedPanel) => panel.measurements).find((one) => one.path === path);

/** What a clause was held against, in the digits of the table. */
function against(annotation: Annotation, { observed, limit }: ClauseTrace): string {
  if (!limit) return '';
  const result = observed.map(({ path }) => resultAt(annotation, path)).find((one) => one?.interval !== undefined);
  const { interval } = result ?? {};
  if (result && interval && (limit.owner === 'laboratory' || limit.claim === interval.claim))
    return `${intervalText(interval, result)} (${limit.owner})`;
  return `${limit.value}\u00a0${limit.unit} (${limit.owner})`;
}

function matchedRow(annotation: Annotation, clause: ClauseTrace): Markup {
  const seen = clause.observed.map(({ path, display }) => {
    const result = resultAt(annotation, path);
    const shown = joinNumbers(display);
    return result && clause.observed.length > 1 ? `${nameOf(result.analyte, annotation)} ${shown}` : shown;
  });
  return markup`<tr><th scope="row">${clause.clause}</th><td>${seen.join(', ')}</td><td>${against(annotation, clause)}</td></tr>`;
}

const part = (label: string, content: Markup): Markup => markup`<section><h4>${label}</h4>${content}</section>`;

const list = (items: readonly Markup[]): Markup => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

function basis(annotation: Annotation, note: Note, references: References): Markup {
  const clauses = matchedClauses(note.because);
  const matched = markup`<table class="matched"><tbody>${clauses.map((clause) => matchedRow(annotation, clause))}</tbody></table>`;
  const parts = noteParts(note).map(({ label, items }) =>
    part(label, list(items.map((item) => citing(item, references)))),
  );
  const evidence = note.evidence.map(
    (one) => markup`${citationLinks([one.citation], references)} ${evidenceText(one)}`,
  );
  return markup`<div class="basis">${clauses.length === 0 ? '' : part('Matched', matched)}${parts}${evidence.length === 0 ? '' : part('Evidence', list(evidence))}${part('Rule', markup`<p>${ruleText(note)}.</p>`)}</div>`;
}

/** One note, with what it rests on behind a disclosure. */
export function noteCard(annotation: Annotation, note: Note, references: References): Markup {
  const { id, kind, title, rule, sentences, panels } = note;
  const words = markup`${sentences.map((sentence, at) => [at === 0 ? '' : ' ', citing([sentence], references)])}`;
  const where = annotation.panels.length > 1 ? markup`<p class="small">${panels.join(', ')}</p>` : '';
  return markup`<section class="note" data-note="${id}"><header><span class="kind">${kindWord(kind)}</span><h3>${title}</h3><code>${rule}</code></header><p>${words}</p>${where}<details><summary>Basis of this note</summary>${basis(annotation, note, references)}</details></section>`;
}
