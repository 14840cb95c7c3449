import { describe, expect, it } from 'vitest';
import { text } from '../../../src/report/markup.js';
import { scale } from '../../../src/report/pictures/scale.js';
import { FRAME, panelHeight, trendPanel, type TrendPoint } from '../../../src/report/pictures/trend-panel.js';

const time = scale('linear', [0, 100], [FRAME.left, FRAME.right]);

const point = (at: number, value: number, method: string): TrendPoint => ({
  time: at,
  value: { low: value, high: value },
  label: String(value),
  isMorning: true,
  isOutside: false,
  series: method,
  differs: 'method differs',
});

/** Where the words at the change of method stand. */
function wordsIn(points: readonly TrendPoint[]): { readonly x: number; readonly y: number } {
  const panel = { name: 'Testosterone', unit: 'nmol/L', scale: 'linear', points, limits: [] } as const;
  const found = /x="([\d.]+)" y="([\d.]+)">method differs</.exec(text(trendPanel(panel, time, 0)));
  return { x: Number(found?.[1]), y: Number(found?.[2]) };
}

describe('the words at a change of method', () => {
  it('stand at the top of the line between the two results', () => {
    expect(wordsIn([point(10, 20, 'a'), point(90, 5, 'b')])).toEqual({ x: time.at(50), y: 12 });
  });

  it('stand at its foot where the results beside it are high up', () => {
    expect(wordsIn([point(10, 5, 'a'), point(48, 20, 'a'), point(52, 20, 'b')]).y).toBe(panelHeight - 6);
  });

  it('stay at the top where the results beside it are low', () => {
    expect(wordsIn([point(10, 20, 'a'), point(48, 2, 'a'), point(52, 2, 'b')]).y).toBe(12);
  });

  it('stay inside the panel where the change is at its end', () => {
    expect(wordsIn([point(10, 5, 'a'), point(99, 5, 'a'), point(100, 5, 'b')]).x).toBeLessThan(FRAME.right - 40);
  });
});
