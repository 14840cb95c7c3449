import { readCollection } from '../record/dates.js';

const TIME =
  /^(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:\.\d{1,4})?)?)?)?)?)?(?:([+-]\d{2})(\d{2}))?$/;

/**
 * A time as ISO 8601, as far as it is stated: without an offset it is the local clock's, and none is assumed. An hour without
 * minutes is not a clock time; its date is kept. Undefined for what is not a time.
 *
 * @example
 * isoTime('20260302081000+0100') // '2026-03-02T08:10:00+01:00'
 * isoTime('202603') // '2026-03'
 */
export function isoTime(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, offsetHours, offsetMinutes] = TIME.exec(text) ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const clock = minute === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
  const offset = clock === '' || offsetHours === undefined ? '' : `${offsetHours}:${offsetMinutes}`;
  const iso = `${date}${clock}${offset}`;
  return readCollection(iso) ? iso : undefined;
}

/** The date of an ISO time. */
export const dateOf = (iso: string): string => iso.slice(0, 10);
