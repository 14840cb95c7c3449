import { knownCondition } from '../../facts/answers/subject-answers.js';
import { readGenotypes } from '../../genetics/read-genotypes.js';
import { ageAt, readCollection } from '../../record/dates.js';
import type { LabRecord, Panel, Subject, Treatment } from '../../record/types.js';
import { publishedEffects } from '../../reference/published-effects.js';
import { namesOfOurOwn, type Names } from './names.js';
import { redactObservation } from './redact-observation.js';
import { shiftDate, shiftOf } from './shift-date.js';

/** Ages above this are one: an age that few people reach points to somebody. */
const OLDEST = 90;
const wholeYears = (age: number): number => Math.min(OLDEST, Math.floor(age));

/** Words of a treatment that an answer can rest on. */
const WORDS: ReadonlySet<string> = new Set([
  ...publishedEffects.flatMap(({ named = [], notNamed = [] }) => [...named, ...notNamed]),
  'exemestane',
  'oral',
  'tablet',
  'transdermal',
  'patch',
  'gel',
]);

/** The words that are read; 'stated' where there were others only, because that something was stated matters too. */
function knownWords(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => WORDS.has(word));
  return words.length > 0 ? words.join(' ') : 'stated';
}

/** What a redaction has to know of the whole record. */
interface Redaction {
  readonly names: Names;
  readonly shift: number;
  readonly panelId: (id: string) => string;
}

const shifted = (date: string | undefined, { shift }: Redaction): string | undefined =>
  date === undefined ? undefined : (shiftDate(date, shift) ?? 'not a date');

/** The age at a panel where the date of birth leaves one; a date of birth is then not needed. */
function ageOf(panel: Panel, subject: Subject | undefined): number | undefined {
  if (panel.ageYears !== undefined) return wholeYears(panel.ageYears);
  if (subject?.birthDate === undefined || panel.collectedAt === undefined) return undefined;
  const age = ageAt(subject.birthDate, readCollection(panel.collectedAt, panel.timeZone));
  return age && age.min >= 0 && age.min === age.max ? wholeYears(age.min) : undefined;
}

function redactSubject(subject: Subject, record: LabRecord, redaction: Redaction): Subject {
  const { id: _id, source: _source, birthDate, ageYears, bodyMassIndex, conditions, genotypes, ...rest } = subject;
  const isNeeded = record.panels.some((panel) => ageOf(panel, subject) === undefined);
  const birth = isNeeded ? shifted(birthDate, redaction) : undefined;
  return {
    ...rest,
    ...(birth !== undefined && { birthDate: birth }),
    ...(ageYears !== undefined && { ageYears: wholeYears(ageYears) }),
    ...(bodyMassIndex !== undefined && { bodyMassIndex: Math.floor(bodyMassIndex) }),
    ...(conditions && {
      conditions: conditions.map((one) => knownCondition(typeof one === 'string' ? one : one.code) ?? 'another'),
    }),
    ...(genotypes && {
      genotypes: readGenotypes(genotypes).read.map(({ variant, call }) => ({
        gene: variant.genes[0] ?? '',
        variant: variant.spellings[0] ?? '',
        call,
      })),
    }),
  };
}

function redactTreatment(treatment: Treatment, redaction: Redaction): Treatment {
  const { id, class: of, agent, route, formulation, intent, start, end, doses, status, duringPanels } = treatment;
  const [from, to] = [shifted(start, redaction), shifted(end, redaction)];
  return {
    ...(id !== undefined && { id: redaction.names.of('treatment', id) }),
    class: of,
    ...(agent !== undefined && { agent: knownWords(agent) }),
    ...(route !== undefined && { route: knownWords(route) }),
    ...(formulation !== undefined && { formulation: knownWords(formulation) }),
    ...(intent !== undefined && { intent }),
    ...(from !== undefined && { start: from }),
    ...(to !== undefined && { end: to }),
    ...(doses && { doses: doses.map((dose) => shifted(dose, redaction) ?? '') }),
    ...(status !== undefined && { status }),
    ...(duringPanels && { duringPanels: duringPanels.map(redaction.panelId) }),
  };
}

function redactPanel(panel: Panel, record: LabRecord, redaction: Redaction): Panel {
  const { id, label: _label, source: _source, collectedAt, timeZone, laboratory, specimen, ...rest } = panel;
  const { names, shift } = redaction;
  const age = ageOf(panel, record.subject);
  const ids = new Set((record.treatments ?? []).map((treatment) => treatment.id));
  const date = collectedAt === undefined ? undefined : (shiftDate(collectedAt, shift, timeZone) ?? 'not a date');
  return {
    id: redaction.panelId(id),
    ...rest,
    ...(date !== undefined && { collectedAt: date }),
    ...(age !== undefined && { ageYears: age }),
    ...(laboratory !== undefined && { laboratory: names.of('laboratory', laboratory) }),
    ...(specimen !== undefined && { specimen: redactObservation({ specimen }, names).specimen }),
    ...(panel.sinceDose && {
      sinceDose: panel.sinceDose.map(({ treatment, ...since }) => ({
        ...since,
        treatment: ids.has(treatment) ? names.of('treatment', treatment) : treatment,
      })),
    }),
    observations: panel.observations.map((one) => redactObservation(one, names)),
  };
}

/**
 * A record without what could name somebody, as far as its own types say: no id, source, label or note; dates moved by one
 * number of days; ages in whole years; texts in the words of the library. Values stay as printed.
 */
export function redactRecord(record: LabRecord): LabRecord {
  const names = namesOfOurOwn();
  const dates = record.panels.flatMap(({ collectedAt, timeZone }) =>
    collectedAt === undefined ? [] : (readCollection(collectedAt, timeZone) ?? []),
  );
  const redaction: Redaction = {
    names,
    shift: shiftOf(dates),
    panelId: (id) => names.of('panel', id),
  };
  for (const { id } of record.panels) redaction.panelId(id); // numbered as they stand
  const { subject, treatments, panels } = record;
  return {
    ...(subject && { subject: redactSubject(subject, record, redaction) }),
    ...(treatments && { treatments: treatments.map((one) => redactTreatment(one, redaction)) }),
    panels: panels.map((panel) => redactPanel(panel, record, redaction)),
  };
}
