import { isOfClass } from '../../context/treatment-state.js';
import type { Branch, CompiledRule, Leaf, Node } from '../../engine/compile.js';
import { truthOf, type Answers } from '../../engine/evaluate.js';
import type { Clause } from '../../language/clause.js';
import { contextFacts } from '../../language/context.js';
import type { LabRecord } from '../../record/types.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { drawAnew, leaveOut, printAnew, withPanelBefore, type Source } from './draw-record.js';
import { drawTreatment } from './draw-treatment.js';
import { PLACES_FOR } from './printed-line.js';
import { opposite } from './statement.js';

const every = (of: readonly Node[]): Branch => ({ op: 'all', count: of.length, of });
const not = (of: Node): Branch => ({ op: 'not', count: 1, of: [of] });

/** What has to hold for a rule to be present. */
const presenceOf = ({ appliesTo, unless, when }: CompiledRule): Node => every([appliesTo, ...unless.map(not), when]);

/** What has to hold besides for a rule to keep its note: of those that take it over none is present, what it gathers is there. */
export function ownNoteOf(rule: CompiledRule, rules: readonly CompiledRule[]): Node {
  const among = (ids: readonly string[]): readonly CompiledRule[] => rules.filter((one) => ids.includes(one.rule.id));
  if (rule.rule.collects) {
    return { op: 'at-least', count: 2, of: among(rule.rule.absorbs).map((one) => ownNoteOf(one, rules)) };
  }
  const absorbers = rules.filter(({ rule: one }) => !one.collects && one.absorbs.includes(rule.rule.id));
  return every([presenceOf(rule), ...absorbers.map((one) => not(every([one.appliesTo, one.when])))]);
}

/** How many parts of a branch have to come out as wanted: of `count` that make it true, all but `count - 1` make it false. */
const needed = ({ of, count }: Branch, wanted: boolean): number => (wanted ? count : of.length - count + 1);

interface Part {
  readonly part: Node;
  readonly away: number;
}

/** The parts that are nearest to what is wanted, as many as are needed. */
function nearest(branch: Branch, wanted: boolean, answers: Answers): readonly Part[] {
  return branch.of
    .map((part) => ({ part, away: distance(part, wanted, answers) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, Math.max(0, needed(branch, wanted)));
}

/** How many clauses would have to come out otherwise for a condition to be true, or to be false. */
export function distance(node: Node, wanted: boolean, answers: Answers): number {
  if (truthOf(node, answers) === (wanted ? 'true' : 'false')) return 0;
  if (node.op === 'clause') return 1;
  const [first] = node.of;
  if (node.op === 'not') return first ? distance(first, !wanted, answers) : 0;
  return nearest(node, wanted, answers).reduce((sum, { away }) => sum + away, 0);
}

/** A clause, and how it should come out. */
export interface Goal {
  readonly leaf: Leaf;
  readonly wanted: boolean;
}

/** One of the clauses that keep a condition from being as wanted. */
export function goalOf(node: Node, wanted: boolean, answers: Answers, source: Source): Goal | undefined {
  if (node.op === 'clause') return { leaf: node, wanted };
  const [first] = node.of;
  if (node.op === 'not') return first && goalOf(first, !wanted, answers, source);
  const open = (source.random.percent(75) ? nearest(node, wanted, answers) : node.of.map((part) => ({ part, away: 1 })))
    .filter(({ away, part }) => away > 0 && distance(part, wanted, answers) > 0)
    .map(({ part }) => part);
  const next = source.random.oneOf(open);
  return next && goalOf(next, wanted, answers, source);
}

const isPlaced = (word: string): word is keyof typeof PLACES_FOR => Object.hasOwn(PLACES_FOR, word);

function towardResult(record: LabRecord, analyte: string, is: string, source: Source): LabRecord {
  if (is === 'not-measured') return leaveOut(record, analyte);
  return printAnew(record, analyte, source, isPlaced(is) ? { places: PLACES_FOR[is] } : {});
}

/** A result before a hormone, another during it, and one that is back. */
function towardBaseline(record: LabRecord, analyte: string, source: Source): LabRecord {
  const course = record.panels.length > 2 ? record : withPanelBefore(record, source, true);
  const printed = ([-3, -2, -1] as const).reduce(
    (before, on) => printAnew(before, analyte, source, { on, places: on === -2 ? PLACES_FOR.low : PLACES_FOR.inside }),
    course,
  );
  const during = printed.panels.slice(-2, -1).map(({ id }) => id);
  return {
    ...printed,
    treatments: [{ class: source.random.oneOf(hormoneClasses) ?? 'testosterone', duringPanels: during }],
  };
}

function towardChange(record: LabRecord, { analyte, is }: Clause & { kind: 'change' }, source: Source): LabRecord {
  if (is === 'nearer-to-baseline') return towardBaseline(record, analyte, source);
  const paired = record.panels.length > 1 ? record : withPanelBefore(record, source);
  const wasAt = is === 'was-low' ? PLACES_FOR.low : is === 'was-high' ? PLACES_FOR.high : undefined;
  const before = printAnew(paired, analyte, source, { on: -2, ...(wasAt && { places: wasAt }) });
  return printAnew(before, analyte, source);
}

function towardTreatment(
  record: LabRecord,
  { classes, when }: Clause & { kind: 'treatment' },
  wanted: boolean,
  source: Source,
): LabRecord {
  const others = (record.treatments ?? []).filter((one) => !isOfClass(one, classes));
  if (!wanted) return { ...record, treatments: others };
  const paired =
    (when === 'begun' || when === 'ended') && record.panels.length < 2 ? withPanelBefore(record, source) : record;
  const one = source.random.oneOf(classes);
  const drawn = drawTreatment(classes, paired.panels, source.random, when);
  return { ...paired, treatments: [...others, { ...drawn, ...(one && { class: one }) }] };
}

/** Says of a record, anew, what a clause asks for: where it can be said outright as wanted, else drawn. */
export function stepToward(record: LabRecord, { leaf: { clause }, wanted }: Goal, source: Source): LabRecord {
  switch (clause.kind) {
    case 'result':
      return towardResult(record, clause.analyte, wanted ? clause.is : opposite(clause.is), source);
    case 'limit':
      return printAnew(record, clause.analyte, source, { how: 'beside a limit' });
    case 'change':
      return towardChange(record, clause, source);
    case 'treatment':
      return towardTreatment(record, clause, wanted, source);
    case 'context':
      return drawAnew(record, contextFacts[clause.fact].input, source);
  }
}
