import type { Evaluation } from './evaluate.js';

/** A note to be written: a present rule with the more general ones that it replaces. */
export interface Kept {
  readonly evaluation: Evaluation;
  readonly absorbed: readonly Evaluation[];
}

/** Follows the chain of absorbers to the rule that stays. It ends: nothing is absorbed by what it has absorbed itself. */
function absorberOf(id: string, by: ReadonlyMap<string, string>): string {
  let at = id;
  for (let next = by.get(at); next !== undefined; next = by.get(at)) at = next;
  return at;
}

const idOf = ({ rule }: Evaluation): string => rule.rule.id;

/** How many notes have to be left for a collecting rule to gather them. */
const WORTH_GATHERING = 2;

/**
 * A specific rule replaces the general ones that it names. What is absorbed takes along what it had absorbed itself, so
 * nothing seen is lost: the note that stays carries all their patterns. Collecting rules come last and gather what is left.
 */
export function absorb(evaluations: readonly Evaluation[]): readonly Kept[] {
  const present = new Map(evaluations.filter(({ outcome }) => outcome === 'present').map((one) => [idOf(one), one]));
  const by = new Map<string, string>();
  const claim = (absorber: Evaluation, ids: readonly string[]): void => {
    for (const id of ids) {
      // two rules that name each other would both vanish: the one that came first stays
      const isFree = present.has(id) && !by.has(id) && absorberOf(idOf(absorber), by) !== id;
      if (isFree) by.set(id, idOf(absorber));
    }
  };
  const all = [...present.values()];
  // a rule that replaces another is absorbed and gathered in its place
  const heirs = new Map(
    all.flatMap(({ rule: { rule } }) => rule.supersedes.map((former) => [former, rule.id] as const)),
  );
  const absorbsOf = ({ rule: { rule } }: Evaluation): readonly string[] =>
    heirs.size === 0 ? rule.absorbs : rule.absorbs.map((id) => heirs.get(id) ?? id);
  const collectors = all.filter(({ rule }) => rule.rule.collects);
  for (const one of all) if (!one.rule.rule.collects) claim(one, absorbsOf(one));
  const idle = new Set<string>();
  for (const collector of collectors) {
    const left = absorbsOf(collector).filter((id) => present.has(id) && !by.has(id));
    if (left.length < WORTH_GATHERING) idle.add(idOf(collector));
    else claim(collector, left);
  }
  const absorbed = new Map<string, Evaluation[]>();
  for (const [id, evaluation] of present) {
    const owner = absorberOf(id, by);
    if (owner !== id) absorbed.set(owner, [...(absorbed.get(owner) ?? []), evaluation]);
  }
  return all
    .filter((one) => !by.has(idOf(one)) && !idle.has(idOf(one)))
    .map((evaluation) => ({ evaluation, absorbed: absorbed.get(idOf(evaluation)) ?? [] }));
}
