import type { Bounds, CalculatedMeasurement, Measurement, ShownLimit } from '../../annotation.js';
import type { Analyte } from '../../analytes/analyte.js';
import { parseExact, toDecimalString } from '../../logic/exact.js';
import { convertExact } from '../../units/conversion.js';
import type { RangeBar } from '../pictures/range-bar.js';
import type { Ends } from '../pictures/scale.js';
import { positionWords } from '../position.js';
import type { ResultRow } from '../result-row.js';
import { analyteIn, type WithOwnAnalytes } from '../words.js';

const ends = (low: string | null | undefined, high: string | null | undefined): Ends => ({
  ...(low !== null && low !== undefined && { low: Number(low) }),
  ...(high !== null && high !== undefined && { high: Number(high) }),
});

const valueEnds = (value: Bounds | null): Ends | undefined =>
  value === null ? undefined : ends(value.low, value.high);

/** A number in another unit of its analyte, to be drawn. */
export function numberIn(text: string, from: string, to: string, analyte: Analyte | undefined): number | undefined {
  if (from === to) return Number(text);
  const exact = analyte && parseExact(text);
  const converted = exact && convertExact(exact, from, to, analyte);
  return converted && Number(toDecimalString(converted));
}

const POSITIONS = {
  below: 'below',
  above: 'above',
  within: 'inside',
  indeterminate: 'unknown',
  'no-interval': 'unknown',
} as const;

/** The words of a result as one text: what its picture shows, for those who do not see it. */
function description({ name, value, unit, interval, position, limits }: ResultRow): string {
  const origin = interval.origin?.map(({ text }) => text).join('');
  const shown = origin === undefined ? [] : [`Interval ${interval.text} (${origin})`];
  const named = limits.map((limit) => limit.map(({ text }) => text).join(''));
  return [
    `${name}: ${[value, unit].filter((part) => part !== '').join('\u00a0')}`,
    ...shown,
    `Position: ${positionWords(position).alone}`,
    ...named.map((one) => one.charAt(0).toUpperCase() + one.slice(1)),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}

type Result = Pick<Measurement | CalculatedMeasurement, 'value' | 'unit' | 'interval' | 'limits' | 'position'>;

/** The picture of a result. */
export function barOf(
  id: string,
  analyteId: string,
  result: Result,
  row: ResultRow,
  annotation: WithOwnAnalytes,
): RangeBar {
  const analyte = analyteIn(annotation, analyteId);
  const { interval, unit } = result;
  const end = (text: string | undefined): string | undefined => {
    const number = text === undefined || !interval ? undefined : numberIn(text, interval.unit, unit, analyte);
    return number === undefined ? undefined : String(number);
  };
  const drawn = interval && ends(end(interval.low), end(interval.high));
  const value = valueEnds(result.value);
  const limitIn = ({ value: text, unit: from }: ShownLimit): number | undefined => numberIn(text, from, unit, analyte);
  return {
    id,
    title: `${row.name}, position`,
    description: description(row),
    ...(value && { value }),
    ...(drawn && (drawn.low !== undefined || drawn.high !== undefined) && { interval: drawn }),
    limits: result.limits.map(limitIn).filter((limit) => limit !== undefined),
    position: POSITIONS[result.position],
    scale: analyte?.displayScale ?? 'linear',
    mayBeNegative: analyte?.signed === true,
  };
}
