import { nameIn } from '../../analytes/name.js';
import type { Leaf } from '../../engine/compile.js';
import type { Rule } from '../../language/rule.js';
import type { Truth } from '../../logic/truth.js';
import type { RuleExample } from '../../rules/example.js';
import { asked, factsOf, readingWith, seen, type OwnBeside, type Seen } from './evaluated.js';
import { exemptions, type Exemption, type Shown } from './exemptions.js';
import { variationsFor } from './variations.js';

const EVERYTHING: readonly Shown[] = ['true', 'false', 'unknown', 'decides', 'noticed'];

/** One clause of one rule and what the examples show of it. */
export interface Coverage {
  readonly rule: Rule;
  readonly atom: Leaf;
  readonly shown: ReadonlySet<Shown>;
}

interface Open extends Coverage {
  readonly shown: Set<Shown>;
}

/** Does the clause by itself account for what the rule says otherwise of the other record? */
const decides = (atom: Leaf, one: Seen, other: Seen): boolean => {
  const otherwise = other.truths.get(atom.at);
  return (
    otherwise !== undefined &&
    one.form !== other.form &&
    one.truths.get(atom.at) !== otherwise &&
    one.formIf(atom, otherwise) !== one.form
  );
};

const look = (covered: readonly Open[], one: Seen, from?: Seen): void => {
  for (const { atom, shown } of covered) {
    shown.add(one.truths.get(atom.at) ?? 'unknown');
    if (from && (decides(atom, from, one) || decides(atom, one, from))) shown.add('decides');
  }
};

const constants: readonly Truth[] = ['true', 'false'];

const isNoticed = (atom: Leaf, bases: readonly Seen[]): boolean =>
  constants.every((truth) => bases.some((one) => one.formIf(atom, truth) !== one.form));

/**
 * What the examples of a rule show of its clauses: by themselves, by two of them, and by one of them with a single step away
 * from it. The steps are tried in their order until everything was shown.
 */
export function coverageOf(rule: Rule, examples: readonly RuleExample[], beside?: OwnBeside): readonly Coverage[] {
  const reading = readingWith(beside);
  const own = asked(rule, nameIn(reading.catalogue));
  const covered = own.atoms.map((atom): Open => ({ rule, atom, shown: new Set() }));
  const bases = examples.flatMap(({ record }) => {
    const facts = factsOf(record, rule.over, reading);
    return facts ? [{ record, view: seen(own, facts) }] : [];
  });
  const views = bases.map(({ view }) => view);
  for (const { atom, shown } of covered) if (isNoticed(atom, views)) shown.add('noticed');
  for (const [at, view] of views.entries()) {
    look(covered, view);
    for (const other of views.slice(at + 1)) look(covered, other, view);
  }
  const isOpen = ({ shown }: Open): boolean => EVERYTHING.some((what) => what !== 'noticed' && !shown.has(what));
  const variations = variationsFor(
    own.atoms.map(({ clause }) => clause),
    rule.over,
  );
  for (const { record, view } of bases) {
    for (const { step } of variations) {
      const open = covered.filter(isOpen);
      if (open.length === 0) return covered;
      const facts = factsOf(step(record), rule.over, reading);
      if (facts) look(open, seen(own, facts), view);
    }
  }
  return covered;
}

export const exemptionsOf = ({ rule, atom }: Pick<Coverage, 'rule' | 'atom'>): readonly Exemption[] =>
  exemptions.filter((one) => (one.rule === undefined || one.rule === rule.id) && one.covers(atom.clause));

/** What a clause need not show. */
const excusedOf = (one: Coverage): ReadonlySet<Shown> => new Set(exemptionsOf(one).flatMap(({ never }) => never));

/** What the examples owe of a clause. */
export function neverShown(one: Coverage): readonly Shown[] {
  const excused = excusedOf(one);
  return EVERYTHING.filter((what) => !one.shown.has(what) && !excused.has(what));
}

/** How much of everything there is to show of clauses was shown, and how much is excused. */
export function countShown(all: readonly Coverage[]): {
  readonly shown: number;
  readonly wanted: number;
  readonly excused: number;
} {
  const excused = all.reduce((sum, one) => sum + excusedOf(one).size, 0);
  const shown = all.reduce((sum, one) => sum + EVERYTHING.filter((what) => one.shown.has(what)).length, 0);
  return { shown, wanted: all.length * EVERYTHING.length - excused, excused };
}
