import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../src/engine/compile.js';
import type { Truth } from '../../src/logic/truth.js';
import type { Rule } from '../../src/language/rule.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { exemptions, type Exemption } from './exemptions.js';
import { asked, factsOf, seen, type Asked, type Seen } from './evaluated.js';
import { variationsFor } from './variations.js';

const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown'];

/** What was shown of one clause of one rule. */
interface Shown {
  readonly atom: Leaf;
  readonly truths: Set<Truth>;
  /** The first pair of records that differ in the clause and in what the rule says, because of the clause. */
  flip: string | undefined;
}

/** Does the clause alone account for the other outcome? */
const decides = (atom: Leaf, one: Seen, other: Seen): boolean =>
  one.form !== other.form &&
  one.truths.get(atom.at) !== other.truths.get(atom.at) &&
  one.formIf(atom, other.truths.get(atom.at) ?? 'unknown') !== one.form;

const isShown = ({ truths, flip }: Shown): boolean => truths.size === TRUTHS.length && flip !== undefined;

function look(shown: readonly Shown[], one: Seen, base: { readonly name: string; readonly seen: Seen } | undefined, name: string): void {
  for (const each of shown) {
    each.truths.add(one.truths.get(each.atom.at) ?? 'unknown');
    if (each.flip === undefined && base && (decides(each.atom, base.seen, one) || decides(each.atom, one, base.seen)))
      each.flip = `${base.name} / ${name}`;
  }
}

/** Looks at every example and at every single step away from it, until each clause was shown. */
function coverageOf(rule: Rule, own: Asked): readonly Shown[] {
  const shown = own.atoms.map((atom): Shown => ({ atom, truths: new Set(), flip: undefined }));
  const variations = variationsFor(own.atoms.map(({ clause }) => clause), rule.over);
  const bases = (examples.get(rule.id) ?? []).flatMap(({ name, record }) => {
    const facts = factsOf(record, rule.over);
    return facts ? [{ name, record, seen: seen(own, facts) }] : [];
  });
  for (const base of bases) {
    look(shown, base.seen, undefined, base.name);
    for (const other of bases) look(shown, other.seen, base, other.name);
  }
  for (const base of bases) {
    for (const { name, step } of variations) {
      if (shown.every(isShown)) return shown;
      const facts = factsOf(step(base.record), rule.over);
      if (facts) look(shown, seen(own, facts), base, name);
    }
  }
  return shown;
}

const exempt = (rule: Rule, { text, clause }: Leaf): readonly Exemption[] =>
  exemptions.filter((one) => (one.rule === undefined || one.rule === rule.id) && one.covers(clause, text));

const coverage = rules.map((rule) => {
  const own = asked(rule);
  return { rule, shown: coverageOf(rule, own) };
});

describe('every clause of every rule', () => {
  it.each(coverage)('is seen true, false and unknown, and decides: $rule.id', ({ rule, shown }) => {
    const gaps = shown.flatMap(({ atom, truths, flip }) => {
      const exempted = exempt(rule, atom);
      const excused = new Set(exempted.flatMap(({ never }) => never));
      const unseen = TRUTHS.filter((truth) => !truths.has(truth) && !excused.has(truth));
      return [
        ...unseen.map((truth) => `${atom.text}: never ${truth}`),
        ...(flip === undefined && !excused.has('flip') ? [`${atom.text}: never decides`] : []),
      ];
    });
    expect(gaps).toEqual([]);
  });

  it.each(exemptions)('needs the exemption: $reason', (exemption) => {
    const covered = coverage.flatMap(({ rule, shown }) => shown.filter(({ atom }) => exempt(rule, atom).includes(exemption)));
    expect(covered).not.toEqual([]);
    const needless = covered.flatMap(({ atom, truths, flip }) =>
      exemption.never.filter((what) => (what === 'flip' ? flip !== undefined : truths.has(what))).map((what) => `${atom.text}: ${what}`),
    );
    expect(needless).toEqual([]);
  });

  it('is counted', () => {
    const all = coverage.flatMap(({ rule, shown }) => shown.map((one) => ({ rule, ...one })));
    const ways = all.flatMap(({ rule, atom, truths, flip }) => {
      const excused = new Set(exempt(rule, atom).flatMap(({ never }) => never));
      return [...TRUTHS.map((truth) => ({ excused: excused.has(truth), shown: truths.has(truth) })), { excused: excused.has('flip'), shown: flip !== undefined }];
    });
    const wanted = ways.filter(({ excused }) => !excused);
    const done = wanted.filter((one) => one.shown);
    process.stdout.write(
      `clauses: ${all.length} in ${rules.length} rules; ${done.length} of ${wanted.length} values and decisions shown (${Math.floor((100 * done.length) / wanted.length)} %), ${ways.length - wanted.length} exempt\n`,
    );
    expect(done.length).toBe(wanted.length);
  });
});
