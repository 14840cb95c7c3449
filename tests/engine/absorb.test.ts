import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absorb, type Kept } from '../../src/engine/absorb.js';
import { answersFor, evaluateAll } from '../../src/engine/evaluate.js';
import { compile } from '../../src/engine/compile.js';
import { all, any } from '../../src/language/clause.js';
import { ruleOf, stubFacts } from './stub.js';

interface Shape {
  readonly id: string;
  readonly absorbs?: readonly string[];
  readonly collects?: boolean;
  readonly absent?: boolean;
  readonly supersedes?: readonly string[];
}

function keptOf(shapes: readonly Shape[]): readonly Kept[] {
  const ruleset = compile(
    shapes.map(({ id, absorbs = [], collects = false, absent = false, supersedes = [] }) =>
      ruleOf({ id, absorbs, collects, supersedes, when: absent ? any() : all() }),
    ),
  );
  return absorb(evaluateAll(ruleset, answersFor(ruleset, stubFacts())));
}

const shown = (kept: readonly Kept[]): readonly string[] =>
  kept.map(({ evaluation, absorbed }) =>
    [evaluation.rule.rule.id, ...absorbed.map(({ rule }) => rule.rule.id)].join(' < '),
  );

describe('a specific note', () => {
  it('replaces the general ones that it names', () => {
    expect(
      shown(
        keptOf([
          { id: 'specific', absorbs: ['general', 'other'] },
          { id: 'general' },
          { id: 'other' },
          { id: 'apart' },
        ]),
      ),
    ).toEqual(['specific < general < other', 'apart']);
  });

  it('takes along what the absorbed one had absorbed itself', () => {
    expect(shown(keptOf([{ id: 'c' }, { id: 'b', absorbs: ['c'] }, { id: 'a', absorbs: ['b'] }]))).toEqual([
      'a < c < b',
    ]);
  });

  it('replaces what took the place of one that it names', () => {
    expect(
      shown(keptOf([{ id: 'a', absorbs: ['old', 'b'] }, { id: 'new', supersedes: ['older', 'old'] }, { id: 'b' }])),
    ).toEqual(['a < new < b']);
    const collector: Shape = { id: 'all', collects: true, absorbs: ['old', 'b'] };
    expect(shown(keptOf([collector, { id: 'new', supersedes: ['old'] }, { id: 'b' }]))).toEqual(['all < new < b']);
  });

  it('replaces nothing when it is not present itself', () => {
    expect(shown(keptOf([{ id: 'a', absorbs: ['b'], absent: true }, { id: 'b' }]))).toEqual(['b']);
  });

  it('does not mind a name that no rule of the set has, or that is absent', () => {
    expect(
      shown(
        keptOf([
          { id: 'a', absorbs: ['nobody', 'b'] },
          { id: 'b', absent: true },
        ]),
      ),
    ).toEqual(['a']);
  });

  it('shares nothing: a note named by two goes with the first of them', () => {
    expect(shown(keptOf([{ id: 'a', absorbs: ['c'] }, { id: 'b', absorbs: ['c'] }, { id: 'c' }]))).toEqual([
      'a < c',
      'b',
    ]);
  });

  it('does not vanish with another that names it back, nor by naming itself', () => {
    expect(
      shown(
        keptOf([
          { id: 'a', absorbs: ['b'] },
          { id: 'b', absorbs: ['a'] },
        ]),
      ),
    ).toEqual(['a < b']);
    expect(shown(keptOf([{ id: 'a', absorbs: ['a'] }]))).toEqual(['a']);
  });
});

describe('a collecting note', () => {
  const collector: Shape = { id: 'all', collects: true, absorbs: ['a', 'b', 'c'] };

  it('gathers what is left when there are two or more', () => {
    expect(shown(keptOf([collector, { id: 'a' }, { id: 'b' }]))).toEqual(['all < a < b']);
  });

  it('is silent when one or none is left', () => {
    expect(shown(keptOf([collector, { id: 'a' }]))).toEqual(['a']);
    expect(shown(keptOf([collector, { id: 'other' }]))).toEqual(['other']);
  });

  it('leaves alone what a specific note has absorbed, even where that leaves too few', () => {
    expect(shown(keptOf([collector, { id: 's', absorbs: ['a'] }, { id: 'a' }, { id: 'b' }]))).toEqual(['s < a', 'b']);
    expect(shown(keptOf([collector, { id: 's', absorbs: ['a'] }, { id: 'a' }, { id: 'b' }, { id: 'c' }]))).toEqual([
      'all < b < c',
      's < a',
    ]);
  });
});

describe('absorbing', () => {
  it('loses nothing and doubles nothing, whatever rules name whatever rules', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const shape = (id: string): fc.Arbitrary<Shape> =>
      fc.record({ id: fc.constant(id), absorbs: fc.subarray(ids), collects: fc.boolean(), absent: fc.boolean() });
    fc.assert(
      fc.property(fc.tuple(...ids.map(shape)), (shapes) => {
        const kept = keptOf(shapes);
        const shownIds = kept
          .flatMap(({ evaluation, absorbed }) => [evaluation, ...absorbed])
          .map(({ rule }) => rule.rule.id);
        expect(new Set(shownIds).size).toBe(shownIds.length);
        const present = shapes
          .filter(({ absent, collects }) => absent !== true && collects !== true)
          .map(({ id }) => id);
        for (const id of present) expect(shownIds).toContain(id);
        for (const id of shownIds) expect(shapes.find((one) => one.id === id)?.absent).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
