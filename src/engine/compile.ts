import { isCombination, type Clause, type Combination, type Condition } from '../language/clause.js';
import { describeClause, type NameOf } from '../language/english.js';
import type { Gap, Rule } from '../language/rule.js';
import type { Sentence } from '../language/sentence.js';

/** A clause at its place in the ruleset: one that many rules share is one leaf, and is answered once. */
export interface Leaf {
  readonly op: 'clause';
  readonly at: number;
  readonly clause: Clause;
  /** The place of the analyte whose result decides it, by which that result is asked for once a panel. Clauses of none share one. */
  readonly subject: number;
  /** The clause in English, for traces. */
  readonly text: string;
}

export interface Branch {
  readonly op: 'all' | 'any' | 'not' | 'at-least';
  /** How many parts have to be true: all of them for `all`, one for `any`. */
  readonly count: number;
  readonly of: readonly Node[];
}

/** A condition with its clauses replaced by leaves. */
export type Node = Leaf | Branch;

export interface CompiledGap {
  readonly text: string;
  readonly input?: string;
  /** Either a condition that has to hold, or a clause that has to be unknown. */
  readonly when: Node;
  readonly unstated: boolean;
}

/** A sentence of the note, with the condition under which it is said where it has one. */
interface CompiledSentence {
  readonly sentence: Sentence;
  readonly where?: Node;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly appliesTo: Node;
  readonly unless: readonly Node[];
  readonly when: Node;
  readonly directionOnly: readonly CompiledGap[];
  readonly unknown: readonly CompiledGap[];
  readonly text: readonly CompiledSentence[];
}

export interface Ruleset {
  readonly rules: readonly CompiledRule[];
  /** How many different clauses the rules ask. */
  readonly clauses: number;
  /** How many places the leaves have as `subject`. */
  readonly subjects: number;
}

/** What makes two clauses one. */
function identity(clause: Clause): string {
  switch (clause.kind) {
    case 'result':
      return `result ${clause.analyte} ${clause.is}`;
    case 'change':
      return `change ${clause.analyte} ${clause.is}`;
    case 'limit':
      return `limit ${clause.analyte} ${clause.is} ${clause.limit.claim.id}/${clause.limit.key}`;
    case 'treatment':
      return `treatment ${clause.when} ${clause.classes.join(' ')}`;
    case 'context':
      return `context ${clause.fact}`;
  }
}

function countOf(combination: Combination): number {
  if (combination.op === 'at-least') return combination.count;
  return combination.op === 'all' ? combination.of.length : 1;
}

/** Two rules with one id, or one beside the rule that it replaces: an id names one rule for ever. */
export class RulesetError extends Error {
  override readonly name = 'RulesetError';
}

/**
 * Refuses rules of which one id, present or former, would name two.
 *
 * @throws RulesetError
 */
export function refuseSharedIds(rules: readonly Rule[]): void {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id))
      throw new RulesetError(
        `Two rules have the id ${id}. To replace one, leave it out: rules.filter(({ id }) => id !== '${id}')`,
      );
    ids.add(id);
  }
  const heirs = new Map<string, string>();
  for (const { id, supersedes } of rules) {
    for (const former of supersedes) {
      const heir = heirs.get(former);
      if (heir !== undefined) throw new RulesetError(`Both ${heir} and ${id} supersede ${former}.`);
      if (ids.has(former))
        throw new RulesetError(
          `Rule ${id} supersedes ${former}, which is among the rules. Leave it out: rules.filter(({ id }) => id !== '${former}')`,
        );
      heirs.set(former, id);
    }
  }
}

/**
 * Compiles rules once: clauses are interned by content, conditions become trees of their places. `nameOf` is for the words of
 * their clauses.
 */
export function compile(rules: readonly Rule[], nameOf?: NameOf): Ruleset {
  refuseSharedIds(rules);
  const leaves = new Map<string, Leaf>();
  const subjects = new Map<string | undefined, number>();
  const subjectOf = (clause: Clause): number => {
    const analyte = 'analyte' in clause ? clause.analyte : undefined;
    const at = subjects.get(analyte) ?? subjects.size;
    subjects.set(analyte, at);
    return at;
  };

  const node = (condition: Condition): Node => {
    if (isCombination(condition)) {
      return { op: condition.op, count: countOf(condition), of: condition.of.map(node) };
    }
    const key = identity(condition);
    const known = leaves.get(key);
    if (known) return known;
    const leaf: Leaf = {
      op: 'clause',
      at: leaves.size,
      clause: condition,
      subject: subjectOf(condition),
      text: describeClause(condition, nameOf),
    };
    leaves.set(key, leaf);
    return leaf;
  };
  const gap = ({ text, input, when }: Gap): CompiledGap => ({
    text,
    ...(input !== undefined && { input }),
    ...('unstated' in when
      ? { when: node({ kind: 'context', fact: when.unstated }), unstated: true }
      : { when: node(when), unstated: false }),
  });

  const compiled = rules.map((rule): CompiledRule => ({
    rule,
    appliesTo: node(rule.appliesTo),
    unless: rule.unless.map(node),
    when: node(rule.when),
    directionOnly: rule.directionOnly.map(gap),
    unknown: rule.unknown.map(gap),
    text: rule.note.text.map((sentence) =>
      sentence.kind === 'where' ? { sentence: sentence.sentence, where: node(sentence.condition) } : { sentence },
    ),
  }));
  return { rules: compiled, clauses: leaves.size, subjects: subjects.size };
}

/** Rules about one panel, and rules about it and the panel before, each half compiled. */
export interface Rulesets {
  readonly panel: Ruleset;
  readonly pair: Ruleset;
}

export const rulesetsOf = (rules: readonly Rule[], nameOf?: NameOf): Rulesets => ({
  panel: compile(
    rules.filter(({ over }) => over === 'panel'),
    nameOf,
  ),
  pair: compile(
    rules.filter(({ over }) => over === 'pair'),
    nameOf,
  ),
});
