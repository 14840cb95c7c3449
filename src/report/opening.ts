import type { AnnotatedPanel, Annotation, ListedTreatment } from '../annotation.js';
import { spokenCollection, spokenDay } from './date.js';
import type { Paint } from './paint.js';
import { widthOf } from './text-width.js';
import { counted } from './words.js';
import { paragraph, wrap } from './wrap.js';

function during({ start, end }: ListedTreatment): string {
  const from = start === undefined ? '' : ` from\u00a0${spokenDay(start)}`;
  const until = end === undefined ? '' : ` to\u00a0${spokenDay(end)}`;
  return from + until;
}

function treatmentText(treatment: ListedTreatment, panelCount: number): string {
  const words = treatment.class.replaceAll('-', ' ');
  const name = treatment.agent === undefined || treatment.agent === words ? words : `${treatment.agent} (${words})`;
  const covered = treatment.panels.length;
  const panels =
    covered === 0
      ? 'at none of these panels'
      : covered === panelCount
        ? panelCount === 1
          ? 'at this panel'
          : 'at every panel'
        : `at ${treatment.panels.join(', ')}`;
  return `${name}${during(treatment)}, ${panels}`;
}

function treatmentsText({ treatments, panels }: Annotation): string {
  if (treatments === 'not-stated') return 'not stated (no list was supplied)';
  if (treatments.length === 0) return 'none (an empty list was supplied)';
  return treatments.map((one) => treatmentText(one, panels.length)).join('; ');
}

/** Whose results these are, as far as stated, and what they are read against. */
export function opening(annotation: Annotation, width: number, paint: Paint): readonly string[] {
  const { subject, panels } = annotation;
  const of = subject.id === undefined ? '' : `, subject ${subject.id}`;
  const [title = ''] = wrap(`Notes on ${counted(panels.length, 'panel')}${of}`, Infinity);
  return [
    paint(title, 'title'),
    ...paragraph(`Reference category: ${subject.referenceCategory ?? 'not stated'}`, width, { hanging: 2 }),
    ...paragraph(`Treatments: ${treatmentsText(annotation)}`, width, { hanging: 2 }),
  ];
}

/** Label and id, date, age and laboratory of a panel; what is not stated is said to be so. */
export function panelHeading(panel: AnnotatedPanel, width: number, paint: Paint): readonly string[] {
  const { label, id, collectedAt, clockTimeKnown, ageYears, laboratory } = panel;
  const parts = [
    label === undefined || label === id ? `Panel ${id}` : `${label} (${id})`,
    spokenCollection(collectedAt, clockTimeKnown),
    ageYears === undefined ? 'age not stated' : `age\u00a0${ageYears}`,
    laboratory ?? 'laboratory not stated',
  ];
  const lines = wrap(parts.join(' · '), width);
  const ruleWidth = Math.max(...lines.map(widthOf));
  return [...lines.map((line) => paint(line, 'heading')), paint('─'.repeat(ruleWidth), 'aside')];
}
