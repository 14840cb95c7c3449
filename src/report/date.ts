export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const MIDNIGHT = '00:00';

/** The parts of an ISO date as they were written; none of a text that is no ISO date. */
export interface DateParts {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly time?: string | undefined; // '08:10'
}

export function datePartsOf(iso: string): DateParts {
  const [, year, month, day, time] = ISO.exec(iso) ?? [];
  return { year, month, day, time };
}

/** The day with its month in letters, which no country reads in another order; a text that is no ISO date stays as it is. */
export function spokenDay(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const DAY = 86_400_000;

/** When something was collected by the clock of its place, in milliseconds; the middle of what a partial date leaves open. */
export function momentOf(iso: string): number | undefined {
  const [, year = '', month, day, time] = ISO.exec(iso) ?? [];
  const start = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}Z`);
  const openDays = month === undefined ? 365 : day === undefined ? 30 : time === undefined ? 1 : 0;
  return Number.isNaN(start) ? undefined : start + (openDays * DAY) / 2;
}

/** The morning of the rules on collection time, both ends included. */
export const MORNING = { from: '07:00', to: '11:00' } as const;

/** Collected in the morning by the clock of its place; a time in UTC says nothing of that clock. */
export function isMorningTime(iso: string): boolean {
  const [, , , , time = '', zone] = ISO.exec(iso) ?? [];
  return zone !== 'Z' && time >= MORNING.from && time <= MORNING.to;
}

/** The same in little room: '10 Jun 2024'. */
export const shortDay = (iso: string): string => spokenDay(iso).replace(/[A-Z]\w{3,}/, (month) => month.slice(0, 3));

/**
 * When a panel was collected, in words. A time is printed with the zone it came with; one that says nothing of the clock at the
 * place of collection is followed by that.
 *
 * @example spokenCollection('2026-03-02T08:10', true) // '2 March 2026, 08:10'
 * @example spokenCollection('2026-03-02', false) // '2 March 2026, clock time unknown'
 * @example spokenCollection('2026-03-02T07:10Z', false) // '2 March 2026, 07:10 UTC, local clock time unknown'
 */
export function spokenCollection(iso: string | undefined, clockTimeKnown: boolean): string {
  if (iso === undefined) return 'collection date not stated';
  const day = spokenDay(iso);
  const [, , , , time, zone] = ISO.exec(iso) ?? [];
  if (time === undefined || (time === MIDNIGHT && !clockTimeKnown)) return `${day}, clock time unknown`;
  const shown = zone === undefined ? time : `${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
  return clockTimeKnown ? `${day}, ${shown}` : `${day}, ${shown}, local clock time unknown`;
}
