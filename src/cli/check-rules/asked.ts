import { isCombination, type Clause, type Condition, type Limit } from '../../language/clause.js';
import type { Rule } from '../../language/rule.js';
import type { TreatmentClass } from '../../record/types.js';
import { analytesNamedIn } from './name-statements.js';

/** What rules ask about: what a generated record has to hold so that they can answer. */
export interface Asked {
  readonly analytes: readonly string[];
  readonly classes: readonly TreatmentClass[];
  readonly limits: readonly Limit[];
  /** A panel before is asked about. */
  readonly overPairs: boolean;
}

const clausesOf = (condition: Condition): readonly Clause[] =>
  isCombination(condition) ? condition.of.flatMap(clausesOf) : [condition];

const conditionsOf = ({ appliesTo, unless, when, directionOnly, unknown }: Rule): readonly Condition[] => [
  appliesTo,
  ...unless,
  when,
  ...[...directionOnly, ...unknown].flatMap((gap) => ('unstated' in gap.when ? [] : [gap.when])),
];

/** A fact may be about an analyte too: then it is part of its name. */
const analytesIn = (clause: Clause): readonly string[] => {
  if (clause.kind === 'context') return analytesNamedIn(clause.fact);
  return 'analyte' in clause ? [clause.analyte] : [];
};

/** Reads it from the clauses themselves, so a new rule is reached without a word here. */
export function askedBy(rules: readonly Rule[]): Asked {
  const clauses = rules.flatMap(conditionsOf).flatMap(clausesOf);
  return {
    analytes: [...new Set(clauses.flatMap(analytesIn))],
    classes: [...new Set(clauses.flatMap((clause) => (clause.kind === 'treatment' ? clause.classes : [])))],
    limits: clauses.flatMap((clause) => (clause.kind === 'limit' ? [clause.limit] : [])),
    overPairs: rules.some(({ over }) => over === 'pair'),
  };
}
