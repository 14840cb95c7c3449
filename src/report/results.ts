import type { AnnotatedPanel, CalculatedMeasurement, Measurement, ShownInterval } from '../annotation.js';
import { intervalText, type Beside } from './interval.js';
import { limitsText } from './limits.js';
import type { Paint, Role } from './paint.js';
import type { References } from './references.js';
import { table, type Cell, type Column } from './table.js';
import { joinNumbers, nameOf } from './words.js';

type Position = Measurement['position'];

/** A mark and a word, so that a position is read without color. */
const POSITIONS: Readonly<Record<Position, readonly [text: string, role: Role]>> = {
  below: ['▼ below', 'below'],
  above: ['▲ above', 'above'],
  within: ['• inside', 'inside'],
  indeterminate: ['? open', 'open'],
  'no-interval': ['? open', 'open'],
};

const positionCell = (position: Position): Cell => ({ text: POSITIONS[position][0], role: POSITIONS[position][1] });

/** A flag that came without a value, in the words of positions. */
const FLAGS: Readonly<Record<string, string>> = {
  low: 'flagged below',
  'critically-low': 'flagged far below',
  normal: 'flagged inside',
  high: 'flagged above',
  'critically-high': 'flagged far above',
  abnormal: 'flagged outside',
  negative: 'flagged negative',
  positive: 'flagged positive',
};

const LABORATORY_PRINTED = 'printed with the result';
const FINAL: ReadonlySet<string> = new Set(['final', 'f']);

function intervalCells(
  interval: ShownInterval | undefined,
  beside: Beside,
  without: string,
  references: References,
): readonly [Cell, Cell] {
  if (!interval) return [{ text: without, role: 'open' }, { text: '' }];
  const origin =
    interval.origin === 'laboratory'
      ? 'lab'
      : `published${references.mark(interval.citation === undefined ? [] : [interval.citation])}`;
  return [{ text: intervalText(interval, beside) }, { text: origin, role: 'aside' }];
}

/** Why no interval stands beside a result. */
function withoutInterval({ position, printed, value }: Measurement): string {
  if (value === null) return '';
  if (position === 'no-interval') return 'none';
  return position === 'indeterminate' ? 'undecided' : printed.interpretation === undefined ? 'several' : 'flag only';
}

function besidesOf(one: Measurement, panel: AnnotatedPanel, references: References): readonly string[] {
  const { interval } = one;
  const chosen = interval?.origin === 'laboratory' && interval.chosenBecause !== LABORATORY_PRINTED;
  return [
    ...limitsText(one.limits, references),
    ...(chosen ? [interval.chosenBecause] : []),
    ...(one.method === undefined ? [] : [one.certified === true ? `${one.method}, certified` : one.method]),
    ...(one.laboratory !== undefined && one.laboratory !== panel.laboratory ? [one.laboratory] : []),
    ...(one.status !== undefined && !FINAL.has(one.status.toLowerCase()) ? [`status ${one.status}`] : []),
  ];
}

const columns = (first: string, last: string): readonly Column[] => [
  { title: first },
  { title: 'Result', align: 'right' },
  { title: '', close: true },
  { title: 'Interval', align: 'right' },
  { title: '', close: true },
  { title: 'Position' },
  { title: last, flexible: true },
];

/** The measured results of a panel. */
export function measurementTable(
  panel: AnnotatedPanel,
  width: number,
  paint: Paint,
  references: References,
): readonly string[] {
  const rows = panel.measurements.map((one): readonly Cell[] => {
    const flag = one.value === null ? FLAGS[one.printed.interpretation ?? ''] : undefined;
    const [interval, origin] = intervalCells(one.interval, one, withoutInterval(one), references);
    return [
      { text: nameOf(one.analyte) },
      { text: flag === undefined ? one.display.value : 'flag only' },
      { text: flag === undefined ? one.display.unit : '' },
      interval,
      origin,
      positionCell(one.position),
      { text: [...(flag === undefined ? [] : [flag]), ...besidesOf(one, panel, references)].join('; ') },
    ];
  });
  return table(columns('Measured', 'Named limits, method'), rows, width, paint);
}

/** What a value was calculated from, in the words of the table above it. */
function inputsOf({ inputs }: CalculatedMeasurement, { measurements }: AnnotatedPanel): readonly string[] {
  const names = inputs.flatMap((input) => measurements.find(({ path }) => path === input)?.analyte ?? []).map(nameOf);
  return names.length === 0 ? [] : [`from ${names.join(', ')}`];
}

function basisOf(one: CalculatedMeasurement, panel: AnnotatedPanel, references: References): string {
  return [
    `${one.method}${references.mark(one.citations)}`,
    ...inputsOf(one, panel),
    ...one.assumed.map((assumption) => `${joinNumbers(assumption)} assumed`),
    ...limitsText(one.limits, references),
    ...one.cautions.map((caution) => caution.replaceAll('-', ' ')),
  ].join('; ');
}

/** What was calculated from the results of a panel: a table of its own, so that nothing calculated is taken for measured. */
export function calculatedTable(
  panel: AnnotatedPanel,
  width: number,
  paint: Paint,
  references: References,
): readonly string[] {
  const rows = panel.calculated.map((one): readonly Cell[] => {
    const beside = { display: one.display, printed: {} };
    const [interval, origin] = intervalCells(
      one.interval,
      beside,
      one.position === 'no-interval' ? 'none' : 'undecided',
      references,
    );
    return [
      { text: nameOf(one.id) },
      { text: one.display.value },
      { text: one.display.unit },
      interval,
      origin,
      positionCell(one.position),
      { text: basisOf(one, panel, references) },
    ];
  });
  return table(columns('Calculated', 'Method, inputs'), rows, width, paint);
}
