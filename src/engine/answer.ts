import { not, type Truth } from '../logic/truth.js';
import type { Clause, LimitClause, ResultClause } from '../language/clause.js';
import type { ClauseAnswer } from '../language/trace.js';
import type { Facts, ResultFact } from './facts.js';

const NONE: readonly never[] = [];

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

function ofResult(clause: ResultClause, facts: Facts): ClauseAnswer {
  const fact = facts.result(clause.analyte);
  if (fact) {
    const truth = relation(fact, clause.is);
    const { observed, limit } = fact;
    const missing = truth === 'unknown' ? fact.missing : NONE;
    return limit ? { truth, observed, missing, limit } : { truth, observed, missing };
  }
  if (clause.is === 'measured') return { truth: 'false', observed: NONE, missing: NONE };
  if (clause.is === 'not-measured') return { truth: 'true', observed: NONE, missing: NONE };
  return { truth: 'unknown', observed: NONE, missing: facts.absent(clause.analyte) };
}

function ofLimit(clause: LimitClause, facts: Facts): ClauseAnswer {
  const { limit } = clause;
  const shown = { value: limit.value, unit: limit.unit, owner: limit.claim.id, claim: limit.claim.id };
  const fact = facts.result(clause.analyte);
  if (!fact) return { truth: 'unknown', observed: NONE, missing: facts.absent(clause.analyte), limit: shown };
  const { below, above } = facts.comparison(clause.analyte, limit);
  const truth = { below, 'not-below': not(below), above, 'not-above': not(above) }[clause.is];
  const missing =
    truth === 'unknown' ? [{ input: clause.analyte, panel: facts.panel, cause: 'censored' as const }] : NONE;
  return { truth, observed: fact.observed, missing, limit: shown };
}

/** Answers one clause about one panel. */
export function answer(clause: Clause, facts: Facts): ClauseAnswer {
  switch (clause.kind) {
    case 'result':
      return ofResult(clause, facts);
    case 'change':
      return facts.change(clause.analyte, clause.is);
    case 'limit':
      return ofLimit(clause, facts);
    case 'treatment':
      return facts.treatment(clause.classes, clause.when);
    case 'context':
      return facts.context(clause.fact);
  }
}
