import type { ReferenceCategory } from '../../record/types.js';
import type { Participant, Survey } from './participant.js';

/** Years of age, both ends included. */
export interface AgeBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export const ageBands: readonly [AgeBand, ...AgeBand[]] = [
  { name: '6–11', from: 6, to: 11 },
  { name: '12–17', from: 12, to: 17 },
  { name: '18–39', from: 18, to: 39 },
  { name: '40–59', from: 40, to: 59 },
  { name: '60 and over', from: 60, to: Infinity },
];

/** How many people showed a pattern, and how many of the population they stand for. */
export interface Seen {
  readonly count: number;
  readonly weight: number;
}

/** The people of one survey, sex and age band. */
export interface Group {
  readonly survey: Survey;
  readonly sex: ReferenceCategory;
  readonly band: string;
  readonly participants: number;
  /** Those with a sex hormone, SHBG, LH or FSH measured: percentages are of these. */
  readonly examined: Seen;
  readonly patterns: ReadonlyMap<string, Seen>;
}

const HORMONES: ReadonlySet<string> = new Set(['testosterone', 'estradiol', 'shbg', 'lh', 'fsh']);

const bandOf = (ageYears: number): string =>
  ageBands.find(({ from, to }) => ageYears >= from && ageYears <= to)?.name ?? 'other';

const more = (seen: Seen | undefined, weight: number): Seen => ({
  count: (seen?.count ?? 0) + 1,
  weight: (seen?.weight ?? 0) + weight,
});

export interface Grouping {
  readonly add: (participant: Participant, measured: readonly string[], patterns: ReadonlySet<string>) => void;
  readonly groups: () => readonly Group[];
}

/** A group while it is counted. */
interface Counted {
  readonly survey: Survey;
  readonly sex: ReferenceCategory;
  readonly band: string;
  participants: number;
  examined: Seen;
  readonly patterns: Map<string, Seen>;
}

const empty = ({ survey, sex, ageYears }: Participant): Counted => ({
  survey,
  sex,
  band: bandOf(ageYears),
  participants: 0,
  examined: { count: 0, weight: 0 },
  patterns: new Map(),
});

/** Counts people by survey, sex and age band as they come; nothing of the single person is kept. */
export function groupPeople(): Grouping {
  const counted = new Map<string, Counted>();
  return {
    groups: () => [...counted.values()],
    add: (participant, measured, patterns) => {
      const key = `${participant.survey} ${participant.sex} ${bandOf(participant.ageYears)}`;
      const group = counted.get(key) ?? empty(participant);
      counted.set(key, group);
      group.participants += 1;
      if (!measured.some((analyte) => HORMONES.has(analyte))) return;
      group.examined = more(group.examined, participant.weight);
      for (const pattern of patterns)
        group.patterns.set(pattern, more(group.patterns.get(pattern), participant.weight));
    },
  };
}
