/** One place where the structure of a record is wrong. */
export interface StructureProblem {
  /** JSON Pointer into the record; the empty string is the record itself. */
  readonly path: string;
  /** The type that was found, never a value: results may be personal data. */
  readonly found: string;
  readonly accepted: string;
}

/**
 * The structure of a record is wrong, so that it cannot be read at all. The message lists every place.
 *
 * @example new LabRecordError([{ path: '/panels', found: 'missing', accepted: 'an array' }]).message
 * // 'The record cannot be read: /panels is missing, accepted is an array.'
 */
export class LabRecordError extends Error {
  override readonly name = 'LabRecordError' as const;
  readonly problems: readonly StructureProblem[];

  constructor(problems: readonly StructureProblem[]) {
    const places = problems.map(
      ({ path, found, accepted }) => `${path === '' ? 'the input' : path} is ${found}, accepted is ${accepted}`,
    );
    super(`The record cannot be read: ${places.join('; ')}.`);
    this.problems = problems;
  }
}

/** The type of a value in words, for error messages. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (value === '') return 'an empty string';
  const name = typeof value;
  return name === 'object' ? 'an object' : `a ${name}`;
}
