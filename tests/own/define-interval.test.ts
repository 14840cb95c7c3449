import { describe, expect, it } from 'vitest';
import { createAnnotator, type Claim } from '../../src/index.js';
import { defineInterval, DefinitionError, type IntervalDefinition } from '../../src/rules/index.js';
import { inhibinAInterval } from '../testing/guide/inhibin-a.js';
import { porcelain, porcelainByMass, porcelainStudy } from './fixtures.js';

const { men } = porcelainStudy.values;
const good = {
  analyte: 'acme:porcelain',
  claim: porcelainStudy,
  key: 'men',
  group: { category: 'male', ageLow: 20, ageHigh: 60 },
} as const;

function refused(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.problems.map(({ path }) => path);
  }
}

/** As plain JavaScript may call it: the compiler would refuse some of these. */
const define = (definition: object): unknown => defineInterval(definition as IntervalDefinition<'lh', never>);

const claimWith = (changed: object): Partial<Claim> => ({
  ...porcelainStudy,
  values: { ...porcelainStudy.values, men: { ...men, ...changed } },
});

describe('a published interval of one’s own', () => {
  it('is a value of a claim and a group', () => {
    expect(defineInterval(good)).toEqual({
      analyte: 'acme:porcelain',
      claim: porcelainStudy,
      value: men,
      group: { category: 'male', ageLow: 20, ageHigh: 60 },
    });
  });

  it.each([
    ['no claim', { claim: undefined }, 'claim'],
    ['a claim without a work', { claim: { ...porcelainStudy, citation: undefined } }, 'claim.citation'],
    ['a work without a title', { claim: { ...porcelainStudy, citation: { id: 'a', type: 'book' } } }, 'claim.citation'],
    ['a claim without a name', { claim: { ...porcelainStudy, id: '' } }, 'claim.id'],
    ['a claim that may not stand in a note', { claim: { ...porcelainStudy, use: 'context' } }, 'claim.use'],
    ['a value that is not there', { key: 'women' }, 'key'],
    ['a value of another analyte', { claim: claimWith({ analyte: 'acme:clay' }) }, 'key'],
    ['a number that is no interval', { key: 'mean' }, 'claim.values.mean.statistic'],
    ['a unit that is not UCUM', { claim: claimWith({ unit: 'ng/zz' }) }, 'claim.values.men.unit'],
    ['an end that is no decimal', { claim: claimWith({ low: 'about 100' }) }, 'claim.values.men.low'],
    [
      'one number of an interval',
      { claim: claimWith({ low: undefined, high: undefined, value: '7' }) },
      'claim.values.men',
    ],
    ['two numbers of one end', { claim: claimWith({ statistic: 'laboratory-upper-limit' }) }, 'claim.values.men'],
    ['no group', { group: undefined }, 'group'],
    ['no end', { claim: claimWith({ low: undefined, high: undefined }) }, 'claim.values.men'],
    ['a lower end above the upper one', { claim: claimWith({ low: '301' }) }, 'claim.values.men'],
    ['a group of the other category', { group: { category: 'female', ageLow: 20, ageHigh: 60 } }, 'group.category'],
    ['a group that is wider than the study', { group: { category: 'male', ageLow: 18, ageHigh: 60 } }, 'group'],
    ['a group without the ages of the study', { group: { category: 'male' } }, 'group'],
  ])('is refused with %s', (_, changed, path) => {
    expect(refused(() => define({ ...good, ...changed }))).toEqual([path]);
  });

  it('holds a last year of age only where the study does', () => {
    const population = { category: 'male', ageYears: { minExclusive: 17, maxExclusive: 40 } };
    const until = (ageHigh: number): readonly string[] =>
      refused(() =>
        define({
          ...good,
          claim: { ...porcelainStudy, population },
          group: { category: 'male', ageLow: 18, ageHigh },
        }),
      );
    expect([until(39), until(40)]).toEqual([[], ['group']]);
  });

  it('is refused for an id that is neither of the catalogue nor one’s own', () => {
    const claim = claimWith({ analyte: 'testosteron' });
    expect(refused(() => define({ ...good, claim, analyte: 'testosteron' }))).toContain('analyte');
    expect(refused(() => define({ ...good, analyte: undefined }))).toContain('analyte');
  });

  it('says where the number has no source', () => {
    expect(() => define({ ...good, claim: { ...porcelainStudy, citation: undefined } })).toThrow(
      'The published interval of acme:porcelain cannot be used:\n- claim.citation is no work; accepted is a work in CSL-JSON with an id and a title: no number stands without its source',
    );
  });

  it('has an analyte that is there, in a unit of it', () => {
    expect(refused(() => createAnnotator({ publishedIntervals: [inhibinAInterval] }))).toEqual(['analyte']);
    const { molarMass: _, ...inMoles } = { ...porcelain, displayUnits: { si: 'nmol/L', conventional: 'nmol/L' } };
    expect(refused(() => createAnnotator({ analytes: [inMoles], publishedIntervals: [porcelainByMass] }))).toEqual([
      'claim.values',
    ]);
  });

  it('is not given in the place of the choice which intervals go first', () => {
    // @ts-expect-error the option chooses between two
    expect(() => createAnnotator({ intervals: [porcelainByMass] })).toThrow(/publishedIntervals/);
  });
});

/** What does not compile. */
export const notCompiled = (): readonly unknown[] => [
  // @ts-expect-error a misspelt id of the catalogue
  defineInterval({ ...good, analyte: 'testosteron' }),
  // @ts-expect-error a value that is no interval
  defineInterval({ ...good, key: 'mean' }),
  // @ts-expect-error a value of another analyte
  defineInterval({ ...good, analyte: 'acme:clay' }),
  // @ts-expect-error no source
  defineInterval({ analyte: 'acme:porcelain', key: 'men', group: {} }),
];
