import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ageAt,
  compareDays,
  dayOf,
  daysBetween,
  isBefore,
  isMorning,
  readCollection,
  readDate,
  type Collection,
} from '../../src/record/dates.js';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

function collected(text: string, zone?: string): Collection {
  const collection = readCollection(text, zone);
  if (!collection) throw new Error(`${text} was not read`);
  return collection;
}

describe('readDate', () => {
  it('reads a full date as one day', () => {
    expect(readDate('1980-05-17')).toEqual({ earliest: day('1980-05-17'), latest: day('1980-05-17') });
  });

  it('reads a month and a year as all of their days', () => {
    expect(readDate('1980-02')).toEqual({ earliest: day('1980-02-01'), latest: day('1980-02-29') });
    expect(readDate('1981-02')).toEqual({ earliest: day('1981-02-01'), latest: day('1981-02-28') });
    expect(readDate('1980')).toEqual({ earliest: day('1980-01-01'), latest: day('1980-12-31') });
  });

  it('knows the leap days of the calendar', () => {
    expect(readDate('2000-02-29')).toBeDefined();
    expect(readDate('1900-02-29')).toBeUndefined();
    expect(readDate('2024-02-29')).toBeDefined();
    expect(readDate('2026-02-29')).toBeUndefined();
  });

  it.each([
    '',
    ' 2026-03-02',
    '2026-03-02 ',
    '03/04/2025',
    '3.4.2025',
    '20260302',
    '2026-3-2',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-04-31',
    '2026-03-00',
    '2026-W10',
    '2026-061',
    '26-03-02',
    '0001-01-01',
    '+002026-03-02',
    '2026-03-02T',
    '2026-03-02T8:10',
    '2026-03-02T08',
    '2026-03-02T24:00',
    '2026-03-02T24:00:00',
    '2026-03-02T08:60',
    '2026-03-02T08:10:60',
    '2026-02-30T08:10',
    '2026-03-02 08:10',
    '2026-03-02t08:10',
    '2026-03-02T08:10+15:00',
    '2026-03-02T08:10+01',
    '2026-03-02T08:10z',
    'today',
    '２０２６',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
    expect(readCollection(text)).toBeUndefined();
  });
});

describe('readCollection', () => {
  it('knows the clock time of a local date-time', () => {
    expect(collected('2026-03-02T08:10').clockTime).toEqual({ hour: 8, minute: 10 });
    expect(collected('2026-03-02T08:10:59.999').clockTime).toEqual({ hour: 8, minute: 10 });
  });

  it('takes the clock time of a numeric offset as that of the place', () => {
    const collection = collected('2026-03-02T08:10:00-05:00');
    expect(collection.clockTime).toEqual({ hour: 8, minute: 10 });
    expect(collection.offsetMinutes).toBe(-300);
    expect(collection.instant).toBe(Date.UTC(2026, 2, 2, 13, 10));
  });

  it('does not know the clock time of a Z time, nor its day for certain', () => {
    for (const text of ['2026-03-02T08:10Z', '2026-03-02T08:10:00.000Z', '2026-03-02T08:10-00:00']) {
      expect(collected(text).clockTime).toBeUndefined();
      expect(dayOf(collected(text))).toEqual({ earliest: day('2026-03-01'), latest: day('2026-03-02') });
    }
  });

  it.each(['2026-03-02T00:00:00', '2026-03-02T00:00', '2026-03-02T00:00:00.000', '2026-03-02T00:00:00+01:00'])(
    'reads the midnight %s as a date',
    (text) => {
      expect(collected(text)).toMatchObject({ precision: 'day' });
      expect(collected(text).clockTime).toBeUndefined();
      expect(dayOf(collected(text))).toEqual({ earliest: day('2026-03-02'), latest: day('2026-03-02') });
    },
  );

  it('does not know the clock time of a midnight Z', () => {
    expect(collected('2026-03-02T00:00:00Z').clockTime).toBeUndefined();
    expect(collected('2026-03-02T00:00:00Z').instant).toBeUndefined();
  });

  it('reads the clock of a zone in winter and in summer', () => {
    expect(collected('2026-03-28T07:10Z', 'Europe/Madrid').clockTime).toEqual({ hour: 8, minute: 10 });
    expect(collected('2026-03-29T07:10Z', 'Europe/Madrid').clockTime).toEqual({ hour: 9, minute: 10 });
    expect(collected('2026-03-08T06:59Z', 'America/New_York').clockTime).toEqual({ hour: 1, minute: 59 });
    expect(collected('2026-03-08T07:00Z', 'America/New_York').clockTime).toEqual({ hour: 3, minute: 0 });
    expect(collected('2026-07-01T04:45Z', 'Asia/Kathmandu').offsetMinutes).toBe(345);
  });

  it('reads the day of a zone', () => {
    expect(dayOf(collected('2026-03-02T00:00:00Z', 'America/New_York')).latest).toBe(day('2026-03-01'));
    expect(dayOf(collected('2026-03-01T23:00:00Z', 'Pacific/Kiritimati')).earliest).toBe(day('2026-03-02'));
  });

  it('knows the clock time of a midnight when a zone is given', () => {
    expect(collected('2026-03-02T00:00:00', 'Europe/Madrid').clockTime).toEqual({ hour: 0, minute: 0 });
    expect(collected('2026-03-02T00:00:00Z', 'Europe/Madrid').clockTime).toEqual({ hour: 1, minute: 0 });
  });

  it('prefers the zone of the place to an offset of the sender', () => {
    expect(collected('2026-03-02T13:10:00+00:00', 'America/New_York').clockTime).toEqual({ hour: 8, minute: 10 });
  });

  it('reads the text as it is when the name is not a zone', () => {
    expect(collected('2026-03-02T08:10Z', 'Mars/Olympus').clockTime).toBeUndefined();
    expect(collected('2026-03-02T08:10Z', '+01:00').clockTime).toBeUndefined();
    expect(collected('2026-03-02T08:10', 'Mars/Olympus').clockTime).toEqual({ hour: 8, minute: 10 });
  });

  it('has no clock time for a date, whatever the zone', () => {
    expect(collected('2026-03-02', 'Europe/Madrid').clockTime).toBeUndefined();
    expect(collected('2026-03').precision).toBe('month');
  });
});

