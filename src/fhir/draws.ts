import type { PanelBy } from '../record/panel-by.js';
import { readCollection } from '../record/dates.js';
import type { Observation } from '../record/types.js';
import { dayIn } from './collected.js';
import type { Located } from './gather.js';
import type { Remark } from './read-result.js';

/** A result on its way into a panel. */
export interface Draft {
  readonly observation: Observation;
  /** The resource it stands in: its components are of one draw, however panels are made. */
  readonly resource: Located;
  readonly remarks: readonly Remark[];
  readonly time?: string;
  readonly specimen?: string;
  readonly report?: Located;
}

export interface Draw {
  readonly drafts: readonly Draft[];
  readonly remarks: readonly Remark[];
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

/** The moment of a collection whose clock is stated; undefined for a date. */
function momentOf(time: string | undefined): string | undefined {
  const read = time === undefined ? undefined : readCollection(time);
  if (read?.precision !== 'instant') return undefined;
  return read.instant === undefined ? `local ${read.wallEarliest}` : `instant ${read.instant}`;
}

const dayOfDraft = ({ time }: Draft): string | undefined => (time === undefined ? undefined : dayIn(time));

const BY_DAY: Remark = {
  code: 'panel-by-day',
  message: 'These results share a date and no specimen or clock time; they are read as one draw.',
};
const BY_REPORT: Remark = {
  code: 'panel-by-report',
  message: 'These results share a report and have no collection date; they are read as one draw.',
};

/** Puts together the results of one draw, in the order in which they came. */
export function drawsOf(drafts: readonly Draft[], by: PanelBy | undefined): readonly Draw[] {
  const joined = new Joined(drafts.length);

  /** Joins what has the same key, and says which drafts that brought together. */
  function joinBy(keyOf: (draft: Draft, at: number) => string | undefined): readonly number[] {
    const firsts = new Map<string, number>();
    const brought: number[] = [];
    for (const [at, draft] of drafts.entries()) {
      const key = keyOf(draft, at);
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

  /** A date joins the one draw of that day with a clock time; of two, neither is chosen. */
  function joinDates(): readonly number[] {
    const timed = new Map<string, Set<number>>();
    for (const [at, draft] of drafts.entries()) {
      const day = dayOfDraft(draft);
      if (day === undefined || momentOf(draft.time) === undefined) continue;
      timed.set(day, (timed.get(day) ?? new Set()).add(joined.of(at)));
    }
    const isTimed = new Set([...timed.values()].flatMap((draws) => [...draws]));
    return joinBy((draft, at) => {
      const day = dayOfDraft(draft);
      if (day === undefined) return undefined;
      const isAlone = (timed.get(day)?.size ?? 0) <= 1;
      return isAlone || !isTimed.has(joined.of(at)) ? day : undefined;
    });
  }

  joinBy(({ resource }) => resource.path);
  const bySpecimen = ({ specimen }: Draft): string | undefined => specimen;
  const byReport = ({ report }: Draft): string | undefined => report?.path;
  let byDay: readonly number[] = [];
  let byUndatedReport: readonly number[] = [];
  switch (by) {
    case 'specimen':
      joinBy(bySpecimen);
      break;
    case 'collection':
      joinBy(({ time }) => momentOf(time) ?? time);
      break;
    case 'day':
      joinBy(dayOfDraft);
      break;
    case 'report':
      joinBy(byReport);
      break;
    case undefined:
      joinBy(bySpecimen);
      joinBy(({ time }) => momentOf(time));
      byDay = joinDates();
      byUndatedReport = joinBy((draft) => (dayOfDraft(draft) === undefined ? byReport(draft) : undefined));
  }

  const groups = new Map<number, Draft[]>();
  for (const [at, draft] of drafts.entries()) {
    const first = joined.of(at);
    const group = groups.get(first);
    if (group) group.push(draft);
    else groups.set(first, [draft]);
  }
  const drawsAmong = (brought: readonly number[]): ReadonlySet<number> => new Set(brought.map((at) => joined.of(at)));
  const [daily, reported] = [drawsAmong(byDay), drawsAmong(byUndatedReport)];
  return [...groups].map(([first, group]) => ({
    drafts: group,
    remarks: [...(daily.has(first) ? [BY_DAY] : []), ...(reported.has(first) ? [BY_REPORT] : [])],
  }));
}
