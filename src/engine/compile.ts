import { isCombination, type Clause, type Condition } from '../language/clause.js';
import type { Gap, Rule } from '../language/rule.js';

/** A condition with its clauses replaced by their place in the ruleset: a clause shared by many rules is answered once. */
export type Node =
  | { readonly at: number }
  | { readonly op: 'all' | 'any' | 'not' | 'at-least'; readonly count: number; readonly of: readonly Node[] };

export interface CompiledGap {
  readonly text: string;
  /** Either a condition that has to hold, or a clause that has to be unknown. */
  readonly when: Node;
  readonly unstated: boolean;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly appliesTo: Node;
  readonly unless: readonly Node[];
  readonly when: Node;
  readonly directionOnly: readonly CompiledGap[];
  readonly unknown: readonly CompiledGap[];
}

export interface Ruleset {
  readonly rules: readonly CompiledRule[];
  readonly clauses: readonly Clause[];
}

/** What makes two clauses one. */
function identity(clause: Clause): string {
  switch (clause.kind) {
    case 'result':
      return `result ${clause.analyte} ${clause.is}`;
    case 'limit':
      return `limit ${clause.analyte} ${clause.is} ${clause.limit.claim.id}/${clause.limit.key}`;
    case 'treatment':
      return `treatment ${clause.when} ${clause.classes.join(' ')}`;
    case 'context':
      return `context ${clause.fact}`;
  }
}

/** Two rules with one id: an id names one rule for ever. */
export class RulesetError extends Error {
  override readonly name = 'RulesetError';
}

/** Compiles rules once: clauses are interned by content, conditions become trees of their places. */
export function compile(rules: readonly Rule[]): Ruleset {
  const places = new Map<string, number>();
  const clauses: Clause[] = [];
  const ids = new Set<string>();

  const node = (condition: Condition): Node => {
    if (isCombination(condition)) {
      return { op: condition.op, count: condition.count ?? 0, of: condition.of.map(node) };
    }
    const key = identity(condition);
    const known = places.get(key);
    if (known !== undefined) return { at: known };
    clauses.push(condition);
    places.set(key, clauses.length - 1);
    return { at: clauses.length - 1 };
  };
  const gap = ({ text, when }: Gap): CompiledGap =>
    'unstated' in when
      ? { text, when: node({ kind: 'context', fact: when.unstated }), unstated: true }
      : { text, when: node(when), unstated: false };

  const compiled = rules.map((rule): CompiledRule => {
    if (ids.has(rule.id)) throw new RulesetError(`Two rules have the id ${rule.id}`);
    ids.add(rule.id);
    return {
      rule,
      appliesTo: node(rule.appliesTo),
      unless: rule.unless.map(node),
      when: node(rule.when),
      directionOnly: rule.directionOnly.map(gap),
      unknown: rule.unknown.map(gap),
    };
  });
  return { rules: compiled, clauses };
}
