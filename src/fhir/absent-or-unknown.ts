/** HL7's codes (International Patient Summary) for a list that is stated to be empty, and for one that is not known. */
export const ABSENT_OR_UNKNOWN = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';
