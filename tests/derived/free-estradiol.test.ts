import { describe, expect, it } from 'vitest';
import { CalculationError, freeEstradiol, type CompetitionConstants } from '../../src/index.js';
import { apart, vectors } from './vectors.js';

const molar = (value: string, unit = 'nmol/L') => ({ value, unit });
const plain = (text: string): string => String(Number(text));

/** Vectors of two steroids, in whatever order they stand. */
const ofTwo = vectors.competition.flatMap((vector) => {
  const [first, second] = vector.ligands;
  return first && second && vector.ligands.length === 2 ? [{ ...vector, first, second }] : [];
});

const constantsOf = (shbg: string, albumin: string) => ({
  shbgAssociation: plain(shbg),
  albuminAssociation: plain(albumin),
});

const constants: CompetitionConstants = {
  source: 'constants of a test',
  testosterone: constantsOf('5.97e8', '4.06e4'),
  estradiol: constantsOf('3.14e8', '4.21e4'),
};
const sample = {
  estradiol: molar('100', 'pmol/L'),
  shbg: molar('35'),
  testosterone: molar('17'),
  albumin: molar('43', 'g/L'),
};

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof CalculationError ? error.code : String(error);
  }
  return 'calculated';
};

describe('free estradiol', () => {
  it('has vectors to agree with', () => {
    expect(ofTwo.length).toBeGreaterThan(5);
  });

  it.each(ofTwo)('is that of an independent calculation: $id', ({ first, second, shbg, albumin }) => {
    const found = freeEstradiol(
      {
        testosterone: molar(first.total),
        estradiol: molar(second.total),
        shbg: molar(shbg),
        albumin: molar(albumin, 'g/L'),
      },
      {
        source: 'the constants of the vector',
        testosterone: constantsOf(first.constants.shbg, first.constants.albumin),
        estradiol: constantsOf(second.constants.shbg, second.constants.albumin),
      },
    );
    expect(apart(found.percentFree, second.percent)).toBeLessThan(1e-11);
  });

  it('carries the source of its constants, what was assumed, and no class', () => {
    const found = freeEstradiol({ ...sample, albumin: undefined, testosterone: undefined }, constants);
    expect(found.method).toContain('constants of a test');
    expect(found.assumed).toEqual(['albumin 43 g/L', 'albumin molar mass 69000 g/mol']);
    expect(found.cautions).toEqual(['albumin-assumed', 'albumin-molar-mass-assumed', 'testosterone-absent']);
    expect(found).not.toHaveProperty('position');
  });

  it('is higher where testosterone competes', () => {
    const alone = freeEstradiol({ ...sample, testosterone: undefined }, constants);
    const competing = freeEstradiol(sample, constants);
    expect(Number(competing.free.value)).toBeGreaterThan(Number(alone.free.value));
  });

  it('is the same in other units', () => {
    const inMass = freeEstradiol({ ...sample, estradiol: molar('27.238', 'pg/mL') }, constants);
    expect(apart(inMass.free.value, freeEstradiol(sample, constants).free.value)).toBeLessThan(1e-3);
  });

  it('is refused in pregnancy, without a source and by constants that are no numbers', () => {
    expect(codeOf(() => freeEstradiol({ ...sample, pregnant: true }, constants))).toBe('pregnancy');
    expect(codeOf(() => freeEstradiol(sample, { ...constants, source: ' ' }))).toBe('constants-not-stated');
    const spoilt = { ...constants, estradiol: constantsOf('0', '4.21e4') };
    expect(codeOf(() => freeEstradiol(sample, spoilt))).toBe('constants-not-stated');
    expect(codeOf(() => freeEstradiol({ ...sample, estradiol: molar('0', 'pmol/L') }, constants))).toBe('not-positive');
  });
});
