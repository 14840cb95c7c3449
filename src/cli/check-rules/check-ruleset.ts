import { rulesetsOf } from '../../engine/compile.js';
import type { Rule } from '../../language/rule.js';
import type { LabRecord } from '../../record/types.js';
import { askedBy } from './asked.js';
import { contradictionsIn } from './contradictions.js';
import { randomFrom } from './random.js';
import { emptyLog, enter, type Found, type Reach, type SearchLog } from './search-log.js';
import { seePanel, type SeenPanel } from './see-panel.js';
import { shrink } from './shrink.js';
import { targetsOf, walk, type Target } from './walk.js';

/** What is wrong with a ruleset. */
export type Problem =
  | { readonly kind: 'repeated-id'; readonly rules: readonly [string] }
  | { readonly kind: 'never-present'; readonly rules: readonly [string] }
  | { readonly kind: 'never-with-a-note-of-its-own'; readonly rules: readonly [string] }
  | {
      readonly kind: 'contradiction';
      readonly rules: readonly [string, string];
      readonly statements: readonly [string, string];
      /** How many of the panels show it. */
      readonly panels: number;
      /** Shows it on its latest panel, and would not without any part of it. */
      readonly record: LabRecord;
    };

export interface RulesetCheck {
  readonly seed: number;
  readonly panels: number;
  readonly problems: readonly Problem[];
  readonly reached: Readonly<Record<string, Reach>>;
}

export interface CheckOptions {
  /** How many generated panels to search. */
  readonly panels: number;
  readonly seed: number;
  readonly onPanel?: (done: number) => void;
}

type See = (record: LabRecord) => SeenPanel;

/** In turn; between two turns once more a rule that has kept no note yet. */
function nextTarget(turn: number, targets: readonly Target[], open: readonly Target[]): Target | undefined {
  const [inTurn, isExtra] = [Math.floor(turn / 2), turn % 2 === 1];
  return isExtra && open.length > 0 ? open[inTurn % open.length] : targets[inTurn % targets.length];
}

/** Walks to one rule after the other until enough panels were looked at. */
function search(rules: readonly Rule[], targets: readonly Target[], see: See, options: CheckOptions): SearchLog {
  const log = emptyLog(rules);
  const [random, all] = [randomFrom(options.seed), askedBy(rules)];
  for (let turn = 0; log.panels < options.panels; turn += 1) {
    const open = targets.filter(({ rule }) => log.reached.get(rule.id)?.notes === 0);
    const target = nextTarget(turn, targets, open);
    if (!target) return log;
    for (const { record, seen } of walk(target, all, random, see)) {
      enter(log, record, seen);
      options.onPanel?.(log.panels);
      if (log.panels >= options.panels) break;
    }
  }
  return log;
}

function ofIds(rules: readonly Rule[]): readonly Problem[] {
  const ids = rules.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...repeated].map((id) => ({ kind: 'repeated-id', rules: [id] }));
}

const ofReach = ({ reached }: SearchLog): readonly Problem[] =>
  [...reached].flatMap(([id, { outcomes, notes }]): Problem[] => {
    if (outcomes.present === 0) return [{ kind: 'never-present', rules: [id] }];
    return notes === 0 ? [{ kind: 'never-with-a-note-of-its-own', rules: [id] }] : [];
  });

function ofContradiction({ contradiction, record, panels }: Found, see: See): Problem {
  const { rules, statements, key } = contradiction;
  const shows = (smaller: LabRecord): boolean => contradictionsIn(see(smaller)).some((one) => one.key === key);
  return { kind: 'contradiction', rules, statements, panels, record: shrink(record, shows) };
}

/**
 * Checks a ruleset: ids are unique, every rule is reached and keeps its note somewhere, and no two rules that speak of one panel
 * contradict each other. It is searched over generated panels: each walk goes towards the note of one rule, saying one thing
 * otherwise at a time, and every panel on the way is looked at. One seed gives one search.
 */
export function checkRuleset(rules: readonly Rule[], options: CheckOptions): RulesetCheck {
  const distinct = [...new Map(rules.map((rule) => [rule.id, rule])).values()];
  const rulesets = rulesetsOf(distinct);
  const see: See = (record) => seePanel(record, rulesets);
  const log = search(distinct, targetsOf(rulesets), see, options);
  return {
    seed: options.seed,
    panels: log.panels,
    problems: [
      ...ofIds(rules),
      ...ofReach(log),
      ...[...log.found.values()].map((found) => ofContradiction(found, see)),
    ],
    reached: Object.fromEntries(log.reached),
  };
}