describe('isMorning', () => {
  it.each([
    ['2026-03-02T06:59', 'false'],
    ['2026-03-02T07:00', 'true'],
    ['2026-03-02T11:00', 'true'],
    ['2026-03-02T11:01', 'false'],
    ['2026-03-02T08:10+09:00', 'true'],
    ['2026-03-02T08:10Z', 'unknown'],
    ['2026-03-02T00:00:00', 'unknown'],
    ['2026-03-02', 'unknown'],
  ])('of %s is %s', (text, expected) => {
    expect(isMorning(collected(text))).toBe(expected);
  });

  it('is judged by the clock of the zone', () => {
    expect(isMorning(collected('2026-03-02T15:30Z', 'America/Los_Angeles'))).toBe('true');
    expect(isMorning(collected('2026-03-02T08:10Z', 'America/Los_Angeles'))).toBe('false');
  });
});

describe('compareDays and isBefore', () => {
  const compare = (a: string, b: string) => compareDays(dayOf(collected(a)), dayOf(collected(b)));

  it('says that a day is not before itself', () => {
    expect(compare('2026-03-01', '2026-03-02')).toBe('true');
    expect(compare('2026-03-02', '2026-03-02')).toBe('false');
    expect(compare('2026-03-03', '2026-03-02')).toBe('false');
  });

  it('leaves open what a partial date leaves open', () => {
    expect(compare('2026-03', '2026-03-15')).toBe('unknown');
    expect(compare('2026-03', '2026-04-01')).toBe('true');
    expect(compare('2026-03', '2026-03-01')).toBe('false');
    expect(compare('2026-03-31', '2026-03')).toBe('false');
  });

  it('orders two instants exactly, wherever their clocks stand', () => {
    expect(isBefore(collected('2026-10-25T02:30+02:00'), collected('2026-10-25T02:10+01:00'))).toBe('true');
    expect(isBefore(collected('2026-03-02T08:10Z'), collected('2026-03-02T08:10+01:00'))).toBe('false');
  });

  it('leaves the order of two dates of one day open', () => {
    expect(isBefore(collected('2026-03-02'), collected('2026-03-02T08:10'))).toBe('unknown');
    expect(isBefore(collected('2026-03-02'), collected('2026-03-03'))).toBe('true');
  });

  it('is never true both ways', () => {
    const text = fc
      .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2050-01-01T00:00:00Z'), noInvalidDate: true })
      .chain((date) => {
        const iso = date.toISOString();
        return fc.constantFrom(
          iso,
          iso.slice(0, 4),
          iso.slice(0, 7),
          iso.slice(0, 10),
          iso.slice(0, 16),
          `${iso.slice(0, 16)}+13:00`,
        );
      });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const both = [isBefore(collected(a), collected(b)), isBefore(collected(b), collected(a))];
        expect(both).not.toEqual(['true', 'true']);
        const { min, max } = daysBetween(collected(a), collected(b));
        expect(min).toBeLessThanOrEqual(max);
        expect(daysBetween(collected(b), collected(a))).toEqual({ min: 0 - max, max: 0 - min });
      }),
    );
  });
});

