import { describe, expect, it } from 'vitest';
import { annotate, type LabRecord } from '../../src/index.js';
import { renderText } from '../../src/report/index.js';

type Observation = LabRecord['panels'][number]['observations'][number];

const observed = (analyte: string, value: string, unit: string): Observation => ({ analyte, value, unit });

const panel = (observations: readonly Observation[], category: 'male' | 'female' = 'male'): LabRecord => ({
  subject: { referenceCategory: category, ageYears: 62 },
  panels: [{ id: 'a', observations }],
});

const calculatedIn = (record: LabRecord) => annotate(record).panels[0]?.calculated ?? [];

describe('what a panel calculates', () => {
  it('takes HDL from total cholesterol, in one unit, with its inputs and without a limit', () => {
    const calculated = calculatedIn(
      panel([observed('total cholesterol', '5.2', 'mmol/L'), observed('HDL cholesterol', '50.26632', 'mg/dL')]),
    );
    expect(calculated).toMatchObject([
      {
        id: 'non-hdl-cholesterol',
        value: { low: '3.9', high: '3.9' },
        unit: 'mmol/L',
        method: 'total cholesterol less HDL cholesterol',
        inputs: ['/panels/0/observations/0', '/panels/0/observations/1'],
        position: 'no-interval',
      },
    ]);
  });

  it('makes nothing of HDL cholesterol above total cholesterol, nor of either alone', () => {
    const total = observed('total cholesterol', '4.0', 'mmol/L');
    expect(calculatedIn(panel([total, observed('HDL cholesterol', '4.1', 'mmol/L')]))).toEqual([]);
    expect(calculatedIn(panel([total]))).toEqual([]);
  });

  it('keeps a censored part as an interval', () => {
    const [one] = calculatedIn(
      panel([observed('total cholesterol', '4.0', 'mmol/L'), observed('HDL cholesterol', '<0.5', 'mmol/L')]),
    );
    expect(one?.value).toEqual({ low: '3.5', high: '4', lowInclusive: false, highInclusive: false });
  });

  it('has no index of a man, and none where SHBG is below the studied range', () => {
    const ids = (shbg: string, category: 'male' | 'female') =>
      calculatedIn(panel([observed('testosterone', '40', 'ng/dL'), observed('SHBG', shbg, 'nmol/L')], category)).map(
        ({ id }) => id,
      );
    expect(ids('50', 'female')).toContain('free-androgen-index');
    expect(ids('29', 'female')).not.toContain('free-androgen-index');
    expect(ids('50', 'male')).not.toContain('free-androgen-index');
  });

  it('is shown in a table of its own, with method and inputs', () => {
    const text = renderText(
      annotate(panel([observed('total cholesterol', '5.2', 'mmol/L'), observed('HDL cholesterol', '1.3', 'mmol/L')])),
      { width: 140 },
    );
    const [measured = '', calculated = ''] = text.split('  Calculated ');
    expect(measured).not.toContain('Non-HDL');
    expect(calculated).toContain('total cholesterol less HDL cholesterol; from Total cholesterol, HDL cholesterol');
  });
});

describe('a change of what has no general limit', () => {
  const at = (id: string, collectedAt: string, observations: readonly Observation[]) => ({
    id,
    collectedAt,
    laboratory: 'Example Lab',
    observations: observations.map((one) => ({ ...one, method: 'immunoassay' })),
  });
  const changes = annotate({
    subject: { referenceCategory: 'male', ageYears: 40 },
    treatments: [],
    panels: [
      at('a', '2026-03-02T08:00', [
        observed('LH', '2', 'IU/L'),
        observed('prolactin', '5', 'ug/L'),
        observed('FSH', '4', 'IU/L'),
        observed('SHBG', '30', 'nmol/L'),
      ]),
      at('b', '2026-03-06T08:00', [
        observed('LH', '9', 'IU/L'),
        observed('prolactin', '20', 'ug/L'),
        observed('FSH', '9', 'IU/L'),
        observed('SHBG', '60', 'nmol/L'),
      ]),
    ],
  }).changes;
  const of = (analyte: string) => changes.find((change) => change.analyte === analyte);

  it('stays open, and names the claim that gives none', () => {
    expect(of('lh')).toMatchObject({
      beyondVariation: 'unknown',
      variationWithheld: {
        reason: 'variation-heterogeneous',
        claim: 'biological-variation-reference-change-men',
      },
    });
    expect(of('prolactin')).toMatchObject({
      beyondVariation: 'unknown',
      variationWithheld: { reason: 'variation-disputed', claim: 'biological-variation-prolactin-women' },
    });
  });

  it('is judged by the published limit where there is one, and by no calculated one', () => {
    expect(of('fsh')).toMatchObject({ beyondVariation: 'true' });
    expect(of('fsh')?.variationWithheld).toBeUndefined();
    expect(of('shbg')).toMatchObject({ comparable: 'true', beyondVariation: 'unknown' });
  });
});
