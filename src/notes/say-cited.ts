import type { NumberFact } from '../annotation.js';
import type { Claim } from '../evidence/claim.js';
import { quote } from './claim-number.js';
import { numbered, say, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';
import { written, type Written } from './written.js';

const ONLY_IF_LISTED = 'only-if-listed:';

/**
 * A claim about a listed treatment is neither shown nor hinted at where none is listed, and what was seen in one reference
 * category is not said of the other.
 */
export function mayCite({ use, population }: Claim, { category, isListed }: Voice): boolean {
  if (category !== undefined && population.category !== 'any' && population.category !== category) return false;
  return !use.startsWith(ONLY_IF_LISTED) || isListed(use.slice(ONLY_IF_LISTED.length));
}

/** The years of age of a cohort, as its claim states them. */
function cohortAge(claim: Claim): Phrase {
  const { min, minExclusive, max, maxExclusive } = claim.population.ageYears ?? {};
  const fact: Omit<NumberFact, 'text'> = { from: 'claim', paths: [], claim: claim.id, key: 'population', unit: 'a' };
  const [from, to] = [min ?? minExclusive, max ?? maxExclusive].map((years) =>
    years === undefined ? undefined : numbered(String(years), fact),
  );
  if (from && to) return say`${from}–${to} years`;
  return from ? say`from ${from} years` : say`under ${to ?? ''} years`;
}

/** Is an age inside the cohort of a claim? Undefined where either is not stated. */
function isInCohort({ population: { ageYears } }: Claim, years: number | undefined): boolean | undefined {
  if (!ageYears || years === undefined) return undefined;
  const { min = -Infinity, minExclusive = -Infinity, max = Infinity, maxExclusive = Infinity } = ageYears;
  return years >= min && years > minExclusive && years < max + 1 && years < maxExclusive;
}

/** Says so when the age at collection lies outside the cohort of a claim; undefined inside it or when either is not stated. */
export function outsideCohort(claim: Claim, age: Voice['age'], isAgeSaid = false): Phrase | undefined {
  if (!age || isInCohort(claim, age.years) !== false) return undefined;
  const years = numbered(String(Math.floor(age.years)), { from: 'age', paths: age.paths, unit: 'a' });
  return say`age ${years} lies outside that cohort${isAgeSaid ? '' : say` (${cohortAge(claim)})`}`;
}

/** Does a template that names the population say its ages with it? */
const saysAges = (template: string, { population: { ageYears = {}, note = '' } }: Claim): boolean =>
  template.includes('{population}') && Object.values(ageYears).every((years) => note.includes(String(years)));

/** A sentence about a published work, said only of an age inside `cohort` where that is given. */
export function sayCited(
  { claim, template, cohort }: { readonly claim: Claim; readonly template: string; readonly cohort?: Claim },
  { age }: Voice,
): readonly Written[] {
  if (cohort && isInCohort(cohort, age?.years) !== true) return [];
  const outside = outsideCohort(claim, age, saysAges(template, claim));
  if (!outside) return [written(quote(template, claim), [claim], [])];
  return [written(say`${quote(template.replace(/\.$/, ''), claim)}; ${outside}.`, [claim], [])];
}
