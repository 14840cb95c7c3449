import { compareDays, readDate, type DateInterval } from '../../record/dates.js';
import type { Treatment } from '../../record/types.js';
import type { Observed } from '../../language/trace.js';
import type { PanelFindings } from '../panel-findings.js';

const counted = (count: number | undefined, unit: string): readonly string[] =>
  count === undefined ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];

/** A listed dose that lies after the sample says nothing about it. */
const isNotAfter = (dose: string, day: DateInterval): boolean => {
  const given = readDate(dose);
  return given !== undefined && compareDays(day, given) === 'false';
};

/** What is stated of the time between the last dose of a treatment and the sample, in words: as stated, or the last dose listed. */
export function sinceDose(
  { context: { panel, path, day } }: PanelFindings,
  treatment: Treatment,
  at: number,
): readonly Observed[] {
  const stated = (panel.sinceDose ?? []).flatMap((one, index): Observed[] => {
    const words = [...counted(one.days, 'day'), ...counted(one.hours, 'hour')].join(' ');
    const isOfThis = one.treatment === treatment.id || one.treatment === treatment.class;
    return isOfThis && words !== '' ? [{ path: `${path}/sinceDose/${index}`, display: `${words} since a dose` }] : [];
  });
  if (stated.length > 0 || !day) return stated;
  const [last] = (treatment.doses ?? [])
    .map((dose, index) => ({ dose, index }))
    .filter(({ dose }) => isNotAfter(dose, day))
    .sort((a, b) => (a.dose > b.dose ? -1 : 1));
  return last ? [{ path: `/treatments/${at}/doses/${last.index}`, display: `last listed dose ${last.dose}` }] : [];
}
