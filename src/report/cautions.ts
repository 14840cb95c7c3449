import type { Caution } from '../annotation.js';
import { withReferences, type References } from './references.js';
import { paragraph } from './wrap.js';

const FOLDED = 6;

/** Each caution once, with the paths it concerns. */
export function cautionLines(
  cautions: readonly Caution[],
  width: number,
  references: References,
  all: boolean,
): readonly string[] {
  return cautions.flatMap(({ message, paths, citations }) => {
    const shown = all ? paths : paths.slice(0, FOLDED);
    const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
    const where = paths.length === 0 ? '' : ` (${shown.join(', ')}${more})`;
    return paragraph(withReferences(message, references.mark(citations)) + where, width, { first: '  ', hanging: 4 });
  });
}
