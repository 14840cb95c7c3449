import { remember } from '../logic/remember.js';

/**
 * Conversion of an instant to the wall clock of an IANA zone. This is the only place where `Intl` is used: with the zone,
 * the calendar, the digits and the locale all fixed, the answer depends on the input and on the zone database alone, never
 * on where the program runs.
 */

/** Names only ('Europe/Madrid', 'Etc/GMT+5', 'UTC'). Some engines also take '+01:00' as a zone, which is not an IANA name. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/;

/** Building a formatter costs far more than using one. */
const clockOf = /* @__PURE__ */ remember((zone: string): Intl.DateTimeFormat | undefined => {
  if (!ZONE_NAME.test(zone)) return undefined;
  try {
    // oxlint-disable-next-line no-restricted-globals -- the one use, with every setting fixed
    return new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the documented answer for a name that is not a zone
    throw error;
  }
});

/** Is this the name of an IANA time zone? `isTimeZone('Europe/Madrid')` is true, `isTimeZone('CET+1')` is false. */
export const isTimeZone = (zone: string): boolean => clockOf(zone) !== undefined;

/**
 * What calendar and clock of a zone show at an instant, as milliseconds since 1970-01-01T00:00 on that wall clock; undefined
 * when the name is not a zone.
 *
 * @example wallClockAt(Date.UTC(2026, 2, 2, 7, 10), 'Europe/Madrid') === Date.UTC(2026, 2, 2, 8, 10)
 */
export function wallClockAt(instant: number, zone: string): number | undefined {
  const clock = clockOf(zone);
  if (!clock) return undefined;
  const shown: { [field: string]: number } = {};
  for (const { type, value } of clock.formatToParts(instant)) shown[type] = Number(value);
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
