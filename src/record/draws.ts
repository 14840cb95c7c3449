import { readCollection } from './dates.js';

/** What makes one panel of several results, where a door is told. Without it each door says what it takes. */
export type PanelBy = 'specimen' | 'collection' | 'day' | 'report';

/** What is known of the draw of a part: of one result, or of several that cannot be of two draws. */
export interface Drawn {
  /** ISO 8601, as precise as it is known. */
  readonly collectedAt?: string | undefined;
  /** Parts with the same name are of one specimen. */
  readonly specimen?: string | undefined;
  readonly report?: string | undefined;
  /** Parts with the same name are of one draw, whatever else makes a panel. */
  readonly whole?: string | undefined;
}

export interface Draw<Part> {
  /** In the order in which they came. */
  readonly parts: readonly Part[];
  /** What brought some of them together when neither a specimen nor a clock time did. */
  readonly assumedBy: readonly ('day' | 'report')[];
}

const MINUTE = 60_000;
const DAY_LENGTH = '2026-03-02'.length;

/** The day in front of a date or date-time; undefined when it is known less exactly, or is no date. */
const dayIn = (time: string): string | undefined => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time)?.[0];

/** The minute of a collection whose clock is stated: seconds are printed by one sender and not by another. */
function minuteOf(time: string | undefined): string | undefined {
  const read = time === undefined ? undefined : readCollection(time);
  if (read?.precision !== 'instant') return undefined;
  const [kind, at] = read.instant === undefined ? ['local', read.wallEarliest] : ['instant', read.instant];
  return `${kind} ${Math.floor(at / MINUTE)}`;
}

/** What several dates agree on: the day, the month or the year; undefined when they share none. */
function agreedDate(times: readonly string[]): string | undefined {
  return [DAY_LENGTH, '2026-03'.length, '2026'.length]
    .map((length) => new Set(times.map((time) => (time.length >= length ? time.slice(0, length) : undefined))))
    .map((shared) => (shared.size === 1 ? [...shared][0] : undefined))
    .find((date) => date !== undefined && readCollection(date) !== undefined);
}

/**
 * One time for all: the most exact one when the others only say less, else what they agree on.
 *
 * @example agreedTime(['2026-03-02', '2026-03-02T08:10']) // '2026-03-02T08:10'
 * @example agreedTime(['2026-03-02T08:10', '2026-03-02T16:00']) // '2026-03-02'
 */
export function agreedTime(times: readonly string[]): string | undefined {
  if (times.length <= 1) return times[0];
  const all = [...new Set(times)];
  // in their order as texts, what says more of a time follows it
  const said = new Set([...all].sort().filter((time, at, sorted) => sorted[at + 1]?.startsWith(time) === true));
  const distinct = all.filter((time) => !said.has(time));
  const [first] = distinct;
  if (distinct.length <= 1) return first;
  const [minute, another] = new Set(distinct.map(minuteOf));
  // of two texts for one moment, the one whose clock time can be known
  if (minute !== undefined && another === undefined)
    return distinct.find((time) => readCollection(time)?.clockTime !== undefined) ?? first;
  return agreedDate(distinct);
}

/** Sets that grow together: each element knows the first of its set. */
class Joined {
  readonly #first: number[];

  constructor(size: number) {
    this.#first = Array.from({ length: size }, (_, at) => at);
  }

  of(at: number): number {
    let found = at;
    while (this.#first[found] !== found) found = this.#first[found] ?? found;
    for (let step = at; step !== found;) {
      const next = this.#first[step] ?? found;
      this.#first[step] = found;
      step = next;
    }
    return found;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#first[Math.max(first, second)] = Math.min(first, second);
  }
}

const dayOf = ({ collectedAt }: Drawn): string | undefined =>
  collectedAt === undefined ? undefined : dayIn(collectedAt);

/**
 * Puts together what was collected together, for every door alike: one specimen, else one collection time to the minute, else one
 * date. A date joins the one draw of that day with a clock time; of two, neither is chosen. What has no date at all is one draw
 * when one report lists it. The last two are assumed, and said. `by` takes one of these alone.
 *
 * @example
 * drawsOf([{ collectedAt: '2026-03-02T08:10' }, { collectedAt: '2026-03-02' }], (one) => one, undefined).length // 1
 */
export function drawsOf<Part>(
  parts: readonly Part[],
  drawnOf: (part: Part) => Drawn,
  by: PanelBy | undefined,
): readonly Draw<Part>[] {
  const drawn = parts.map(drawnOf);
  const joined = new Joined(parts.length);

  /** Joins what has the same key, and says which parts that brought together. */
  function joinBy(keyOf: (one: Drawn, at: number) => string | undefined): readonly number[] {
    const keys = drawn.map(keyOf); // all of them before anything is joined, so that no order decides
    const firsts = new Map<string, number>();
    const brought: number[] = [];
    for (const [at, key] of keys.entries()) {
      if (key === undefined) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, at);
      else if (joined.of(first) !== joined.of(at)) {
        joined.join(first, at);
        brought.push(at);
      }
    }
    return brought;
  }

  function joinDates(): readonly number[] {
    const timed = new Map<string, Set<number>>();
    for (const [at, one] of drawn.entries()) {
      const day = dayOf(one);
      if (day === undefined || minuteOf(one.collectedAt) === undefined) continue;
      const known = timed.get(day);
      if (known) known.add(joined.of(at));
      else timed.set(day, new Set([joined.of(at)]));
    }
    const isTimed = new Set([...timed.values()].flatMap((draws) => [...draws]));
    return joinBy((one, at) => {
      const day = dayOf(one);
      if (day === undefined) return undefined;
      const isAlone = (timed.get(day)?.size ?? 0) <= 1;
      return isAlone || !isTimed.has(joined.of(at)) ? day : undefined;
    });
  }

  joinBy(({ whole }) => whole);
  let byDay: readonly number[] = [];
  let byReport: readonly number[] = [];
  switch (by) {
    case 'specimen':
      joinBy(({ specimen }) => specimen);
      break;
    case 'collection':
      joinBy(({ collectedAt }) => minuteOf(collectedAt) ?? collectedAt);
      break;
    case 'day':
      joinBy(dayOf);
      break;
    case 'report':
      joinBy(({ report }) => report);
      break;
    case undefined:
      joinBy(({ specimen }) => specimen);
      joinBy(({ collectedAt }) => minuteOf(collectedAt));
      byDay = joinDates();
      byReport = joinBy((one) => (dayOf(one) === undefined ? one.report : undefined));
  }

  const groups = new Map<number, Part[]>();
  for (const [at, part] of parts.entries()) {
    const first = joined.of(at);
    const group = groups.get(first);
    if (group) group.push(part);
    else groups.set(first, [part]);
  }
  const drawsAmong = (brought: readonly number[]): ReadonlySet<number> => new Set(brought.map((at) => joined.of(at)));
  const [daily, reported] = [drawsAmong(byDay), drawsAmong(byReport)];
  return [...groups].map(([first, group]) => ({
    parts: group,
    assumedBy: [...(daily.has(first) ? (['day'] as const) : []), ...(reported.has(first) ? (['report'] as const) : [])],
  }));
}
