import type { PanelBy } from '../record/panel-by.js';
import type { Observation, Panel } from '../record/types.js';
import type { Remark } from './observation.js';
import { dateOf, hasClock } from './time.js';

/** Results that one order reports of one collection. */
export interface Draw {
  /** Which message of the text it came in. */
  readonly message: number;
  readonly specimenId?: string;
  readonly specimen?: string;
  /** ISO 8601. */
  readonly collectedAt?: string;
  readonly label?: string;
  readonly order?: string;
  readonly remarks: readonly Remark[];
  readonly results: readonly { readonly observation: Observation; readonly remarks: readonly Remark[] }[];
}

export interface GatheredPanel {
  readonly panel: Panel;
  readonly remarks: readonly Remark[];
  /** Of each observation, in their order. */
  readonly observationRemarks: readonly (readonly Remark[])[];
}

/** To the minute: seconds are printed by one sender and not by another. */
const minuteOf = (iso: string): string => `${iso.slice(0, 16)} ${/[+-]\d{2}:\d{2}$/.exec(iso.slice(16))?.[0] ?? ''}`;

const dayOf = ({ collectedAt }: Draw): string => (collectedAt === undefined ? '' : dateOf(collectedAt));

/** What a draw shares with the others of its panel. Every key joins. */
function keysOf(draw: Draw, panelBy: PanelBy | undefined): readonly string[] {
  const { specimenId, collectedAt, message } = draw;
  const specimen = specimenId === undefined ? [] : [`specimen ${specimenId} ${dayOf(draw)}`];
  const minute = collectedAt !== undefined && hasClock(collectedAt) ? [`minute ${minuteOf(collectedAt)}`] : [];
  const day = collectedAt === undefined ? [] : [`day ${dayOf(draw)}`];
  const report = [`report ${message}`];
  if (panelBy === 'specimen') return specimen;
  if (panelBy === 'collection') return minute;
  if (panelBy === 'day') return day;
  if (panelBy === 'report') return report;
  if (specimen.length + minute.length > 0) return [...specimen, ...minute];
  return day.length > 0 ? day : report;
}

/** Draws that share a key, directly or by way of others; in the order in which they came. */
function joined(draws: readonly Draw[], panelBy: PanelBy | undefined): readonly (readonly Draw[])[] {
  const above = draws.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (above[root] !== root) {
      const next = above[root] ?? root;
      above[root] = above[next] ?? next; // halves the way for whoever asks next
      root = next;
    }
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [at, draw] of draws.entries()) {
    for (const key of keysOf(draw, panelBy)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, at);
      else {
        const [a, b] = [rootOf(first), rootOf(at)];
        above[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, Draw[]>();
  for (const [at, draw] of draws.entries()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(draw);
    else groups.set(root, [draw]);
  }
  return [...groups.values()];
}

const hasOnlyDate = (group: readonly Draw[]): boolean =>
  group.every(
    ({ specimenId, collectedAt }) => specimenId === undefined && collectedAt !== undefined && !hasClock(collectedAt),
  );

/** Draws of which only the date is known belong to the other panel of that date, when there is exactly one. */
function withDatesOnly(groups: readonly (readonly Draw[])[]): readonly (readonly Draw[])[] {
  const ofDay = new Map<string, (readonly Draw[])[]>();
  for (const group of groups) {
    for (const day of new Set(group.map(dayOf))) ofDay.set(day, [...(ofDay.get(day) ?? []), group].slice(0, 3));
  }
  const added = new Map<readonly Draw[], readonly Draw[]>();
  for (const group of groups) {
    const [day = ''] = group.map(dayOf);
    const others = (ofDay.get(day) ?? []).filter((other) => other !== group);
    const [other] = others;
    if (hasOnlyDate(group) && other && others.length === 1) added.set(other, group);
  }
  const moved = new Set(added.values());
  return groups.filter((group) => !moved.has(group)).map((group) => [...group, ...(added.get(group) ?? [])]);
}

/** The one value that all state; undefined where they differ or nobody does. */
export function agreed(values: readonly (string | undefined)[]): string | undefined {
  const stated = new Set(values.filter((value) => value !== undefined));
  return stated.size === 1 ? [...stated][0] : undefined;
}

/** When the panel was collected: what its draws agree on, to the minute, else to the day. */
function collectedAtOf(group: readonly Draw[]): { readonly collectedAt?: string; readonly differs: boolean } {
  const times = group.flatMap(({ collectedAt }) => collectedAt ?? []);
  const clocks = times.filter(hasClock);
  const [first] = clocks.length > 0 ? clocks : times;
  if (first === undefined) return { differs: false };
  if (new Set(clocks.map(minuteOf)).size <= 1 && new Set(times.map(dateOf)).size === 1)
    return { collectedAt: first, differs: false };
  const day = agreed(times.map(dateOf));
  return { ...(day !== undefined && { collectedAt: day }), differs: true };
}

function remarksOf(group: readonly Draw[], panelBy: PanelBy | undefined, differs: boolean): readonly Remark[] {
  const remarks = group.flatMap((draw) => draw.remarks);
  if (differs) {
    const message = 'The results of one panel state different collection times; only what they agree on is kept.';
    return [...remarks, { code: 'collection-times-differ', message }];
  }
  const isJoinedByKey = panelBy !== undefined || group.length === 1;
  if (isJoinedByKey || group.every((draw) => draw.specimenId !== undefined || hasClock(draw.collectedAt ?? '')))
    return remarks;
  const shared = group.every(({ collectedAt }) => collectedAt === undefined)
    ? 'that came in one report without a collection time'
    : 'of one date, not all with a clock time,';
  return [
    ...remarks,
    {
      code: 'panel-joined',
      message: `Results ${shared} are taken as one panel; the option panelBy decides otherwise.`,
    },
  ];
}

/**
 * The panels of a person. A draw that arrives in pieces is one panel: by default the same specimen, or the same collection time, or
 * else the same date, which is said.
 */
export function panelsOf(draws: readonly Draw[], panelBy: PanelBy | undefined): readonly GatheredPanel[] {
  const groups = panelBy === undefined ? withDatesOnly(joined(draws, panelBy)) : joined(draws, panelBy);
  return groups.map((group, at) => {
    const { collectedAt, differs } = collectedAtOf(group);
    const specimen = new Set(group.map((draw) => draw.specimen)).size === 1 ? group[0]?.specimen : undefined;
    const label = agreed(group.map((draw) => draw.label));
    const source = agreed(group.map((draw) => draw.order));
    const results = group.flatMap((draw) =>
      draw.results.map(({ observation, remarks }) => ({
        remarks,
        observation:
          specimen === undefined && draw.specimen !== undefined
            ? { ...observation, specimen: draw.specimen }
            : observation,
      })),
    );
    return {
      panel: {
        id: `panel-${at + 1}`,
        ...(label !== undefined && { label }),
        ...(source !== undefined && { source }),
        ...(collectedAt !== undefined && { collectedAt }),
        ...(specimen !== undefined && { specimen }),
        observations: results.map(({ observation }) => observation),
      },
      remarks: remarksOf(group, panelBy, differs),
      observationRemarks: results.map(({ remarks }) => remarks),
    };
  });
}
