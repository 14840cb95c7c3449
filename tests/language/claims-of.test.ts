import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/evidence/claim.js';
import { testosteroneMaleThresholdAua } from '../../src/evidence/claims/threshold-male.js';
import { claimsOf } from '../../src/language/claims-of.js';
import { all, any, given, isBelow, isHigh, limit, not } from '../../src/language/clause.js';
import { shippedRule, type Rule } from '../../src/language/rule.js';
import { cited, genotypes, plain, reported, where } from '../../src/language/sentence.js';

const made = (id: string): typeof testosteroneMaleThresholdAua => ({ ...testosteroneMaleThresholdAua, id });
const below = (id: string) => isBelow('testosterone', limit(made(id), { analyte: 'testosterone', key: 'lower-limit' }));
const empty: Rule = shippedRule({
  id: 'empty',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: all(),
  when: all(),
  note: { title: 'empty', text: [], plainText: '' },
});
const idsOf = (rest: Partial<Rule>): readonly string[] => claimsOf({ ...empty, ...rest }).map(({ id }: Claim) => id);
const withText = (...text: Rule['note']['text']): Partial<Rule> => ({ note: { ...empty.note, text } });

describe('the claims that a rule rests on', () => {
  it.each<[string, () => Partial<Rule>, readonly string[]]>([
    ['none', () => ({ appliesTo: given('adult'), when: isHigh('lh') }), []],
    ['its scope', () => ({ appliesTo: below('a') }), ['a']],
    ['its exceptions', () => ({ unless: [below('a'), not(below('b'))] }), ['a', 'b']],
    [
      'its condition, however deep',
      () => ({ when: all(any(below('a'), isHigh('lh')), not(all(below('b')))) }),
      ['a', 'b'],
    ],
    [
      'its gaps',
      () => ({
        directionOnly: [{ text: 'x', when: below('a') }],
        unknown: [
          { text: 'y', when: { unstated: 'fasting' } },
          { text: 'z', when: below('b') },
        ],
      }),
      ['a', 'b'],
    ],
    ['a sentence about a work', () => withText(plain('One sample.'), cited(made('a'), 'Seen.')), ['a']],
    ['a sentence under a condition', () => withText(where(below('a'), cited(made('b'), 'Seen.'))), ['a', 'b']],
    [
      'facts about variants',
      () => withText(genotypes({ x: [reported(made('a'), 'Seen.')], y: [reported(made('b'), 'Seen.')] })),
      ['a', 'b'],
    ],
    ['what it cites', () => ({ cites: [made('a')] }), ['a']],
    [
      'what stands beside it',
      () => ({
        alsoReportedWith: [reported(made('a'), 'Seen.')],
        limitations: [{ text: 'without a work' }, { text: 'with one', claim: made('b') }],
      }),
      ['a', 'b'],
    ],
  ])('are those of %s', (_, rest, ids) => {
    expect(idsOf(rest())).toEqual(ids);
  });

  it('are each named once', () => {
    const one = made('a');
    expect(claimsOf({ ...empty, cites: [one, one], alsoReportedWith: [reported(one, 'Seen.')] })).toEqual([one]);
  });
});
