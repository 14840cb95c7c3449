import type { Annotation } from '../annotation.js';

/** What a report is for, and what made it: the same input and versions give the same report. */
export function footerTexts({ engine, intendedUse, inputDigest }: Annotation): readonly string[] {
  const versions = [
    `${engine.name} ${engine.version}`,
    `rules ${engine.ruleset.version} (${engine.ruleset.hash})`,
    `evidence ${engine.evidence.version} (${engine.evidence.hash})`,
    `input ${inputDigest}`,
  ];
  return [intendedUse, versions.join(', ')];
}
