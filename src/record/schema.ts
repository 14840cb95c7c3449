import * as z from 'zod';
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
const notNegative = number.nonnegative();

// NaN and Infinity are of the right JavaScript type. In a printed value they are bad content, which the reader of values
// sets aside with its reason; `z.number` would make them an error of structure.
const printedNumber = z
  .custom<number>((value) => typeof value === 'number', 'a number')
  .register(recordMetadata, { type: 'number' });
const printed = z.union([text, printedNumber], 'a number or a string');

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `a string: ${words.join(', ')}`);
}

const list = <Item extends z.ZodType>(item: Item) => z.array(item, 'an array');
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape, 'an object');

const category = oneOf(['male', 'female']);
const cyclePhase = oneOf(['early-follicular', 'follicular', 'late-follicular', 'midcycle', 'luteal']);
const menopausalStatus = oneOf(['premenopausal', 'perimenopausal', 'postmenopausal']);

const coding: z.ZodType<Coding> = object({ system: text, code: text, display: echo.optional() }).register(
  recordMetadata,
  { id: 'Coding' },
);

const codedCondition: z.ZodType<CodedCondition> = object({
  code: text,
  system: text.optional(),
  onset: isoDate.optional(),
  end: isoDate.optional(),
});

const genotype: z.ZodType<Genotype> = object({ gene: text, variant: text, call: text });

const subject: z.ZodType<Subject> = object({
  id: echo.optional(),
  source: echo.optional(),
  referenceCategory: category.optional(),
  referenceCategoryFor: z.record(text, oneOf(['male', 'female', 'none']), 'an object').optional(),
  birthDate: isoDate.optional(),
  ageYears: number.optional(),
  menopausalStatus: menopausalStatus.optional(),
  menstrualCycle: oneOf(['regular', 'irregular', 'absent']).optional(),
  cycleDisorderedMonths: notNegative.optional(),
  bodyMassIndex: number.positive().optional(),
  conditions: list(z.union([text, codedCondition], 'a string or an object with a code')).optional(),
  genotypes: list(genotype).optional(),
}).register(recordMetadata, { id: 'Subject' });

const treatment: z.ZodType<Treatment> = object({
  id: text.optional(),
  class: oneOf(treatmentClasses),
  agent: text.optional(),
  code: object({ system: text, code: text }).optional(),
  route: text.optional(),
  formulation: text.optional(),
  intent: oneOf(['replacement', 'contraception', 'fertility', 'gender-affirming', 'oncology', 'other']).optional(),
  start: isoDate.optional(),
  end: isoDate.optional(),
  doses: list(isoDate).optional(),
  status: oneOf(['current', 'past', 'planned']).optional(),
  duringPanels: list(text).optional(),
}).register(recordMetadata, { id: 'Treatment' });

const printedRange: z.ZodType<PrintedRange> = object({ low: printed.optional(), high: printed.optional() });

const printedInterval: z.ZodType<PrintedInterval> = object({
  low: printed.optional(),
  high: printed.optional(),
  text: text.optional(),
  unit: text.optional(),
  note: text.optional(),
  parsedFrom: oneOf(['field', 'note']).optional(),
  appliesTo: object({
    category: category.optional(),
    cyclePhase: cyclePhase.optional(),
    menopausalStatus: menopausalStatus.optional(),
    pregnant: flag.optional(),
    ageLow: printedNumber.optional(),
    ageHigh: printedNumber.optional(),
  }).optional(),
}).register(recordMetadata, { id: 'PrintedInterval' });

const observation: z.ZodType<Observation> = object({
  id: echo.optional(),
  source: echo.optional(),
  analyte: text.optional(),
  code: coding.optional(),
  coding: list(coding).optional(),
  value: z.union([text, printedNumber, printedRange], 'a number, a string, or an object with low and high').optional(),
  interpretation: oneOf([
    'low',
    'critically-low',
    'normal',
    'high',
    'critically-high',
    'abnormal',
    'negative',
    'positive',
  ]).optional(),
  absentReason: text.optional(),
  unit: text.optional(),
  method: text.optional(),
  certified: flag.optional(),
  laboratory: text.optional(),
  specimen: text.optional(),
  referenceInterval: printedInterval.optional(),
  referenceIntervals: list(printedInterval).optional(),
  status: text.optional(),
  note: echo.optional(),
}).register(recordMetadata, { id: 'Observation' });

const sinceDose: z.ZodType<SinceDose> = object({
  treatment: text,
  hours: notNegative.optional(),
  days: notNegative.optional(),
});

const panel: z.ZodType<Panel> = object({
  id: text.min(1, 'a string of at least one character'),
  label: echo.optional(),
  source: echo.optional(),
  collectedAt: isoDate.optional(),
  timeZone: ianaZone.optional(),
  elapsedDays: number.optional(),
  ageYears: number.optional(),
  sinceDose: list(sinceDose).optional(),
  fasting: flag.optional(),
  cyclePhase: cyclePhase.optional(),
  cyclePhaseBasis: oneOf(['calendar', 'ovulation-timed', 'stated']).optional(),
  daysSinceLastMenses: notNegative.optional(),
  pregnant: flag.optional(),
  gestationWeeks: notNegative.optional(),
  inpatient: flag.optional(),
  laboratory: text.optional(),
  specimen: text.optional(),
  observations: list(observation),
}).register(recordMetadata, { id: 'Panel' });

/**
 * The structure of a `LabRecord`, and the source of the published JSON Schema. It states what is understood; a record with
 * unknown keys or words is still read, with cautions (see `parseRecord`, which is the way in).
 */
export const labRecordSchema: z.ZodType<LabRecord> = object({
  subject: subject.optional(),
  treatments: list(treatment).optional(),
  panels: list(panel).min(1, 'an array of at least one panel'),
}).register(recordMetadata, {
  title: 'LabRecord',
  description:
    "One person's laboratory panels as printed, with what was stated about the person. An absent property means that nobody said.",
});
