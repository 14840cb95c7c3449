import { describe, expect, it } from 'vitest';
import { fits, type Fit, type Group, type Stated } from '../../src/reference/fits.js';
import type { Truth } from '../../src/logic/truth.js';

const age = (min: number, max = min): Stated => ({ age: { min, max } });

describe('an interval for a group', () => {
  it.each<[string, Group, Stated, Truth]>([
    ['of nobody fits everybody', {}, {}, 'true'],
    ['of men fits a stated man', { category: 'male' }, { category: 'male' }, 'true'],
    ['of men does not fit a stated woman', { category: 'male' }, { category: 'female' }, 'false'],
    ['of men fits nobody for whom no category is stated', { category: 'male' }, {}, 'unknown'],
    [
      'of men does not fit where it is stated that no category applies',
      { category: 'male' },
      { category: 'none' },
      'false',
    ],
    ['of a phase fits that phase', { cyclePhase: 'luteal' }, { cyclePhase: 'luteal' }, 'true'],
    [
      'of the follicular phase fits its early part',
      { cyclePhase: 'follicular' },
      { cyclePhase: 'early-follicular' },
      'true',
    ],
    [
      'of its early part may fit the follicular phase',
      { cyclePhase: 'early-follicular' },
      { cyclePhase: 'follicular' },
      'unknown',
    ],
    ['of a phase does not fit another', { cyclePhase: 'luteal' }, { cyclePhase: 'midcycle' }, 'false'],
    ['of a phase is open where none is stated', { cyclePhase: 'luteal' }, { category: 'female' }, 'unknown'],
    ['of a phase does not fit a man', { cyclePhase: 'luteal' }, { category: 'male' }, 'false'],
    [
      'of a phase does not fit after the menopause',
      { cyclePhase: 'luteal' },
      { menopausalStatus: 'postmenopausal' },
      'false',
    ],
    ['of a phase does not fit a pregnancy', { cyclePhase: 'luteal' }, { pregnant: true }, 'false'],
    [
      'after the menopause fits that status',
      { menopausalStatus: 'postmenopausal' },
      { menopausalStatus: 'postmenopausal' },
      'true',
    ],
    [
      'after the menopause does not fit before it',
      { menopausalStatus: 'postmenopausal' },
      { menopausalStatus: 'premenopausal' },
      'false',
    ],
    [
      'after the menopause is open in the transition',
      { menopausalStatus: 'postmenopausal' },
      { menopausalStatus: 'perimenopausal' },
      'unknown',
    ],
    [
      'after the menopause does not fit a stated phase',
      { menopausalStatus: 'postmenopausal' },
      { cyclePhase: 'luteal' },
      'false',
    ],
    [
      'after the menopause does not fit a stated phase in the transition',
      { menopausalStatus: 'postmenopausal' },
      { menopausalStatus: 'perimenopausal', cyclePhase: 'luteal' },
      'false',
    ],
    [
      'after the menopause does not fit a stated pregnancy',
      { menopausalStatus: 'postmenopausal' },
      { pregnant: true },
      'false',
    ],
    [
      'before the menopause is open where only a phase is stated',
      { menopausalStatus: 'premenopausal' },
      { cyclePhase: 'luteal' },
      'unknown',
    ],
    ['after the menopause is open where nothing is stated', { menopausalStatus: 'postmenopausal' }, {}, 'unknown'],
    [
      'of the transition is open before it',
      { menopausalStatus: 'perimenopausal' },
      { menopausalStatus: 'premenopausal' },
      'unknown',
    ],
    ['of a status does not fit a man', { menopausalStatus: 'premenopausal' }, { category: 'male' }, 'false'],
    ['of pregnancy fits one', { pregnant: true }, { pregnant: true }, 'true'],
    ['of pregnancy does not fit a man', { pregnant: true }, { category: 'male' }, 'false'],
    ['of no pregnancy fits a man', { pregnant: false }, { category: 'male' }, 'true'],
    ['of no pregnancy does not fit one', { pregnant: false }, { pregnant: true }, 'false'],
    [
      'of pregnancy does not fit where it is stated that there is none',
      { pregnant: true },
      { pregnant: false },
      'false',
    ],
    ['of no pregnancy is open in a woman of whom nobody said', { pregnant: false }, { category: 'female' }, 'unknown'],
    [
      'that names no group does not say that it is for pregnancy',
      { category: 'female' },
      { category: 'female', pregnant: true },
      'unknown',
    ],
    ['from 18 years fits the 18th birthday', { ageLow: 18 }, age(18), 'true'],
    ['from 18 years does not fit the day before', { ageLow: 18 }, age(17), 'false'],
    ['to 49 years fits all of that year', { ageHigh: 49 }, age(49.9), 'true'],
    ['to 49 years does not fit the 50th birthday', { ageHigh: 49 }, age(50), 'false'],
    ['to 49 years is open for a partial birth date across it', { ageHigh: 49 }, age(49, 50), 'unknown'],
    ['from 18 to 49 years does not fit either side of it', { ageLow: 18, ageHigh: 49 }, age(12), 'false'],
    ['from 18 years is open for a partial birth date across it', { ageLow: 18 }, age(17, 18), 'unknown'],
    ['of an age is open where none is stated', { ageLow: 18 }, {}, 'unknown'],
    ['in words that are not read is open', { unread: 'Tanner stage V' }, { category: 'male' }, 'unknown'],
    [
      'that does not fit in one respect does not fit, whatever is open',
      { category: 'male', unread: 'x' },
      { category: 'female' },
      'false',
    ],
  ])('%s', (_, group, stated, expected) => {
    expect(fits(group, stated).truth).toBe(expected);
  });

  it('names what decided it', () => {
    const { facets } = fits(
      { category: 'female', cyclePhase: 'luteal', ageLow: 18 },
      { category: 'female', age: { min: 30, max: 30 } },
    );
    expect(facets).toEqual([
      ['category', 'true'],
      ['cyclePhase', 'unknown'],
      ['age', 'true'],
    ]);
  });

  it.each<[string, Group, Stated, Fit['facets']]>([
    [
      'phase, status and pregnancy',
      { cyclePhase: 'luteal', menopausalStatus: 'premenopausal', pregnant: false },
      { category: 'female', cyclePhase: 'luteal', menopausalStatus: 'premenopausal', pregnant: false },
      [
        ['cyclePhase', 'true'],
        ['menopausalStatus', 'true'],
        ['pregnant', 'true'],
      ],
    ],
    ['pregnancy that a print does not speak of', {}, { pregnant: true }, [['pregnant', 'unknown']]],
    ['words that are not read', { unread: 'Tanner stage V' }, {}, [['group', 'unknown']]],
    ['the age', { ageHigh: 12 }, { age: { min: 30, max: 30 } }, [['age', 'false']]],
  ])('names it: %s', (_, group, stated, facets) => {
    expect(fits(group, stated).facets).toEqual(facets);
  });
});
