import type { AnnotateOptions } from '../../annotate.js';
import { compile, type CompiledRule, type Leaf, type Node } from '../../engine/compile.js';
import { answersFor, evaluate, truthOf, type Evaluation } from '../../engine/evaluate.js';
import type { Facts } from '../../engine/facts.js';
import { pairAt, pairFacts } from '../../facts/pair-facts.js';
import { panelFacts } from '../../facts/panel-facts.js';
import type { RecordOptions } from '../../facts/read-panel.js';
import { readRecord } from '../../facts/read-record.js';
import type { NameOf } from '../../language/english.js';
import type { ClauseTrace } from '../../language/trace.js';
import type { Rule } from '../../language/rule.js';
import type { Truth } from '../../logic/truth.js';
import type { LabRecord } from '../../record/types.js';
import { catalogueWith } from '../../own/catalogue-with.js';
import { publishedWith } from '../../own/published-with.js';
import { criteriaIds } from '../../reference/criteria.js';

/** A rule on its own, with every clause of its conditions once. */
export interface Asked {
  readonly rule: CompiledRule;
  readonly clauses: number;
  readonly subjects: number;
  readonly atoms: readonly Leaf[];
}

const leavesOf = (node: Node): readonly Leaf[] => (node.op === 'clause' ? [node] : node.of.flatMap(leavesOf));

/** The clauses that decide what a rule says: not those of the gaps that are only printed. */
export function asked(rule: Rule, nameOf?: NameOf): Asked {
  const { rules, clauses, subjects } = compile([rule], nameOf);
  const [compiled] = rules;
  if (!compiled) throw new RangeError('A rule compiles to one rule');
  const nodes = [
    compiled.appliesTo,
    ...compiled.unless,
    compiled.when,
    ...compiled.directionOnly.map(({ when }) => when),
  ];
  const atoms = new Map(nodes.flatMap(leavesOf).map((leaf) => [leaf.at, leaf]));
  return { rule: compiled, clauses, subjects, atoms: [...atoms.values()] };
}

/** Analytes and published intervals of the caller's own, as `createAnnotator` takes them. */
export type OwnBeside = Pick<AnnotateOptions, 'analytes' | 'publishedIntervals'>;

/** How the records of examples are read. */
export function readingWith({ analytes, publishedIntervals }: OwnBeside = {}): RecordOptions {
  const catalogue = catalogueWith(analytes);
  const published = publishedWith(publishedIntervals, catalogue);
  return { criteria: new Set(criteriaIds), laboratoryFirst: true, published, catalogue };
}

/** The facts of the latest panel, or of it and the panel before. */
export function factsOf(
  input: LabRecord,
  over: Rule['over'],
  reading: RecordOptions = readingWith(),
): Facts | undefined {
  const { panels } = readRecord(input, reading);
  const later = panels.at(-1);
  if (!later) return undefined;
  const facts = panelFacts(later);
  if (over === 'panel') return facts;
  const pair = pairAt(panels, panels.length - 1);
  return pair && pairFacts(pair, facts);
}

/** The outcome with its form: what a clause has to change to matter. */
const formOf = ({ outcome, contextUnknown }: Evaluation): string =>
  contextUnknown ? `${outcome}, direction only` : outcome;

/** A record as one rule sees it. */
export interface Seen {
  readonly truths: ReadonlyMap<number, Truth>;
  readonly form: string;
  /** The form if one clause were answered otherwise and all others as they are. */
  readonly formIf: (atom: Leaf, truth: Truth) => string;
}

export function seen({ rule, clauses, subjects, atoms }: Asked, facts: Facts): Seen {
  const own = answersFor({ clauses, subjects }, facts);
  const truths = new Map(atoms.map((atom): readonly [number, Truth] => [atom.at, truthOf(atom, own)]));
  const formBy = (made: (ClauseTrace | undefined)[]): string =>
    formOf(evaluate(rule, answersFor({ clauses, subjects }, facts, made)));
  return {
    truths,
    form: formBy([...own.made]),
    formIf: (atom, truth) => {
      const otherwise = [...own.made];
      otherwise[atom.at] = { clause: atom.text, truth, observed: [] };
      return formBy(otherwise);
    },
  };
}
