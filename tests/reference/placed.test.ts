import { describe, expect, it } from 'vitest';
import { exactOf } from '../../src/logic/exact.js';
import { criteriaIds } from '../../src/reference/criteria.js';
import { choosePrinted } from '../../src/reference/choose-printed.js';
import type { Group, Stated } from '../../src/reference/fits.js';
import { place } from '../../src/reference/place.js';
import type { Placeable, PlacingOptions } from '../../src/reference/placed.js';
import type { Interval } from '../../src/reference/printed.js';
import { constructed, placeable, under } from './placeable.js';

const options: PlacingOptions = { criteria: new Set(criteriaIds), laboratoryFirst: true, published: () => [] };
const man: Stated = { category: 'male', age: { min: 50, max: 50 } };
const woman: Stated = { category: 'female', age: { min: 34, max: 34 } };

const printed = (low: string, high: string, group: Group = {}, rest: Partial<Interval> = {}): Interval => ({
  low: exactOf(low),
  high: exactOf(high),
  lowInclusive: true,
  highInclusive: true,
  group,
  printed: { low, high },
  ...rest,
});

const lh = (value: string, rest: Partial<Placeable> = {}) => placeable('lh', value, rest);
const OPEN = { low: 'unknown', high: 'unknown', inside: 'unknown' };
const QUIET = { limits: [], alternatives: [], misfit: false, phaseNeeded: false, flagDisagrees: false };

describe('a result placed by the interval printed with it', () => {
  it('says all of it', () => {
    expect(place(lh('20', { printed: [printed('1.5', '9.30')] }), man, options)).toEqual({
      ...QUIET,
      position: 'above',
      low: 'false',
      high: 'true',
      inside: 'false',
      missing: [],
      interval: {
        low: '1.5',
        high: '9.3',
        unit: '[IU]/L',
        printed: { low: '1.5', high: '9.30' },
        origin: 'laboratory',
        chosenBecause: 'printed with the result',
      },
    });
  });

  it('names what chose it', () => {
    const because = (group: Group, stated: Stated, rest?: Partial<Interval>) =>
      place(lh('5', { printed: [printed('1', '9', group, rest)] }), stated, options).interval?.chosenBecause;
    expect(because({ category: 'male', ageLow: 18 }, man)).toBe(
      'the printed interval that fits the stated reference category, age',
    );
    expect(
      because(
        { cyclePhase: 'luteal', menopausalStatus: 'premenopausal', pregnant: false },
        { ...woman, cyclePhase: 'luteal', menopausalStatus: 'premenopausal', pregnant: false },
      ),
    ).toBe('the printed interval that fits the stated cycle phase, menopausal status, pregnancy');
    expect(because({}, man, { parsedFrom: 'note' })).toBe('printed with the result; read from its text');
  });

  it('is the one that fits among those of other groups', () => {
    const { interval, misfit } = place(
      lh('5', { printed: [printed('1', '9', { category: 'female' }), printed('2', '8', { category: 'male' })] }),
      man,
      options,
    );
    expect([interval?.low, misfit]).toEqual(['2', false]);
  });

  it('is open, for its own sake, where it came as less than a number inside', () => {
    expect(place(placeable('lh', under('5'), { printed: [printed('1', '9')] }), man, options)).toMatchObject({
      position: 'indeterminate',
      missing: [{ input: 'value', cause: 'censored' }],
    });
  });

  it('of a score is placed below a lower end of zero', () => {
    const score = placeable('bone-mineral-density-t-score', '-1', { printed: [printed('0', '2')] });
    expect(place(score, man, options).position).toBe('below');
  });

  it('goes before the flag, and says where they do not agree', () => {
    const flagged = (flag: Placeable['flag']) => {
      const { position, flagDisagrees } = place(lh('20', { flag, printed: [printed('1', '9')] }), man, options);
      return [position, flagDisagrees];
    };
    expect(flagged('low')).toEqual(['above', true]);
    expect(flagged('high')).toEqual(['above', false]);
    expect(flagged('abnormal')).toEqual(['above', false]);
    expect(flagged(undefined)).toEqual(['above', false]);
  });
});

