import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation } from '../../src/annotation.js';
import type { Observation, Panel } from '../../src/record/types.js';

const testosterone: Observation = { analyte: 'testosterone', value: '10', unit: 'nmol/L' };
const shbg: Observation = { analyte: 'shbg', value: '40', unit: 'nmol/L' };
const albumin = (value: string): Observation => ({ analyte: 'albumin', value, unit: 'g/L' });

const annotated = (observations: readonly Observation[], stated: Partial<Panel> = {}): Annotation =>
  annotate({ panels: [{ id: 'p', observations, ...stated }] });

const calculated = ({ panels }: Annotation) => panels.flatMap((panel) => panel.calculated.map(({ id }) => id));
const refusals = ({ cautions }: Annotation) =>
  cautions.filter(({ code }) => code.startsWith('free-testosterone-refused')).map(({ code, paths }) => [code, paths]);

const ALL = ['free-testosterone', 'free-testosterone-percent', 'bioavailable-testosterone'];

describe('free testosterone of a panel', () => {
  it('is calculated with its share and bioavailable testosterone, and nothing is refused', () => {
    const annotation = annotated([testosterone, shbg]);
    expect([calculated(annotation), refusals(annotation)]).toEqual([ALL, []]);
    const share = annotation.panels[0]?.calculated.find(({ id }) => id === 'free-testosterone-percent');
    expect([share?.display, share?.position]).toEqual([{ value: '1.7', unit: '%' }, 'no-interval']);
  });

  it('is neither calculated nor refused where testosterone or SHBG was not measured', () => {
    for (const one of [testosterone, shbg]) {
      const annotation = annotated([one]);
      expect([calculated(annotation), refusals(annotation)]).toEqual([[], []]);
    }
  });

  it('is refused where pregnancy is stated, with the published reason', () => {
    const annotation = annotated([testosterone, shbg], { pregnant: true });
    expect(calculated(annotation)).toEqual([]);
    expect(refusals(annotation)).toEqual([['free-testosterone-refused-pregnancy', ['/panels/0/observations/0']]]);
    const caution = annotation.cautions.find(({ code }) => code === 'free-testosterone-refused-pregnancy');
    expect(caution?.citations).toEqual(['oleary-1991-pregnancy']);
    expect(annotation.references.map(({ id }) => id)).toContain('oleary-1991-pregnancy');
  });

  it('keeps the end that a result above a limit leaves, and is refused where none is left', () => {
    const high: Observation = { ...shbg, value: '>180' };
    const annotation = annotated([testosterone, high]);
    expect([calculated(annotation), refusals(annotation)]).toEqual([ALL, []]);
    expect(annotation.panels[0]?.calculated[0]?.value.low).toBe('0');
    const both = annotated([{ ...testosterone, value: '>50' }, high]);
    expect(calculated(both)).toEqual([]);
    expect(refusals(both)).toEqual([['free-testosterone-refused-unbounded', ['/panels/0/observations/0']]]);
  });

  it('assumes no albumin where albumin was measured without one value', () => {
    const flagged: Observation = { analyte: 'albumin', interpretation: 'low' };
    expect(refusals(annotated([testosterone, shbg, flagged]))).toEqual([
      ['free-testosterone-refused-no-single-value', ['/panels/0/observations/2']],
    ]);
    const twice = annotated([testosterone, shbg, albumin('30'), albumin('45')]);
    expect(calculated(twice)).toEqual([]);
    expect(refusals(twice)).toEqual([
      ['free-testosterone-refused-no-single-value', ['/panels/0/observations/2', '/panels/0/observations/3']],
    ]);
  });
});
