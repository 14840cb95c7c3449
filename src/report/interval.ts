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

/**
 * The ends of an interval as printed, beside a result. Where they are in another unit than the result, they are shown in its
 * unit if that is exact and short, else with their own.
 */
export function intervalText(
  { low, high, unit, printed }: ShownInterval,
  { display, printed: result }: Beside,
): string {
  const hasPrinted = printed?.low !== undefined || printed?.high !== undefined;
  if (!hasPrinted)
    return printUnit(unit) === display.unit ? ends(low, high) : `${ends(low, high)}\u00a0${printUnit(unit)}`;
  const shown = ends(withoutComparator(printed.low), withoutComparator(printed.high));
  const ownUnit = printed.unit ?? result.unit;
  const isAsPrinted = display.value === result.value && ownUnit === result.unit;
  if (isAsPrinted || ownUnit === undefined || printUnit(ownUnit) === display.unit) return shown;
  if (printUnit(unit) === display.unit && isShort(low) && isShort(high)) return ends(low, high);
  return `${shown}\u00a0${printUnit(ownUnit)}`;
}
