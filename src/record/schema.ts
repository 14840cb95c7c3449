import * as z from 'zod/mini';
import { treatmentClasses } from './treatment-class.js';
import type {
  CodedCondition,
  Coding,
  Genotype,
  LabRecord,
  Observation,
  Panel,
  PrintedInterval,
  PrintedRange,
  SinceDose,
  Subject,
  Treatment,
} from './types.js';

/**
 * Titles and ids for the published JSON Schema. A registry of our own, so that nothing is added to the one that zod shares
 * with the program around us.
 */
export const recordMetadata: z.core.$ZodRegistry<{ id?: string; title?: string; description?: string; type?: string }> =
  z.registry();

/** What a leaf is besides its JavaScript type. The content check in `screen.ts` asks for it. */
export type LeafRole = 'date' | 'time-zone' | 'echo';
export const leafRoles: z.core.$ZodRegistry<{ role: LeafRole }> = z.registry();

// The message of every leaf is what would be accepted there: `LabRecordError` prints it as it is.
const text = z.string('a string');
const echo = z.string('a string').register(leafRoles, { role: 'echo' });
const isoDate = z
  .string('an ISO date as a string')
  .register(leafRoles, { role: 'date' })
  .register(recordMetadata, { description: 'ISO 8601: a date, which may be partial (1980, 1980-05), or a date-time.' });
const ianaZone = z
  .string('an IANA time zone as a string')
  .register(leafRoles, { role: 'time-zone' })
  .register(recordMetadata, { description: 'The IANA name of a time zone: Europe/Madrid.' });
const flag = z.boolean('true or false');
const number = z.number('a number');
const notNegative = number.check(z.nonnegative());

// NaN and Infinity are of the right JavaScript type. In a printed value they are bad content, which the reader of values
// sets aside with its reason; `z.number` would make them an error of structure.
const printedNumber = z
  .custom<number>((value) => typeof value === 'number', 'a number')
  .register(recordMetadata, { type: 'number' });
const printed = z.union([text, printedNumber], 'a number or a string');

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `a string: ${words.join(', ')}`);
}

const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item, 'an array');
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape, 'an object');

const category = oneOf(['male', 'female']);
const cyclePhase = oneOf(['early-follicular', 'follicular', 'late-follicular', 'midcycle', 'luteal']);
const menopausalStatus = oneOf(['premenopausal', 'perimenopausal', 'postmenopausal']);

const coding: z.ZodMiniType<Coding> = object({ system: text, code: text, display: z.optional(echo) }).register(
  recordMetadata,
  { id: 'Coding' },
);

const codedCondition: z.ZodMiniType<CodedCondition> = object({
  code: text,
  system: z.optional(text),
  onset: z.optional(isoDate),
  end: z.optional(isoDate),
});

const genotype: z.ZodMiniType<Genotype> = object({ gene: text, variant: text, call: text });

const subject: z.ZodMiniType<Subject> = object({
  id: z.optional(echo),
  source: z.optional(echo),
  referenceCategory: z.optional(category),
  referenceCategoryFor: z.optional(z.record(text, oneOf(['male', 'female', 'none']), 'an object')),
  birthDate: z.optional(isoDate),
  ageYears: z.optional(number),
  menopausalStatus: z.optional(menopausalStatus),
  menstrualCycle: z.optional(oneOf(['regular', 'irregular', 'absent'])),
  cycleDisorderedMonths: z.optional(notNegative),
  bodyMassIndex: z.optional(number.check(z.positive())),
  conditions: z.optional(list(z.union([text, codedCondition], 'a string or an object with a code'))),
  genotypes: z.optional(list(genotype)),
}).register(recordMetadata, { id: 'Subject' });

