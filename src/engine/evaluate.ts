import { not, type Truth } from '../logic/truth.js';
import type { Sentence } from '../language/sentence.js';
import type { Missing, Observed, Trace } from '../language/trace.js';
import { answerAt, missingAt, type Answers } from './answers.js';
import type { Branch, CompiledGap, CompiledRule, Node, Ruleset } from './compile.js';

export { answersFor, type Answers } from './answers.js';

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

/** Ends as soon as enough parts are true, or too many are false for the rest to reach the count. */
function enough({ of, count }: Branch, answers: Answers): Truth {
  let needed = count;
  let spare = of.length - count;
  if (needed <= 0) return 'true';
  for (const part of of) {
    const truth = truthOf(part, answers);
    if (truth === 'true' && --needed === 0) return 'true';
    if (truth === 'false' && --spare < 0) return 'false';
  }
  return spare < 0 ? 'false' : 'unknown';
}

export function truthOf(node: Node, answers: Answers): Truth {
  if (node.op === 'clause') return answerAt(node, answers).truth;
  if (node.op !== 'not') return enough(node, answers);
  return node.of[0] ? not(truthOf(node.of[0], answers)) : 'unknown';
}

export function traceOf(node: Node, answers: Answers): Trace {
  if (node.op === 'clause') return answerAt(node, answers);
  const { op, of } = node;
  return { op, truth: truthOf(node, answers), of: of.map((part) => traceOf(part, answers)) };
}

function gather(node: Node, answers: Answers, into: Missing[]): void {
  if (truthOf(node, answers) !== 'unknown') return;
  if (node.op !== 'clause') {
    for (const part of node.of) gather(part, answers, into);
    return;
  }
  for (const next of missingAt(node, answers)) {
    const isNew = into.every((one) => one.input !== next.input || one.cause !== next.cause || one.panel !== next.panel);
    if (isNew) into.push(next);
  }
}

/** The inputs whose absence leaves nodes unknown, each once: those of their unknown parts. */
function missingOf(nodes: readonly Node[], answers: Answers): readonly Missing[] {
  const missing: Missing[] = [];
  for (const node of nodes) gather(node, answers, missing);
  return missing;
}

const namedBy = (input: string | undefined, { facts }: Answers): readonly Missing[] =>
  input === undefined ? [] : [{ input, panel: facts.panel, cause: 'not-supplied' }];

const holds = (gap: CompiledGap, answers: Answers): boolean =>
  truthOf(gap.when, answers) === (gap.unstated ? 'unknown' : 'true');

const NONE: readonly never[] = [];

const decided = (rule: CompiledRule, outcome: OutcomeKind, missing: readonly Missing[] = NONE): Evaluation => ({
  rule,
  outcome,
  contextUnknown: false,
  missing,
  gaps: NONE,
});

const outside = (rule: CompiledRule, code: string, message: string): Evaluation => ({
  rule,
  outcome: 'inapplicable',
  contextUnknown: false,
  missing: NONE,
  gaps: NONE,
  reason: { code, message },
});

function firstTrue(nodes: readonly Node[], answers: Answers): Node | undefined {
  for (const node of nodes) if (truthOf(node, answers) === 'true') return node;
  return undefined;
}

/** A rule that holds, with what is open of its exceptions and gaps. */
function presentOf(rule: CompiledRule, answers: Answers): Evaluation {
  const open = rule.unless.filter((node) => truthOf(node, answers) === 'unknown');
  const direction = rule.directionOnly.filter((gap) => holds(gap, answers));
  const gaps = [...direction, ...rule.unknown.filter((gap) => holds(gap, answers))].map(({ text }) => text);
  return {
    rule,
    outcome: 'present',
    contextUnknown: open.length > 0 || direction.length > 0,
    missing: [
      ...missingOf([...open, ...direction.map((gap) => gap.when)], answers),
      ...direction.flatMap(({ input }) => namedBy(input, answers)),
    ],
    gaps: [...new Set(gaps)],
  };
}

/**
 * The truth table of the rule language. `appliesTo` first, then the exceptions, then `when`. An exception that is unknown does
 * not silence a rule whose `when` holds: it leaves the direction, and names the gap.
 */
export function evaluate(rule: CompiledRule, answers: Answers): Evaluation {
  const applies = truthOf(rule.appliesTo, answers);
  if (applies === 'false') return outside(rule, 'out-of-scope', 'The rule does not apply to this panel.');
  if (applies === 'unknown') return decided(rule, 'indeterminate', missingOf([rule.appliesTo], answers));
  const exception = firstTrue(rule.unless, answers);
  if (exception) {
    const named = exception.op === 'clause' ? `Excepted: ${exception.text}.` : 'A named exception of the rule holds.';
    return outside(rule, 'excepted', named);
  }
  const when = truthOf(rule.when, answers);
  if (when === 'false') return decided(rule, 'absent');
  if (when === 'unknown') return decided(rule, 'indeterminate', missingOf([rule.when], answers));
  const isPlain = rule.unless.length + rule.directionOnly.length + rule.unknown.length === 0;
  return isPlain ? decided(rule, 'present') : presentOf(rule, answers);
}

/** Evaluates every rule of the set about one panel. */
export const evaluateAll = (ruleset: Ruleset, answers: Answers): readonly Evaluation[] =>
  ruleset.rules.map((rule) => evaluate(rule, answers));

/** The sentences of a rule that are said: those without a condition, and those whose condition is known to hold. */
export const sentencesOf = ({ text }: CompiledRule, answers: Answers): readonly Sentence[] =>
  text.flatMap(({ sentence, where }) => (where === undefined || truthOf(where, answers) === 'true' ? [sentence] : []));

/** What the true treatment and context clauses of a node saw. */
export function observedOf(node: Node, answers: Answers): readonly Observed[] {
  if (node.op !== 'clause') return node.of.flatMap((part) => observedOf(part, answers));
  const { kind } = node.clause;
  const { truth, observed } = answerAt(node, answers);
  return truth === 'true' && (kind === 'treatment' || kind === 'context') ? observed : [];
}
