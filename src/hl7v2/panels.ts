import { agreed } from '../record/agreed.js';
import { agreedTime, drawsOf, type PanelBy } from '../record/draws.js';
import type { Observation, Panel } from '../record/types.js';
import type { Remark } from './observation.js';
import { dateOf } from './time.js';

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

const DIFFER: Remark = {
  code: 'collection-times-differ',
  message: 'The results of one panel state different collection times; only what they agree on is kept.',
};

const joinedRemark = (shared: string): Remark => ({
  code: 'panel-joined',
  message: `Results ${shared} are taken as one panel; the option panelBy decides otherwise.`,
});
const ASSUMED: Readonly<Record<'day' | 'report', Remark>> = {
  day: joinedRemark('of one date, not all with a clock time,'),
  report: joinedRemark('that came in one report without a collection time'),
};

/** Does this text state more or something else than what was kept of all, to the minute? */
const isOtherThan = (kept: string | undefined, time: string): boolean =>
  kept === undefined || agreedTime([kept, time]) !== kept;

/**
 * The panels of a person. A draw that arrives in pieces is one panel: by default the same specimen, or the same collection time, or
 * else the same date, which is said. Laboratories use the numbers of specimens again: the same number on another day is another one.
 */
export function panelsOf(draws: readonly Draw[], panelBy: PanelBy | undefined): readonly GatheredPanel[] {
  const drawn = drawsOf(
    draws,
    ({ specimenId, collectedAt, message }) => ({
      collectedAt,
      specimen: specimenId && `${specimenId} ${dateOf(collectedAt ?? '')}`,
      report: String(message),
    }),
    panelBy,
  );
  return drawn.map(({ parts: group, assumedBy }, at) => {
    const times = group.flatMap((draw) => draw.collectedAt ?? []);
    const collectedAt = agreedTime(times);
    const differs = times.some((time) => isOtherThan(collectedAt, time));
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
      remarks: [...group.flatMap((draw) => draw.remarks), ...(differs ? [DIFFER] : assumedBy.map((by) => ASSUMED[by]))],
      observationRemarks: results.map(({ remarks }) => remarks),
    };
  });
}
