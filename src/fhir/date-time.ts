import type { AnnotatedPanel } from '../annotation.js';
import { readCollection } from '../record/dates.js';

const ISO = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const MIDNIGHT = '00:00';

/**
 * When a panel was collected, as a FHIR dateTime: that has a time only together with its offset, so a local time without one
 * leaves the day. A midnight that only stands in for no time leaves the day too; nothing where no date could be read.
 *
 * @example fhirDateTime({ collectedAt: '2026-03-02T08:10+01:00', clockTimeKnown: true }) // '2026-03-02T08:10:00+01:00'
 * @example fhirDateTime({ collectedAt: '2026-03-02T08:10', clockTimeKnown: true }) // '2026-03-02'
 */
export function fhirDateTime({
  collectedAt,
  clockTimeKnown,
}: Pick<AnnotatedPanel, 'collectedAt' | 'clockTimeKnown'>): string | undefined {
  if (collectedAt === undefined || readCollection(collectedAt) === undefined) return undefined;
  const [, day, time, seconds = ':00', offset] = ISO.exec(collectedAt) ?? [];
  if (day === undefined || time === undefined || offset === undefined) return day;
  return time === MIDNIGHT && !clockTimeKnown ? day : `${day}T${time}${seconds}${offset}`;
}
