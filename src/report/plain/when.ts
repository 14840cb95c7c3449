import type { AnnotatedPanel } from '../../annotation.js';
import { datePartsOf } from '../date.js';
import type { PlainWords } from './words.js';

/**
 * When a panel was collected, as precisely as it was stated: 'on 22 April 2025 at 15:40', 'in April 2025'. The time is only said
 * where it is the one on the clock at the place of collection; nothing where no date was stated.
 */
export function spokenWhen(
  { collectedAt, clockTimeKnown }: Pick<AnnotatedPanel, 'collectedAt' | 'clockTimeKnown'>,
  words: PlainWords,
): string | undefined {
  const { year, month, day, time } = datePartsOf(collectedAt ?? '');
  if (year === undefined) return undefined;
  if (month === undefined) return words.year(year);
  if (day === undefined) return words.month(Number(month), year);
  const date = words.day(String(Number(day)), Number(month), year);
  return time !== undefined && clockTimeKnown ? `${date} ${words.time(time)}` : date;
}
