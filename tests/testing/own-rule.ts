import { category, cited, defineRule, isAbove, limit, results, type Rule } from '../../src/rules/index.js';
import { limitPilot } from './own-claim.js';

/** A rule as a user writes one, with a limit of one's choice. */
export function ruleWithLimit(value: string): Rule {
  const claim = { ...limitPilot, values: { limit: { ...limitPilot.values.limit, value } } };
  return defineRule({
    id: 'lh-above-pilot-limit',
    version: '1.0.0',
    kind: 'context',
    patterns: ['lh-above-pilot-limit'],
    appliesTo: category('male'),
    when: isAbove('lh', limit(claim, { analyte: 'lh', key: 'limit' })),
    note: {
      title: 'LH above the limit of a pilot study',
      text: [results('lh'), cited(claim, 'A constructed pilot study used {limit} as its upper limit.')],
      plainText: 'The LH result ({lh}) is above the limit of one study.',
    },
  });
}
