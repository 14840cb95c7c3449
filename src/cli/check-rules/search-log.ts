import type { OutcomeKind } from '../../engine/evaluate.js';
import type { Rule } from '../../language/rule.js';
import type { LabRecord } from '../../record/types.js';
import { contradictionsIn, type Contradiction } from './contradictions.js';
import type { SeenPanel } from './see-panel.js';

/** How often a rule came out as what, and how often it kept a note of its own. */
export interface Reach {
  readonly outcomes: Record<OutcomeKind, number>;
  notes: number;
}

/** A contradiction with the first record that showed it, and how many did. */
export interface Found {
  readonly contradiction: Contradiction;
  readonly record: LabRecord;
  panels: number;
}

/** What a search has seen so far. */
export interface SearchLog {
  panels: number;
  readonly reached: ReadonlyMap<string, Reach>;
  readonly found: Map<string, Found>;
}

export const emptyLog = (rules: readonly Rule[]): SearchLog => ({
  panels: 0,
  reached: new Map(
    rules.map(({ id }) => [id, { outcomes: { present: 0, absent: 0, indeterminate: 0, inapplicable: 0 }, notes: 0 }]),
  ),
  found: new Map(),
});

/** Enters one panel as it was seen. */
export function enter(log: SearchLog, record: LabRecord, seen: SeenPanel): void {
  log.panels += 1;
  for (const { evaluations, kept } of [seen.panel, ...(seen.pair ? [seen.pair] : [])]) {
    for (const { rule, outcome } of evaluations) {
      const reach = log.reached.get(rule.rule.id);
      if (reach) reach.outcomes[outcome] += 1;
    }
    for (const { evaluation } of kept) {
      const reach = log.reached.get(evaluation.rule.rule.id);
      if (reach) reach.notes += 1;
    }
  }
  for (const contradiction of contradictionsIn(seen)) {
    const known = log.found.get(contradiction.key);
    if (known) known.panels += 1;
    else log.found.set(contradiction.key, { contradiction, record, panels: 1 });
  }
}
