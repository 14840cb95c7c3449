import * as z from 'zod';
import type { Annotation } from '../annotation.js';
import { treatmentClasses } from '../record/treatment-class.js';
import type { Trace } from '../language/trace.js';

/**
 * The shape of an `Annotation` as a schema: the source of the published JSON Schema, and what tests hold real annotations
 * against. Nothing that ships imports it, so whoever annotates does not pay for it.
 */
export const annotationMetadata: z.core.$ZodRegistry<{ id?: string; title?: string; description?: string }> =
  z.registry();

const text = z.string();
const texts = z.array(text);
const maybe = text.exactOptional();
function named<Schema extends z.ZodType>(schema: Schema, id: string, description: string): Schema {
  annotationMetadata.add(schema, { id, description });
  return schema;
}

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);
const pointer = z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/);
const truth = z.enum(['true', 'false', 'unknown']);
const position = z.enum(['below', 'within', 'above', 'indeterminate', 'no-interval']);
const kind = z.enum(['quality', 'method', 'pattern', 'change', 'treatment', 'context', 'within']);
const outcomeKind = z.enum(['present', 'absent', 'indeterminate', 'inapplicable']);
const treatmentClass = z.enum(treatmentClasses);

const bounds = named(
  z.strictObject({
    low: decimal.nullable(),
    high: decimal.nullable(),
    lowInclusive: z.boolean(),
    highInclusive: z.boolean(),
  }),
  'Bounds',
  'Possible values: exact decimal strings; equal ends are a plain number, null is unbounded.',
);
const display = named(z.strictObject({ value: text, unit: text }), 'Display', 'A value as a person should read it.');
const printedEnds = z.strictObject({ low: maybe, high: maybe, unit: maybe });

const shownInterval = named(
  z.strictObject({
    low: decimal.exactOptional(),
    high: decimal.exactOptional(),
    unit: text,
    printed: printedEnds.exactOptional(),
    origin: z.enum(['laboratory', 'published']),
    claim: maybe,
    citation: maybe,
    chosenBecause: text,
  }),
  'Interval',
  'The interval against which a result was placed, and why this one.',
);
const shownLimit = named(
  z.strictObject({
    criteria: text,
    value: decimal,
    unit: text,
    position: z.enum(['below', 'on', 'above', 'indeterminate']),
    claim: text,
  }),
  'Limit',
  'One limit of a named criteria set that applies, and where the result lies to it.',
);

const measurement = named(
  z.strictObject({
    path: pointer,
    source: maybe,
    analyte: text,
    printed: z.strictObject({ value: maybe, unit: maybe, interpretation: maybe }),
    value: bounds.nullable(),
    unit: text,
    display,
    method: maybe,
    certified: z.boolean().exactOptional(),
    laboratory: maybe,
    specimen: maybe,
    status: maybe,
    interval: shownInterval.exactOptional(),
    limits: z.array(shownLimit),
    position,
  }),
  'Measurement',
  'One result: as printed, exact in a UCUM unit, and placed. The value is null when only a flag came.',
);
const calculated = named(
  z.strictObject({
    id: text,
    value: bounds,
    unit: text,
    display,
    method: text,
    inputs: z.array(pointer),
    assumed: texts,
    citations: texts,
    cautions: texts,
    interval: shownInterval.exactOptional(),
    limits: z.array(shownLimit),
    position,
  }),
  'Calculated',
  'A calculated quantity with its method and everything that it rests on.',
);
const panel = named(
  z.strictObject({
    id: text,
    label: maybe,
    source: maybe,
    collectedAt: maybe,
    clockTimeKnown: z.boolean(),
    ageYears: z.number().exactOptional(),
    laboratory: maybe,
    measurements: z.array(measurement),
    calculated: z.array(calculated),
  }),
  'AnnotatedPanel',
  'One panel; panels stand in time order.',
);

const ownAnalyte = named(
  z.strictObject({
    id: z.templateLiteral([text, ':', text]),
    name: text,
    inSentence: text,
    inSentenceIn: z.strictObject({ es: maybe }).exactOptional(),
    names: texts,
    loinc: z.array(
      z.strictObject({
        code: text,
        display: text,
        property: z.enum(['mass', 'moles', 'arbitrary', 'fraction', 'number', 'score', 'ratio']),
      }),
    ),
    unit: text,
    otherUnits: texts.exactOptional(),
    displayUnits: z.strictObject({ si: text, conventional: text }),
    digits: z.number(),
    specimen: z.enum(['blood', 'semen', 'imaging']),
    displayScale: z.literal('log').exactOptional(),
    signed: z.literal(true).exactOptional(),
    zeroAllowed: z.literal(true).exactOptional(),
    molarMass: z.strictObject({ gramsPerMole: decimal, claim: text, citation: text }).exactOptional(),
  }),
  'Analyte',
  "An analyte of the caller's own as it was defined; its id begins with a namespace.",
);

const change = named(
  z.strictObject({
    analyte: text,
    from: text,
    to: text,
    direction: z.enum(['up', 'down', 'same', 'unknown']),
    percent: bounds.exactOptional(),
    comparable: truth,
    why: texts,
    beyondVariation: truth,
    variationClaim: maybe,
    variationWithheld: z
      .strictObject({ reason: z.enum(['variation-disputed', 'variation-heterogeneous']), claim: text })
      .exactOptional(),
    published: z
      .strictObject({
        treatment: treatmentClass,
        direction: z.enum(['up', 'down', 'unchanged']),
        claim: text,
        agreement: z.enum(['agrees', 'differs', 'undecided']),
      })
      .exactOptional(),
  }),
  'Change',
  'How one analyte changed between two panels, and whether the two can be compared.',
);

