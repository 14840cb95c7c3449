import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation } from '../../src/annotation.js';
import type { LabRecord, Observation, Panel } from '../../src/record/types.js';
import { renderHtml } from '../../src/report/html/html.js';

const testosterone = (value: string, more: Partial<Observation> = {}): Observation => ({
  analyte: 'testosterone',
  value,
  unit: 'nmol/L',
  method: 'LC-MS/MS',
  laboratory: 'North',
  referenceInterval: { low: '8.6', high: '29.0' },
  ...more,
});

const panel = (id: string, collectedAt: string, observation: Observation): Panel => ({
  id,
  collectedAt,
  fasting: true,
  observations: [observation],
});

const annotated = (...panels: readonly Panel[]): Annotation => {
  const record: LabRecord = { subject: { referenceCategory: 'male', ageYears: 40 }, treatments: [], panels };
  return annotate(record);
};

const first = panel('first', '2026-03-02T08:10', testosterone('9.0'));
const change = (annotation: Annotation): Annotation['changes'][number] | undefined => annotation.changes[0];

describe('two results of one analyte', () => {
  it('are compared where method, laboratory, clock and treatments are the same', () => {
    expect(change(annotated(first, panel('second', '2026-03-09T08:20', testosterone('14.0'))))?.comparable).toBe(
      'true',
    );
  });

  it.each<[string, Partial<Observation>]>([
    ['method-differs', { method: 'immunoassay' }],
    ['laboratory-differs', { laboratory: 'South' }],
  ])('are no change beyond ordinary variation across a step between assays: %s', (why, more) => {
    const found = change(annotated(first, panel('second', '2026-03-09T08:20', testosterone('14.0', more))));
    expect(found).toMatchObject({ comparable: 'false', beyondVariation: 'unknown' });
    expect(found?.why).toContain(why);
  });
});

describe('the course over time', () => {
  const points = (annotation: Annotation): readonly number[] =>
    [...renderHtml(annotation).matchAll(/<circle class="point(?: hollow)?" cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  const second = panel('second', '2026-03-12T08:10', testosterone('10.0'));
  const third = panel('third', '2026-04-11T08:10', testosterone('11.0'));

  it('has the oldest result on the left and distances as the days between, whatever the order of the record', () => {
    const [a = NaN, b = NaN, c = NaN] = points(annotated(third, first, second));
    expect(a).toBeLessThan(b);
    expect((c - b) / (b - a)).toBeCloseTo(3, 1); // thirty days after ten
  });

  it('has no line across a change of method, and says so', () => {
    const same = renderHtml(annotated(first, second));
    const other = panel('second', '2026-03-12T08:10', testosterone('10.0', { method: 'immunoassay' }));
    const differs = renderHtml(annotated(first, other));
    expect(same).toContain('<path class="series"');
    expect(differs).not.toContain('<path class="series"');
    expect(differs).toContain('method differs');
  });
});