describe('daysBetween', () => {
  it('counts the days of the calendar, not spans of 24 hours', () => {
    expect(daysBetween(collected('2026-03-01T23:30'), collected('2026-03-02T00:30'))).toEqual({ min: 1, max: 1 });
    expect(daysBetween(collected('2026-03-01T23:30+13:00'), collected('2026-03-08T00:30+13:00'))).toEqual({
      min: 7,
      max: 7,
    });
  });

  it('counts across a change to summer time', () => {
    expect(daysBetween(collected('2026-03-28T12:00+01:00'), collected('2026-03-30T12:00+02:00'))).toEqual({
      min: 2,
      max: 2,
    });
  });

  it('gives the range that partial dates leave', () => {
    expect(daysBetween(collected('2026-01'), collected('2026-02-01'))).toEqual({ min: 1, max: 31 });
  });

  it('uses the time between two instants of unknown place', () => {
    expect(daysBetween(collected('2026-03-01T08:00Z'), collected('2026-03-08T08:00Z'))).toEqual({ min: 7, max: 7 });
    expect(daysBetween(collected('2026-03-01T08:00Z'), collected('2026-03-08T20:00Z'))).toEqual({ min: 7, max: 8 });
  });
});

describe('ageAt', () => {
  const age = (birthDate: string, text: string) => ageAt(birthDate, readCollection(text));

  it('changes on the birthday', () => {
    expect(age('1980-05-17', '2026-05-16')).toEqual({ min: 45, max: 45 });
    expect(age('1980-05-17', '2026-05-17')).toEqual({ min: 46, max: 46 });
    expect(age('1980-05-17', '2026-05-18T08:00')).toEqual({ min: 46, max: 46 });
  });

  it('counts somebody born on 29 February a year older on 1 March of a common year', () => {
    expect(age('2000-02-29', '2026-02-28')).toEqual({ min: 25, max: 25 });
    expect(age('2000-02-29', '2026-03-01')).toEqual({ min: 26, max: 26 });
    expect(age('2000-02-29', '2028-02-29')).toEqual({ min: 28, max: 28 });
  });

  it('is a range for partial dates', () => {
    expect(age('1980-05', '2026-05-10')).toEqual({ min: 45, max: 46 });
    expect(age('1980', '2026-05-10')).toEqual({ min: 45, max: 46 });
    expect(age('1980', '2026-12-31')).toEqual({ min: 46, max: 46 });
    expect(age('1980-05-17', '2026')).toEqual({ min: 45, max: 46 });
  });

  it('is a range on a birthday when the day at the place is not known', () => {
    expect(age('1980-05-17', '2026-05-17T08:10Z')).toEqual({ min: 45, max: 46 });
  });

  it('is negative before birth', () => {
    expect(age('2026-05-17', '2026-05-16')).toEqual({ min: -1, max: -1 });
  });

  it('is undefined without a readable birth date or a collection', () => {
    expect(age('17/05/1980', '2026-05-16')).toBeUndefined();
    expect(ageAt('1980', undefined)).toBeUndefined();
  });
});

describe.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'])('on a host in %s', (zone) => {
  const before = process.env.TZ;
  beforeEach(() => void (process.env.TZ = zone));
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('gives the answers of any other host', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(readDate('2026-03-01')).toEqual({ earliest: 20_513, latest: 20_513 });
    expect(readDate('2026-03')).toEqual({ earliest: 20_513, latest: 20_543 });
    expect(collected('2026-03-08T02:30')).toEqual({
      wallEarliest: Date.UTC(2026, 2, 8, 2, 30),
      wallLatest: Date.UTC(2026, 2, 8, 2, 30),
      precision: 'instant',
      clockTime: { hour: 2, minute: 30 },
    });
    expect(collected('2026-03-02T07:10Z', 'Europe/Madrid').clockTime).toEqual({ hour: 8, minute: 10 });
    expect(ageAt('1980-05-17', readCollection('2026-05-17'))).toEqual({ min: 46, max: 46 });
    expect(daysBetween(collected('2026-03-01T23:30+13:00'), collected('2026-03-08T00:30+13:00'))).toEqual({
      min: 7,
      max: 7,
    });
  });
});
