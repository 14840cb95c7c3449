import { describe, expect, it } from 'vitest';
import { answerAt, answersFor, missingAt } from '../../src/engine/answers.js';
import type { Leaf } from '../../src/engine/compile.js';
import type { Facts } from '../../src/engine/facts.js';
import { testosteroneMaleThresholdAua } from '../../src/evidence/claims/threshold-male.js';
import {
  isAbove,
  isBelow,
  isHigh,
  isHigher,
  isInside,
  isLow,
  isNotAbove,
  isNotBelow,
  isNotLow,
  limit,
  type Clause,
} from '../../src/language/clause.js';
import type { ClauseAnswer, ClauseTrace } from '../../src/language/trace.js';
import type { Truth } from '../../src/logic/truth.js';
import { stubFacts } from './stub.js';

/** What one clause came to, with what would decide it. */
function answer(clause: Clause, facts: Facts): ClauseAnswer & Pick<ClauseTrace, 'limit'> {
  const leaf: Leaf = { op: 'clause', at: 0, subject: 0, clause, text: 'the clause' };
  const answers = answersFor({ clauses: 1, subjects: 1 }, facts);
  const { truth, observed, limit: decided } = answerAt(leaf, answers);
  return { truth, observed, missing: missingAt(leaf, answers), ...(decided && { limit: decided }) };
}

const aua = limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' });
const shown = { value: '300', unit: 'ng/dL', owner: aua.claim.id, claim: aua.claim.id };
const observed = [{ path: '/panels/0/observations/0', display: '9 nmol/L' }];
const truths: readonly Truth[] = ['true', 'false', 'unknown'];
const opposite = { true: 'false', false: 'true', unknown: 'unknown' } as const;

describe('the answer about a result', () => {
  it.each(truths)('has what was seen, and names what is missing only where it is unknown (%s)', (truth) => {
    const facts = stubFacts({ results: { lh: { low: truth, inside: truth, observed } } });
    const missing = truth === 'unknown' ? [{ input: 'lh', cause: 'censored' }] : [];
    expect(answer(isLow('lh'), facts)).toEqual({ truth, observed, missing });
    expect(answer(isInside('lh'), facts)).toEqual({ truth, observed, missing });
    expect(answer(isNotLow('lh'), facts)).toEqual({ truth: opposite[truth], observed, missing });
  });

  it('has the limit that decided, where there is one', () => {
    const decided = { value: '8.6', unit: '[IU]/L', owner: 'laboratory' };
    const facts = stubFacts({ results: { lh: { high: 'true', observed, limit: decided } } });
    expect(answer(isHigh('lh'), facts)).toEqual({ truth: 'true', observed, missing: [], limit: decided });
  });

  it('that was not measured names it', () => {
    const missing = [{ input: 'lh', panel: 'p', cause: 'not-supplied' }];
    expect(answer(isLow('lh'), stubFacts())).toEqual({ truth: 'unknown', observed: [], missing });
  });
});

describe('the answer about a named limit', () => {
  const facts = (below: Truth, above: Truth) =>
    stubFacts({ results: { testosterone: { observed } }, comparison: { below, above } });

  it.each(truths)('is of the side that is asked for (%s)', (truth) => {
    const other = truth === 'true' ? 'false' : 'true';
    const missing = truth === 'unknown' ? [{ input: 'testosterone', panel: 'p', cause: 'censored' }] : [];
    const said = (is: Truth) => ({ truth: is, observed, missing, limit: shown });
    expect(answer(isBelow('testosterone', aua), facts(truth, other))).toEqual(said(truth));
    expect(answer(isNotBelow('testosterone', aua), facts(truth, other))).toEqual(said(opposite[truth]));
    expect(answer(isAbove('testosterone', aua), facts(other, truth))).toEqual(said(truth));
    expect(answer(isNotAbove('testosterone', aua), facts(other, truth))).toEqual(said(opposite[truth]));
  });

  it('is unknown without a result, and still says which limit', () => {
    const missing = [{ input: 'testosterone', panel: 'p', cause: 'not-supplied' }];
    expect(answer(isBelow('testosterone', aua), stubFacts())).toEqual({
      truth: 'unknown',
      observed: [],
      missing,
      limit: shown,
    });
  });
});

describe('the answer about a change', () => {
  it.each(truths)('is that of the facts (%s)', (change) => {
    expect(answer(isHigher('lh'), stubFacts({ change })).truth).toBe(change);
  });
});
