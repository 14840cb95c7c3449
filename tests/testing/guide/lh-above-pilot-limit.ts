import type { Claim } from '../../../src/index.js';
import { category, cited, defineRule, isAbove, limit, results, type Rule } from '../../../src/rules/index.js';

/** A constructed work, in place of the paper that you read. */
const pilotLimit: Claim<'note', { readonly limit: readonly ['lh', 'study-limit'] }> = {
  id: 'example-lh-pilot-limit',
  use: 'note',
  population: { category: 'male', ageYears: { min: 20, max: 40 }, note: 'men of a constructed pilot study' },
  citation: { id: 'example-pilot', type: 'article-journal', title: 'A constructed pilot study of LH' },
  secondary: false,
  values: { limit: { key: 'limit', analyte: 'lh', statistic: 'study-limit', unit: '[IU]/L', value: '12' } },
};

export const lhAbovePilotLimit: Rule = defineRule({
  id: 'lh-above-pilot-limit',
  version: '1.0.0',
  kind: 'context',
  patterns: ['lh-above-pilot-limit'],
  appliesTo: category('male'),
  when: isAbove('lh', limit(pilotLimit, { analyte: 'lh', key: 'limit' })),
  note: {
    title: 'LH above the limit of a pilot study',
    text: [results('lh'), cited(pilotLimit, 'A pilot study used {limit} as its upper limit.')],
    plainText: 'The LH result ({lh}) is above the limit of one study.',
  },
});
