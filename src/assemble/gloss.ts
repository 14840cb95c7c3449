import type { Outcome } from '../annotation.js';
import { absorb } from '../engine/absorb.js';
import type { Ruleset } from '../engine/compile.js';
import { answersFor, evaluateAll, traceOf, type Evaluation } from '../engine/evaluate.js';
import type { Facts } from '../engine/facts.js';
import { writeNote, type WrittenNote } from '../notes/note.js';
import type { Voice } from '../notes/voice.js';

function outcomeOf(
  evaluation: Evaluation,
  panels: readonly string[],
  absorbedBy: ReadonlyMap<string, string>,
  trace: Outcome['trace'],
): Outcome {
  const { rule } = evaluation.rule;
  const absorber = absorbedBy.get(rule.id);
  const reason =
    absorber === undefined
      ? evaluation.reason
      : { code: 'absorbed', message: `Said by the more specific note ${absorber}.` };
  const { id, version: ruleVersion, kind } = rule;
  const { outcome, missing } = evaluation;
  // most rules have neither, and an object that nothing is spread into is made far faster
  const plain = { rule: id, ruleVersion, kind, panels, outcome, missing };
  return reason || trace ? { ...plain, ...(reason && { reason }), ...(trace && { trace }) } : plain;
}

/** The notes and outcomes of one panel, or of a panel and the one before it. */
export interface Gloss {
  readonly notes: readonly WrittenNote[];
  readonly outcomes: readonly Outcome[];
}

const NOTHING_LEFT = { code: 'nothing-to-gather', message: 'Fewer than two notes were left to gather.' } as const;

/** Evaluates the rules, absorbs, and writes the notes that are left. */
export function gloss(ruleset: Ruleset, facts: Facts, voice: Voice, explain: boolean): Gloss {
  const answers = answersFor(ruleset, facts);
  const evaluations = evaluateAll(ruleset, answers);
  const kept = absorb(evaluations);
  const absorbedBy = new Map(
    kept.flatMap(({ evaluation, absorbed }) =>
      absorbed.map((one) => [one.rule.rule.id, evaluation.rule.rule.id] as const),
    ),
  );
  const speaking = new Set(kept.map(({ evaluation }) => evaluation));
  const panels = voice.earlier === undefined ? [voice.panel] : [voice.earlier, voice.panel];
  return {
    notes: kept.map((one) => writeNote(one, answers, voice)),
    outcomes: evaluations.map((one) =>
      outcomeOf(
        one.rule.rule.collects && !speaking.has(one) ? { ...one, outcome: 'inapplicable', reason: NOTHING_LEFT } : one,
        panels,
        absorbedBy,
        explain ? traceOf(one.rule.when, answers) : undefined,
      ),
    ),
  };
}
