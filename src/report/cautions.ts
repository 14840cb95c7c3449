import type { Caution } from '../annotation.js';
import { withReferences, type References } from './references.js';
import { paragraph } from './wrap.js';

const FOLDED = 6;

/** The paths that a caution concerns; many are folded unless `all`. */
export function pathsText(paths: readonly string[], all: boolean): string {
  const shown = all ? paths : paths.slice(0, FOLDED);
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
  return paths.length === 0 ? '' : ` (${shown.join(', ')}${more})`;
}

/** Each caution once, with the paths it concerns. */
export function cautionLines(
  cautions: readonly Caution[],
  width: number,
  references: References,
  all: boolean,
): readonly string[] {
  return cautions.flatMap(({ message, paths, citations }) => {
    return paragraph(withReferences(message, references.mark(citations)) + pathsText(paths, all), width, {
      first: '  ',
      hanging: 4,
    });
  });
}
