import type { AnnotatedPanel, Annotation, Caution, Outcome } from '../annotation.js';
import { escapeMarkdown, oneLine } from '../report/markdown.js';
import { counted, nameOf } from '../report/words.js';
import { narrative } from './narrative.js';
import type { FhirObservation, FhirReference } from './output-types.js';
import { KIND, PANEL, REFERENCE_CATEGORY } from './systems.js';
import { derivedFrom, effectiveOf, remarks, type Writing } from './writing.js';

type SetAside = Annotation['setAside'][number];

/** Of what panel something is said: the latest that it names. What names no panel is said with the latest of all. */
export const panelFor = ({ panels }: Annotation, named: readonly string[]): AnnotatedPanel | undefined =>
  panels.filter(({ id }) => named.includes(id)).at(-1) ?? panels.at(-1);

const prefixOf = (path: string): string | undefined => /^\/panels\/\d+(?=\/|$)/.exec(path)?.[0];

/** The panel ids by their place in the record, as far as a result of theirs came out. */
function panelPlaces({ panels, setAside }: Annotation): ReadonlyMap<string | undefined, string> {
  return new Map([
    ...panels.flatMap(({ id, measurements }) => measurements.map(({ path }) => [prefixOf(path), id] as const)),
    ...setAside.flatMap(({ path, panel }) => (panel === undefined ? [] : [[prefixOf(path), panel] as const])),
  ]);
}

function cautionsOf(annotation: Annotation, panel: AnnotatedPanel): readonly Caution[] {
  const places = panelPlaces(annotation);
  return annotation.cautions.filter(({ paths }) => {
    const named = paths.flatMap((path) => places.get(prefixOf(path)) ?? []);
    return named.length === 0 ? panel === annotation.panels.at(-1) : named.includes(panel.id);
  });
}

const setAsideOf = (annotation: Annotation, panel: AnnotatedPanel): readonly SetAside[] =>
  annotation.setAside.filter((one) => panelFor(annotation, one.panel === undefined ? [] : [one.panel]) === panel);

const setAsideText = ({ analyte, source, path, message }: SetAside, annotation: Annotation): string =>
  `Set aside: ${escapeMarkdown(analyte === undefined ? (source ?? path) : nameOf(analyte, annotation))}: ${escapeMarkdown(message)}`;

function summaryOf(panel: AnnotatedPanel, notes: number, setAside: number, outcomes: readonly Outcome[]): string {
  const open = outcomes.filter(
    ({ outcome, panels }) => outcome === 'indeterminate' && panels.includes(panel.id),
  ).length;
  const parts = [
    counted(notes, 'note'),
    `${counted(panel.measurements.length, 'result')} read`,
    `${counted(setAside, 'result')} set aside`,
    `${counted(open, 'rule outcome')} could not be judged`,
  ];
  return oneLine(`${parts.join(', ')}.`);
}

/** Which sex-specific intervals the results were read against, as the caller stated it. */
function statedCategory({ subject }: Annotation): Pick<FhirObservation, 'component'> {
  const { referenceCategory: code } = subject;
  if (code === undefined) return {};
  return {
    component: [
      {
        code: { coding: [{ system: KIND, code: REFERENCE_CATEGORY }], text: 'Reference category' },
        valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/administrative-gender', code }], text: code },
      },
    ],
  };
}

/** One panel: how much was read and said, what was set aside and why, with its notes and calculated quantities as members. */
export function panelObservation(
  writing: Writing,
  panel: AnnotatedPanel,
  titles: readonly string[],
  members: readonly FhirReference[],
): FhirObservation {
  const { annotation, results } = writing;
  const own = [...results.values()].filter((result) => result.panel === panel);
  const setAside = setAsideOf(annotation, panel);
  const summary = summaryOf(panel, titles.length, setAside.length, annotation.outcomes);
  const name = oneLine(`Notes on a hormone panel: ${panel.label ?? panel.id}`);
  return {
    resourceType: 'Observation',
    id: writing.idOf('panel', panel.id),
    ...writing.common,
    text: narrative([name, summary, ...titles]),
    status: 'final',
    code: { coding: [{ system: KIND, code: PANEL }], text: name },
    ...effectiveOf([panel]),
    ...remarks(writing, [
      [summary, ...titles.map((title) => `- ${escapeMarkdown(title)}`)].join('\n'),
      ...setAside.map((one) => setAsideText(one, annotation)),
      ...cautionsOf(annotation, panel).map(({ message }) => escapeMarkdown(message)),
      escapeMarkdown(annotation.intendedUse),
    ]),
    ...(members.length > 0 && { hasMember: members }),
    ...derivedFrom(own.map(({ reference }) => reference)),
    ...statedCategory(annotation),
  };
}
