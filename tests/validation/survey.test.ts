import { describe, expect, it } from 'vitest';
import { geometricMean, mean, percentOf, quantile, type Group, type Person } from '../../validation/survey.js';

const woman = (ageYears: number, fsh: number, weight: number, isPregnant = false): Person => ({
  survey: '2001–2002',
  sex: 'female',
  ageYears,
  weight,
  isPregnant,
  results: new Map([['fsh', { value: fsh }]]),
});

const people = [woman(40, 1, 1), woman(45, 10, 2), woman(50, 100, 1), woman(45, 0.1, 5, true), woman(61, 1000, 7)];
const group: Group = { survey: '2001–2002', sex: 'female', from: 35, to: 60, notPregnant: true };

describe('figures of a survey', () => {
  it('are weighted, and of the group alone', () => {
    expect(mean(people, 'fsh', group)).toEqual({ value: (1 + 2 * 10 + 100) / 4, n: 3 });
    expect(geometricMean(people, 'fsh', group).value).toBeCloseTo(10, 12);
    expect(percentOf(people, 'fsh', group, ({ value }) => value > 1)).toEqual({ value: 75, n: 3 });
  });

  it('have a quantile at the first result that reaches the share of the weights', () => {
    expect([0.25, 0.26, 0.75, 0.76].map((share) => quantile(people, 'fsh', group, share).value)).toEqual([
      1, 10, 10, 100,
    ]);
  });

  it('count the pregnant where they are not left out', () => {
    expect(mean(people, 'fsh', { survey: '2001–2002', sex: 'female', from: 35, to: 60 }).n).toBe(4);
  });

  it('are of nobody where the analyte was not measured', () => {
    expect(quantile(people, 'lh', group, 0.5)).toEqual({ value: NaN, n: 0 });
  });
});
