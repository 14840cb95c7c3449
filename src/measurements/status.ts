/** Result statuses that stand for a reported result: FHIR words and the HL7 v2 table 0085 letters. */
const REPORTABLE: ReadonlySet<string> = new Set(['final', 'amended', 'corrected', 'appended', 'f', 'c', 'u']);

/** Is this the status of a result that stands? A result without a status is taken as one. */
export const isReportable = (status: string | undefined): boolean =>
  status === undefined || REPORTABLE.has(status.trim().toLowerCase());
