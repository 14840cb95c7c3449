import { describe, expect, it } from 'vitest';
import { analyteOf } from '../../src/analytes/find.js';
import type { AnalyteId } from '../../src/analytes/analyte.js';
import { testosteroneMaleArupInterval } from '../../src/evidence/claims/interval-male.js';
import type { Possible } from '../../src/logic/possible.js';
import type { Stated } from '../../src/reference/fits.js';
import { placeByPublished } from '../../src/reference/place-by-published.js';
import type { Placeable } from '../../src/reference/placed.js';
import type { PublishedInterval } from '../../src/reference/published.js';
import { porcelain } from '../own/fixtures.js';
import { constructed, placeable, point, under } from './placeable.js';

const adult = { age: { min: 34, max: 34 } } as const;
const man: Stated = { category: 'male', ...adult };
const woman: Stated = { category: 'female', ...adult };

function placed(
  id: AnalyteId,
  value: string | Possible,
  intervals: readonly PublishedInterval[],
  stated: Stated = man,
  rest: Partial<Placeable> = {},
) {
  const values = typeof value === 'string' ? point(value) : value;
  return placeByPublished(placeable(id, values, rest), stated, values, () => intervals);
}

const NO_INTERVAL = { input: 'referenceInterval', cause: 'no-interval' };
const METHOD = { input: 'method', cause: 'method-unstated' };
const OPEN = { low: 'unknown', high: 'unknown', inside: 'unknown' };

const lh = (low: string, high: string, rest?: Partial<PublishedInterval>) => constructed('lh', { low, high }, rest);

describe('a result that published intervals may not place', () => {
  it.each(['unit', 'method', 'treatments'] as const)('is open, and %s is named as the reason', (withheld) => {
    expect(placed('lh', '20', [lh('2', '9')], man, { withheld })).toEqual({
      position: 'indeterminate',
      ...OPEN,
      missing: [{ input: withheld, cause: 'not-comparable' }, NO_INTERVAL],
      phaseNeeded: false,
    });
  });

  it('has no interval where none is published, or none of its group', () => {
    const none = { position: 'no-interval', ...OPEN, missing: [NO_INTERVAL], phaseNeeded: false };
    expect(placed('lh', '20', [])).toEqual(none);
    expect(placed('lh', '20', [lh('2', '9', { group: { category: 'female' } })])).toEqual(none);
  });

  it.each<[AnalyteId, Stated]>([
    ['estradiol', man],
    ['free-androgen-index', woman],
    ['hcg', man],
    ['testosterone', woman],
    ['testosterone', adult],
  ])('has none without a method where assays differ much: %s of %j', (id, stated) => {
    const published = [constructed(id, { low: '2', high: '9' })];
    const none = { position: 'no-interval', ...OPEN, missing: [METHOD, NO_INTERVAL], phaseNeeded: false };
    expect(placed(id, '20', published, stated)).toEqual(none);
    expect(placed(id, '20', published, stated, { method: 'other' })).toEqual(none);
    expect(placed(id, '20', published, stated, { method: 'immunoassay' })).toMatchObject({ position: 'above' });
    expect(placed(id, '20', [], stated).missing).toEqual([NO_INTERVAL]);
  });

  it.each<[AnalyteId, Stated]>([
    ['lh', woman],
    ['testosterone', man],
  ])('needs no method where they do not: %s of %j', (id, stated) => {
    expect(placed(id, '20', [constructed(id, { low: '2', high: '9' })], stated).position).toBe('above');
  });
});

