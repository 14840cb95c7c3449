import { category, cited, defineRule, isAbove, limit, results } from 'labgloss/rules';
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

/** The study is constructed. */
export const claim = {
  id: 'own-lh-pilot',
  use: 'note',
  population: { category: 'male', note: 'constructed for tests' },
  citation: { id: 'own-pilot', type: 'article-journal', title: 'A constructed pilot study' },
  secondary: false,
  values: { limit: { key: 'limit', analyte: 'lh', statistic: 'study-limit', unit: '[IU]/L', value: '12' } },
};

export const parts = (own) => ({
  id: 'lh-above-pilot-limit',
  version: '1.0.0',
  kind: 'context',
  patterns: ['lh-above-pilot-limit'],
  appliesTo: category('male'),
  when: isAbove('lh', limit(own, { analyte: 'lh', key: 'limit' })),
  note: {
    title: 'LH above the limit of a pilot study',
    text: [results('lh'), cited(own, 'A constructed pilot study used {limit} as its upper limit.')],
    plainText: 'The LH result ({lh}) is above the limit of one study.',
  },
});

export const ownRule = defineRule(parts(claim));

const above = panel().male(34).noTreatments().lh('14 IU/L');

export const examples = [
  present('LH lies above', above),
  absent('LH lies on it', panel().male(34).lh('12 IU/L')),
  indeterminate('LH was not measured', vary(above, without('lh')), 'lh'),
  indeterminate('LH came as more than a number below it', panel().male(34).lh('>8 IU/L'), 'lh'),
  inapplicable('the female category is stated', panel().female(34).lh('14 IU/L')),
  indeterminate('no category is stated', vary(above, categoryNotStated()), 'subject.referenceCategory'),
];
