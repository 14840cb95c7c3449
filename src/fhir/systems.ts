import type { FhirCoding, FhirConcept } from './output-types.js';

export const RULE = 'urn:labgloss:rule';
export const PATTERN = 'urn:labgloss:pattern';
const OUTCOME = 'urn:labgloss:outcome';
export const ANALYTE = 'urn:labgloss:analyte';
export const KIND = 'urn:labgloss:kind';
/** Codes of `KIND`: the summary of a panel, and the reference category that was stated. */
export const PANEL = 'panel';
export const REFERENCE_CATEGORY = 'reference-category';
export const LOINC = 'http://loinc.org';

/** Asserted by software: the code covers every algorithm, and this one has learnt nothing from data. */
export const SOFTWARE_ASSERTED: FhirCoding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'AIAST',
};

export const PRESENT: FhirConcept = { coding: [{ system: OUTCOME, code: 'present' }] };

/** No value, and why in words. */
export const absentBecause = (text: string): FhirConcept => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'unknown' }],
  text,
});

/** However a sender writes the system of a LOINC code. */
export const NAMED_LOINC: RegExp = /loinc/i;
