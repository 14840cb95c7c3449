/**
 * The public shapes, written out a second time and by hand: what other people's code relies on. Nothing here is imported from
 * the source, so that a change of a public type does not compile until it is made here too. Additions are welcome and need no
 * change; a name or a meaning that is here stays.
 */

type Category = 'male' | 'female';
type Phase = 'early-follicular' | 'follicular' | 'late-follicular' | 'midcycle' | 'luteal';
type Status = 'premenopausal' | 'perimenopausal' | 'postmenopausal';

export interface LabRecord {
  readonly subject?: Subject | undefined;
  readonly treatments?: readonly Treatment[] | undefined;
  readonly panels: readonly Panel[];
}

interface Subject {
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly referenceCategory?: Category | undefined;
  readonly referenceCategoryFor?: { readonly [analyte: string]: Category | 'none' } | undefined;
  readonly birthDate?: string | undefined;
  readonly ageYears?: number | undefined;
  readonly menopausalStatus?: Status | undefined;
  readonly menstrualCycle?: 'regular' | 'irregular' | 'absent' | undefined;
  readonly cycleDisorderedMonths?: number | undefined;
  readonly bodyMassIndex?: number | undefined;
  readonly conditions?:
    | readonly (
        | string
        | {
            readonly code: string;
            readonly system?: string | undefined;
            readonly onset?: string | undefined;
            readonly end?: string | undefined;
          }
      )[]
    | undefined;
  readonly genotypes?:
    | readonly { readonly gene: string; readonly variant: string; readonly call: string }[]
    | undefined;
}

export type TreatmentClass =
  | 'testosterone'
  | 'anabolic-androgenic-steroid'
  | 'aromatase-inhibitor'
  | 'serm'
  | 'hcg'
  | 'gonadotropin'
  | 'gnrh-pulsatile'
  | 'gnrh-agonist'
  | 'gnrh-antagonist'
  | '5-alpha-reductase-inhibitor'
  | 'antiandrogen'
  | 'androgen-synthesis-inhibitor'
  | 'ketoconazole'
  | 'spironolactone'
  | 'estrogen'
  | 'oral-estrogen'
  | 'transdermal-estrogen'
  | 'combined-hormonal-contraceptive'
  | 'progestogen'
  | 'progestogen-contraceptive'
  | 'tibolone'
  | 'fulvestrant'
  | 'dhea'
  | 'dopamine-agonist'
  | 'dopamine-antagonist'
  | 'opioid'
  | 'glucocorticoid'
  | 'antiepileptic'
  | 'thyroid-hormone'
  | 'sglt2-inhibitor'
  | 'biotin'
  | 'other';

interface Treatment {
  readonly id?: string | undefined;
  readonly class: TreatmentClass;
  readonly agent?: string | undefined;
  readonly code?: { readonly system: string; readonly code: string } | undefined;
  readonly route?: string | undefined;
  readonly formulation?: string | undefined;
  readonly intent?:
    | 'replacement'
    | 'contraception'
    | 'fertility'
    | 'gender-affirming'
    | 'oncology'
    | 'other'
    | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly doses?: readonly string[] | undefined;
  readonly status?: 'current' | 'past' | 'planned' | undefined;
  readonly duringPanels?: readonly string[] | undefined;
}

interface Panel {
  readonly id: string;
  readonly label?: string | undefined;
  readonly source?: string | undefined;
  readonly collectedAt?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly elapsedDays?: number | undefined;
  readonly ageYears?: number | undefined;
  readonly sinceDose?:
    | readonly { readonly treatment: string; readonly hours?: number | undefined; readonly days?: number | undefined }[]
    | undefined;
  readonly fasting?: boolean | undefined;
  readonly cyclePhase?: Phase | undefined;
  readonly cyclePhaseBasis?: 'calendar' | 'ovulation-timed' | 'stated' | undefined;
  readonly daysSinceLastMenses?: number | undefined;
  readonly pregnant?: boolean | undefined;
  readonly gestationWeeks?: number | undefined;
  readonly inpatient?: boolean | undefined;
  readonly laboratory?: string | undefined;
  readonly specimen?: string | undefined;
  readonly observations: readonly Observation[];
}

interface Observation {
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly analyte?: string | undefined;
  readonly code?: Coding | undefined;
  readonly coding?: readonly Coding[] | undefined;
  readonly value?:
    | number
    | string
    | { readonly low?: number | string | undefined; readonly high?: number | string | undefined }
    | undefined;
  readonly interpretation?:
    | 'low'
    | 'critically-low'
    | 'normal'
    | 'high'
    | 'critically-high'
    | 'abnormal'
    | 'negative'
    | 'positive'
    | undefined;
  readonly absentReason?: string | undefined;
  readonly unit?: string | undefined;
  readonly method?: string | undefined;
  readonly certified?: boolean | undefined;
  readonly laboratory?: string | undefined;
  readonly specimen?: string | undefined;
  readonly referenceInterval?: PrintedInterval | undefined;
  readonly referenceIntervals?: readonly PrintedInterval[] | undefined;
  readonly status?: string | undefined;
  readonly note?: string | undefined;
}

interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string | undefined;
}

interface PrintedInterval {
  readonly low?: number | string | undefined;
  readonly high?: number | string | undefined;
  readonly text?: string | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly parsedFrom?: 'field' | 'note' | undefined;
  readonly appliesTo?:
    | {
        readonly category?: Category | undefined;
        readonly cyclePhase?: Phase | undefined;
        readonly menopausalStatus?: Status | undefined;
        readonly pregnant?: boolean | undefined;
        readonly ageLow?: number | undefined;
        readonly ageHigh?: number | undefined;
      }
    | undefined;
}

// What goes out. Optional properties are absent, never `undefined`, so the output is the same as its JSON.

type Truth = 'true' | 'false' | 'unknown';
type OutcomeKind = 'present' | 'absent' | 'indeterminate' | 'inapplicable';
type Position = 'below' | 'within' | 'above' | 'indeterminate' | 'no-interval';
type NoteKind = 'quality' | 'method' | 'pattern' | 'change' | 'treatment' | 'context' | 'within';

interface Bounds {
  readonly low: string | null;
  readonly high: string | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

interface Display {
  readonly value: string;
  readonly unit: string;
}

export interface Annotation {
  readonly engine: {
    readonly name: 'labgloss';
    readonly version: string;
    readonly ruleset: { readonly version: string; readonly hash: string };
    readonly evidence: { readonly version: string; readonly hash: string };
  };
  readonly intendedUse: string;
  readonly inputDigest: string;
  readonly subject: { readonly id?: string; readonly source?: string; readonly referenceCategory?: string };
  readonly treatments:
    | 'not-stated'
    | readonly {
        readonly class: TreatmentClass;
        readonly agent?: string;
        readonly panels: readonly string[];
        readonly start?: string;
        readonly end?: string;
      }[];
  readonly criteria: readonly string[];
  readonly panels: readonly AnnotatedPanel[];
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly outcomes: readonly Outcome[];
  readonly setAside: readonly SetAside[];
  readonly cautions: readonly Caution[];
  readonly references: readonly CslItem[];
}

export interface AnnotatedPanel {
  readonly id: string;
  readonly label?: string;
  readonly source?: string;
  readonly collectedAt?: string;
  readonly clockTimeKnown: boolean;
  readonly ageYears?: number;
  readonly laboratory?: string;
  readonly measurements: readonly Measurement[];
  readonly calculated: readonly Calculated[];
}

interface Interval {
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  readonly printed?: { readonly low?: string; readonly high?: string; readonly unit?: string };
  readonly origin: 'laboratory' | 'published';
  readonly claim?: string;
  readonly citation?: string;
  readonly chosenBecause: string;
}

export interface Measurement {
  readonly path: string;
  readonly source?: string;
  readonly analyte: string;
  readonly printed: { readonly value?: string; readonly unit?: string; readonly interpretation?: string };
  readonly value: Bounds | null;
  readonly unit: string;
  readonly display: Display;
  readonly method?: string;
  readonly certified?: boolean;
  readonly laboratory?: string;
  readonly status?: string;
  readonly interval?: Interval;
  readonly limits: readonly {
    readonly criteria: string;
    readonly value: string;
    readonly unit: string;
    readonly position: 'below' | 'on' | 'above' | 'indeterminate';
    readonly claim: string;
  }[];
  readonly position: Position;
}

export interface Calculated {
  readonly id: string;
  readonly value: Bounds;
  readonly unit: string;
  readonly display: Display;
  readonly method: string;
  readonly inputs: readonly string[];
  readonly assumed: readonly string[];
  readonly citations: readonly string[];
  readonly cautions: readonly string[];
  readonly interval?: Interval;
  readonly position: Position;
}

export interface Change {
  readonly analyte: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  readonly percent?: Bounds;
  readonly comparable: Truth;
  readonly why: readonly string[];
  readonly beyondVariation: Truth;
  readonly variationClaim?: string;
  readonly published?: {
    readonly treatment: TreatmentClass;
    readonly direction: 'up' | 'down' | 'unchanged';
    readonly claim: string;
    readonly agreement: 'agrees' | 'differs' | 'undecided';
  };
}

export interface Note {
  readonly id: string;
  readonly rule: string;
  readonly ruleVersion: string;
  readonly kind: NoteKind;
  readonly patterns: readonly string[];
  readonly panels: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly plainText: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly citations: readonly string[];
    readonly paths: readonly string[];
  }[];
  readonly message: { readonly key: string; readonly values: { readonly [name: string]: string } };
  readonly logic: string;
  readonly because: Trace;
  readonly unknown: readonly string[];
  readonly alsoReportedWith: readonly { readonly text: string; readonly citation: string }[];
  readonly limitations: readonly { readonly text: string; readonly citation?: string }[];
  readonly evidence: readonly {
    readonly claim: string;
    readonly citation: string;
    readonly population: string;
    readonly n?: string;
    readonly method?: string;
    readonly secondary: boolean;
    readonly subjectOutside?: string;
  }[];
  readonly nearest: readonly string[];
  readonly absorbs: readonly string[];
  readonly citations: readonly string[];
  readonly terms: readonly { readonly system: string; readonly code: string; readonly display: string }[];
}

