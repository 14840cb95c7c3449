import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../src/engine/compile.js';
import type { Truth } from '../../src/logic/truth.js';
import type { Rule } from '../../src/language/rule.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { asked, factsOf, seen, type Asked, type Seen } from '../../src/testing/rule/evaluated.js';
import { exemptions, type Exemption, type Shown } from '../../src/testing/rule/exemptions.js';
import { variationsFor } from '../../src/testing/rule/variations.js';

const EVERYTHING: readonly Shown[] = ['true', 'false', 'unknown', 'decides', 'noticed'];

/** One clause of one rule and what the examples show of it. */
interface Coverage {
  readonly rule: Rule;
  readonly atom: Leaf;
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

const look = (covered: readonly Coverage[], one: Seen, from?: Seen): void => {
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
function coverageOf(rule: Rule, own: Asked): readonly Coverage[] {
  const covered = own.atoms.map((atom): Coverage => ({ rule, atom, shown: new Set() }));
  const bases = (examples.get(rule.id) ?? []).flatMap(({ record }) => {
    const facts = factsOf(record, rule.over);
    return facts ? [{ record, view: seen(own, facts) }] : [];
  });
  const views = bases.map(({ view }) => view);
  for (const { atom, shown } of covered) if (isNoticed(atom, views)) shown.add('noticed');
  for (const [at, view] of views.entries()) {
    look(covered, view);
    for (const other of views.slice(at + 1)) look(covered, other, view);
  }
  const isOpen = ({ shown }: Coverage): boolean => EVERYTHING.some((what) => what !== 'noticed' && !shown.has(what));
  const variations = variationsFor(
    own.atoms.map(({ clause }) => clause),
    rule.over,
  );
  for (const { record, view } of bases) {
    for (const { step } of variations) {
      const open = covered.filter(isOpen);
      if (open.length === 0) return covered;
      const facts = factsOf(step(record), rule.over);
      if (facts) look(open, seen(own, facts), view);
    }
  }
  return covered;
}

const exemptionsOf = ({ rule, atom }: Coverage): readonly Exemption[] =>
  exemptions.filter((one) => (one.rule === undefined || one.rule === rule.id) && one.covers(atom.clause));

const excusedOf = (one: Coverage): ReadonlySet<Shown> => new Set(exemptionsOf(one).flatMap(({ never }) => never));

const coverage = rules.map((rule) => ({ rule, covered: coverageOf(rule, asked(rule)) }));
const all = coverage.flatMap(({ covered }) => covered);

describe('every clause of every rule', () => {
  it.each(coverage)('is seen true, false and unknown, decides, and is noticed: $rule.id', ({ covered }) => {
    const missing = covered.flatMap((one) => {
      const excused = excusedOf(one);
      const never = EVERYTHING.filter((what) => !one.shown.has(what) && !excused.has(what));
      return never.map((what) => `${one.atom.text}: never ${what}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(exemptions)('is excused only where it has to be: $reason', (exemption) => {
    const excused = all.filter((one) => exemptionsOf(one).includes(exemption));
    expect(excused).not.toEqual([]);
    const needless = excused.flatMap(({ rule, atom, shown }) =>
      exemption.never.filter((what) => shown.has(what)).map((what) => `${rule.id}: ${atom.text}: ${what}`),
    );
    expect(needless).toEqual([]);
  });

  it('is covered to the full', () => {
    const excused = all.reduce((sum, one) => sum + excusedOf(one).size, 0);
    const shown = all.reduce((sum, one) => sum + EVERYTHING.filter((what) => one.shown.has(what)).length, 0);
    const wanted = all.length * EVERYTHING.length - excused;
    process.stdout.write(
      `${all.length} clauses of ${rules.length} rules: ${shown} of ${wanted} shown (${Math.floor((100 * shown) / wanted)} %), ${excused} excused\n`,
    );
    expect(shown).toBe(wanted);
  });
});
