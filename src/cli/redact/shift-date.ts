import { dayOf, readCollection, type Collection } from '../../record/dates.js';

const DAY = 86_400_000;

/** The day on which the first dated panel of a redacted record was collected. */
const FIRST_DAY = Date.UTC(2001, 0, 1) / DAY;

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** How many days every date moves, so that the earliest of these falls on one and the same day. */
export function shiftOf(dates: readonly Collection[]): number {
  const days = dates.map((date) => dayOf(date).earliest);
  return days.length === 0 ? 0 : FIRST_DAY - Math.min(...days);
}

const LENGTHS = { year: 4, month: 7, day: 10, instant: 10 } as const;

/**
 * A date moved by whole days and as precise as before: a month or a year is the one in which its middle comes to lie. A clock
 * time that is known at the place of collection stays, without seconds, offset and zone; one in UTC stays as it is. Undefined
 * for what is no date.
 *
 * @example shiftDate('2026-03-02T07:10Z', 3, 'Europe/Madrid') // '2026-03-05T08:10'
 */
export function shiftDate(text: string, shift: number, timeZone?: string): string | undefined {
  const read = readCollection(text, timeZone);
  if (!read) return undefined;
  if (read.clockTime) {
    const local = new Date(read.wallEarliest + shift * DAY).toISOString();
    return local.slice(0, 'yyyy-mm-ddThh:mm'.length);
  }
  if (read.instant !== undefined) return `${new Date(read.instant + shift * DAY).toISOString().slice(0, 16)}Z`;
  const { earliest, latest } = dayOf(read);
  return isoDay(Math.floor((earliest + latest) / 2) + shift).slice(0, LENGTHS[read.precision]);
}
