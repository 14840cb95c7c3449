import { describe, expect, it } from 'vitest';
import { isMorning, readCollection } from '../../src/record/dates.js';
import { isMorningTime, momentOf, shortDay } from '../../src/report/date.js';

const DAY = 86_400_000;

describe('dates of a picture', () => {
  it('are mornings when the rules on collection time say so', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      for (const zone of ['', '+02:00', 'Z']) {
        const iso = `2026-03-02T${clock}${zone}`;
        const collection = readCollection(iso);
        expect([iso, isMorningTime(iso)]).toEqual([iso, collection !== undefined && isMorning(collection) === 'true']);
      }
    }
  });

  it('lie in the middle of what a partial date leaves open', () => {
    expect(momentOf('2026-03-02T08:10')).toBe(Date.UTC(2026, 2, 2, 8, 10));
    expect(momentOf('2026-03-02')).toBe(Date.UTC(2026, 2, 2) + DAY / 2);
    expect(momentOf('2026-03')).toBe(Date.UTC(2026, 2, 16));
    expect(momentOf('2026')).toBe(Date.UTC(2026, 0, 1) + 182.5 * DAY);
    expect(momentOf('last spring')).toBeUndefined();
  });

  it('are written in little room with the month in letters', () => {
    expect(shortDay('2024-06-10')).toBe('10 Jun 2024');
    expect(shortDay('2024')).toBe('2024');
  });
});
