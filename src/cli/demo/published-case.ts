import * as z from 'zod';

export interface PrintedObservation {
  readonly analyte: string;
  readonly value?: number | undefined;
  readonly comparator?: '<' | '>' | undefined;
  readonly qualitative?: string | undefined;
  readonly unit?: string | undefined;
  readonly method?: string | undefined;
  readonly referenceLow?: number | undefined;
  readonly referenceHigh?: number | undefined;
  readonly referenceNote?: string | undefined;
}

export interface PrintedMedication {
  readonly class: string;
  readonly name: string;
  readonly status: string;
  readonly currentInPanels?: readonly number[] | undefined;
}

/** What a correct reading contains, and what it must not: of a whole case or of one of its panels. */
export interface ExpectedTags {
  readonly patternTags: readonly string[];
  readonly mustNotClaim: readonly string[];
}

/** A published panel or series with the authors' reading, as examples/panels/README.md describes it. */
export interface PublishedCase {
  readonly id: string;
  readonly topic: string;
  readonly kind: 'individual' | 'teaching-vignette' | 'cohort-mean';
  readonly source: {
    readonly title?: string | undefined;
    readonly journal?: string | undefined;
    readonly site?: string | undefined;
    readonly year?: number | undefined;
    readonly volume?: number | string | undefined;
    readonly abstract?: string | undefined;
    readonly doi?: string | undefined;
    readonly url: string;
  };
  readonly subject: {
    readonly sex: 'male' | 'female';
    readonly genderIdentity?: string | undefined;
    readonly ageYears?: number | undefined;
    readonly ageText?: string | undefined;
    readonly bmi?: number | undefined;
  };
  readonly context: {
    readonly menopausalStatus?: string | undefined;
    readonly cyclePhase?: string | undefined;
    readonly pregnant?: boolean | string | undefined;
    readonly medications?: readonly PrintedMedication[] | undefined;
  };
  readonly panels: readonly {
    readonly label?: string | undefined;
    readonly timeOffset?: { readonly text?: string | undefined; readonly days?: number | undefined } | undefined;
    readonly observations: readonly PrintedObservation[];
  }[];
  readonly expert: ExpectedTags & {
    readonly interpretation: string;
    readonly tagBasis: Readonly<Record<string, string>>;
    readonly undecidable?: readonly { readonly tag: string; readonly missing: readonly string[] }[] | undefined;
    readonly perPanel?: readonly (ExpectedTags & { readonly panel: number })[] | undefined;
  };
}

const text = z.string().optional();
const number = z.number().optional();
const expectedTags = { patternTags: z.array(z.string()), mustNotClaim: z.array(z.string()) };

export const publishedCase: z.ZodType<PublishedCase> = z.object({
  id: z.string(),
  topic: z.string(),
  kind: z.enum(['individual', 'teaching-vignette', 'cohort-mean']),
  source: z.object({
    title: text,
    journal: text,
    site: text,
    year: number,
    volume: z.union([z.number(), z.string()]).optional(),
    abstract: text,
    doi: text,
    url: z.string(),
  }),
  subject: z.object({
    sex: z.enum(['male', 'female']),
    genderIdentity: text,
    ageYears: number,
    ageText: text,
    bmi: number,
  }),
  context: z.object({
    menopausalStatus: text,
    cyclePhase: text,
    pregnant: z.union([z.boolean(), z.string()]).optional(),
    medications: z
      .array(
        z.object({
          class: z.string(),
          name: z.string(),
          status: z.string(),
          currentInPanels: z.array(z.number()).optional(),
        }),
      )
      .optional(),
  }),
  panels: z.array(
    z.object({
      label: text,
      timeOffset: z.object({ text, days: number }).optional(),
      observations: z.array(
        z.object({
          analyte: z.string(),
          value: number,
          comparator: z.enum(['<', '>']).optional(),
          qualitative: text,
          unit: text,
          method: text,
          referenceLow: number,
          referenceHigh: number,
          referenceNote: text,
        }),
      ),
    }),
  ),
  expert: z.object({
    ...expectedTags,
    interpretation: z.string(),
    tagBasis: z.record(z.string(), z.string()),
    undecidable: z.array(z.object({ tag: z.string(), missing: z.array(z.string()) })).optional(),
    perPanel: z.array(z.object({ ...expectedTags, panel: z.number() })).optional(),
  }),
});
