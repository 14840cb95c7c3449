import type { LabRecord, Observation } from '../../src/record/types.js';
import { tags } from './tags.js';

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** Read here by other means than the library does, so that the two can disagree. */
function endsOf(value: Observation['value']): Ends | undefined {
  const [, sign = '', digits] = /^([<>]?)(\d+(?:\.\d+)?)$/.exec(typeof value === 'object' ? '' : String(value)) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return {
    low: sign === '<' ? -Infinity : number,
    high: sign === '>' ? Infinity : number,
    openLow: sign === '>',
    openHigh: sign === '<',
  };
}

/** On which side of its printed interval a result lies; none where the interval does not decide or names another group. */
function sideOf({ value, unit, referenceInterval: interval }: Observation): 'below' | 'above' | 'inside' | undefined {
  if (!interval || interval.note || interval.text || (interval.unit && interval.unit !== unit)) return undefined;
  if (interval.low === undefined && interval.high === undefined) return undefined;
  const ends = endsOf(value);
  if (!ends) return undefined;
  const [low, high] = [Number(interval.low ?? -Infinity), Number(interval.high ?? Infinity)];
  if (ends.high < low || (ends.openHigh && ends.high <= low)) return 'below';
  if (ends.low > high || (ends.openLow && ends.low >= high)) return 'above';
  return ends.low >= low && ends.high <= high ? 'inside' : undefined;
}

/** The positions that are true of the printed intervals by arithmetic alone: of a record or of one of its panels. */
export function truePositions(record: LabRecord, panel?: string): ReadonlySet<string> {
  const category = record.subject?.referenceCategory;
  const observations = record.panels
    .filter(({ id }) => panel === undefined || id === panel)
    .flatMap((one) => one.observations);
  const found = new Set<string>();
  for (const observation of observations) {
    const side = sideOf(observation);
    for (const [tag, { position }] of tags) {
      if (!position || position.side !== side || !position.analytes.includes(observation.analyte ?? '')) continue;
      if (position.category === undefined || position.category === category) found.add(tag);
    }
  }
  return found;
}
