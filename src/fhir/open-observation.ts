import type { Outcome } from '../annotation.js';
import { oneLine } from '../report/markdown.js';
import { inputInWords } from '../report/unjudged.js';
import { narrative } from './narrative.js';
import type { FhirObservation } from './output-types.js';
import { absentBecause, RULE } from './systems.js';
import { effectiveOf, type Writing } from './writing.js';

/** A rule that could not be evaluated: no value, and the inputs that would help to decide it. */
export function openObservation(writing: Writing, outcome: Outcome): FhirObservation {
  const { rule, ruleVersion, missing } = outcome;
  const panels = writing.annotation.panels.filter(({ id }) => outcome.panels.includes(id));
  const inputs = [...new Set(missing.map((one) => inputInWords(one, writing.annotation)))];
  const why = inputs.length === 0 ? 'Could not be judged.' : `Could not be judged: ${oneLine(inputs.join('; '))}.`;
  return {
    resourceType: 'Observation',
    id: writing.idOf('open', rule, ...outcome.panels),
    ...writing.common,
    text: narrative([rule, why]),
    status: 'final',
    code: { coding: [{ system: RULE, version: ruleVersion, code: rule }], text: rule },
    ...effectiveOf(panels),
    dataAbsentReason: absentBecause(why),
  };
}
