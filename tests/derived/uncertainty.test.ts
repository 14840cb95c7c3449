import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EquationId } from '../../src/derived/equations.js';
import { freeTestosterone } from '../../src/derived/free-testosterone.js';
import type { AnalyticVariation, Uncertainty } from '../../src/derived/uncertainty.js';
import { vectors } from './vectors.js';

const molar = (value: string) => ({ value, unit: 'nmol/L' });

function uncertaintyOf(
  t: string,
  shbg: string,
  albumin: string,
  cv: AnalyticVariation,
  method: EquationId = 'vermeulen-1999',
): Uncertainty {
  const input = { testosterone: molar(t), shbg: molar(shbg), albumin: { value: albumin, unit: 'g/L' } };
  const { uncertainty } = freeTestosterone(input, { cv, method });
  if (!uncertainty) throw new Error('no uncertainty');
  return uncertainty;
}

const apart = (a: number, b: string): number => Math.abs(a / Number(b) - 1);

describe('the uncertainty of free testosterone', () => {
  it.each(vectors.uncertainty)('is that of an independent calculation: $id', (vector) => {
    const { cvPercent, elasticities } = uncertaintyOf(vector.testosterone, vector.shbg, vector.albumin, {
      testosterone: Number(vector.cv.testosterone),
      shbg: Number(vector.cv.shbg),
      albumin: Number(vector.cv.albumin),
      correlation: Number(vector.cv.correlation),
    });
    expect(apart(elasticities.testosterone, vector.elasticity.t)).toBeLessThan(1e-11);
    expect(apart(elasticities.shbg, vector.elasticity.shbg)).toBeLessThan(1e-11);
    expect(apart(elasticities.albumin, vector.elasticity.albumin)).toBeLessThan(1e-11);
    expect(apart(elasticities.shbgAssociation, vector.elasticity.k_shbg)).toBeLessThan(1e-11);
    expect(apart(cvPercent, vector.cvFree)).toBeLessThan(1e-11);
  });

  it.each(['vermeulen-1999', 'ross-2005', 'giton-2007'] as const)('is what a small change does: %s', (method) => {
    const free = (t: number, s: number, a: number): number =>
      Number(
        freeTestosterone(
          {
            testosterone: molar(t.toFixed(9)),
            shbg: molar(s.toFixed(9)),
            albumin: { value: a.toFixed(9), unit: 'g/L' },
          },
          { method },
        ).free.value,
      );
    const step = 1e-4;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 5, max: 200 }), (t, s) => {
        const { elasticities } = uncertaintyOf(`${t}`, `${s}`, '43', { testosterone: 5, shbg: 5 }, method);
        const slope = (more: number, less: number): number => Math.log(more / less) / Math.log((1 + step) / (1 - step));
        const up = 1 + step;
        const down = 1 - step;
        expect(slope(free(t * up, s, 43), free(t * down, s, 43))).toBeCloseTo(elasticities.testosterone, 6);
        expect(slope(free(t, s * up, 43), free(t, s * down, 43))).toBeCloseTo(elasticities.shbg, 6);
        expect(slope(free(t, s, 43 * up), free(t, s, 43 * down))).toBeCloseTo(elasticities.albumin, 6);
      }),
    );
  });

  it('names what it leaves out, the variation of albumin where that was not given', () => {
    expect(uncertaintyOf('10', '40', '43', { testosterone: 5, shbg: 4 }).notIncluded).toContain('variation of albumin');
    const all = uncertaintyOf('10', '40', '43', { testosterone: 5, shbg: 4, albumin: 2 });
    expect(all.notIncluded).not.toContain('variation of albumin');
    expect(all.notIncluded).toContain('difference from equilibrium dialysis');
  });

  it('is not there where no variation was given, and refused for one out of range', () => {
    expect(freeTestosterone({ testosterone: molar('10'), shbg: molar('40') }).uncertainty).toBeUndefined();
    for (const cv of [
      { testosterone: -1, shbg: 4 },
      { testosterone: 5, shbg: NaN },
      { testosterone: 5, shbg: 4, albumin: 101 },
      { testosterone: 5, shbg: 4, correlation: 1.1 },
    ]) {
      expect(() => uncertaintyOf('10', '40', '43', cv)).toThrow('accepted is a number from');
    }
  });
});
