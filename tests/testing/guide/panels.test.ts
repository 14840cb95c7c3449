import { expect, test } from 'vitest';
import '../../../src/testing/vitest/index.js';
import { annotate } from '../../../src/index.js';
import {
  explain,
  inUnits,
  outcomeOf,
  panel,
  sample,
  treatmentsNotStated,
  without,
} from '../../../src/testing/index.js';

const slip = panel()
  .male(44)
  .noTreatments()
  .noConditions()
  .collectedAt('2026-03-02T08:10')
  .at('Laboratory North', { method: 'LC-MS/MS' })
  .testosterone('187 ng/dL', { interval: [264, 916] })
  .lh('12.3 IU/L', { interval: [1.7, 8.6], method: 'ECLIA' });

test('a low testosterone beside a raised LH is noted', () => {
  expect(slip).toNote('testosterone-low-lh-raised');
  expect(slip.but(inUnits('si'))).toNote('testosterone-low-lh-raised');
  expect(slip).toSpeakDescriptively();
});

test('silence about treatments leaves the direction only', () => {
  expect(slip.but(treatmentsNotStated())).toNote('testosterone-low-lh-raised-context-unknown');
});

test('what was not measured is not normal', () => {
  expect(slip.but(without('lh'))).toStayIndeterminate('testosterone-low-lh-raised', { missing: 'lh' });
});

test('a result without a unit is set aside', () => {
  const incomplete = slip.observation({ analyte: 'prolactin', value: '300' });
  expect(incomplete).toSetAside('missing-unit', { analyte: 'prolactin' });
});

test('a second panel is asked by its id', () => {
  const series = slip.panel({ id: 'spring', collectedAt: '2026-05-04T08:00' }).lh('4.2 IU/L', { interval: [1.7, 8.6] });
  const annotation = annotate(series, { explain: true });
  expect(annotation).toNote('testosterone-low-lh-raised', 'p1');
  expect(outcomeOf(annotation, 'testosterone-low-lh-raised', 'spring').outcome).toBe('absent');
  expect(explain(annotation, 'testosterone-low-lh-raised', 'spring')).toMatch(/> +false: LH lies above its interval/);
});

test('samples come by name', () => {
  expect(sample('male-borderline-testosterone-028')).not.toNote('testosterone-low-lh-fsh-low');
});
