import { describe, expect, it } from 'vitest';
import { seePanel, type View } from '../../src/cli/check-rules/see-panel.js';
import { rulesetsOf } from '../../src/engine/compile.js';
import type { Leaf, Node } from '../../src/engine/compile.js';
import { truthOf, type Answers, type Evaluation } from '../../src/engine/evaluate.js';
import type { Rule } from '../../src/language/rule.js';
import type { LabRecord } from '../../src/record/types.js';
import { examples } from '../../src/rules/examples.js';
import { positionRules } from '../../src/rules/position/positions.js';
import { rules } from '../../src/rules/index.js';
import { meetings } from './meetings.js';

const rulesets = rulesetsOf(rules);

function viewsOf(record: LabRecord): readonly View[] {
  const { panel, pair } = seePanel(record, rulesets);
  return pair ? [panel, pair] : [panel];
}

const met = meetings.map(([notes, record]) => ({ notes, views: viewsOf(record) }));
const views: readonly View[] = [
  ...[...examples.values()].flat().flatMap(({ record }) => viewsOf(record)),
  ...met.flatMap((one) => one.views),
];

const idOf = ({ rule }: Evaluation): string => rule.rule.id;
const presentIn = ({ evaluations }: View): readonly Evaluation[] =>
  evaluations.filter(({ outcome }) => outcome === 'present');

const leavesOf = (node: Node): readonly Leaf[] =>
  node.op === 'clause' ? [node] : node.op === 'not' ? [] : node.of.flatMap(leavesOf);

/** What a present rule sees of results: the clauses about them that hold. */
function seenBy({ rule }: Evaluation, answers: Answers): ReadonlySet<number> {
  const holding = leavesOf(rule.when).filter(
    (leaf) => leaf.clause.kind === 'result' && truthOf(leaf, answers) === 'true',
  );
  return new Set(holding.map(({ at }) => at));
}

/** Notes that say of results only a part of what another note of the panel says. */
function saidTwice({ kept, answers }: View): readonly string[] {
  const patterns = kept
    .map(({ evaluation }) => ({
      id: idOf(evaluation),
      kind: evaluation.rule.rule.kind,
      seen: seenBy(evaluation, answers),
    }))
    .filter(({ kind, seen }) => kind === 'pattern' && seen.size > 0);
  return patterns.flatMap((part) =>
    patterns
      .filter(({ seen }) => seen.size > part.seen.size && [...part.seen].every((at) => seen.has(at)))
      .map((whole) => `${part.id}, said by ${whole.id}`),
  );
}

describe('what a rule absorbs', () => {
  const overOf = new Map(rules.map(({ id, over }) => [id, over]));
  const seenBeside = new Set(
    views.flatMap((view) => {
      const present = presentIn(view);
      return present.flatMap((one) => present.map((other) => `${idOf(one)} ${idOf(other)}`));
    }),
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'is a rule about the same panels: %s',
    (_, { absorbs, over }) => {
      expect(absorbs.filter((id) => overOf.get(id) !== over)).toEqual([]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))('is seen beside it: %s', (id, { absorbs }) => {
    expect(absorbs.filter((other) => !seenBeside.has(`${id} ${other}`))).toEqual([]);
  });

  it.each(met.map((one, at) => [at, one.notes.join(', '), one] as const))(
    'is left to the specific note, record %i: %s',
    (_, __, one) => {
      expect(one.views.flatMap(({ kept }) => kept.map(({ evaluation }) => idOf(evaluation)))).toEqual(one.notes);
    },
  );
});

const keptIn = ({ kept }: View): readonly Rule[] => kept.map(({ evaluation }) => evaluation.rule.rule);
const moreThanOne = (isOf: (rule: Rule) => boolean): readonly string[] =>
  views
    .map((view) => keptIn(view).filter(isOf))
    .filter((some) => some.length > 1)
    .map((some) => some.map(({ id }) => id).join(', '));

/** The notes of the latest panel, and of it and the panel before, of each example of which its rule is present. */
const notesOfExamples = rules.map(({ id }) => {
  const shown = (examples.get(id) ?? []).filter(({ outcome }) => outcome === 'present');
  const lines = shown.map(({ name, record }) => {
    const notes = viewsOf(record).flatMap(keptIn);
    return `  ${name}: ${notes.map((note) => note.id).join(', ')}`;
  });
  return [id, ...lines, ''].join('\n');
});

describe('all notes of a panel', () => {
  it('are those that were approved, for every example of which a rule is present', async () => {
    await expect(notesOfExamples.join('\n')).toMatchFileSnapshot('approved/notes-of-examples.txt');
  });

  const positions = new Set(positionRules.map(({ id }) => id));

  it('are one at most about a single result: several are gathered', () => {
    expect(moreThanOne(({ id }) => positions.has(id))).toEqual([]);
  });

  it('are one at most about the quality of the data', () => {
    expect(moreThanOne(({ kind }) => kind === 'quality')).toEqual([]);
  });

  it('list the changes between two samples only where no other note is about them', () => {
    const listed = views.map(keptIn).filter((some) => some.some(({ id }) => id === 'changes-between-samples'));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((some) => some.length > 1)).toEqual([]);
  });

  it('say nothing of its results that another of them says with more', () => {
    expect([...new Set(views.flatMap(saidTwice))]).toEqual([]);
  });
});
