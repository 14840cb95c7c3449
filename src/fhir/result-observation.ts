import { oneLine } from '../report/markdown.js';
import { nameOf } from '../report/words.js';
import { narrative } from './narrative.js';
import type { FhirConcept, FhirObservation, FhirQuantity } from './output-types.js';
import { shownValue } from './shown-value.js';
import { absentBecause, ANALYTE } from './systems.js';
import { effectiveOf, type Result, type Writing } from './writing.js';

/** A status as FHIR has it: its own words, and the letters of HL7 v2 that mean the same. */
const STATUSES: Readonly<Record<string, string>> = {
  final: 'final',
  f: 'final',
  u: 'final',
  amended: 'amended',
  corrected: 'corrected',
  c: 'corrected',
};

/** The laboratory's flag in the codes of HL7. */
const FLAGS: Readonly<Record<string, string>> = {
  low: 'L',
  'critically-low': 'LL',
  normal: 'N',
  high: 'H',
  'critically-high': 'HH',
  abnormal: 'A',
  negative: 'NEG',
  positive: 'POS',
};

function flagConcept(text: string): FhirConcept {
  const code = Object.hasOwn(FLAGS, text) ? FLAGS[text] : undefined;
  return {
    ...(code !== undefined && {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code }],
    }),
    text,
  };
}

/** The interval of the laboratory: its ends as quantities, or as text where an end is more than a number. */
function printedRange({ measurement: { interval, printed } }: Result): Pick<FhirObservation, 'referenceRange'> {
  const { low, high, unit = printed.unit ?? '' } = interval?.origin === 'laboratory' ? (interval.printed ?? {}) : {};
  const common = unit === '' ? {} : { unit: oneLine(unit) };
  const [from, to] = [low, high].map((end) => (end === undefined ? undefined : shownValue(end, common).valueQuantity));
  const isPlain = (end: string | undefined, shown: FhirQuantity | undefined): boolean =>
    end === undefined || (shown !== undefined && shown.comparator === undefined);
  if (low === undefined && high === undefined) return {};
  if (isPlain(low, from) && isPlain(high, to))
    return { referenceRange: [{ ...(from && { low: from }), ...(to && { high: to }) }] };
  return { referenceRange: [{ text: oneLine(`${[low, high].filter((end) => end !== undefined).join('–')} ${unit}`) }] };
}

/** A result as printed, for a record whose results are no FHIR resources themselves: what a note rests on has to be found. */
export function resultObservation(writing: Writing, result: Result): FhirObservation {
  const { measurement, panel } = result;
  const { analyte, printed, method, specimen, status = '', source } = measurement;
  const state = status.trim().toLowerCase();
  const { device: _, meta: __, issued: ___, ...common } = writing.common;
  const name = nameOf(analyte, writing.annotation);
  const value = oneLine(printed.value ?? '');
  const unit = oneLine(printed.unit ?? '');
  const identifier = oneLine(source ?? '');
  return {
    resourceType: 'Observation',
    id: writing.idOf('result', measurement.path),
    ...common,
    text: narrative([[name, value, unit].filter((part) => part !== '').join(' ')]),
    ...(identifier !== '' && { identifier: [{ value: identifier }] }),
    status: (Object.hasOwn(STATUSES, state) ? STATUSES[state] : undefined) ?? 'unknown',
    code: { coding: [{ system: ANALYTE, code: analyte, display: name }], text: name },
    ...effectiveOf([panel]),
    ...(value === ''
      ? { dataAbsentReason: absentBecause('Only a flag of the laboratory came.') }
      : shownValue(value, unit === '' ? {} : { unit })),
    ...(printed.interpretation !== undefined && { interpretation: [flagConcept(printed.interpretation)] }),
    ...(method !== undefined && oneLine(method) !== '' && { method: { text: oneLine(method) } }),
    ...(specimen !== undefined && oneLine(specimen) !== '' && { specimen: { display: oneLine(specimen) } }),
    ...printedRange(result),
  };
}
