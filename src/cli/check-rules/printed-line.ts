import { findAnalyte } from '../../analytes/find.js';
import type { Limit, Relation } from '../../language/clause.js';
import type { ReferenceCategory } from '../../record/types.js';
import { borderlineBand, criteriaLimits } from '../../reference/criteria.js';
import { publishedFor } from '../../reference/published.js';
import { believableRange } from '../../units/believable-ranges.js';
import type { Random } from './random.js';

/** How one laboratory could print an analyte: the ends of an interval, in a unit. Its numbers are constructed. */
export interface Line {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A number on the way of a search: a named limit, in its unit. */
export interface Mark {
  readonly at: number;
  readonly unit: string;
}

export type Place = 'below' | 'on the lower end' | 'inside' | 'on the upper end' | 'above';

const OUTSIDE: readonly Place[] = ['below', 'above'];
const WITHIN: readonly Place[] = ['on the lower end', 'inside', 'on the upper end'];
export const PLACES: readonly Place[] = [...OUTSIDE, ...WITHIN];

/** Where a result has to be printed for a relation to hold. */
export const PLACES_FOR: Readonly<Record<Exclude<Relation, 'measured' | 'not-measured'>, readonly Place[]>> = {
  low: ['below'],
  'not-low': [...WITHIN, 'above'],
  high: ['above'],
  'not-high': ['below', ...WITHIN],
  inside: WITHIN,
};

/** Three figures, as a laboratory prints them, without an exponent. */
export const figures = (value: number): string => String(Number(value.toPrecision(3)));

/** Where nothing is published, the middle of what a laboratory could conceivably print. */
function believableLine(analyte: string): Line {
  const found = findAnalyte(analyte);
  const unit = found?.unit ?? '1';
  const [low, high] = (found && believableRange(found, unit))?.map(Number) ?? [];
  if (low === undefined || high === undefined) return { low: 10, high: 40, unit };
  const at = (part: number): number =>
    low > 0 ? Math.exp(Math.log(low) + part * Math.log(high / low)) : low + part * (high - low);
  return { low: Number(figures(at(0.4))), high: Number(figures(at(0.6))), unit };
}

/** The lines of an analyte: from its published intervals, so that calculated values are met by limits too. */
export function linesOf(analyte: string, category: ReferenceCategory | undefined): readonly Line[] {
  const published = publishedFor(analyte).flatMap(({ group, value }): Line[] => {
    const fits = group.category === undefined || category === undefined || group.category === category;
    const [low, high] = [Number(value.low ?? value.value), Number(value.high ?? value.value)];
    if (!fits || !(low > 0 && high > 0)) return [];
    return [
      low === high ? { low: Number(figures(high / 3)), high, unit: value.unit } : { low, high, unit: value.unit },
    ];
  });
  return published.length > 0 ? published : [believableLine(analyte)];
}

/** The numbers that a result of an analyte is held against beside its interval. */
export function marksOf(analyte: string, limits: readonly Limit[]): readonly Mark[] {
  const band = borderlineBand.value;
  const named = [
    ...limits,
    ...criteriaLimits.map(({ analyte: of, value }) => ({ analyte: of, value: value.value, unit: value.unit })),
    ...[band.low, band.high].map((value) => ({ analyte: 'testosterone', value, unit: band.unit })),
  ];
  return named.flatMap(({ analyte: of, value, unit }) =>
    of === analyte && value !== undefined ? [{ at: Number(value), unit }] : [],
  );
}

/** How far outside, and how far inside: just across an end is as common as far from it. */
const BELOW = [0.97, 0.8, 0.5, 0.1] as const;
const ABOVE = [1.03, 1.3, 2, 6] as const;
const INSIDE = [0.05, 0.3, 0.6, 0.9] as const;

/** A value at a place of a line. */
export function valueAt({ low, high }: Line, place: Place, random: Random): string {
  const span = high - low;
  switch (place) {
    case 'below':
      return figures(low > 0 ? low * (random.oneOf(BELOW) ?? 1) : low - span);
    case 'on the lower end':
      return String(low);
    case 'inside':
      return figures(low + span * (random.oneOf(INSIDE) ?? 0.5));
    case 'on the upper end':
      return String(high);
    case 'above':
      return figures(high > 0 ? high * (random.oneOf(ABOVE) ?? 2) : high + span);
  }
}
