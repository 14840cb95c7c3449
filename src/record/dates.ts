import { UTCDateMini } from '@date-fns/utc/date/mini'; // the whole of it builds formatters at start, which costs 10 ms
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { remember } from '../logic/remember.js';
import { truth, type Truth } from '../logic/truth.js';
import { isTimeZone, wallClockAt } from './zone.js';

/** A date known to the day, the month or the year: days since 1970-01-01, both ends included. */
export interface DateInterval {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * When something was collected. The wall clock is the calendar and clock at the place of collection, as milliseconds since
 * 1970-01-01T00:00 on that clock; its two ends are equal when the moment is known and span what is possible when it is not.
 */
export interface Collection {
  readonly wallEarliest: number;
  readonly wallLatest: number;
  readonly precision: 'year' | 'month' | 'day' | 'instant';
  /** Present only when the local clock time at collection is known. */
  readonly clockTime?: { readonly hour: number; readonly minute: number };
  readonly offsetMinutes?: number;
  /** Milliseconds since 1970-01-01T00:00Z, when an offset, a `Z` or a zone makes it known. */
  readonly instant?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DATE = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_TIME =
  /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

const daysIn = (year: number, month: number): number => getDaysInMonth(new UTCDateMini(Date.UTC(year, month - 1, 1)));

/** The number of a day, or undefined for one that no calendar has (2026-02-30). */
function epochDay(year: number, month: number, day: number): number | undefined {
  if (day > 28 && day > daysIn(year, month)) return undefined;
  return Date.UTC(year, month - 1, day) / DAY;
}

function readPartialDate(text: string): (DateInterval & { readonly precision: 'year' | 'month' | 'day' }) | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  const earliest = epochDay(year, month ?? 1, day ?? 1);
  const latest = epochDay(year, month ?? 12, day ?? daysIn(year, month ?? 12));
  if (earliest === undefined || latest === undefined) return undefined;
  return { earliest, latest, precision: month === undefined ? 'year' : day === undefined ? 'month' : 'day' };
}

/** A moment on a known wall clock. */
function atClock(wall: number, instant?: number): Collection {
  const minutes = Math.floor((wall - Math.floor(wall / DAY) * DAY) / MINUTE);
  return {
    wallEarliest: wall,
    wallLatest: wall,
    precision: 'instant',
    clockTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
    ...(instant !== undefined && { instant, offsetMinutes: Math.round((wall - instant) / MINUTE) }),
  };
}

/** Minutes east of Greenwich; undefined where the text says nothing of the place: no offset, `Z`, or the equal '-00:00'. */
function statedOffset(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z' || zone === '-00:00') return undefined;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * Reads when a panel was collected: an ISO date, which may be partial, a local date-time, or a date-time with offset. The clock
 * time is known for a local date-time and for one with a numeric offset. It is unknown for a `Z` time, which may have been
 * collected anywhere between UTC-12 and UTC+14, and for a midnight that stands for a date only; a `timeZone` (IANA name) makes
 * it known. A name that is not a zone is left out of account. Undefined for what is not such a text: '2026-02-30', '03/04/2025'.
 *
 * @example readCollection('2026-03-02T08:10')?.clockTime // { hour: 8, minute: 10 }
 * @example readCollection('2026-03-02T07:10Z')?.clockTime // undefined
 * @example readCollection('2026-03-02T07:10Z', 'Europe/Madrid')?.clockTime // { hour: 8, minute: 10 }
 */
export const readCollection = (text: string, timeZone?: string): Collection | undefined =>
  timeZone === undefined ? readWithoutZone(text) : read(text, timeZone);

function read(text: string, timeZone?: string): Collection | undefined {
  const date = readPartialDate(text);
  if (date) {
    return {
      wallEarliest: date.earliest * DAY,
      wallLatest: (date.latest + 1) * DAY - 1,
      precision: date.precision,
    };
  }

  const parts = DATE_TIME.exec(text);
  if (!parts) return undefined;
  const [, year, month, dayOfMonth, hour, minute, second, zone] = parts;
  const day = epochDay(Number(year), Number(month), Number(dayOfMonth));
  if (day === undefined) return undefined;
  const stated = day * DAY + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000;
  const offset = statedOffset(zone);
  const instant = zone === undefined ? undefined : stated - (offset ?? 0) * MINUTE;

  if (timeZone !== undefined && isTimeZone(timeZone)) {
    return atClock(instant === undefined ? stated : (wallClockAt(instant, timeZone) ?? stated), instant);
  }

  const isPlaceholder = stated === day * DAY;
  if (instant !== undefined && offset === undefined) {
    const wallLatest = isPlaceholder ? stated + DAY - 1 : stated + 14 * HOUR;
    const span = { wallEarliest: stated - 12 * HOUR, wallLatest };
    return isPlaceholder ? { ...span, precision: 'day' } : { ...span, precision: 'instant', instant };
  }
  if (isPlaceholder) return { wallEarliest: stated, wallLatest: stated + DAY - 1, precision: 'day' };
  return atClock(stated, instant);
}

/** All results of a draw print one time, and it is read again when panels are put together, ordered and compared. */
const readWithoutZone = /* @__PURE__ */ remember((text) => read(text));

/**
 * The days on which a collection can have taken place, at its own place.
 *
 * @example dayOf(readCollection('1970-01-02T23:30+13:00')!) // { earliest: 1, latest: 1 }
 */
export const dayOf = (collection: Collection): DateInterval => ({
  earliest: Math.floor(collection.wallEarliest / DAY),
  latest: Math.floor(collection.wallLatest / DAY),
});

/**
 * Reads an ISO date, which may be partial, or the day of an ISO date-time; undefined for anything else.
 *
 * @example readDate('1970-02') // { earliest: 31, latest: 58 }
 */
export function readDate(text: string): DateInterval | undefined {
  const collection = readCollection(text);
  return collection && dayOf(collection);
}

/** Does `a` lie before `b`? Unknown when partial dates leave it open; a day is not before itself. */
export function compareDays(a: DateInterval, b: DateInterval): Truth {
  if (a.latest < b.earliest) return 'true';
  return a.earliest >= b.latest ? 'false' : 'unknown';
}

/** Was `a` collected before `b`? Two known instants decide it exactly, else the wall clocks do as far as they are known. */
export function isBefore(a: Collection, b: Collection): Truth {
  if (a.instant !== undefined && b.instant !== undefined) return truth(a.instant < b.instant);
  if (a.wallLatest < b.wallEarliest) return 'true';
  return a.wallEarliest >= b.wallLatest ? 'false' : 'unknown';
}

/**
 * Calendar days from `a` to `b`, negative when `b` is the earlier.
 *
 * @example daysBetween(readCollection('2026-03-01')!, readCollection('2026-03-08')!) // { min: 7, max: 7 }
 */
export function daysBetween(a: Collection, b: Collection): { readonly min: number; readonly max: number } {
  const [from, to] = [dayOf(a), dayOf(b)];
  const byCalendar = { min: to.earliest - from.latest, max: to.latest - from.earliest };
  if (a.instant === undefined || b.instant === undefined || byCalendar.min === byCalendar.max) return byCalendar;
  // Without a known place the calendar leaves days open that the time elapsed between two instants does not.
  const elapsed = (b.instant - a.instant) / DAY;
  return { min: Math.max(byCalendar.min, Math.floor(elapsed)), max: Math.min(byCalendar.max, Math.ceil(elapsed) + 0) }; // no negative zero
}

/** Was it collected from 07:00 to 11:00 by the local clock, both included? Unknown without a known clock time. */
export function isMorning(collection: Collection): Truth {
  if (!collection.clockTime) return 'unknown';
  const minutes = collection.clockTime.hour * 60 + collection.clockTime.minute;
  return truth(minutes >= 7 * 60 && minutes <= 11 * 60);
}

/** Whole years by the calendar: somebody born on 29 February is a year older on 1 March of a common year. */
function yearsFrom(birthDay: number, day: number): number {
  const [born, now] = [new Date(birthDay * DAY), new Date(day * DAY)];
  const months = now.getUTCMonth() - born.getUTCMonth();
  const birthdayToCome = months < 0 || (months === 0 && now.getUTCDate() < born.getUTCDate());
  return now.getUTCFullYear() - born.getUTCFullYear() - (birthdayToCome ? 1 : 0);
}

/**
 * Age in whole years at collection; a range when the birth date or the collection is not known to the day, negative before
 * birth. Undefined without a collection or a readable birth date.
 *
 * @example ageAt('1980-05', readCollection('2026-05-10')) // { min: 45, max: 46 }
 */
export function ageAt(
  birthDate: string,
  collection: Collection | undefined,
): { readonly min: number; readonly max: number } | undefined {
  const born = readDate(birthDate);
  if (!born || !collection) return undefined;
  const day = dayOf(collection);
  return { min: yearsFrom(born.latest, day.earliest), max: yearsFrom(born.earliest, day.latest) };
}
