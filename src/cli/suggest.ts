/** How many single changes make one word of the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      current.push(Math.min((current[at - 1] ?? 0) + 1, (previous[at] ?? 0) + 1, (previous[at - 1] ?? 0) + same));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const MOST = 3;
const LONGEST = 100;

/**
 * The known words closest to an unknown one, at most three: those that contain it, then those a few letters away.
 *
 * @example closest('lh-hihg', ['lh-high', 'lh-low']) // ['lh-high', 'lh-low']
 */
export function closest(word: string, known: readonly string[]): readonly string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > LONGEST) return [];
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((one) => ({ one, far: one.includes(wanted) ? 0 : distance(wanted, one) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far || a.one.length - b.one.length)
    .slice(0, MOST)
    .map(({ one }) => one);
}

/** ' Did you mean a, b or c?' or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const found = closest(word, known);
  if (found.length === 0) return '';
  const list = found.length === 1 ? found[0] : `${found.slice(0, -1).join(', ')} or ${found.at(-1) ?? ''}`;
  return ` Did you mean ${list}?`;
}
