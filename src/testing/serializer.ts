import type { Annotation } from '../annotation.js';

const MASK = '<masked>';

const isUnmasked = (value: unknown): value is Annotation =>
  typeof value === 'object' &&
  value !== null &&
  'engine' in value &&
  'notes' in value &&
  typeof value.engine === 'object' &&
  value.engine !== null &&
  'name' in value.engine &&
  value.engine.name === 'labgloss' &&
  'version' in value.engine &&
  value.engine.version !== MASK;

/**
 * An annotation without what changes at every release although nothing else is said: versions, hashes and digests.
 *
 * @example
 * expect(maskVersions(annotate(record))).toMatchSnapshot()
 */
export const maskVersions = (annotation: Annotation): Annotation => ({
  ...annotation,
  engine: {
    name: 'labgloss',
    version: MASK,
    ruleset: { version: MASK, hash: MASK },
    evidence: { version: MASK, hash: MASK },
  },
  inputDigest: MASK,
  notes: annotation.notes.map((note) => ({ ...note, id: MASK, ruleVersion: MASK })),
  outcomes: annotation.outcomes.map((outcome) => ({ ...outcome, ruleVersion: MASK })),
});

/** For `expect.addSnapshotSerializer(annotationSerializer)` in Vitest and Jest: prints annotations by `maskVersions`. */
export const annotationSerializer: {
  readonly test: (value: unknown) => boolean;
  readonly serialize: <Config, References>(
    value: Annotation,
    config: Config,
    indentation: string,
    depth: number,
    references: References,
    print: (value: unknown, config: Config, indentation: string, depth: number, references: References) => string,
  ) => string;
} = {
  test: isUnmasked,
  serialize: (value, config, indentation, depth, references, print) =>
    print(maskVersions(value), config, indentation, depth, references),
};
