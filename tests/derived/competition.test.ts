import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveCompetition } from '../../src/derived/competition.js';
import { solveMassAction } from '../../src/derived/mass-action.js';
import { toDecimalString, type Exact } from '../../src/logic/exact.js';
import { apart, bindingFor, Decimal, exact, vectors } from './vectors.js';

const text = (value: Exact | undefined): string => (value ? toDecimalString(value) : 'NaN');

const amount = (most: number) => fc.integer({ min: 1, max: most * 1000 }).map((n) => (n / 1000).toFixed(3));
const testosterone = bindingFor({ shbg: '5.97e8', albumin: '4.06e4' });
const estradiol = bindingFor({ shbg: '3.14e8', albumin: '4.21e4' });

describe('several steroids that compete for SHBG', () => {
  it.each(vectors.competition)('are free as an independent calculation has it: $id', (vector) => {
    const [first, ...others] = vector.ligands.map(({ total, constants }) => ({
      total: exact(total),
      binding: bindingFor(constants),
    }));
    if (!first) throw new Error('a vector has at least one ligand');
    const { freeShbg, ligands } = solveCompetition(exact(vector.shbg), exact(vector.albumin), [first, ...others]);
    expect(apart(text(freeShbg), vector.freeShbg)).toBeLessThan(1e-11);
    for (const [at, wanted] of vector.ligands.entries()) {
      expect(apart(text(ligands[at]?.free), wanted.free)).toBeLessThan(1e-11);
      expect(apart(text(ligands[at]?.bioavailable), wanted.bioavailable)).toBeLessThan(1e-11);
      expect(apart(text(ligands[at]?.percentFree), wanted.percent)).toBeLessThan(1e-11);
    }
  });

  it('are one steroid where there is only one', () => {
    fc.assert(
      fc.property(amount(200), amount(3000), fc.integer({ min: 15, max: 60 }), (total, shbg, albumin) => {
        const sample = { total: exact(total), shbg: exact(shbg), albumin: exact(`${albumin}`) };
        const [alone] = solveCompetition(sample.shbg, sample.albumin, [
          { total: sample.total, binding: testosterone },
        ]).ligands;
        expect(apart(text(alone?.free), text(solveMassAction(sample, testosterone).free))).toBeLessThan(1e-28);
      }),
    );
  });

  it('leave nothing over, of SHBG and of each steroid', () => {
    fc.assert(
      fc.property(amount(70), amount(60), amount(300), (t, e, shbg) => {
        const { freeShbg, ligands } = solveCompetition(exact(shbg), exact('43'), [
          { total: exact(t), binding: testosterone },
          { total: exact(e), binding: estradiol },
        ]);
        const bound = ligands.map(({ bioavailable }, at) => new Decimal(at === 0 ? t : e).minus(text(bioavailable)));
        const sites = bound.reduce((sum, one) => sum.plus(one), new Decimal(text(freeShbg)));
        expect(apart(sites.toFixed(), shbg)).toBeLessThan(1e-24);
      }),
    );
  });

  it('free one another: more testosterone frees estradiol', () => {
    const free = (t: string): string =>
      text(
        solveCompetition(exact('35'), exact('43'), [
          { total: exact('0.1'), binding: estradiol },
          { total: exact(t), binding: testosterone },
        ]).ligands[0]?.free,
      );
    fc.assert(
      fc.property(amount(70), (t) => {
        expect(new Decimal(free(new Decimal(t).plus('0.001').toFixed())).gt(free(t))).toBe(true);
      }),
    );
  });

  it('have all of SHBG to themselves where there is none, or none of them', () => {
    const none = solveCompetition(exact('0'), exact('43'), [{ total: exact('10'), binding: testosterone }]);
    expect([text(none.freeShbg), text(none.ligands[0]?.bioavailable)]).toEqual(['0', '10']);
    const empty = solveCompetition(exact('40'), exact('43'), [{ total: exact('0'), binding: testosterone }]);
    expect(text(empty.freeShbg)).toBe('40');
  });
});