describe('a result with several printed intervals that may fit', () => {
  const byPhase = [printed('1', '9', { cyclePhase: 'luteal' }), printed('2', '30', { cyclePhase: 'midcycle' })];

  it('is open, with where it lies to each and what would choose', () => {
    expect(place(lh('20', { printed: byPhase }), woman, options)).toEqual({
      ...QUIET,
      ...OPEN,
      position: 'indeterminate',
      missing: [{ input: 'cyclePhase', cause: 'not-supplied' }],
      phaseNeeded: true,
      alternatives: [
        { interval: byPhase[0], position: 'above' },
        { interval: byPhase[1], position: 'within' },
      ],
    });
  });

  it('needs no phase where something else would choose', () => {
    const unread = printed('1', '9', { unread: 'Tanner stage V' });
    expect(place(lh('20', { printed: [unread] }), man, options)).toMatchObject({
      missing: [{ input: 'group', cause: 'not-supplied' }],
      phaseNeeded: false,
      alternatives: [{ interval: unread, position: 'above' }],
    });
  });

  it('is open by its group where two fit, and names those that fit before those that may', () => {
    const two = [printed('1', '9', { unread: 'x' }), printed('2', '30'), printed('3', '8')];
    expect(place(lh('20', { printed: two.slice(1) }), man, options)).toMatchObject({
      missing: [{ input: 'group', cause: 'not-supplied' }],
      alternatives: [{ interval: two[1] }, { interval: two[2] }],
    });
    expect(place(lh('20', { printed: two }), man, options).alternatives.map(({ interval }) => interval)).toEqual([
      two[1],
      two[2],
      two[0],
    ]);
  });

  it('is open where one fits and another may', () => {
    const unread = printed('1', '9', { unread: 'Tanner stage V' });
    const fitting = printed('2', '30', { category: 'male' });
    expect(place(lh('20', { printed: [unread, fitting] }), man, options)).toMatchObject({
      position: 'indeterminate',
      missing: [{ input: 'group', cause: 'not-supplied' }],
      alternatives: [{ interval: fitting }, { interval: unread }],
    });
  });

  it('of a score has alternatives that a lower end of zero bounds', () => {
    const score = placeable('bone-mineral-density-t-score', '-1', { printed: [printed('0', '2'), printed('-2', '2')] });
    expect(place(score, man, options).alternatives.map(({ position }) => position)).toEqual(['below', 'within']);
    const censored = placeable('lh', under('0.1'), { printed: [printed('0', '2'), printed('0.2', '2')] });
    expect(place(censored, man, options).alternatives.map(({ position }) => position)).toEqual(['within', 'below']);
  });
});

describe('a result whose printed intervals are of other groups', () => {
  const ofWomen = [printed('1', '9', { category: 'female' })];

  it('is not placed by them, and that is said', () => {
    expect(place(lh('20', { printed: ofWomen }), man, options)).toMatchObject({
      position: 'no-interval',
      misfit: true,
    });
    expect(place(lh('20', { printed: [] }), man, options).misfit).toBe(false);
    expect(choosePrinted(ofWomen, man)).toEqual({ kind: 'none', misfit: true });
    const open = [...ofWomen, printed('1', '9', { unread: 'x' })];
    expect(place(lh('20', { printed: open }), man, options).misfit).toBe(false);
  });

  it('is placed by its flag', () => {
    expect(place(lh('20', { printed: ofWomen, flag: 'high' }), man, options)).toEqual({
      ...QUIET,
      position: 'above',
      low: 'false',
      high: 'true',
      inside: 'false',
      missing: [],
      misfit: true,
    });
  });
});

