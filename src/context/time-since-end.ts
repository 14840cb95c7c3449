import { readDate } from '../record/dates.js';
import { daysBetweenPanels } from '../record/timeline.js';
import type { LabRecord } from '../record/types.js';
import { treatmentState } from './treatment-state.js';
import type { PanelContext } from './panel-context.js';

/** Days from the end of a treatment to a panel, with the paths that they follow from. */
export interface TimeSinceEnd {
  readonly days: { readonly min: number; readonly max: number };
  readonly paths: readonly string[];
}

interface Placed {
  readonly record: LabRecord;
  readonly context: PanelContext;
  readonly order: readonly string[]; // panel ids in time order
}

/** Where the time of a panel is stated. */
const timePath = ({ panels }: LabRecord, at: number): string =>
  `/panels/${at}/${panels[at]?.collectedAt === undefined ? 'elapsedDays' : 'collectedAt'}`;

function byEndDate(end: string, path: string, { context }: Placed): TimeSinceEnd | undefined {
  const to = readDate(end);
  const { day } = context;
  if (!to || !day) return undefined;
  const days = { min: Math.max(0, day.earliest - to.latest), max: day.latest - to.earliest };
  return days.max < 0 ? undefined : { days, paths: [path, `${context.path}/collectedAt`] };
}

/** It ended between the last panel at which it was current and the next one. */
function byPanels(during: readonly string[], { record, context, order }: Placed): TimeSinceEnd | undefined {
  const own = order.slice(0, order.indexOf(context.panel.id) + 1);
  const last = own.reduce((found, id, at) => (during.includes(id) ? at : found), -1);
  const [from, next] = [own[last], own[last + 1]].map((id) => record.panels.findIndex((panel) => panel.id === id));
  if (from === undefined || next === undefined || from < 0 || next < 0) return undefined;
  const [most, least] = [
    daysBetweenPanels(record.panels, from, context.at),
    daysBetweenPanels(record.panels, next, context.at),
  ];
  if (!most || !least) return undefined;
  const paths = [...new Set([timePath(record, from), timePath(record, next), timePath(record, context.at)])];
  return { days: { min: Math.max(0, least.min), max: most.max }, paths };
}

/**
 * How long before a panel a treatment of the record ended: by its end date, else between the last panel during it and the next.
 * Undefined while it had not ended, and where no time is stated.
 */
export function timeSinceEnd(at: number, placed: Placed): TimeSinceEnd | undefined {
  const { record, context, order } = placed;
  const treatment = record.treatments?.[at];
  if (!treatment || treatmentState(treatment, context.panel, context.day, order).past !== 'true') return undefined;
  if (treatment.end !== undefined) return byEndDate(treatment.end, `/treatments/${at}/end`, placed);
  return treatment.duringPanels && byPanels(treatment.duringPanels, placed);
}
