// The reasons for which a row may stay open: a closed list.

export const reasons = {
  'no-shippable-claim': 'no claim for it may ship yet',
  'source-not-reachable': 'the work that would answer it was looked for and not seen',
  'contradictory-evidence': 'the evidence contradicts itself',
};
