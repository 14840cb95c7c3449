import type { Rulesets } from '../../engine/compile.js';
import type { Node } from '../../engine/compile.js';
import type { Rule } from '../../language/rule.js';
import type { LabRecord } from '../../record/types.js';
import { askedBy, type Asked } from './asked.js';
import { drawAnew, drawRecord, inputsOf, type Source } from './draw-record.js';
import type { Random } from './random.js';
import type { SeenPanel, View } from './see-panel.js';
import { distance, goalOf, ownNoteOf, stepToward } from './toward.js';

/** A rule that a walk goes to, and what has to hold for it to keep its note. */
export interface Target {
  readonly rule: Rule;
  readonly goal: Node;
  /** What it asks; a rule that gathers others asks what they do. */
  readonly focus: Asked;
}

/** Every rule of a ruleset as the target of a walk. */
export const targetsOf = ({ panel, pair }: Rulesets): readonly Target[] =>
  [panel.rules, pair.rules].flatMap((half) =>
    half.map(({ rule, ...compiled }) => {
      const gathered = rule.collects ? half.filter((one) => rule.absorbs.includes(one.rule.id)) : [];
      return {
        rule,
        goal: ownNoteOf({ rule, ...compiled }, half),
        focus: askedBy([rule, ...gathered.map((one) => one.rule)]),
      };
    }),
  );

/** Steps of one walk: towards the note of a rule, and from there among its neighbours. */
const STEPS = 12;

const viewOf = ({ rule }: Target, seen: SeenPanel): View | undefined =>
  rule.over === 'panel' ? seen.panel : seen.pair;

function distanceTo(target: Target, seen: SeenPanel): number {
  const view = viewOf(target, seen);
  return view ? distance(target.goal, true, view.answers) : Number.POSITIVE_INFINITY;
}

/** The record with one thing said otherwise: towards the target, or anything once that is reached. */
function oneStep(record: LabRecord, seen: SeenPanel, target: Target, source: Source): LabRecord {
  const view = viewOf(target, seen);
  if (!view) return drawAnew(record, 'panels', source);
  const isReached = distance(target.goal, true, view.answers) === 0;
  const next = isReached ? undefined : goalOf(target.goal, true, view.answers, source);
  return next
    ? stepToward(record, next, source)
    : drawAnew(record, source.random.oneOf(inputsOf(source)) ?? 'panels', source);
}

/**
 * The panels of one walk. It starts from a random record that bears on the target; a step that leads away from it is looked at
 * and taken back.
 */
export function* walk(
  target: Target,
  all: Asked,
  random: Random,
  see: (record: LabRecord) => SeenPanel,
): Generator<{ readonly record: LabRecord; readonly seen: SeenPanel }> {
  const source: Source = { random, all, focus: target.focus };
  let record = drawRecord(source);
  let seen = see(record);
  yield { record, seen };
  for (let step = 0; step < STEPS; step += 1) {
    const next = oneStep(record, seen, target, source);
    const seenNext = see(next);
    yield { record: next, seen: seenNext };
    if (distanceTo(target, seenNext) <= distanceTo(target, seen)) [record, seen] = [next, seenNext];
  }
}