const trace: z.ZodType<Trace> = z
  .lazy(() =>
    z.union([
      z.strictObject({ op: z.enum(['all', 'any', 'not', 'at-least']), truth, of: z.array(trace) }),
      z.strictObject({
        clause: text,
        truth,
        observed: z.array(z.strictObject({ path: pointer, display: text })),
        limit: z.strictObject({ value: text, unit: text, owner: text, claim: maybe }).exactOptional(),
      }),
    ]),
  )
  .register(annotationMetadata, { id: 'Trace', description: 'How a condition came out, clause by clause.' });

const numberFact = named(
  z.strictObject({
    text,
    from: z.enum(['record', 'converted', 'calculated', 'change', 'count', 'age', 'elapsed', 'claim', 'name']),
    paths: z.array(pointer),
    claim: maybe,
    key: maybe,
    analyte: maybe,
    unit: maybe,
  }),
  'NumberFact',
  'One number of a sentence and what it is: printed in the record, a value of a claim, or arithmetic on them.',
);

const citedText = z.strictObject({ text, citation: text });

const note = named(
  z.strictObject({
    id: text,
    rule: text,
    ruleVersion: text,
    kind,
    patterns: texts,
    panels: texts,
    title: z.string().max(100),
    text,
    plainText: text,
    sentences: z.array(
      z.strictObject({ text, citations: texts, paths: z.array(pointer), numbers: z.array(numberFact).exactOptional() }),
    ),
    message: z.strictObject({ key: text, values: z.record(text, text) }),
    logic: text,
    because: trace,
    unknown: texts,
    alsoReportedWith: z.array(citedText),
    limitations: z.array(z.strictObject({ text, citation: maybe })),
    evidence: z.array(
      z.strictObject({
        claim: text,
        citation: text,
        population: text,
        n: maybe,
        method: maybe,
        secondary: z.boolean(),
        subjectOutside: maybe,
      }),
    ),
    nearest: texts,
    absorbs: texts,
    citations: texts,
    terms: z.array(z.strictObject({ system: text, code: text, display: text })),
  }),
  'Note',
  'One descriptive note with its sources, its logic and what is not known.',
);

const missing = z.strictObject({
  input: text,
  panel: maybe,
  cause: z.enum([
    'not-supplied',
    'set-aside',
    'censored',
    'no-interval',
    'method-unstated',
    'not-comparable',
    'near-limit',
    'disagreeing',
  ]),
});
const outcome = named(
  z.strictObject({
    rule: text,
    ruleVersion: text,
    kind,
    panels: texts,
    outcome: outcomeKind,
    missing: z.array(missing),
    reason: z.strictObject({ code: text, message: text }).exactOptional(),
    trace: trace.exactOptional(),
  }),
  'Outcome',
  'What one rule says of one panel or series; an indeterminate one names each input that would help to decide it.',
);

const setAside = named(
  z.strictObject({
    path: text,
    origin: z.enum(['door', 'record']),
    source: maybe,
    panel: maybe,
    analyte: maybe,
    printed: z.strictObject({ value: maybe, unit: maybe }).exactOptional(),
    reason: z.enum([
      'unknown-unit',
      'ambiguous-unit',
      'refused-unit',
      'missing-unit',
      'not-a-number',
      'implausible',
      'outside-catalogue',
      'code-conflict',
      'specimen',
      'status',
      'no-result',
      'duplicate',
      'other-subject',
      'size-limit',
      'unsupported',
    ]),
    message: text,
    candidates: texts.exactOptional(),
  }),
  'SetAside',
  'An observation that came in and was not measured, with the reason.',
);
const caution = named(
  z.strictObject({ code: text, paths: z.array(text), message: text, citations: texts }),
  'Caution',
  'Something about the data that the reader has to know, with every path that it concerns.',
);
const listedTreatment = z.strictObject({
  class: treatmentClass,
  agent: maybe,
  panels: texts,
  start: maybe,
  end: maybe,
});
const edition = z.strictObject({ version: text, hash: text });

export const annotationSchema: z.ZodType<Annotation> = z
  .strictObject({
    engine: z.strictObject({ name: z.literal('labgloss'), version: text, ruleset: edition, evidence: edition }),
    intendedUse: text,
    inputDigest: text,
    subject: z.strictObject({ id: maybe, source: maybe, referenceCategory: maybe }),
    treatments: z.union([z.literal('not-stated'), z.array(listedTreatment)]),
    criteria: texts,
    analytes: z.array(ownAnalyte).exactOptional(),
    panels: z.array(panel),
    changes: z.array(change),
    notes: z.array(note),
    outcomes: z.array(outcome),
    setAside: z.array(setAside),
    cautions: z.array(caution),
    references: z.array(z.looseObject({ id: text, type: text })),
  })
  .register(annotationMetadata, {
    title: 'Annotation',
    description:
      'What is said about a record: every result placed or set aside, with descriptive, cited notes. References are CSL-JSON.',
  });
