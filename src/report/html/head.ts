import type { AnnotatedPanel, Annotation } from '../../annotation.js';
import { markup, type Markup } from '../markup.js';
import { notMeasured } from '../not-measured.js';
import { panelFacts, reportTitle, statedContext } from '../opening.js';
import { positionWords } from '../position.js';
import { NOT_MEASURED } from '../words.js';

/** What the report is about, and what it was read against. */
export const head = (annotation: Annotation): Markup =>
  markup`<header class="top"><h1>${reportTitle(annotation)}</h1><p>Descriptive notes with sources, to be read beside the laboratory report. No diagnosis and no advice.</p></header><dl class="facts">${statedContext(annotation).map(([label, words]) => markup`<div><dt>${label}</dt><dd>${words}</dd></div>`)}</dl>`;

/** When and where a panel was collected, and at which age. */
export function panelHead(panel: AnnotatedPanel): Markup {
  const { collected, age, laboratory } = panelFacts(panel);
  return markup`<p class="collected">${collected} · ${age} · ${laboratory}</p>`;
}

const POSITIONS = ['below', 'within', 'above', 'indeterminate', 'no-interval'] as const;

/** How many results of a panel there are of each kind. */
export function counts(annotation: Annotation, panel: AnnotatedPanel): Markup {
  const { measurements, calculated } = panel;
  const shown: readonly (readonly [count: number, words: string])[] = [
    ...POSITIONS.map(
      (position) =>
        [measurements.filter((one) => one.position === position).length, positionWords(position).alone] as const,
    ),
    [notMeasured(annotation, panel).length, NOT_MEASURED],
    [calculated.length, 'calculated'],
  ];
  const kinds = [[measurements.length, 'measured'] as const, ...shown.filter(([count]) => count > 0)];
  return markup`<ul class="counts" aria-label="Counts">${kinds.map(([count, words]) => markup`<li><b>${count}</b>\u00a0${words}</li>`)}</ul>`;
}
