import type { AnnotatedPanel, CalculatedMeasurement } from '../annotation.js';
import { escapeMarkdown, oneLine } from '../report/markdown.js';
import { nameOf } from '../report/words.js';
import { narrative } from './narrative.js';
import type { FhirCoding, FhirObservation } from './output-types.js';
import { shownValue } from './shown-value.js';
import { ANALYTE, KIND, LOINC } from './systems.js';
import { citationsOf, derivedFrom, effectiveOf, remarks, resultsAt, type Writing } from './writing.js';

/** Moles per volume, by calculation. */
const FREE_TESTOSTERONE: FhirCoding = { system: LOINC, code: '96559-0' };

function codingsOf({ id, unit }: CalculatedMeasurement, display: string): readonly FhirCoding[] {
  const own = { system: ANALYTE, code: id, display };
  return id === 'free-testosterone' && unit.endsWith('mol/L') ? [FREE_TESTOSTERONE, own] : [own];
}

export const calculatedId = (writing: Writing, panel: AnnotatedPanel, id: string): string =>
  writing.idOf('calculated', panel.id, id);

/** A calculated quantity with its equation and inputs. It has no laboratory category: no laboratory reported it. */
export function calculatedObservation(
  writing: Writing,
  panel: AnnotatedPanel,
  calculated: CalculatedMeasurement,
): FhirObservation {
  const { id, display, unit, method, inputs, assumed, cautions, citations } = calculated;
  const analyte = nameOf(id, writing.annotation);
  const name = `${analyte}, calculated`;
  const from = resultsAt(writing, inputs);
  const { extensions } = citationsOf(writing, citations);
  return {
    resourceType: 'Observation',
    id: calculatedId(writing, panel, id),
    ...writing.common,
    text: narrative([`${name}: ${display.value} ${display.unit}`, `Method: ${method}`]),
    ...(extensions.length > 0 && { extension: extensions }),
    status: 'final',
    category: [{ coding: [{ system: KIND, code: 'calculated' }] }],
    code: { coding: codingsOf(calculated, analyte), text: name },
    ...effectiveOf([panel]),
    ...shownValue(display.value, {
      ...(display.unit !== '' && { unit: display.unit }),
      system: 'http://unitsofmeasure.org',
      code: unit,
    }),
    ...remarks(writing, [
      ...assumed.map((text) => `Assumed: ${escapeMarkdown(text)}`),
      ...cautions.map(escapeMarkdown),
    ]),
    method: { text: oneLine(method) },
    ...derivedFrom(from.map(({ reference }) => reference)),
  };
}
