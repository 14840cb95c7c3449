import { describe, expect, it } from 'vitest';
import { criteriaIds, criteriaLimits, criteriaSets, refuseUnknownCriteria } from '../../src/reference/criteria.js';
import { publishedAnd, publishedFor, refuseUnknownIntervals } from '../../src/reference/published.js';
import { constructed } from './placeable.js';

describe('the named criteria sets', () => {
  it('are each listed once, with all of their limits', () => {
    expect(criteriaSets.map(({ id }) => id)).toEqual([...new Set(criteriaLimits.map(({ criteria }) => criteria))]);
    expect(criteriaSets.find(({ id }) => id === 'emas-2010')).toEqual({
      id: 'emas-2010',
      name: 'EMAS 2010',
      limits: [
        { analyte: 'testosterone', category: 'male', claim: 'testosterone-male-threshold-emas' },
        { analyte: 'free-testosterone', category: 'male', claim: 'testosterone-male-threshold-emas' },
      ],
    });
  });

  it('are refused under a name that none has', () => {
    expect(() => {
      refuseUnknownCriteria(['aua-2018', 'aua-2017']);
    }).toThrow(new RangeError(`There is no criteria set aua-2017. Accepted: ${criteriaIds.join(', ')}.`));
    expect(() => {
      refuseUnknownCriteria(criteriaIds);
      refuseUnknownCriteria([]);
    }).not.toThrow();
  });
});

describe('whose intervals go first', () => {
  it.each(['laboratory-first', 'published', undefined])('may be %s', (choice) => {
    expect(() => {
      refuseUnknownIntervals(choice);
    }).not.toThrow();
  });

  it.each(['publishd', '', null, []])('is refused otherwise: %j', (choice) => {
    expect(() => {
      refuseUnknownIntervals(choice);
    }).toThrow(
      new RangeError(
        'The option intervals is laboratory-first or published; intervals of your own go into publishedIntervals.',
      ),
    );
  });
});

describe('published intervals of one’s own', () => {
  const own = constructed('lh', { low: '2', high: '9' });

  it('stand beside those of the library, of the same analyte', () => {
    const both = publishedAnd([own]);
    expect(both('lh')).toEqual([...publishedFor('lh'), own]);
    expect(both('fsh')).toEqual(publishedFor('fsh'));
    expect(both('serum porcelain')).toEqual([]);
  });

  it('are those of the library where there are none', () => {
    expect(publishedAnd([])).toBe(publishedFor);
  });
});
