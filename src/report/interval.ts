import type { Display, ShownInterval } from '../annotation.js';
import { printUnit } from '../units/print-unit.js';

/** What an interval stands beside: the result as shown, and as it was printed. */
export interface Beside {
  readonly display: Display;
  readonly printed: { readonly value?: string; readonly unit?: string };
}

/** An exact end is shown in the unit of the result where it is no longer than a printed one would be. */
const LONGEST_END = 8;

const isShort = (end: string | undefined): boolean => end === undefined || end.length <= LONGEST_END;

function ends(low: string | undefined, high: string | undefined): string {
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  return low === undefined ? `up to ${high ?? ''}` : `from ${low}`;
}

const withoutComparator = (end: string | undefined): string | undefined => end?.replace(/^\s*[<>≤≥]=?\s*/, '');

/** The ends of an interval as they are shown, a comparator that was printed with one included, and their unit in print. */
export interface ShownEnds {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly unit: string;
}

/**
 * The ends of an interval as printed, beside a result. Where they are in another unit than the result, they are shown in its
 * unit if that is exact and short, else with their own.
 */
export function shownEnds(
  { low, high, unit, printed }: ShownInterval,
  { display, printed: result }: Beside,
): ShownEnds {
  const hasPrinted = printed?.low !== undefined || printed?.high !== undefined;
  if (!hasPrinted) return { low, high, unit: printUnit(unit) };
  const ownUnit = printed.unit ?? result.unit;
  const isAsPrinted = display.value === result.value && ownUnit === result.unit;
  if (isAsPrinted || ownUnit === undefined || printUnit(ownUnit) === display.unit)
    return { low: printed.low, high: printed.high, unit: display.unit };
  if (printUnit(unit) === display.unit && isShort(low) && isShort(high)) return { low, high, unit: display.unit };
  return { low: printed.low, high: printed.high, unit: printUnit(ownUnit) };
}

/** The ends of an interval in one piece; the unit is only said where it is another one than that of the result. */
export function intervalText(interval: ShownInterval, beside: Beside): string {
  const { low, high, unit } = shownEnds(interval, beside);
  const text = ends(withoutComparator(low), withoutComparator(high));
  return unit === beside.display.unit ? text : `${text}\u00a0${unit}`;
}
