import { not, type Truth } from '../logic/truth.js';
import type { LimitClause, ResultClause } from '../language/clause.js';
import type { ClauseAnswer, ClauseTrace, Missing } from '../language/trace.js';
import type { Leaf, Ruleset } from './compile.js';
import type { Facts, ResultFact } from './facts.js';

/**
 * The answers to all clauses of a ruleset about one panel. Each is made on first use, as the trace shows it, and kept: a clause
 * that many rules share is judged and traced once.
 */
export interface Answers {
  readonly facts: Facts;
  /** By the place of the clause. */
  readonly made: (ClauseTrace | undefined)[];
  /** By the place of the clause: what would decide one that is unknown. */
  readonly missing: (readonly Missing[] | undefined)[];
  /** By the place of the analyte; null where the panel has no result of it. */
  readonly results: (ResultFact | null | undefined)[];
}

export const answersFor = (
  { clauses, subjects }: Pick<Ruleset, 'clauses' | 'subjects'>,
  facts: Facts,
  made: (ClauseTrace | undefined)[] = Array<ClauseTrace | undefined>(clauses),
): Answers => ({
  facts,
  made,
  missing: Array<readonly Missing[] | undefined>(clauses),
  results: Array<ResultFact | null | undefined>(subjects),
});

const NONE: readonly never[] = [];

function resultOf({ subject }: Leaf, analyte: string, { facts, results }: Answers): ResultFact | undefined {
  const known = results[subject];
  if (known !== undefined) return known ?? undefined;
  const fact = facts.result(analyte);
  results[subject] = fact ?? null;
  return fact;
}

function relation(fact: ResultFact, is: ResultClause['is']): Truth {
  switch (is) {
    case 'low':
      return fact.low;
    case 'not-low':
      return not(fact.low);
    case 'high':
      return fact.high;
    case 'not-high':
      return not(fact.high);
    case 'inside':
      return fact.inside;
    case 'measured':
      return 'true';
    case 'not-measured':
      return 'false';
  }
}

function relationOfNone(is: ResultClause['is']): Truth {
  if (is === 'measured') return 'false';
  return is === 'not-measured' ? 'true' : 'unknown';
}

function ofResult(leaf: Leaf, { analyte, is }: ResultClause, answers: Answers): ClauseTrace {
  const fact = resultOf(leaf, analyte, answers);
  const truth = fact ? relation(fact, is) : relationOfNone(is);
  if (truth === 'unknown') answers.missing[leaf.at] = fact ? fact.missing : answers.facts.absent(analyte);
  const observed = fact ? fact.observed : NONE;
  return fact?.limit
    ? { clause: leaf.text, truth, observed, limit: fact.limit }
    : { clause: leaf.text, truth, observed };
}

function ofLimit(leaf: Leaf, { analyte, is, limit }: LimitClause, answers: Answers): ClauseTrace {
  const { facts } = answers;
  const shown = { value: limit.value, unit: limit.unit, owner: limit.claim.id, claim: limit.claim.id };
  const fact = resultOf(leaf, analyte, answers);
  if (!fact) {
    answers.missing[leaf.at] = facts.absent(analyte);
    return { clause: leaf.text, truth: 'unknown', observed: NONE, limit: shown };
  }
  const { below, above } = facts.comparison(analyte, limit);
  const truth = { below, 'not-below': not(below), above, 'not-above': not(above) }[is];
  if (truth === 'unknown') answers.missing[leaf.at] = [{ input: analyte, panel: facts.panel, cause: 'censored' }];
  return { clause: leaf.text, truth, observed: fact.observed, limit: shown };
}

/** What the facts answer by themselves, with what is missing kept apart. */
function kept(leaf: Leaf, { truth, observed, missing }: ClauseAnswer, answers: Answers): ClauseTrace {
  answers.missing[leaf.at] = missing;
  return { clause: leaf.text, truth, observed };
}

function judge(leaf: Leaf, answers: Answers): ClauseTrace {
  const { clause } = leaf;
  switch (clause.kind) {
    case 'result':
      return ofResult(leaf, clause, answers);
    case 'limit':
      return ofLimit(leaf, clause, answers);
    case 'change':
      return kept(leaf, answers.facts.change(clause.analyte, clause.is), answers);
    case 'treatment':
      return kept(leaf, answers.facts.treatment(clause.classes, clause.when), answers);
    case 'context':
      return kept(leaf, answers.facts.context(clause.fact), answers);
  }
}

/** How a clause came out, judged when it is first asked for. */
export const answerAt = (leaf: Leaf, answers: Answers): ClauseTrace => (answers.made[leaf.at] ??= judge(leaf, answers));

/** What would decide a clause that was asked for and is unknown. */
export const missingAt = ({ at }: Leaf, { missing }: Answers): readonly Missing[] => missing[at] ?? NONE;
