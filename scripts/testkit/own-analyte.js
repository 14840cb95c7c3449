import { category, defineAnalyte, defineInterval, defineRule, isHigh, results } from 'labgloss/rules';
import {
  absent,
  categoryNotStated,
  inapplicable,
  indeterminate,
  panel,
  present,
  vary,
  without,
} from 'labgloss/testing';

export const definition = {
  id: 'acme:inhibin-a',
  name: 'Inhibin A',
  inSentence: 'inhibin A',
  loinc: [{ code: '23883-2', display: 'Inhibin A [Mass/volume] in Serum or Plasma', property: 'mass' }],
  unit: 'ng/L',
};

export const inhibinA = defineAnalyte(definition);

/** The study is constructed. */
export const study = {
  id: 'own-inhibin-a-interval',
  use: 'note',
  population: { category: 'female', note: 'constructed for tests' },
  citation: { id: 'own-inhibin-study', type: 'article-journal', title: 'A constructed study of inhibin A' },
  secondary: false,
  values: {
    interval: {
      key: 'interval',
      analyte: 'acme:inhibin-a',
      statistic: 'reference-interval-95',
      unit: 'pg/mL',
      low: '0.5',
      high: '7.5',
    },
  },
};

export const interval = (claim) =>
  defineInterval({
    analyte: 'acme:inhibin-a',
    claim,
    key: 'interval',
    group: { category: 'female', menopausalStatus: 'postmenopausal' },
  });

export const own = { analytes: [inhibinA], publishedIntervals: [interval(study)] };

export const inhibinAHigh = defineRule({
  id: 'inhibin-a-high',
  version: '1.0.0',
  kind: 'context',
  patterns: ['inhibin-a-high'],
  appliesTo: category('female'),
  when: isHigh('acme:inhibin-a'),
  note: {
    title: 'Inhibin A above its interval',
    text: [results('acme:inhibin-a')],
    plainText: 'The inhibin A result ({acme:inhibin-a}) is higher than its range.',
  },
});

const woman = panel().female(61).person({ menopausalStatus: 'postmenopausal' }).noTreatments();
export const above = woman.result(inhibinA, '12 pg/mL');

export const inhibinExamples = [
  present('it lies above the published interval', above),
  present(
    'it lies above the printed one',
    panel()
      .female(30)
      .result(inhibinA, '95 ng/L', { interval: [2, 80] }),
  ),
  absent('it lies on the upper end', woman.result(inhibinA, '7.5 ng/L')),
  indeterminate('it was not measured', vary(above, without('acme:inhibin-a')), 'acme:inhibin-a'),
  inapplicable('the male category is stated', panel().male(61).result(inhibinA, '12 pg/mL')),
  indeterminate('no category is stated', vary(above, categoryNotStated()), 'subject.referenceCategory'),
];
