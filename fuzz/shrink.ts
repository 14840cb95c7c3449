/** How often a text may be tried while it is made smaller. */
const MAXIMUM_TRIES = 1000;

/**
 * The text with as much taken away as leaves the fault there: halves first, single characters last.
 *
 * @param fails whether a text still shows the same fault
 */
export async function shrunk(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let [best, tries] = [text, 0];
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && tries < MAXIMUM_TRIES; tries += 1) {
      const without = best.slice(0, at) + best.slice(at + size);
      // oxlint-disable-next-line no-await-in-loop -- what is tried next depends on this
      if (await fails(without)) best = without;
      else at += size;
    }
  }
  return best;
}
