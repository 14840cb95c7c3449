import type { Claim } from '../../../src/index.js';
import {
  category,
  defineAnalyte,
  defineInterval,
  defineRule,
  isHigh,
  results,
  type OwnAnalyte,
  type PublishedInterval,
  type Rule,
} from '../../../src/rules/index.js';

export const inhibinA: OwnAnalyte<'acme:inhibin-a'> = defineAnalyte({
  id: 'acme:inhibin-a',
  name: 'Inhibin A',
  inSentence: 'inhibin A',
  inSentenceIn: { es: 'la inhibina A' },
  names: ['dimeric inhibin A'],
  loinc: [{ code: '23883-2', display: 'Inhibin A [Mass/volume] in Serum or Plasma', property: 'mass' }],
  unit: 'ng/L',
  displayUnits: { si: 'ng/L', conventional: 'pg/mL' },
});

/** A constructed work with constructed numbers, in place of the paper that you read. */
const inhibinStudy: Claim<'note', { readonly interval: readonly ['acme:inhibin-a', 'reference-interval-95'] }> = {
  id: 'example-inhibin-a-interval',
  use: 'note',
  population: { category: 'female', note: 'postmenopausal women of a constructed study' },
  citation: { id: 'example-inhibin-study', type: 'article-journal', title: 'A constructed study of inhibin A' },
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

export const inhibinAInterval: PublishedInterval = defineInterval({
  analyte: 'acme:inhibin-a',
  claim: inhibinStudy,
  key: 'interval',
  group: { category: 'female', menopausalStatus: 'postmenopausal', ageLow: 18 },
});

export const inhibinAHigh: Rule = defineRule({
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
    plainTextIn: { es: 'El resultado de inhibina A ({acme:inhibin-a}) está por encima de su intervalo.' },
  },
});
