import { describe, expect, it } from 'vitest';
import { anyTreatment, isOfClass, treatmentState } from '../../src/context/treatment-state.js';
import { readDate } from '../../src/record/dates.js';
import type { Treatment } from '../../src/record/types.js';

const panel = { id: 'b', observations: [] };
const order = ['a', 'b', 'c'];

function stateOf(rest: Partial<Treatment>, day: string | undefined = '2026-03-02'): string {
  const { current, past } = treatmentState(
    { class: 'testosterone', ...rest },
    panel,
    day === undefined ? undefined : readDate(day),
    order,
  );
  return `${current} ${past}`;
}

// current, then ended by then
describe('a listed treatment at a panel', () => {
  it.each<[string, Partial<Treatment>, string]>([
    ['with nothing said of its time is unknown', {}, 'unknown unknown'],
    ['that is current covers every panel', { status: 'current' }, 'true false'],
    ['that is past covers none', { status: 'past' }, 'false true'],
    ['that is planned covers none and has not ended', { status: 'planned' }, 'false false'],
    ['named for this panel is current', { duringPanels: ['b'] }, 'true false'],
    ['named for an earlier panel has ended', { duringPanels: ['a'] }, 'false true'],
    ['named for a later panel has not begun', { duringPanels: ['c'] }, 'false false'],
    ['named for no panel has not begun', { duringPanels: [] }, 'false false'],
    [
      'named for this panel is current whatever dates and status say',
      { duringPanels: ['b'], end: '2020', status: 'past' },
      'true false',
    ],
    ['that began before is current', { start: '2026-03-01' }, 'true false'],
    ['that began on the day is current', { start: '2026-03-02' }, 'true false'],
    ['that begins later is not', { start: '2026-03-03' }, 'false false'],
    ['that began in a month with the day in it is unknown', { start: '2026-03' }, 'unknown false'],
    ['that ended before has ended', { start: '2025', end: '2026-03-01' }, 'false true'],
    ['that ended on the day is current', { start: '2025', end: '2026-03-02' }, 'true false'],
    ['that ended in a year with the day in it is unknown', { start: '2025', end: '2026' }, 'unknown unknown'],
    [
      'that began before and is said to be past is read by that word where its dates leave it open',
      { start: '2025', status: 'past' },
      'false true',
    ],
    [
      'with dates is read by them and not by its status',
      { start: '2025', end: '2025-06-01', status: 'current' },
      'false true',
    ],
  ])('%s', (_, treatment, expected) => {
    expect(stateOf(treatment)).toBe(expected);
  });

  it('is read by its status where the panel has no date', () => {
    const without = (treatment: Partial<Treatment>) =>
      treatmentState({ class: 'testosterone', ...treatment }, panel, undefined, order).current;
    expect(without({ start: '2025', status: 'current' })).toBe('true');
    expect(without({ start: '2025' })).toBe('unknown');
  });
});

describe('a class of treatments', () => {
  it('holds its narrower ones, and not the other way round', () => {
    expect(isOfClass({ class: 'oral-estrogen' }, ['estrogen'])).toBe(true);
    expect(isOfClass({ class: 'progestogen-contraceptive' }, ['progestogen'])).toBe(true);
    expect(isOfClass({ class: 'estrogen' }, ['oral-estrogen'])).toBe(false);
    expect(isOfClass({ class: 'opioid' }, [])).toBe(false);
  });

  it('is unknown without a list, and false with an empty one', () => {
    const state = (): 'true' => 'true';
    expect(anyTreatment({ panels: [] }, ['opioid'], state)).toBe('unknown');
    expect(anyTreatment({ panels: [], treatments: [] }, ['opioid'], state)).toBe('false');
    expect(anyTreatment({ panels: [], treatments: [{ class: 'opioid' }] }, ['opioid'], state)).toBe('true');
    expect(anyTreatment({ panels: [], treatments: [{ class: 'biotin' }] }, ['opioid'], state)).toBe('false');
  });
});
