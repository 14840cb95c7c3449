import type { Annotation } from '../src/annotation.js';
import { annotatePopulation, type Population } from '../src/cli/population/annotate-population.js';
import type { Participant, Survey } from '../src/cli/population/participant.js';
import type { ReferenceCategory } from '../src/record/types.js';

/** A result in the unit that the survey prints it in. */
interface SurveyResult {
  readonly value: number;
  /** Below the limit of the AUA, where that applies. */
  readonly belowAua?: boolean;
}

/** What figures are formed from: no record, and for no longer than they take. */
export interface Person {
  readonly survey: Survey;
  readonly sex: ReferenceCategory;
  readonly ageYears: number;
  readonly weight: number;
  readonly isPregnant: boolean;
  readonly results: ReadonlyMap<string, SurveyResult>;
}

export interface Surveyed {
  readonly population: Population;
  readonly people: readonly Person[];
}

/** Whom a figure is about; ages in years, both ends included. */
export interface Group {
  readonly survey: Survey;
  readonly sex?: ReferenceCategory;
  readonly from: number;
  readonly to?: number;
  /** Without those who are stated as pregnant. */
  readonly notPregnant?: true;
}

/** A figure with the number of people that it rests on. */
export interface Figure {
  readonly value: number;
  readonly n: number;
}

/** Below a detection limit the survey fills in the limit divided by the square root of two, and so do the figures here. */
function numberOf(printed: string): number {
  return printed.startsWith('<') ? Number(printed.slice(1)) / Math.SQRT2 : Number(printed);
}

function personOf({ survey, sex, ageYears, weight, imported }: Participant, { panels: [first] }: Annotation): Person {
  const isPregnant = imported.record.panels[0]?.pregnant === true;
  const results = (first?.measurements ?? []).map(({ analyte, printed, limits }): [string, SurveyResult] => {
    const aua = limits.find(({ criteria }) => criteria === 'aua-2018');
    return [analyte, { value: numberOf(printed.value ?? ''), ...(aua && { belowAua: aua.position === 'below' }) }];
  });
  return { survey, sex, ageYears, weight, isPregnant, results: new Map(results) };
}

/** Annotates the surveys once and keeps what the figures need. */
export async function survey(folder: string): Promise<Surveyed> {
  const people: Person[] = [];
  const population = await annotatePopulation(folder, undefined, (participant, annotation) =>
    people.push(personOf(participant, annotation)),
  );
  return { population, people };
}

interface Weighted extends SurveyResult {
  readonly ageYears: number;
  readonly weight: number;
}

function weightedOf(people: readonly Person[], analyte: string, group: Group): readonly Weighted[] {
  const { survey: of, sex, from, to = Infinity, notPregnant } = group;
  return people
    .filter((one) => one.survey === of && (sex === undefined || one.sex === sex))
    .filter(({ ageYears, isPregnant }) => ageYears >= from && ageYears <= to && !(notPregnant && isPregnant))
    .flatMap(({ results, weight, ageYears }) => {
      const result = results.get(analyte);
      return result ? [{ ...result, weight, ageYears }] : [];
    });
}

const sumOf = (of: readonly Weighted[], numberFrom: (one: Weighted) => number): number =>
  of.reduce((sum, one) => sum + numberFrom(one), 0);

const weightOf = (of: readonly Weighted[]): number => sumOf(of, ({ weight }) => weight);

export function mean(people: readonly Person[], analyte: string, group: Group): Figure {
  const of = weightedOf(people, analyte, group);
  return { value: sumOf(of, ({ value, weight }) => value * weight) / weightOf(of), n: of.length };
}

export function geometricMean(people: readonly Person[], analyte: string, group: Group): Figure {
  const of = weightedOf(people, analyte, group);
  return { value: Math.exp(sumOf(of, ({ value, weight }) => Math.log(value) * weight) / weightOf(of)), n: of.length };
}

/** The smallest result at which the weights of it and of all below it reach that share of all weights. */
export function quantile(people: readonly Person[], analyte: string, group: Group, share: number): Figure {
  const of = [...weightedOf(people, analyte, group)].sort((a, b) => a.value - b.value);
  const wanted = share * weightOf(of);
  let reached = 0;
  for (const { value, weight } of of) {
    reached += weight;
    if (reached >= wanted) return { value, n: of.length };
  }
  return { value: NaN, n: 0 };
}

/** The share of people in percent whose result is as asked. */
export function percentOf(
  people: readonly Person[],
  analyte: string,
  group: Group,
  is: (result: SurveyResult & { readonly ageYears: number }) => boolean,
): Figure {
  const of = weightedOf(people, analyte, group);
  return { value: (100 * weightOf(of.filter(is))) / weightOf(of), n: of.length };
}
