import { drawsOf, type Draw, type PanelBy } from '../record/draws.js';
import type { Observation } from '../record/types.js';
import type { Located } from './gather.js';
import type { Remark } from './read-result.js';

/** A result on its way into a panel. */
export interface Draft {
  readonly observation: Observation;
  /** What is of one draw, however panels are made: the resource with its components, or the panel that results were written for. */
  readonly whole: Located;
  readonly remarks: readonly Remark[];
  readonly time?: string;
  readonly specimen?: string;
  readonly report?: Located;
}

const ASSUMED: Readonly<Record<'day' | 'report', Remark>> = {
  day: {
    code: 'panel-by-day',
    message: 'These results share a date and no specimen or clock time; they are read as one draw.',
  },
  report: {
    code: 'panel-by-report',
    message: 'These results share a report and have no collection date; they are read as one draw.',
  },
};

export const remarksOf = ({ assumedBy }: Draw<Draft>): readonly Remark[] => assumedBy.map((by) => ASSUMED[by]);

/** The results of one draw each, in the order in which they came. */
export const draftDraws = (drafts: readonly Draft[], by: PanelBy | undefined): readonly Draw<Draft>[] =>
  drawsOf(
    drafts,
    ({ time, specimen, report, whole }) => ({
      collectedAt: time,
      specimen,
      report: report?.path,
      whole: whole.path,
    }),
    by,
  );
