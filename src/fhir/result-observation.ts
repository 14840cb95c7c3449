import { oneLine } from '../report/markdown.js';
import { nameOf } from '../report/words.js';
import { narrative } from './narrative.js';
import type { FhirObservation } from './output-types.js';
import { shownValue } from './shown-value.js';
import { absentBecause, ANALYTE } from './systems.js';
import { effectiveOf, type Result, type Writing } from './writing.js';

const STATUSES = new Set(['final', 'amended', 'corrected']);

function printedRange({ measurement: { interval, printed } }: Result): Pick<FhirObservation, 'referenceRange'> {
  const { low, high, unit = printed.unit ?? '' } = interval?.origin === 'laboratory' ? (interval.printed ?? {}) : {};
  const ends = low !== undefined && high !== undefined ? `${low}–${high}` : (low ?? high);
  if (ends === undefined) return {};
  const side = low === undefined ? 'up to ' : high === undefined ? 'from ' : '';
  return { referenceRange: [{ text: oneLine(`${side}${ends} ${unit}`) }] };
}

/** A result as printed, for a record whose results are no FHIR resources themselves: what a note rests on has to be found. */
export function resultObservation(writing: Writing, result: Result): FhirObservation {
  const { measurement, panel } = result;
  const { analyte, printed, method, status = '', source } = measurement;
  const { device: _, meta: __, issued: ___, ...common } = writing.common;
  const name = nameOf(analyte);
  const value = oneLine(printed.value ?? '');
  const unit = oneLine(printed.unit ?? '');
  const identifier = oneLine(source ?? '');
  return {
    resourceType: 'Observation',
    id: writing.idOf('result', measurement.path),
    ...common,
    text: narrative([[name, value, unit].filter((part) => part !== '').join(' ')]),
    ...(identifier !== '' && { identifier: [{ value: identifier }] }),
    status: STATUSES.has(status) ? status : 'unknown',
    code: { coding: [{ system: ANALYTE, code: analyte, display: name }], text: name },
    ...effectiveOf([panel]),
    ...(value === ''
      ? { dataAbsentReason: absentBecause('Only a flag of the laboratory came.') }
      : shownValue(value, unit === '' ? {} : { unit })),
    ...(printed.interpretation !== undefined && { interpretation: [{ text: printed.interpretation }] }),
    ...(method !== undefined && oneLine(method) !== '' && { method: { text: oneLine(method) } }),
    ...printedRange(result),
  };
}
