import type { AnnotatedPanel, Annotation } from '../../annotation.js';
import { markup, type Markup } from '../markup.js';
import { panelFacts, reportTitle, statedContext } from '../opening.js';

/** What the report is about, and what it was read against. */
export const head = (annotation: Annotation): Markup =>
  markup`<header class="top"><h1>${reportTitle(annotation)}</h1><p>Descriptive notes with sources, to be read beside the laboratory report. No diagnosis and no advice.</p></header><dl class="facts">${statedContext(annotation).map(([label, words]) => markup`<div><dt>${label}</dt><dd>${words}</dd></div>`)}</dl>`;

/** When and where a panel was collected, and at which age. */
export function panelHead(panel: AnnotatedPanel): Markup {
  const { collected, age, laboratory } = panelFacts(panel);
  return markup`<p class="collected">${collected} · ${age} · ${laboratory}</p>`;
}

const COUNTED = [
  ['measured', ({ measurements }: AnnotatedPanel) => measurements.length],
  ['below interval', ({ measurements }: AnnotatedPanel) => countAt(measurements, 'below')],
  ['inside', ({ measurements }: AnnotatedPanel) => countAt(measurements, 'within')],
  ['above interval', ({ measurements }: AnnotatedPanel) => countAt(measurements, 'above')],
  ['position unknown', ({ measurements }: AnnotatedPanel) => countAt(measurements, 'indeterminate')],
  ['without an interval', ({ measurements }: AnnotatedPanel) => countAt(measurements, 'no-interval')],
  ['calculated', ({ calculated }: AnnotatedPanel) => calculated.length],
] as const;

const countAt = (measurements: AnnotatedPanel['measurements'], position: string): number =>
  measurements.filter((one) => one.position === position).length;

/** How many results of a panel there are of each kind. */
export function counts(panel: AnnotatedPanel): Markup {
  const shown = COUNTED.map(([words, count]) => [words, count(panel)] as const).filter(
    ([words, count]) => count > 0 || words === 'measured',
  );
  return markup`<ul class="counts" aria-label="Counts">${shown.map(([words, count]) => markup`<li><b>${count}</b>\u00a0${words}</li>`)}</ul>`;
}
