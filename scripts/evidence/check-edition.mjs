const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The defects of the edition on a day: limits and citations are read again before it, so that none goes stale unseen. */
export function checkEdition({ reviewBy }, on) {
  if (!day.test(on)) return [`--on ${on}: a day as 2027-01-31 is accepted`];
  if (!day.test(reviewBy ?? '')) return ['version.json: reviewBy is the day until which this edition may be built'];
  return on > reviewBy ? [`version.json: the review of this edition was due by ${reviewBy}`] : [];
}
