import { capital, joined, say } from './phrase.js';
import type { SpokenBaseline } from './voice.js';
import { written, type Written } from './written.js';

/** "LH 4.2 IU/L before the listed treatment, <0.1 IU/L during it, 3.1 IU/L now; FSH …" */
export function sayBaselines(found: readonly SpokenBaseline[]): readonly Written[] {
  if (found.length === 0) return [];
  const parts = found.map(({ name, before, during, now }, at) =>
    at === 0
      ? say`${name} ${before} before the listed treatment, ${during} during it, ${now} now`
      : say`${name} ${before}, ${during}, ${now}`,
  );
  return [
    written(
      capital(say`${joined(parts, '; ')}.`),
      [],
      found.flatMap(({ paths }) => paths),
    ),
  ];
}
