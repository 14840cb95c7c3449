import type { TreatmentClass } from './treatment-class.js';

export type { TreatmentClass };
/**
 * What comes in: one person's panels with what was stated about the person. Optional properties also accept an explicit
 * `undefined`. An absent property means that nobody said; it never means "none" or "normal".
 */
export interface LabRecord {
  readonly subject?: Subject | undefined;
  /** Absent: treatment is unknown. An empty list: somebody stated that there is none. */
  readonly treatments?: readonly Treatment[] | undefined;
  readonly panels: readonly Panel[];
}

/** Which sex-specific intervals apply. It is stated and never inferred. */
export type ReferenceCategory = 'male' | 'female';
/** As stated; it is never inferred from age or from results. */
export type MenopausalStatus = 'premenopausal' | 'perimenopausal' | 'postmenopausal';
/** As stated for the day of the sample; it is never inferred from results. */
export type CyclePhase = 'early-follicular' | 'follicular' | 'late-follicular' | 'midcycle' | 'luteal';

/** What was stated about the person. What is absent is unknown. */
export interface Subject {
  /** Echoed in the annotation, never interpreted. */
  readonly id?: string | undefined;
  /** Where it came from ('Patient/123'), echoed. */
  readonly source?: string | undefined;
  /** Which sex-specific intervals apply. It is stated and never inferred. */
  readonly referenceCategory?: ReferenceCategory | undefined;
  /** Exceptions by analyte id; 'none' means that no sex-specific interval applies to that analyte. */
  readonly referenceCategoryFor?: { readonly [analyte: string]: ReferenceCategory | 'none' } | undefined;
  /** ISO date, which may be partial: '1980-05-17', '1980-05', '1980'. */
  readonly birthDate?: string | undefined;
  /** Age in years at the first panel, when there is no birth date. */
  readonly ageYears?: number | undefined;
  readonly menopausalStatus?: MenopausalStatus | undefined;
  readonly menstrualCycle?: 'regular' | 'irregular' | 'absent' | undefined;
  readonly cycleDisorderedMonths?: number | undefined;
  /** In kg/m2. */
  readonly bodyMassIndex?: number | undefined;
  /** Absent: unknown. Slugs of the catalogue ('orchidectomy', 'acute-illness') or coded entries. */
  readonly conditions?: readonly (string | CodedCondition)[] | undefined;
  readonly genotypes?: readonly Genotype[] | undefined;
}

/** A condition by its code, with the time that it covers. */
export interface CodedCondition {
  readonly code: string;
  readonly system?: string | undefined;
  /** ISO dates, which may be partial. */
  readonly onset?: string | undefined;
  readonly end?: string | undefined;
}

/** A genotype as called by a laboratory; raw sequence is not read. */
export interface Genotype {
  readonly gene: string;
  readonly variant: string;
  readonly call: string;
}

/**
 * A recorded treatment. Which panels it covers is read from `duringPanels`, else from its dates, else from its status:
 * 'current' alone covers every panel, 'past' alone covers none.
 */
export interface Treatment {
  readonly id?: string | undefined;
  /** A word outside the vocabulary is read as 'other' with a caution. */
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
  /** ISO dates, which may be partial. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** ISO dates or date-times of single doses. */
  readonly doses?: readonly string[] | undefined;
  readonly status?: 'current' | 'past' | 'planned' | undefined;
  /** Panel ids, for histories without dates. */
  readonly duringPanels?: readonly string[] | undefined;
}

/** What was collected together: one draw, with what is known about the moment. */
export interface Panel {
  /** Unique in the record. */
  readonly id: string;
  readonly label?: string | undefined;
  readonly source?: string | undefined;
  /**
   * ISO date, local date-time ('2026-03-02T08:10') or date-time with offset. The clock time at collection stays unknown for
   * a `Z` time and for a T00:00:00 placeholder, unless `timeZone` is given.
   */
  readonly collectedAt?: string | undefined;
  /** IANA name of the zone of the place of collection: 'Europe/Madrid'. */
  readonly timeZone?: string | undefined;
  /** Days since the first panel, for histories without dates. */
  readonly elapsedDays?: number | undefined;
  readonly ageYears?: number | undefined;
  /** Time since the last dose, by treatment id or class. */
  readonly sinceDose?: readonly SinceDose[] | undefined;
  readonly fasting?: boolean | undefined;
  readonly cyclePhase?: CyclePhase | undefined;
  readonly cyclePhaseBasis?: 'calendar' | 'ovulation-timed' | 'stated' | undefined;
  readonly daysSinceLastMenses?: number | undefined;
  readonly pregnant?: boolean | undefined;
  readonly gestationWeeks?: number | undefined;
  readonly inpatient?: boolean | undefined;
  readonly laboratory?: string | undefined;
  /** 'serum', 'plasma', 'saliva', …: only serum and plasma are measured against blood intervals. */
  readonly specimen?: string | undefined;
  readonly observations: readonly Observation[];
}

/** The time from the last dose of a treatment to the sample. */
export interface SinceDose {
  readonly treatment: string;
  readonly hours?: number | undefined;
  readonly days?: number | undefined;
}

/** One result as printed. */
export interface Observation {
  readonly id?: string | undefined;
  /** 'Observation/77', 'OBX|3', 'row 12': echoed. */
  readonly source?: string | undefined;
  /** A catalogue id or one of its names; or else `code` or `coding` say what was measured. */
  readonly analyte?: string | undefined;
  readonly code?: Coding | undefined;
  readonly coding?: readonly Coding[] | undefined;
  /** 187, '187', '<0.4', '> 1500', or a printed range. */
  readonly value?: number | string | PrintedRange | undefined;
  /** The laboratory's own flag: all there is when no value came. */
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
  /** As printed; there is no default unit. */
  readonly unit?: string | undefined;
  /** As printed. */
  readonly method?: string | undefined;
  /** Assay certified by the hormone standardization program of the CDC. */
  readonly certified?: boolean | undefined;
  /** When it differs from the panel's. */
  readonly laboratory?: string | undefined;
  readonly specimen?: string | undefined;
  /** Shorthand for a list of one. */
  readonly referenceInterval?: PrintedInterval | undefined;
  /** As printed; several are alternatives. */
  readonly referenceIntervals?: readonly PrintedInterval[] | undefined;
  readonly status?: string | undefined;
  readonly note?: string | undefined;
}

/** A value that was printed as a range. */
export interface PrintedRange {
  readonly low?: number | string | undefined;
  readonly high?: number | string | undefined;
}

/** A code with its system. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string | undefined;
}

/**
 * An interval as printed with a result. Bounds are inclusive and may carry a comparator ('<3.0'); a missing bound is open;
 * without `unit` it is in the result's unit; 0 to 0 means that none was given.
 */
export interface PrintedInterval {
  readonly low?: number | string | undefined;
  readonly high?: number | string | undefined;
  readonly text?: string | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly parsedFrom?: 'field' | 'note' | undefined;
  readonly appliesTo?: AppliesTo | undefined;
}

/** The group that an interval was printed for. */
export interface AppliesTo {
  readonly category?: ReferenceCategory | undefined;
  readonly cyclePhase?: CyclePhase | undefined;
  readonly menopausalStatus?: MenopausalStatus | undefined;
  readonly pregnant?: boolean | undefined;
  readonly ageLow?: number | undefined;
  readonly ageHigh?: number | undefined;
}
