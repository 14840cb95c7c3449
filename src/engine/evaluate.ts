import { all, any, atLeast, not, type Truth } from '../logic/truth.js';
import { describeClause } from '../language/english.js';
import type { Clause } from '../language/clause.js';
import type { ClauseAnswer, Missing, Observed, Trace } from '../language/trace.js';
import { answer } from './answer.js';
import type { CompiledGap, CompiledRule, Node, Ruleset } from './compile.js';
import type { Facts } from './facts.js';

export type OutcomeKind = 'present' | 'absent' | 'indeterminate' | 'inapplicable';

/** What one rule says of one panel. */
export interface Evaluation {
  readonly rule: CompiledRule;
  readonly outcome: OutcomeKind;
  /** Only the direction is said: context that could explain the results is unknown. */
  readonly contextUnknown: boolean;
  readonly missing: readonly Missing[];
  readonly reason?: { readonly code: string; readonly message: string };
  /** Texts of what is not known and matters here. */
  readonly gaps: readonly string[];
}

/** The answers to all clauses of a ruleset about one panel, each made on first use. */
export interface Answers {
  readonly facts: Facts;
  readonly clauses: readonly Clause[];
  readonly made: (ClauseAnswer | undefined)[];
}

export const answersFor = (ruleset: Ruleset, facts: Facts): Answers => ({
  facts,
  clauses: ruleset.clauses,
  made: Array.from({ length: ruleset.clauses.length }),
});

function answerAt(at: number, answers: Answers): ClauseAnswer {
  const known = answers.made[at];
  if (known) return known;
  const clause = answers.clauses[at];
  if (!clause) throw new RangeError(`The ruleset has no clause ${at}`);
  const made = answer(clause, answers.facts);
  answers.made[at] = made;
  return made;
}

export function truthOf(node: Node, answers: Answers): Truth {
  if ('at' in node) return answerAt(node.at, answers).truth;
  const parts = node.of.map((part) => truthOf(part, answers));
  switch (node.op) {
    case 'all':
      return all(parts);
    case 'any':
      return any(parts);
    case 'not':
      return not(parts[0] ?? 'unknown');
    case 'at-least':
      return atLeast(node.count, parts);
  }
}

/** The inputs whose absence leaves the node unknown: those of its unknown parts. */
function missingOf(node: Node, answers: Answers): readonly Missing[] {
  if ('at' in node) return answerAt(node.at, answers).missing;
  return node.of.filter((part) => truthOf(part, answers) === 'unknown').flatMap((part) => missingOf(part, answers));
}

export function traceOf(node: Node, answers: Answers): Trace {
  if ('at' in node) {
    const { truth, observed, limit } = answerAt(node.at, answers);
    const clause = answers.clauses[node.at];
    if (!clause) throw new RangeError(`The ruleset has no clause ${node.at}`);
    return { clause: describeClause(clause), truth, observed, ...(limit && { limit }) };
  }
  return { op: node.op, truth: truthOf(node, answers), of: node.of.map((part) => traceOf(part, answers)) };
}

function unique(missing: readonly Missing[]): readonly Missing[] {
  const seen = new Set<string>();
  return missing.filter(({ input, panel, cause }) => {
    const key = `${input} ${panel ?? ''} ${cause}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const holds = (gap: CompiledGap, answers: Answers): boolean =>
  truthOf(gap.when, answers) === (gap.unstated ? 'unknown' : 'true');

const nothing = { contextUnknown: false, missing: [], gaps: [] } as const;

/**
 * The truth table of the rule language. `appliesTo` first, then the exceptions, then `when`. An exception that is unknown does
 * not silence a rule whose `when` holds: it leaves the direction, and names the gap.
 */
export function evaluate(rule: CompiledRule, answers: Answers): Evaluation {
  const applies = truthOf(rule.appliesTo, answers);
  if (applies === 'false') {
    return {
      rule,
      outcome: 'inapplicable',
      ...nothing,
      reason: { code: 'out-of-scope', message: 'The rule does not apply to this panel.' },
    };
  }
  if (applies === 'unknown') {
    return { rule, outcome: 'indeterminate', ...nothing, missing: unique(missingOf(rule.appliesTo, answers)) };
  }
  const exception = rule.unless.findIndex((node) => truthOf(node, answers) === 'true');
  if (exception >= 0) {
    const condition = rule.rule.unless[exception];
    const message =
      condition && 'kind' in condition
        ? `Excepted: ${describeClause(condition)}.`
        : 'A named exception of the rule holds.';
    return { rule, outcome: 'inapplicable', ...nothing, reason: { code: 'excepted', message } };
  }
  const when = truthOf(rule.when, answers);
  if (when === 'false') return { rule, outcome: 'absent', ...nothing };
  if (when === 'unknown') {
    return { rule, outcome: 'indeterminate', ...nothing, missing: unique(missingOf(rule.when, answers)) };
  }
  const open = rule.unless.filter((node) => truthOf(node, answers) === 'unknown');
  const direction = rule.directionOnly.filter((gap) => holds(gap, answers));
  const gaps = [...direction, ...rule.unknown.filter((gap) => holds(gap, answers))].map(({ text }) => text);
  return {
    rule,
    outcome: 'present',
    contextUnknown: open.length > 0 || direction.length > 0,
    missing: unique([...open, ...direction.map((gap) => gap.when)].flatMap((node) => missingOf(node, answers))),
    gaps: [...new Set(gaps)],
  };
}

/** Evaluates every rule of the set about one panel. */
export const evaluateAll = (ruleset: Ruleset, answers: Answers): readonly Evaluation[] =>
  ruleset.rules.map((rule) => evaluate(rule, answers));

/** What the true treatment and context clauses of a node saw. */
export function observedOf(node: Node, answers: Answers): readonly Observed[] {
  if (!('at' in node)) return node.of.flatMap((part) => observedOf(part, answers));
  const kind = answers.clauses[node.at]?.kind;
  const { truth, observed } = answerAt(node.at, answers);
  return truth === 'true' && (kind === 'treatment' || kind === 'context') ? observed : [];
}