describe('a published interval', () => {
  it.each<[boolean, string, Partial<PublishedInterval>, Partial<Placeable>]>([
    [true, 'of the stated method', { method: 'immunoassay' }, { method: 'immunoassay' }],
    [false, 'of another method', { method: 'immunoassay' }, { method: 'mass-spectrometry' }],
    [true, 'of a method where none is stated', { method: 'immunoassay' }, {}],
    [true, 'of a method where its words are not known', { method: 'immunoassay' }, { method: 'other' }],
    [true, 'of no method', {}, { method: 'mass-spectrometry' }],
    [true, 'for certified assays, of one', { certified: true }, { certified: true }],
    [false, 'for certified assays, of another', { certified: true }, { certified: false }],
    [false, 'for certified assays, where nothing is said', { certified: true }, {}],
    [true, 'for all assays, of a certified one', {}, { certified: true }],
    [true, 'for calculated values, of one', { calculation: 'vermeulen-1999' }, { calculation: 'vermeulen-1999' }],
    [false, 'for calculated values, of a measured one', { calculation: 'vermeulen-1999' }, {}],
    [false, 'for measured values, of a calculated one', {}, { calculation: 'vermeulen-1999' }],
    [false, 'in a unit that has no way to that of the result', { value: { ...lh('2', '9').value, unit: 'kg' } }, {}],
    [false, 'whose lower end is no number', { value: { ...lh('2', '9').value, low: 'few' } }, {}],
    [false, 'whose upper end is no number', { value: { ...lh('2', '9').value, high: 'many' } }, {}],
  ])('applies: %s, %s', (applies, _, interval, rest) => {
    expect(placed('lh', '20', [lh('2', '9', interval)], man, rest).position).toBe(applies ? 'above' : 'no-interval');
  });

  it.each<[string, Parameters<typeof constructed>[1], readonly string[], object]>([
    ['has both ends', { low: '2', high: '9' }, ['below', 'within', 'within', 'above'], { low: '2', high: '9' }],
    [
      'does not hold an upper end that is printed with a sign',
      { low: '2', high: '9', comparator: '<' },
      ['below', 'within', 'above', 'above'],
      { low: '2', high: '9' },
    ],
    [
      'is an upper end alone',
      { value: '9', statistic: 'laboratory-upper-limit' },
      ['within', 'within', 'within', 'above'],
      { high: '9' },
    ],
    [
      'is an upper centile alone',
      { value: '9', statistic: 'percentile-97.5' },
      ['within', 'within', 'within', 'above'],
      { high: '9' },
    ],
    [
      'is a lower end alone',
      { value: '2', statistic: 'laboratory-lower-limit' },
      ['below', 'within', 'within', 'within'],
      { low: '2' },
    ],
    [
      'is a lower centile alone',
      { value: '2', statistic: 'percentile-2.5' },
      ['below', 'within', 'within', 'within'],
      { low: '2' },
    ],
  ])('%s', (_, value, positions, ends) => {
    const results = ['1.9', '2', '9', '9.1'].map((one) => placed('lh', one, [constructed('lh', value)]));
    expect(results.map(({ position }) => position)).toEqual(positions);
    expect(results[0]?.interval?.printed).toStrictEqual({ ...ends, unit: analyteOf('lh').unit });
  });

  it('is shown as it is used and as it is printed, with its claim', () => {
    const { interval } = placed('testosterone', '2', [
      constructed('testosterone', { low: '288.431', high: '865.293', unit: 'ng/dL', key: 'men' }),
    ]);
    expect(interval).toEqual({
      low: '10',
      high: '30',
      unit: 'nmol/L',
      printed: { low: '288.431', high: '865.293', unit: 'ng/dL' },
      origin: 'published',
      claim: testosteroneMaleArupInterval,
      key: 'men',
      chosenBecause: 'the published interval that applies',
    });
  });

  it('is converted for each unit, and anew for an analyte that is defined otherwise under the same id', () => {
    const published = constructed('lh', { low: '100', high: '300', unit: 'ng/dL' });
    const heavier = { ...porcelain, molarMass: { ...porcelain.molarMass, gramsPerMole: '500' } };
    const shown = (analyte: Placeable['analyte'], unit: string) => {
      const { interval } = placed('lh', '2', [published], man, { analyte, unit });
      return [interval?.low, interval?.high, interval?.unit];
    };
    expect(shown(porcelain, 'nmol/L')).toEqual(['4', '12', 'nmol/L']);
    expect(shown(porcelain, 'ng/dL')).toEqual(['100', '300', 'ng/dL']);
    expect(shown(heavier, 'nmol/L')).toEqual(['2', '6', 'nmol/L']);
    expect(shown(porcelain, 'nmol/L')).toEqual(['4', '12', 'nmol/L']);
  });

  it('of negative results has a lower end of zero that bounds', () => {
    const score = constructed('bone-mineral-density-t-score', { low: '0', high: '2' });
    expect(placed('bone-mineral-density-t-score', '-1', [score]).position).toBe('below');
    expect(placed('lh', under('0.1'), [lh('0', '2')]).position).toBe('within');
  });
});

