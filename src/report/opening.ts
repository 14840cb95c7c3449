import type { AnnotatedPanel, Annotation, ListedTreatment } from '../annotation.js';
import { spokenCollection, spokenDay } from './date.js';
import type { Paint } from './paint.js';
import { widthOf } from './text-width.js';
import { counted } from './words.js';
import { paragraph, wrap } from './wrap.js';

/** ' from 10 June 2024 to 20 January 2025', as far as it is stated. */
export function treatmentDates({ start, end }: ListedTreatment): string {
  const from = start === undefined ? '' : ` from\u00a0${spokenDay(start)}`;
  const until = end === undefined ? '' : ` to\u00a0${spokenDay(end)}`;
  return from + until;
}

/** The agent with its class, or the class alone. */
export function treatmentName(treatment: ListedTreatment): string {
  const words = treatment.class.replaceAll('-', ' ');
  return treatment.agent === undefined || treatment.agent === words ? words : `${treatment.agent} (${words})`;
}

function treatmentText(treatment: ListedTreatment, panelCount: number): string {
  const covered = treatment.panels.length;
  const panels =
    covered === 0
      ? 'at none of these panels'
      : covered === panelCount
        ? panelCount === 1
          ? 'at this panel'
          : 'at every panel'
        : `at ${treatment.panels.join(', ')}`;
  return `${treatmentName(treatment)}${treatmentDates(treatment)}, ${panels}`;
}

/** Treatments that are listed; none where nobody stated any. */
export const listedTreatments = ({ treatments }: Annotation): readonly ListedTreatment[] =>
  treatments === 'not-stated' ? [] : treatments;

/** Which treatments are listed, and at which panels. */
function treatmentsText({ treatments, panels }: Annotation): string {
  if (treatments === 'not-stated') return 'not stated (no list was supplied)';
  if (treatments.length === 0) return 'none (an empty list was supplied)';
  return treatments.map((one) => treatmentText(one, panels.length)).join('; ');
}

/** What the report is about: 'Notes on 2 panels, subject 17'. */
export function reportTitle({ subject, panels }: Annotation): string {
  const of = subject.id === undefined ? '' : `, subject ${subject.id}`;
  return `Notes on ${counted(panels.length, 'panel')}${of}`;
}

/** What the results are read against, as far as stated. */
export const statedContext = (annotation: Annotation): readonly (readonly [label: string, text: string])[] => [
  ['Reference category', annotation.subject.referenceCategory ?? 'not stated'],
  ['Treatments', treatmentsText(annotation)],
];

/** Whose results these are, as far as stated, and what they are read against. */
export function opening(annotation: Annotation, width: number, paint: Paint): readonly string[] {
  const [title = ''] = wrap(reportTitle(annotation), Infinity);
  const context = statedContext(annotation).map(([label, text]) => `${label}: ${text}`);
  return [paint(title, 'title'), ...context.flatMap((line) => paragraph(line, width, { hanging: 2 }))];
}

/** Label and id, date, age and laboratory of a panel; what is not stated is said to be so. */
export function panelFacts({
  label,
  id,
  collectedAt,
  clockTimeKnown,
  ageYears,
  laboratory,
}: AnnotatedPanel): Readonly<Record<'name' | 'collected' | 'age' | 'laboratory', string>> {
  return {
    name: label === undefined || label === id ? `Panel ${id}` : `${label} (${id})`,
    collected: spokenCollection(collectedAt, clockTimeKnown),
    age: ageYears === undefined ? 'age not stated' : `age\u00a0${ageYears}`,
    laboratory: laboratory ?? 'laboratory not stated',
  };
}

/** The facts of a panel on one line, with a rule below. */
export function panelHeading(panel: AnnotatedPanel, width: number, paint: Paint): readonly string[] {
  const { name, collected, age, laboratory } = panelFacts(panel);
  const lines = wrap([name, collected, age, laboratory].join(' · '), width);
  const ruleWidth = Math.max(...lines.map(widthOf));
  return [...lines.map((line) => paint(line, 'heading')), paint('─'.repeat(ruleWidth), 'aside')];
}
