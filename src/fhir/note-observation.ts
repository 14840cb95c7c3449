import type { AnnotatedPanel, Note } from '../annotation.js';
import { escapeMarkdown, noteRemarkLines, noteSentences, oneLine } from '../report/markdown.js';
import { calculatedId } from './calculated-observation.js';
import { narrative } from './narrative.js';
import type { FhirConcept, FhirObservation, FhirReference } from './output-types.js';
import { KIND, PATTERN, PRESENT, RULE } from './systems.js';
import {
  citationsOf,
  derivedFrom,
  effectiveOf,
  remarks,
  resultsAt,
  urn,
  type Result,
  type Writing,
} from './writing.js';

type Trace = Note['because'];

const observedPaths = (trace: Trace): readonly string[] =>
  'op' in trace ? trace.of.flatMap(observedPaths) : trace.observed.map(({ path }) => path);

const usedResults = (writing: Writing, { sentences, because }: Note): readonly Result[] =>
  resultsAt(writing, [...sentences.flatMap(({ paths }) => paths), ...observedPaths(because)]);

/** The calculated quantities that a note speaks of. */
function usedCalculations(
  writing: Writing,
  { sentences }: Note,
  panels: readonly AnnotatedPanel[],
): readonly FhirReference[] {
  const named = new Set(
    sentences.flatMap(({ numbers = [] }) =>
      numbers.flatMap(({ from, analyte }) => (from === 'calculated' ? [analyte] : [])),
    ),
  );
  return panels.flatMap((panel) =>
    panel.calculated.filter(({ id }) => named.has(id)).map(({ id }) => urn(calculatedId(writing, panel, id))),
  );
}

/** Names of what is seen, each coded: patterns of ours and terms at the level of a finding. */
const seen = ({ patterns, terms }: Note): readonly FhirConcept[] => [
  ...patterns.map((code) => ({ coding: [{ system: PATTERN, code }] })),
  ...terms.map(({ system, code, display }) => ({ coding: [{ system, code, display: oneLine(display) }] })),
];

/** One note: its rule as the code, its sentences as the value, with all it rests on and everything it cites. */
export function noteObservation(writing: Writing, note: Note): FhirObservation {
  const panels = writing.annotation.panels.filter(({ id }) => note.panels.includes(id));
  const { extensions, mark } = citationsOf(writing, note.citations);
  const from = usedResults(writing, note);
  const title = oneLine(note.title);
  const detail = [noteSentences(note, mark), ...noteRemarkLines(note, mark), `Rule: ${escapeMarkdown(note.logic)}`];
  const components = seen(note);
  return {
    resourceType: 'Observation',
    id: writing.idOf('note', note.id, ...note.panels),
    ...writing.common,
    text: narrative([title, note.text]),
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/workflow-instantiatesUri',
        valueUri: `${RULE}:${note.rule}`,
      },
      ...extensions,
    ],
    status: 'final',
    category: [{ coding: [{ system: KIND, code: note.kind }] }],
    code: { coding: [{ system: RULE, version: note.ruleVersion, code: note.rule, display: title }], text: title },
    ...effectiveOf(panels),
    valueCodeableConcept: { ...PRESENT, text: oneLine(note.text) },
    ...remarks(writing, [detail.join('\n\n')]),
    ...derivedFrom([...from.map(({ reference }) => reference), ...usedCalculations(writing, note, panels)]),
    ...(components.length > 0 && { component: components.map((code) => ({ code, valueCodeableConcept: PRESENT })) }),
  };
}
