import type { AnnotatedPanel, Annotation, Change } from '../../annotation.js';
import { changeRow, resultText } from '../changes.js';
import { joinCited } from '../cited.js';
import { spokenDay } from '../date.js';
import { markup, type Markup } from '../markup.js';
import { panelFacts } from '../opening.js';
import { isLogBar, rangeBar } from '../pictures/range-bar.js';
import { notMeasured } from '../not-measured.js';
import { positionWords } from '../position.js';
import type { References } from '../references.js';
import { calculatedRow, measuredRow, type ResultRow } from '../result-row.js';
import { nameOf, NOT_MEASURED } from '../words.js';
import { barOf } from './bar-of.js';
import { citing, citingAll } from './citing.js';
import { spokenOnly, table } from './table.js';

/** The last change that leads to a result of a panel. */
const changeTo = ({ changes }: Annotation, panel: AnnotatedPanel, analyte: string): Change | undefined =>
  changes.filter((change) => change.to === panel.id && change.analyte === analyte).at(-1);

function changeCell(annotation: Annotation, panel: AnnotatedPanel, analyte: string): Markup | string {
  const change = changeTo(annotation, panel, analyte);
  if (!change) return '';
  const { direction, percent } = changeRow(annotation, change);
  const from = annotation.panels.find(({ id }) => id === change.from);
  const when = from?.collectedAt === undefined ? change.from : spokenDay(from.collectedAt).replaceAll(' ', '\u00a0');
  const words = change.comparable === 'false' ? 'not comparable' : [direction, percent].filter(Boolean).join('\u00a0');
  return markup`<b>${words}</b><span class="small">from ${resultText(annotation, change.from, analyte)}, ${when}</span>`;
}

const COMPARATOR = /^[<>≤≥]/;

type Picture = ReturnType<typeof barOf>;

function cells(
  row: ResultRow,
  bar: Picture,
  change: Markup | string,
  references: References,
): readonly (Markup | string)[] {
  const { glyph, alone, role } = positionWords(row.position);
  const about = [...row.lead, ...row.rest];
  const origin = row.interval.origin
    ? markup`<span class="small">${citing(row.interval.origin, references)}</span>`
    : '';
  const log = isLogBar(bar) ? markup`<span class="small">log scale</span>` : '';
  const limits =
    row.limits.length === 0 ? '' : markup`<span class="small">${citingAll(row.limits, '; ', references)}</span>`;
  return [
    markup`${row.name}${about.length === 0 ? '' : markup`<span class="small">${citing(joinCited(about, '; '), references)}</span>`}`,
    markup`<span class="value"><b${COMPARATOR.test(row.value) ? markup` class="censored"` : ''}>${row.value}</b>\u00a0<span class="unit">${row.unit}</span></span>`,
    markup`${row.interval.text}${origin}`,
    markup`${rangeBar(bar)}${log}`,
    markup`<span class="position ${role}-position"><span class="glyph" aria-hidden="true">${glyph}</span>${alone}</span>${limits}`,
    change,
  ];
}

const titles = (first: string): readonly (Markup | string)[] => [
  first,
  'Result',
  'Interval',
  'Position',
  spokenOnly('Position in words, named limits'),
  'Change',
];

/** A row for what was not measured, so that its absence is seen and never taken for a result inside. */
function emptyRow(name: string, id: string): readonly (Markup | string)[] {
  const bar = rangeBar({
    id,
    title: `${name}, position`,
    description: `${name}: ${NOT_MEASURED}.`,
    limits: [],
    position: 'not-measured',
    scale: 'linear',
    mayBeNegative: false,
  });
  return [
    name,
    markup`<span class="unit">${NOT_MEASURED}</span>`,
    '',
    bar,
    markup`<span class="position open-position"><span class="glyph" aria-hidden="true">–</span>${NOT_MEASURED}</span>`,
    '',
  ];
}

/** The measured results of a panel. `at` makes its pictures unlike those of other panels. */
export function measuredTable(
  annotation: Annotation,
  panel: AnnotatedPanel,
  at: number,
  references: References,
): Markup {
  const rows = panel.measurements.map((one, place) => {
    const row = measuredRow(one, panel, annotation);
    const bar = barOf(`bar-${at}-${place}`, one.analyte, one, row, annotation);
    return cells(row, bar, changeCell(annotation, panel, one.analyte), references);
  });
  const absent = notMeasured(annotation, panel).map((analyte, place) =>
    emptyRow(nameOf(analyte, annotation), `absent-${at}-${place}`),
  );
  return table(
    { caption: 'Values as reported.', style: 'results', titles: titles('Measured'), rows: [...rows, ...absent] },
    `Measured results, ${panelFacts(panel).name}`,
  );
}

/** What was calculated: a table of its own, so that nothing calculated is taken for measured. */
export function calculatedTable(
  annotation: Annotation,
  panel: AnnotatedPanel,
  at: number,
  references: References,
): Markup {
  const rows = panel.calculated.map((one, place) => {
    const row = calculatedRow(one, panel, annotation);
    const bar = barOf(`calculated-${at}-${place}`, one.id, one, row, annotation);
    return cells(row, bar, changeCell(annotation, panel, one.id), references);
  });
  return table(
    {
      caption: 'Calculated from the results above, not measured.',
      style: 'results',
      titles: titles('Calculated'),
      rows,
    },
    `Calculated values, ${panelFacts(panel).name}`,
  );
}
