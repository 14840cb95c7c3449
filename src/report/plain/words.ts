import type { SetAside } from '../../measurements/measured.js';

/** What a thing measured is called inside a sentence: 'testosterone', 'la testosterona'. */
export interface Name {
  readonly text: string;
  readonly plural?: true;
}

/** A thing measured whose meaning is told, by what is told. */
export const glossed = {
  testosterone: 'testosterone',
  estradiol: 'estradiol',
  lh: 'gonadotropins',
  fsh: 'gonadotropins',
  shbg: 'shbg',
  'free-testosterone': 'free-testosterone',
  albumin: 'albumin',
  prolactin: 'prolactin',
  progesterone: 'progesterone',
  hematocrit: 'hematocrit',
  psa: 'psa',
  'ldl-cholesterol': 'fats',
  'hdl-cholesterol': 'fats',
  triglycerides: 'fats',
  'bone-mineral-density': 'bone-density',
  'bone-mineral-density-t-score': 'bone-density',
  'bone-mineral-density-z-score': 'bone-density',
} as const;

type Gloss = (typeof glossed)[keyof typeof glossed];

/** Rules whose note bears on how a page is read, so that the page says it too. */
export const remarked = [
  'pregnancy-governs-reading',
  'hcg-high-pregnancy-not-stated',
  'under-adult-age',
  'cycle-phase-not-supplied',
  'progesterone-phase-by-calendar',
  'luteal-progesterone',
  'estradiol-immunoassay-at-low-concentration',
  'testosterone-immunoassay-at-low-concentration',
  'immunoassay-possible-on-listed-biotin',
  'listed-drug-or-condition-affects-result',
  'methods-disagree',
  'results-disagree',
  'free-testosterone-measured-and-calculated-differ',
  'printed-interval-does-not-fit-subject',
  'result-on-a-limit',
] as const;

type Remark = (typeof remarked)[number];

/** What a laboratory's flag says where no number came. How far outside is not said. */
export type FlagWord = 'lower' | 'inside' | 'higher' | 'outside' | 'negative' | 'positive';

/** A range as it is shown: its ends with their unit. */
export interface ShownRange {
  readonly owner: 'laboratory' | 'published';
  readonly text: string;
}

/**
 * The sentences of a summary in one language. Every language has every one of them: a missing sentence does not compile, so none
 * is ever said in another language. Values and dates come in as they are shown and go out unchanged.
 */
export interface PlainWords {
  readonly title: string;
  readonly draft: string;
  readonly reviewedBy: (name: string) => string;
  readonly nameOf: (analyte: string) => Name;
  readonly unit: (shown: string) => string;

  readonly day: (day: string, month: number, year: string) => string; // 'on 22 April 2025'
  readonly month: (month: number, year: string) => string; // 'in April 2025'
  readonly year: (year: string) => string;
  readonly time: (time: string) => string;

  readonly bloodTaken: (when: string) => string;
  readonly resultsFrom: (when: string) => string;
  readonly undated: string;
  /** What undated tests are called in the record, so that several are told apart. */
  readonly calledInRecord: (label: string) => string;
  readonly nothingRead: string;
  readonly earlierNotShown: string;

  readonly result: (name: Name, value: string) => string;
  readonly resultWithRange: (name: Name, value: string, range: ShownRange) => string;
  readonly another: (name: Name, value: string) => string;
  readonly flagged: (name: Name, flag: FlagWord) => readonly string[];
  readonly signs: Readonly<Record<'<' | '>' | '≤' | '≥', readonly [meaning: string, ofTheLaboratory: string]>>;
  readonly between: (low: string, high: string) => string;
  readonly upTo: (high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly lessThan: (high: string) => string;
  readonly moreThan: (low: string) => string;
  readonly range: (range: ShownRange) => string;
  readonly position: Readonly<Record<'below' | 'within' | 'above' | 'indeterminate', string>>;
  readonly undecided: readonly [one: string, several: string];
  readonly withoutRange: readonly [one: string, several: string];
  readonly inside: Readonly<Record<'laboratory' | 'mixed', readonly [one: string, several: string]>>;

  readonly change: Readonly<Record<'up' | 'down', (before: string, when: string) => string>>;
  readonly earlier: (before: string, when: string) => string;
  readonly same: (when: string) => string;
  readonly inEarlierSample: string;
  readonly changeUndecided: string;
  readonly conditionsDiffer: string;
  readonly conditionsUnknown: string;

  readonly calculated: readonly [one: string, several: string];
  readonly assumed: string;

  readonly meanings: Readonly<Record<Gloss, readonly string[]>>;
  readonly hormone: string;
  readonly rangeMeaning: string;

  readonly setAside: Readonly<Record<SetAside['reason'], string>>;
  readonly unnamed: string;

  readonly remarks: Readonly<Record<Remark, readonly string[]>>;
  readonly duringTheDay: string;
  readonly timeNotKnown: string;
  readonly treatmentListed: string;
  readonly treatmentsNotStated: string;
  readonly notWhy: string;
  readonly notDone: string;
  readonly noDiagnosis: string;
  readonly closing: string;
}
