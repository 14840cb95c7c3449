import type { Change } from '../annotation.js';
import type { Comparison } from '../facts/comparison.js';
import { toDecimalString } from '../logic/exact.js';

/** The public shape of a comparison. */
export function changeOf(comparison: Comparison): Change {
  const { analyte, from, to, direction, percent, comparable, why, beyondVariation, variation, withheld, published } =
    comparison;
  const text = percent && toDecimalString(percent);
  const [first, ...others] = published;
  // works that disagree are shown together, and no direction agrees or differs
  const isAgreed = others.every(({ effect }) => effect.direction === first?.effect.direction);
  return {
    analyte,
    from: from.context.panel.id,
    to: to.context.panel.id,
    direction,
    ...(text !== undefined && { percent: { low: text, high: text, lowInclusive: true, highInclusive: true } }),
    comparable,
    why,
    beyondVariation,
    ...(variation && { variationClaim: variation.claim.id }),
    ...(withheld && { variationWithheld: { reason: withheld.code, claim: withheld.claim.id } }),
    ...(first && {
      published: {
        treatment: first.effect.treatment,
        direction: first.effect.direction,
        claim: first.effect.claim.id,
        agreement: isAgreed ? first.agreement : 'undecided',
      },
    }),
  };
}
