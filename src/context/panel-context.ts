import type { Truth } from '../logic/truth.js';
import { ageAt, dayOf, isMorning, readCollection, type Collection, type DateInterval } from '../record/dates.js';
import { daysBetweenPanels } from '../record/timeline.js';
import type { LabRecord, Panel, Subject } from '../record/types.js';
import type { Finding } from '../measurements/measured.js';

export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/** What is stated about a panel and its subject at that time. Absent means not stated; nothing is inferred. */
export interface PanelContext {
  readonly panel: Panel;
  readonly at: number; // index in the record
  readonly path: string;
  readonly collection?: Collection;
  readonly day?: DateInterval;
  readonly morning: Truth;
  readonly age?: AgeRange;
  readonly category?: 'male' | 'female';
  readonly menopausalStatus?: Subject['menopausalStatus'];
  readonly cyclePhase?: Panel['cyclePhase'];
  readonly pregnant?: boolean;
  readonly findings: readonly Finding[];
}

/** The reference category for one analyte: as stated for it, else as stated for the subject. */
export function categoryFor(subject: Subject | undefined, analyte: string): 'male' | 'female' | 'none' | undefined {
  const own = subject?.referenceCategoryFor;
  return (own && Object.hasOwn(own, analyte) ? own[analyte] : undefined) ?? subject?.referenceCategory;
}

const DAYS_PER_YEAR = 365.25;
const OLDEST = 130;

function ageOf(
  record: LabRecord,
  panel: Panel,
  at: number,
  collection: Collection | undefined,
): AgeRange | 'before-birth' | undefined {
  if (panel.ageYears !== undefined) return { min: panel.ageYears, max: panel.ageYears };
  const { subject } = record;
  if (subject?.birthDate !== undefined) {
    const age = ageAt(subject.birthDate, collection);
    if (age) return age.max < 0 ? 'before-birth' : age;
  }
  if (subject?.ageYears === undefined) return undefined;
  // stated at the first panel; without dates the later ones are taken as of the same age
  const days = daysBetweenPanels(record.panels, 0, at) ?? { min: 0, max: 0 };
  return { min: subject.ageYears + days.min / DAYS_PER_YEAR, max: subject.ageYears + days.max / DAYS_PER_YEAR };
}

/** Reads what is stated about one panel; what cannot be read becomes a finding and counts as not stated. */
export function panelContext(record: LabRecord, panel: Panel, at: number): PanelContext {
  const path = `/panels/${at}`;
  const findings: Finding[] = [];
  const say = (code: string, where: string, message: string): void =>
    void findings.push({ code, path: where, message });

  const collection = panel.collectedAt === undefined ? undefined : readCollection(panel.collectedAt, panel.timeZone);
  let age = ageOf(record, panel, at, collection);
  if (age === 'before-birth') {
    say(
      'collection-before-birth',
      `${path}/collectedAt`,
      'The collection lies before the stated birth date; the age counts as not stated.',
    );
    age = undefined;
  }
  if (age && (age.min < 0 || age.max > OLDEST)) {
    say(
      'age-implausible',
      panel.ageYears === undefined ? '/subject/ageYears' : `${path}/ageYears`,
      'The stated age is not a possible one; it counts as not stated.',
    );
    age = undefined;
  }
  const { subject } = record;
  return {
    panel,
    at,
    path,
    findings,
    morning: collection ? isMorning(collection) : 'unknown',
    ...(collection && { collection, day: dayOf(collection) }),
    ...(age && { age }),
    ...(subject?.referenceCategory && { category: subject.referenceCategory }),
    ...(subject?.menopausalStatus && { menopausalStatus: subject.menopausalStatus }),
    ...(panel.cyclePhase && { cyclePhase: panel.cyclePhase }),
    ...(panel.pregnant !== undefined && { pregnant: panel.pregnant }),
  };
}

/** Is the age on one side of a limit in years? Unknown when it is not stated or a partial birth date leaves it open. */
export function isAtLeastYears(age: AgeRange | undefined, years: number): Truth {
  if (!age) return 'unknown';
  if (age.min >= years) return 'true';
  return age.max < years ? 'false' : 'unknown';
}
