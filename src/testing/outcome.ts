import type { Annotation, Outcome } from '../annotation.js';
import type { Trace } from '../language/trace.js';
import { rules as shippedRules } from '../rules/index.js';
import type { ShippedRuleId } from '../rules/names.js';
import { stepText } from '../report/trace-text.js';

/**
 * A rule by its id, or the rule itself. A misspelt id does not compile; ids of one's own are named by the type parameter:
 * `outcomeOf<'lh-above-pilot-limit'>(annotation, 'lh-above-pilot-limit')`.
 */
export type RuleReference<Own extends string = never> = ShippedRuleId | NoInfer<Own> | { readonly id: string };

export const idOf = (rule: RuleReference<string>): string => (typeof rule === 'string' ? rule : rule.id);

/** The id that a rule has now: a former id of a rule that ships still finds it. */
export const presentId = (id: string): string =>
  shippedRules.find(({ supersedes }) => supersedes.includes(id))?.id ?? id;

/** An annotation was asked for a rule that did not run, or for a panel that is not in it. */
export class NoOutcomeError extends Error {
  override readonly name = 'NoOutcomeError';
}

const latestOf = ({ panels }: Outcome): string | undefined => panels.at(-1);

/** As `outcomeOf` for any id. */
export function outcomeById({ outcomes, panels }: Annotation, id: string, panel?: string): Outcome {
  const now = presentId(id);
  const own = outcomes.filter(({ rule }) => rule === id || rule === now);
  const found = own.filter((one) => panel === undefined || latestOf(one) === panel).at(-1);
  if (found) return found;
  if (own.length === 0) {
    const similar = [...new Set(outcomes.map(({ rule }) => rule))].filter((rule) => isSimilar(rule, id));
    const hint = similar.length === 0 ? '' : ` Similar ids: ${similar.join(', ')}.`;
    throw new NoOutcomeError(
      `The annotation has no outcome of ${id}: the rule was not among those that ran, or needs an earlier panel.${hint}`,
    );
  }
  throw new NoOutcomeError(
    `The annotation has no outcome of ${id} on panel ${panel}; its panels are ${panels.map((one) => one.id).join(', ')}.`,
  );
}

/** Ids of which one has nearly all the words of the other. */
function isSimilar(one: string, other: string): boolean {
  const [words, others] = [new Set(one.split('-')), new Set(other.split('-'))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= Math.max(words.size, others.size) - 1;
}

/**
 * What a rule said of a panel, or of it and the one before: of the latest panel where none is named.
 *
 * @throws NoOutcomeError when the rule did not run or the panel is not there
 * @example
 * outcomeOf(annotate(sample('testosterone-low-lh-raised')), 'testosterone-low-lh-raised').outcome // 'present'
 */
export const outcomeOf = <Own extends string = never>(
  annotation: Annotation,
  rule: RuleReference<Own>,
  panel?: string,
): Outcome => outcomeById(annotation, idOf(rule), panel);

/** Does a part account for how the whole came out? */
const decides = (part: Trace, whole: Trace & { readonly op: string }): boolean =>
  whole.op === 'not' || part.truth === whole.truth;

/** For the eye of a reader; in a terminal, and in a text to compare with, it is only a trap. */
const NO_BREAK_SPACE = '\u00a0';

/** A clause a line, those marked that decided. */
function traceLines(trace: Trace, depth: number, isDeciding: boolean): readonly string[] {
  const mark = isDeciding && 'clause' in trace ? '>' : ' ';
  const own = `${mark} ${'  '.repeat(depth)}${stepText(trace).replaceAll(NO_BREAK_SPACE, ' ')}`;
  if (!('op' in trace)) return [own];
  return [own, ...trace.of.flatMap((part) => traceLines(part, depth + 1, isDeciding && decides(part, trace)))];
}

const missingText = ({ missing }: Outcome): readonly string[] =>
  missing.length === 0
    ? []
    : [`Missing: ${missing.map(({ input, cause }) => `${input} (${cause.replaceAll('-', ' ')})`).join(', ')}`];

/** How the condition came out where it decided: a rule that does not apply, or whose scope is unknown, is decided before it. */
const DECIDED_BY: Readonly<Partial<Record<Outcome['outcome'], Trace['truth']>>> = {
  present: 'true',
  absent: 'false',
  indeterminate: 'unknown',
};

/** As `explain` for one outcome. */
export function explainOutcome(outcome: Outcome): string {
  const { rule, panels, reason, trace } = outcome;
  const lines = [
    `${rule} on panel ${panels.join(' and ')}: ${outcome.outcome}`,
    ...(reason ? [`Reason: ${reason.message}`] : []),
    ...(trace
      ? traceLines(trace, 0, DECIDED_BY[outcome.outcome] === trace.truth)
      : ['annotate(record, { explain: true }) keeps the clauses, and they are shown here.']),
    ...missingText(outcome),
  ];
  return lines.join('\n');
}

/**
 * How a rule came out, in words: each clause with its truth, what it saw and against what, those marked with `>` that decided, and
 * the inputs that are missing. The clauses are there when the annotation was made with `explain: true`.
 *
 * @throws NoOutcomeError when the rule did not run or the panel is not there
 * @example
 * explain(annotate(record, { explain: true }), 'testosterone-low-lh-raised')
 */
export const explain = <Own extends string = never>(
  annotation: Annotation,
  rule: RuleReference<Own>,
  panel?: string,
): string => explainOutcome(outcomeOf<Own>(annotation, rule, panel));
