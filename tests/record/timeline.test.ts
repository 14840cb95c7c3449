import { describe, expect, it } from 'vitest';
import { daysBetweenPanels, timeOrder } from '../../src/record/timeline.js';
import type { Panel } from '../../src/record/types.js';

const panel = (collectedAt: string | undefined, elapsedDays?: number): Panel => ({
  id: `${collectedAt}-${elapsedDays}`,
  collectedAt,
  elapsedDays,
  observations: [],
});

describe('timeOrder', () => {
  it('orders by date and keeps ties in the order of the record', () => {
    expect(timeOrder(['2026-03-02', '2025', '2026-03-02', '2026-01'].map((at) => panel(at)))).toEqual([1, 3, 0, 2]);
  });

  it('orders by instant where every panel has one', () => {
    expect(timeOrder(['2026-10-25T02:10+01:00', '2026-10-25T02:30+02:00'].map((at) => panel(at)))).toEqual([1, 0]);
  });

  it('orders by the wall clock where one has no instant', () => {
    expect(timeOrder(['2026-03-02T09:00+10:00', '2026-03-02T08:10'].map((at) => panel(at)))).toEqual([1, 0]);
    expect(timeOrder(['2026-03-05T09:00Z', '2026-03-02'].map((at) => panel(at)))).toEqual([1, 0]);
  });

  it('orders by elapsed days, counting the first panel as day 0', () => {
    expect(timeOrder([panel(undefined), panel(undefined, 90), panel(undefined, 30)])).toEqual([0, 2, 1]);
  });

  it('places elapsed days among dates', () => {
    expect(timeOrder([panel('2026-01-01'), panel('2026-03-01'), panel(undefined, 31)])).toEqual([0, 2, 1]);
  });

  it('leaves a panel without date or elapsed days behind the one before it', () => {
    expect(timeOrder([panel('2026-03-01'), panel(undefined), panel('2026-01-01')])).toEqual([2, 0, 1]);
    expect(timeOrder([panel(undefined), panel(undefined)])).toEqual([0, 1]);
  });
});

describe('daysBetweenPanels', () => {
  const panels = [panel('2026-01-01'), panel('2026-02-01', 31), panel(undefined, 90), panel(undefined)];

  it('counts by dates', () => {
    expect(daysBetweenPanels(panels, 0, 1)).toEqual({ min: 31, max: 31 });
  });

  it('counts by elapsed days where a date is missing', () => {
    expect(daysBetweenPanels(panels, 1, 2)).toEqual({ min: 59, max: 59 });
    expect(daysBetweenPanels(panels, 0, 2)).toEqual({ min: 90, max: 90 });
  });

  it('is undefined where neither is stated', () => {
    expect(daysBetweenPanels(panels, 2, 3)).toBeUndefined();
    expect(daysBetweenPanels(panels, 0, 9)).toBeUndefined();
  });
});
