import type { AnnotatedPanel, Annotation } from '../annotation.js';
import type { Paint } from './paint.js';
import { positionWords } from './position.js';
import { spelled, type References } from './references.js';
import { besideText, calculatedRow, measuredRow, type ResultRow } from './result-row.js';
import { table, type Cell, type Column } from './table.js';

/** The titles of a table of results; the first and the last differ. */
export const RESULT_TITLES = {
  value: 'Result',
  interval: 'Interval',
  position: 'Position',
  measured: { first: 'Measured', last: 'Named limits, method' },
  calculated: { first: 'Calculated', last: 'Method, inputs' },
} as const;

const columns = ({ first, last }: { readonly first: string; readonly last: string }): readonly Column[] => [
  { title: first },
  { title: RESULT_TITLES.value, align: 'right' },
  { title: '', close: true },
  { title: RESULT_TITLES.interval, align: 'right' },
  { title: '', close: true },
  { title: RESULT_TITLES.position },
  { title: last, flexible: true },
];

function cellsOf(row: ResultRow, references: References): readonly Cell[] {
  const { text, origin } = row.interval;
  const { glyph, word, role } = positionWords(row.position);
  return [
    { text: row.name },
    { text: row.value },
    { text: row.unit },
    { text, ...(!origin && { role: 'open' }) },
    { text: spelled(origin ?? [], references), ...(origin && { role: 'aside' }) },
    { text: `${glyph} ${word}`, role },
    { text: spelled(besideText(row), references) },
  ];
}

/** The measured results of a panel. */
export function measurementTable(
  annotation: Annotation,
  panel: AnnotatedPanel,
  width: number,
  paint: Paint,
  references: References,
): readonly string[] {
  const rows = panel.measurements.map((one) => cellsOf(measuredRow(one, panel, annotation), references));
  return table(columns(RESULT_TITLES.measured), rows, width, paint);
}

/** What was calculated from the results of a panel: a table of its own, so that nothing calculated is taken for measured. */
export function calculatedTable(
  annotation: Annotation,
  panel: AnnotatedPanel,
  width: number,
  paint: Paint,
  references: References,
): readonly string[] {
  const rows = panel.calculated.map((one) => cellsOf(calculatedRow(one, panel, annotation), references));
  return table(columns(RESULT_TITLES.calculated), rows, width, paint);
}