const treatment: z.ZodMiniType<Treatment> = object({
  id: z.optional(text),
  class: oneOf(treatmentClasses),
  agent: z.optional(text),
  code: z.optional(object({ system: text, code: text })),
  route: z.optional(text),
  formulation: z.optional(text),
  intent: z.optional(oneOf(['replacement', 'contraception', 'fertility', 'gender-affirming', 'oncology', 'other'])),
  start: z.optional(isoDate),
  end: z.optional(isoDate),
  doses: z.optional(list(isoDate)),
  status: z.optional(oneOf(['current', 'past', 'planned'])),
  duringPanels: z.optional(list(text)),
}).register(recordMetadata, { id: 'Treatment' });

const printedRange: z.ZodMiniType<PrintedRange> = object({ low: z.optional(printed), high: z.optional(printed) });

const printedInterval: z.ZodMiniType<PrintedInterval> = object({
  low: z.optional(printed),
  high: z.optional(printed),
  text: z.optional(text),
  unit: z.optional(text),
  note: z.optional(text),
  parsedFrom: z.optional(oneOf(['field', 'note'])),
  appliesTo: z.optional(
    object({
      category: z.optional(category),
      cyclePhase: z.optional(cyclePhase),
      menopausalStatus: z.optional(menopausalStatus),
      pregnant: z.optional(flag),
      ageLow: z.optional(printedNumber),
      ageHigh: z.optional(printedNumber),
    }),
  ),
}).register(recordMetadata, { id: 'PrintedInterval' });

const observation: z.ZodMiniType<Observation> = object({
  id: z.optional(echo),
  source: z.optional(echo),
  analyte: z.optional(text),
  code: z.optional(coding),
  coding: z.optional(list(coding)),
  value: z.optional(z.union([text, printedNumber, printedRange], 'a number, a string, or an object with low and high')),
  interpretation: z.optional(
    oneOf(['low', 'critically-low', 'normal', 'high', 'critically-high', 'abnormal', 'negative', 'positive']),
  ),
  absentReason: z.optional(text),
  unit: z.optional(text),
  method: z.optional(text),
  certified: z.optional(flag),
  laboratory: z.optional(text),
  specimen: z.optional(text),
  referenceInterval: z.optional(printedInterval),
  referenceIntervals: z.optional(list(printedInterval)),
  status: z.optional(text),
  note: z.optional(echo),
}).register(recordMetadata, { id: 'Observation' });

const sinceDose: z.ZodMiniType<SinceDose> = object({
  treatment: text,
  hours: z.optional(notNegative),
  days: z.optional(notNegative),
});

const panel: z.ZodMiniType<Panel> = object({
  id: text.check(z.minLength(1, 'a string of at least one character')),
  label: z.optional(echo),
  source: z.optional(echo),
  collectedAt: z.optional(isoDate),
  timeZone: z.optional(ianaZone),
  elapsedDays: z.optional(number),
  ageYears: z.optional(number),
  sinceDose: z.optional(list(sinceDose)),
  fasting: z.optional(flag),
  cyclePhase: z.optional(cyclePhase),
  cyclePhaseBasis: z.optional(oneOf(['calendar', 'ovulation-timed', 'stated'])),
  daysSinceLastMenses: z.optional(notNegative),
  pregnant: z.optional(flag),
  gestationWeeks: z.optional(notNegative),
  inpatient: z.optional(flag),
  laboratory: z.optional(text),
  specimen: z.optional(text),
  observations: list(observation),
}).register(recordMetadata, { id: 'Panel' });

/**
 * The structure of a `LabRecord`, and the source of the published JSON Schema. It states what is understood; a record with
 * unknown keys or words is still read, with cautions (see `parseRecord`, which is the way in).
 */
export const labRecordSchema: z.ZodMiniType<LabRecord> = object({
  subject: z.optional(subject),
  treatments: z.optional(list(treatment)),
  panels: list(panel).check(z.minLength(1, 'an array of at least one panel')),
}).register(recordMetadata, {
  title: 'LabRecord',
  description:
    "One person's laboratory panels as printed, with what was stated about the person. An absent property means that nobody said.",
});
