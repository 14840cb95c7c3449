import { readCollection } from '../record/dates.js';
import type { Located } from './gather.js';
import { field, list, text } from './shape.js';

const DAY_LENGTH = '2026-03-02'.length;

/** The day in front of a date or date-time; undefined when it is known less exactly, or is no date. */
export const dayIn = (time: string): string | undefined => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time)?.[0];

/** What several dates agree on: the day, the month or the year; undefined when they share none. */
function agreedDate(times: readonly string[]): string | undefined {
  return [DAY_LENGTH, '2026-03'.length, '2026'.length]
    .map((length) => new Set(times.map((time) => (time.length >= length ? time.slice(0, length) : undefined))))
    .map((shared) => (shared.size === 1 ? [...shared][0] : undefined))
    .find((date) => date !== undefined && readCollection(date) !== undefined);
}

/** One time for all: the most exact one when the others only say less, else what they agree on. */
export function agreedTime(times: readonly string[]): string | undefined {
  const distinct = [...new Set(times)].filter(
    (time, _, all) => !all.some((other) => other !== time && other.startsWith(time)),
  );
  const [first] = distinct;
  if (distinct.length <= 1) return first;
  const read = distinct.map((time) => readCollection(time));
  const isOneInstant = read.every((one) => one?.instant !== undefined && one.instant === read[0]?.instant);
  // of two texts for one instant, the one whose clock time can be known
  if (isOneInstant) return distinct.find((_, at) => read[at]?.clockTime !== undefined) ?? first;
  return agreedDate(distinct);
}

export interface StatedTime {
  readonly time?: string;
  readonly isPeriod: boolean;
}

function periodOf(period: unknown): StatedTime {
  const ends = [text(field(period, 'start')), text(field(period, 'end'))].filter((end) => end !== undefined);
  const [one, another] = ends;
  // with one end open, only the day of the other is a date of the collection
  const time = another === undefined ? one?.slice(0, DAY_LENGTH) : agreedTime(ends);
  return { isPeriod: one !== another, ...(time !== undefined && { time }) };
}

/** When a resource says that it holds, from one of `effective[x]`, `collected[x]`, …; never from `issued`. */
function statedTime(owner: unknown, prefix: string): StatedTime | undefined {
  const moments = [
    field(owner, `${prefix}DateTime`),
    field(owner, `${prefix}Instant`),
    ...list(field(owner, `${prefix}Timing`, 'event')).slice(0, 2),
  ].flatMap((moment) => text(moment) ?? []);
  if (moments.length > 0) {
    const time = agreedTime(moments);
    return { isPeriod: false, ...(time !== undefined && { time }) };
  }
  const period = field(owner, `${prefix}Period`);
  return period === undefined ? undefined : periodOf(period);
}

export const effectiveOf = ({ resource }: Located): StatedTime | undefined => statedTime(resource, 'effective');
export const collectedOf = ({ resource }: Located): StatedTime | undefined =>
  statedTime(field(resource, 'collection'), 'collected');
