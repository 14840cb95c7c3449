import { describe, expect, it } from 'vitest';
import '../../../src/testing/vitest/index.js';
import { createAnnotator } from '../../../src/index.js';
import { renderPlainLanguage } from '../../../src/report/index.js';
import { rules } from '../../../src/rules/index.js';
import {
  absent,
  categoryNotStated,
  inapplicable,
  indeterminate,
  panel,
  present,
  ruleTests,
  vary,
  without,
} from '../../../src/testing/index.js';
import { inhibinA, inhibinAHigh, inhibinAInterval } from './inhibin-a.js';

const own = { analytes: [inhibinA], publishedIntervals: [inhibinAInterval] };
const woman = panel().female(61).person({ menopausalStatus: 'postmenopausal' }).noTreatments();
const above = woman.result(inhibinA, '12 pg/mL');

describe('inhibin-a-high', () => {
  const examples = [
    present('it lies above the published interval', above),
    present(
      'it lies above the printed interval',
      panel()
        .female(30)
        .result(inhibinA, '95 ng/L', { interval: [2, 80] }),
    ),
    absent('it lies on the published upper end', woman.result(inhibinA, '7.5 ng/L')),
    absent(
      'it lies inside the printed interval, which goes first',
      woman.result(inhibinA, '12 ng/L', { interval: [2, 80] }),
    ),
    indeterminate('it was not measured', vary(above, without('acme:inhibin-a')), 'acme:inhibin-a'),
    inapplicable('the male category is stated', panel().male(61).result(inhibinA, '12 pg/mL')),
    indeterminate('no category is stated', vary(above, categoryNotStated()), 'subject.referenceCategory'),
  ];
  for (const { name, run } of ruleTests(inhibinAHigh, examples, own)) it(name, run);
});

it('is measured, placed and named like any other', () => {
  const annotate = createAnnotator({ ...own, rules: [...rules, inhibinAHigh], locale: 'es', units: 'si' });
  const annotation = annotate(above);
  expect(annotation).toNote(inhibinAHigh);
  expect(annotation.panels[0]?.measurements[0]?.display).toEqual({ value: '12.0', unit: 'ng/L' });
  expect(annotation.panels[0]?.measurements[0]?.interval?.claim).toBe('example-inhibin-a-interval');
  expect(renderPlainLanguage(annotation, { locale: 'es' })).toContain('La inhibina A fue de');
});