export interface Outcome {
  readonly rule: string;
  readonly ruleVersion: string;
  readonly kind: NoteKind;
  readonly panels: readonly string[];
  readonly outcome: OutcomeKind;
  readonly missing: readonly Missing[];
  readonly reason?: { readonly code: string; readonly message: string };
  readonly trace?: Trace;
}

interface Missing {
  readonly input: string;
  readonly panel?: string;
  readonly cause:
    | 'not-supplied'
    | 'set-aside'
    | 'censored'
    | 'no-interval'
    | 'method-unstated'
    | 'not-comparable'
    | 'near-limit'
    | 'disagreeing';
}

export type Trace =
  | { readonly op: 'all' | 'any' | 'not' | 'at-least'; readonly truth: Truth; readonly of: readonly Trace[] }
  | {
      readonly clause: string;
      readonly truth: Truth;
      readonly observed: readonly { readonly path: string; readonly display: string }[];
      readonly limit?: {
        readonly value: string;
        readonly unit: string;
        readonly owner: string;
        readonly claim?: string;
      };
    };

export interface SetAside {
  readonly path: string;
  readonly origin: 'door' | 'record';
  readonly source?: string;
  readonly panel?: string;
  readonly analyte?: string;
  readonly printed?: { readonly value?: string; readonly unit?: string };
  readonly reason:
    | 'unknown-unit'
    | 'ambiguous-unit'
    | 'refused-unit'
    | 'missing-unit'
    | 'not-a-number'
    | 'implausible'
    | 'outside-catalogue'
    | 'code-conflict'
    | 'specimen'
    | 'status'
    | 'no-result'
    | 'duplicate'
    | 'other-subject'
    | 'size-limit'
    | 'unsupported';
  readonly message: string;
  readonly candidates?: readonly string[];
}

export interface Caution {
  readonly code: string;
  readonly paths: readonly string[];
  readonly message: string;
  readonly citations: readonly string[];
}

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface ImportedRecord {
  readonly record: LabRecord;
  readonly setAside: readonly SetAside[];
}

export interface Imported {
  readonly records: readonly ImportedRecord[];
  readonly setAside: readonly SetAside[];
}

export interface AnnotateOptions<Rule> {
  readonly criteria?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly intervals?: 'laboratory-first' | 'published';
  readonly panels?: 'all' | 'latest';
  readonly explain?: boolean;
  readonly locale?: 'en' | 'es';
  readonly units?: 'printed' | 'si' | 'conventional' | { readonly [analyte: string]: string };
  readonly limits?: { readonly observations?: number; readonly textLength?: number };
}

interface Quantity {
  readonly value: string;
  readonly unit: string;
}

export type FreeTestosterone = (input: { testosterone: Quantity; shbg: Quantity; albumin?: Quantity }) => {
  free: Quantity;
  bioavailable: Quantity;
  percentFree: string;
  method: string;
  assumed: readonly string[];
  cautions: readonly string[];
};
export type ParseUnit = (
  text: string,
  analyte: string,
) =>
  | { ok: true; ucum: string }
  | { ok: false; reason: 'ambiguous' | 'unknown' | 'refused'; message: string; candidates: readonly string[] };
export type Convert = (value: string, from: string, to: string, analyte: string) => string;
export type CheckLanguage = (
  text: string,
  surface?: 'note' | 'plain',
) => readonly { rule: string; match: string; why: string }[];

/** Catalogue ids that have to exist. */
export const analyteIds = [
  'testosterone',
  'free-testosterone',
  'bioavailable-testosterone',
  'free-androgen-index',
  'estradiol',
  'free-estradiol',
  'estrone',
  'lh',
  'fsh',
  'shbg',
  'albumin',
  'prolactin',
  'macroprolactin',
  'progesterone',
  '17-hydroxyprogesterone',
  'androstenedione',
  'dheas',
  'dht',
  'amh',
  'inhibin-b',
  'hcg',
  'hematocrit',
  'hemoglobin',
  'psa',
  'total-cholesterol',
  'hdl-cholesterol',
  'ldl-cholesterol',
  'triglycerides',
  'glucose',
  'insulin',
  'cortisol',
  'acth',
  'tsh',
  'free-t4',
  'igf-1',
  'testosterone-estradiol-ratio',
  'lh-fsh-ratio',
  'sperm-concentration',
  'total-sperm-count',
  'sperm-progressive-motility',
  'sperm-normal-morphology',
  'bone-mineral-density-t-score',
  'bone-mineral-density-z-score',
] as const;
