import type { AnnotatedPanel, Annotation, CalculatedMeasurement, Measurement, ShownInterval } from '../annotation.js';
import { cited, joinCited, uncited, type CitedText } from './cited.js';
import { intervalText } from './interval.js';
import { limitsText } from './limits.js';
import type { Position } from './position.js';
import { joinNumbers, nameOf } from './words.js';

/** One result as every renderer shows it. */
export interface ResultRow {
  readonly name: string;
  /** 'flag only' where the laboratory sent a flag without a value. */
  readonly value: string;
  readonly unit: string;
  /** The interval that it is held against, or why none is shown. */
  readonly interval: { readonly text: string; readonly origin?: CitedText };
  readonly position: Position;
  /** What a value without a number says, or how a calculated one came about. */
  readonly lead: readonly CitedText[];
  /** Where the value lies to named limits. */
  readonly limits: readonly CitedText[];
  /** Method, laboratory and status, or cautions. */
  readonly rest: readonly CitedText[];
}

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

const originOf = ({ origin, citation }: ShownInterval): CitedText =>
  origin === 'laboratory' ? uncited('lab') : cited('published', citation === undefined ? [] : [citation]);

/** Why no interval stands beside a result. */
function withoutInterval({ position, printed, value }: Measurement): string {
  if (value === null) return '';
  if (position === 'no-interval') return 'none';
  return position === 'indeterminate' ? 'undecided' : printed.interpretation === undefined ? 'several' : 'flag only';
}

function measuredHow(one: Measurement, panel: AnnotatedPanel): readonly string[] {
  const { interval } = one;
  const chosen = interval?.origin === 'laboratory' && interval.chosenBecause !== LABORATORY_PRINTED;
  return [
    ...(chosen ? [interval.chosenBecause] : []),
    ...(one.method === undefined ? [] : [one.certified === true ? `${one.method}, certified` : one.method]),
    ...(one.laboratory !== undefined && one.laboratory !== panel.laboratory ? [one.laboratory] : []),
    ...(one.status !== undefined && !FINAL.has(one.status.toLowerCase()) ? [`status ${one.status}`] : []),
  ];
}

/** What joins mass and moles of a caller's own analyte, and where that number stands. */
const molarMassOf = ({ analyte }: Measurement, { analytes = [] }: Annotation): readonly CitedText[] =>
  analytes.flatMap(({ id, molarMass }) =>
    id === analyte && molarMass ? [cited(`molar mass ${molarMass.gramsPerMole}\u00a0g/mol`, [molarMass.citation])] : [],
  );

/** A measured result of a panel. */
export function measuredRow(one: Measurement, panel: AnnotatedPanel, annotation: Annotation): ResultRow {
  const flag = one.value === null ? FLAGS[one.printed.interpretation ?? ''] : undefined;
  return {
    name: nameOf(one.analyte, annotation),
    value: flag === undefined ? one.display.value : 'flag only',
    unit: flag === undefined ? one.display.unit : '',
    interval: one.interval
      ? { text: intervalText(one.interval, one), origin: originOf(one.interval) }
      : { text: withoutInterval(one) },
    position: one.position,
    lead: flag === undefined ? [] : [uncited(flag)],
    limits: limitsText(one.limits),
    rest: [...measuredHow(one, panel).map(uncited), ...molarMassOf(one, annotation)],
  };
}

/** What a value was calculated from, in the words of the measured results. */
function inputsOf(
  { inputs }: CalculatedMeasurement,
  { measurements }: AnnotatedPanel,
  annotation: Annotation,
): readonly string[] {
  const names = inputs
    .flatMap((input) => measurements.find(({ path }) => path === input)?.analyte ?? [])
    .map((id) => nameOf(id, annotation));
  return names.length === 0 ? [] : [`from ${names.join(', ')}`];
}

/** What was calculated from the results of a panel. */
export function calculatedRow(one: CalculatedMeasurement, panel: AnnotatedPanel, annotation: Annotation): ResultRow {
  return {
    name: nameOf(one.id, annotation),
    value: one.display.value,
    unit: one.display.unit,
    interval: one.interval
      ? { text: intervalText(one.interval, { display: one.display, printed: {} }), origin: originOf(one.interval) }
      : { text: one.position === 'no-interval' ? 'none' : 'undecided' },
    position: one.position,
    lead: [
      cited(one.method, one.citations),
      ...inputsOf(one, panel, annotation).map(uncited),
      ...one.assumed.map((assumption) => uncited(`${joinNumbers(assumption)} assumed`)),
    ],
    limits: limitsText(one.limits),
    // what was assumed stands before with its value
    rest: one.cautions
      .filter((caution) => !caution.endsWith('-assumed'))
      .map((caution) => uncited(caution.replaceAll('-', ' '))),
  };
}

/** What stands beside a result, on one line. */
export const besideText = ({ lead, limits, rest }: ResultRow): CitedText =>
  joinCited([...lead, ...limits, ...rest], '; ');
