import { agreedTime } from '../record/draws.js';
import type { Located } from './gather.js';
import { field, list, text } from './shape.js';

const DAY_LENGTH = '2026-03-02'.length;

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
