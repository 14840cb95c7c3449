import type { Claim } from '../../src/index.js';

/** A claim as a user writes one. The study is constructed. */
export const limitPilot: Claim<'note', { readonly limit: readonly ['lh', 'study-limit'] }> = {
  id: 'own-lh-pilot',
  use: 'note',
  population: { category: 'male', note: 'constructed for tests' },
  citation: { id: 'own-pilot', type: 'article-journal', title: 'A constructed pilot study' },
  secondary: false,
  values: { limit: { key: 'limit', analyte: 'lh', statistic: 'study-limit', unit: '[IU]/L', value: '12' } },
};
