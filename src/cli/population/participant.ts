import type { ImportedRecord } from '../../annotate.js';
import type { ReferenceCategory } from '../../record/types.js';
import type { Row } from './read-table.js';
import { UnusableInput } from '../failure.js';

export type Survey = '2013–2016' | '2001–2002';

/** One examined person as a record, with what the survey adds. */
export interface Participant {
  readonly survey: Survey;
  readonly sex: ReferenceCategory;
  readonly ageYears: number;
  /** How many people of the population this one stands for. */
  readonly weight: number;
  /** Results in the row: all of them have to come out again. */
  readonly observationsIn: number;
  readonly imported: ImportedRecord;
}

/** The columns about the person, in every table. */
export const personColumns = ['RIAGENDR', 'RIDAGEYR', 'RIDEXPRG', 'WTMEC2YR', 'BMXBMI'] as const;
type PersonColumn = (typeof personColumns)[number];

export interface Person {
  readonly sex: ReferenceCategory;
  /** Capped at 80 in the files. */
  readonly ageYears: number;
  readonly bodyMassIndex?: number;
  /** Absent where it was not asked or could not be told. */
  readonly pregnant?: boolean;
  readonly weight: number;
}

const SEX: ReadonlyMap<string, ReferenceCategory> = new Map([
  ['1', 'male'],
  ['2', 'female'],
]);
const PREGNANT: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['2', false],
]);

/** Reads who a row is about. Sex, age and weight are never blank in these files; a row without them is refused. */
export function personOf({ cell, place }: Row<PersonColumn>): Person {
  const sex = SEX.get(cell('RIAGENDR'));
  if (!sex) throw new UnusableInput(`${place}, column RIAGENDR: neither 1 nor 2`);
  const [age, weight, bodyMass] = [cell('RIDAGEYR'), cell('WTMEC2YR'), cell('BMXBMI')];
  if (age === '' || weight === '') throw new UnusableInput(`${place}: age or weight is blank`);
  const pregnant = PREGNANT.get(cell('RIDEXPRG'));
  return {
    sex,
    ageYears: Number(age),
    weight: Number(weight),
    ...(bodyMass !== '' && { bodyMassIndex: Number(bodyMass) }),
    ...(pregnant !== undefined && { pregnant }),
  };
}
