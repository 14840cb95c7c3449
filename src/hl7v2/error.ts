/** The one place where a text is not what this door reads. */
export interface Hl7v2Problem {
  /** The name of the segment, or what stands in its place. */
  readonly segment: string;
  /** Which segment of the text it is, counted from 1; 0 is the text itself. */
  readonly position: number;
  readonly field?: number;
  /** A kind or a code, never a result or a name. */
  readonly found: string;
  readonly accepted: string;
}

/**
 * The text is not made of ORU^R01 messages of HL7 v2.3 to 2.8 and cannot be read at all.
 *
 * @example new Hl7v2Error({ segment: 'MSH', position: 1, field: 9, found: 'ADT^A01', accepted: 'ORU^R01' }).message
 * // 'The HL7 v2 text cannot be read: MSH-9 of segment 1 is ADT^A01, accepted is ORU^R01.'
 */
export class Hl7v2Error extends Error {
  override readonly name = 'Hl7v2Error' as const;
  readonly problem: Hl7v2Problem;

  constructor(problem: Hl7v2Problem) {
    const { segment, position, field, found, accepted } = problem;
    const place =
      position === 0 ? segment : `${segment}${field === undefined ? '' : `-${field}`} of segment ${position}`;
    super(`The HL7 v2 text cannot be read: ${place} is ${found}, accepted is ${accepted}.`);
    this.problem = problem;
  }
}