describe('a flag', () => {
  it('that gives no side leaves the interval to be found', () => {
    expect(place(lh('20', { flag: 'abnormal' }), man, options)).toEqual({
      ...QUIET,
      position: 'indeterminate',
      low: 'unknown',
      high: 'unknown',
      inside: 'false',
      missing: [{ input: 'referenceInterval', cause: 'no-interval' }],
    });
  });

  it('is left aside where published intervals are asked for', () => {
    const published = {
      ...options,
      laboratoryFirst: false,
      published: () => [constructed('lh', { low: '2', high: '9' })],
    };
    expect(place(lh('20', { flag: 'low', printed: [printed('1', '90')] }), man, published)).toMatchObject({
      position: 'above',
      interval: { origin: 'published' },
      flagDisagrees: false,
      misfit: false,
    });
    expect(place(placeable('lh', '20', { values: null, flag: 'low' }), man, published)).toEqual({
      ...QUIET,
      ...OPEN,
      position: 'no-interval',
      missing: [{ input: 'value', cause: 'not-supplied' }],
    });
  });

  it('without a value is what is there, whatever interval was printed', () => {
    const flagged = { values: null, flag: 'low', printed: [printed('1', '9')] } as const;
    expect(place(lh('20', flagged), man, options)).toMatchObject({ position: 'below' });
    expect(
      place(lh('20', { ...flagged, printed: [printed('1', '9'), printed('2', '8')] }), man, options),
    ).toMatchObject({ position: 'below', alternatives: [] });
  });
});

describe('a result placed by published intervals', () => {
  it('says all of it', () => {
    const published = { ...options, published: () => [constructed('testosterone', { low: '10', high: '30' })] };
    const { limits, ...rest } = place(placeable('testosterone', '20'), man, published);
    expect(limits.map(({ position }) => position)).toEqual(['above', 'above', 'above', 'above']);
    expect(rest).toMatchObject({
      position: 'within',
      low: 'false',
      high: 'false',
      inside: 'true',
      missing: [],
      alternatives: [],
      misfit: false,
      phaseNeeded: false,
      flagDisagrees: false,
      interval: { low: '10', high: '30', origin: 'published' },
    });
  });

  it('has no interval where none applies', () => {
    const placed = place(lh('20'), man, options);
    expect(placed).toEqual({
      ...QUIET,
      ...OPEN,
      position: 'no-interval',
      missing: [{ input: 'referenceInterval', cause: 'no-interval' }],
    });
    expect(placed).not.toHaveProperty('interval');
  });
});

describe('a value calculated by the equation of a named limit', () => {
  const free = (value: string | Placeable['values'], rest: Partial<Placeable> = {}) =>
    placeable('free-testosterone', value ?? '', { method: 'calculated', calculation: 'vermeulen-1999', ...rest });

  it('is low below it, without an interval', () => {
    const placed = place(free('200'), man, options);
    expect(placed).toMatchObject({
      position: 'no-interval',
      low: 'true',
      high: 'unknown',
      inside: 'false',
      missing: [],
    });
    expect(placed.limits.map(({ position }) => position)).toEqual(['below']);
  });

  it('is open near it, and that is what is missing', () => {
    expect(place(free(under('300')), man, options)).toMatchObject({
      low: 'unknown',
      missing: [{ input: 'value', cause: 'near-limit' }],
    });
  });

  it('is placed by an interval of its method where one applies', () => {
    const interval = constructed('free-testosterone', { low: '180', high: '600' }, { calculation: 'vermeulen-1999' });
    expect(place(free('200'), man, { ...options, published: () => [interval] })).toMatchObject({
      position: 'within',
      low: 'false',
    });
  });

  it('is not placed by limits of another category, nor a measured one by any', () => {
    const none = { low: 'unknown', missing: [{ input: 'referenceInterval', cause: 'no-interval' }] };
    expect(place(free('200'), woman, options)).toMatchObject(none);
    expect(place(placeable('free-testosterone', '200'), man, options)).toMatchObject(none);
    expect(place(placeable('testosterone', '9'), man, options)).toMatchObject(none);
  });
});