describe('what is not stated', () => {
  const ofAdults = lh('2', '9', { group: { ageLow: 18 } });

  it('leaves intervals of adults in use where it is the age, and that is said', () => {
    const { position, interval } = placed('lh', '20', [ofAdults], { category: 'male' });
    expect([position, interval?.chosenBecause]).toEqual([
      'above',
      'the published interval that applies; for adults, the age is not stated',
    ]);
  });

  it('leaves the position open otherwise, and each is named once', () => {
    const luteal = lh('2', '9', { group: { category: 'female', cyclePhase: 'luteal', ageLow: 18 } });
    expect(placed('lh', '20', [luteal, luteal], {})).toEqual({
      position: 'indeterminate',
      ...OPEN,
      missing: [
        { input: 'category', cause: 'not-supplied' },
        { input: 'cyclePhase', cause: 'not-supplied' },
        NO_INTERVAL,
      ],
      phaseNeeded: true,
    });
  });

  it('is a phase or a status only where the group depends on one', () => {
    const postmenopausal = lh('2', '9', { group: { menopausalStatus: 'postmenopausal' } });
    const notPregnant = lh('2', '9', { group: { pregnant: false } });
    expect(placed('lh', '20', [postmenopausal], woman).phaseNeeded).toBe(true);
    expect(placed('lh', '20', [notPregnant], woman)).toMatchObject({
      position: 'indeterminate',
      missing: [{ input: 'pregnant', cause: 'not-supplied' }, NO_INTERVAL],
      phaseNeeded: false,
    });
  });
});

describe('several published intervals that apply', () => {
  const three = [lh('2', '9'), lh('1.5', '8'), lh('1.7', '12')];
  const sides = (value: string | Possible, rest?: Partial<Placeable>) => placed('lh', value, three, man, rest);

  it('have to agree on each side', () => {
    expect(sides('1')).toMatchObject({ position: 'below', low: 'true', high: 'false', inside: 'false', missing: [] });
    expect(sides('5')).toMatchObject({ position: 'within', low: 'false', high: 'false', inside: 'true', missing: [] });
    expect(sides('13')).toMatchObject({ position: 'above', low: 'false', high: 'true', inside: 'false', missing: [] });
    expect(sides('1.6')).toMatchObject({ position: 'indeterminate', low: 'unknown', high: 'false', inside: 'unknown' });
    expect(sides('8.5')).toMatchObject({ position: 'indeterminate', low: 'false', high: 'unknown', inside: 'unknown' });
  });

  it('leave it open what would help, the method only where it is not stated', () => {
    expect(sides('8.5').missing).toEqual([NO_INTERVAL, METHOD]);
    expect(sides('8.5', { method: 'immunoassay' }).missing).toEqual([NO_INTERVAL]);
    expect(sides('8.5').phaseNeeded).toBe(false);
  });

  it('are counted, and the outermost on the side of the result is shown', () => {
    const shown = (value: string) => {
      const { interval } = sides(value);
      return [interval?.low, interval?.high, interval?.chosenBecause];
    };
    const because = 'one of 3 published intervals that apply';
    expect(shown('1')).toEqual(['1.5', '8', because]);
    expect(shown('13')).toEqual(['1.7', '12', because]);
    expect(shown('5')).toEqual(['2', '9', because]);
  });

  it('show the first of those that are alike on that side', () => {
    expect(placed('lh', '1', [lh('2', '9'), lh('2', '12')]).interval?.high).toBe('9');
    expect(placed('lh', '20', [lh('2', '9'), lh('1', '9')]).interval?.low).toBe('2');
  });
});

describe('testosterone of a man without an interval of the laboratory', () => {
  const interval = [constructed('testosterone', { low: '10', high: '30' })];
  const testosterone = (value: string | Possible, stated: Stated = man, rest?: Partial<Placeable>) =>
    placed('testosterone', value, interval, stated, { method: 'mass-spectrometry', ...rest });

  it.each([
    ['7.99', 'true', []],
    ['8', 'unknown', [NO_INTERVAL]],
    ['9.9', 'unknown', [NO_INTERVAL]],
    ['10', 'false', []],
  ])('is called low only below the lowest named limit of 8 nmol/L: %s', (value, low, missing) => {
    expect(testosterone(value)).toMatchObject({ low, missing });
  });

  it('lies below the interval all the same', () => {
    expect(testosterone('9').position).toBe('below');
  });

  it('is held against that limit in its own unit', () => {
    const inNgDl = [constructed('testosterone', { low: '300', high: '900', unit: 'ng/dL' })];
    const low = (value: string) =>
      placed('testosterone', value, inNgDl, man, { unit: 'ng/dL', method: 'mass-spectrometry' }).low;
    expect([low('230'), low('231')]).toEqual(['true', 'unknown']);
  });

  it('is alone in that: neither testosterone of a woman nor another analyte', () => {
    expect(testosterone('9', woman).low).toBe('true');
    expect(placed('shbg', '9', [constructed('shbg', { low: '10', high: '30' })]).low).toBe('true');
  });
});
