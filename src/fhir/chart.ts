import type { ImportedRecord } from '../annotate.js';
import type { OwnAnalyte } from '../analytes/analyte.js';
import type { Catalogue } from '../analytes/find.js';
import type { Finding, SetAside } from '../measurements/measured.js';
import { isReportable } from '../measurements/status.js';
import { agreedTime, type Draw, type PanelBy } from '../record/draws.js';
import type { CodedCondition, Panel, Treatment } from '../record/types.js';
import { readCondition, type ClassifyCondition } from './conditions.js';
import { draftDraws, remarksOf, type Draft } from './draws.js';
import { aside, isType, type Gathered, type Located } from './gather.js';
import { ownPanels, statedCategory, whyNoResult } from './own.js';
import { readPatient, type CategoryOptions } from './patient.js';
import { readResult, type Remark } from './read-result.js';
import { choicesOf, codeWord, field, isObject, list, namesOf, referenceOf } from './shape.js';
import { statementKind, withStatements, type Statement } from './statements.js';
import { lineOf, membersOf, surroundingsOf, type Parents } from './surroundings.js';
import { readTreatment, type ClassifyMedication } from './treatments.js';

/** What the caller says of the resources. */
export interface FromFhirOptions extends CategoryOptions {
  /**
   * What makes one panel of several results. Without it: one specimen, else one collection time, else one date with a caution;
   * results without any date are one panel when one report lists them, with a caution.
   */
  readonly panelBy?: PanelBy | undefined;
  /** IANA name of the zone of the place of collection, for times that come as UTC: 'Europe/Madrid'. */
  readonly timeZone?: string | undefined;
  /** Analytes of your own, by whose names and codes results are told: the ones that `annotate` is given. */
  readonly analytes?: readonly OwnAnalyte[] | undefined;
  /** The class of a medication, before the table of agents is asked. Undefined: not known here either. */
  readonly classifyMedication?: ClassifyMedication | undefined;
  /** The slug of a condition ('orchidectomy'), before its own name is compared with the slugs. */
  readonly classifyCondition?: ClassifyCondition | undefined;
}

/** What came of one person. */
export interface Chart {
  readonly key: string | undefined;
  readonly patient: Located | undefined;
  readonly resources: readonly Located[];
  readonly remarks: readonly Remark[];
}

export interface Surrounding {
  readonly gathered: Gathered;
  readonly parents: Parents;
  /** Is this stated of the same person, or of nobody? */
  readonly isOfSame: (one: Located, other: Located) => boolean;
  /** Called for what stands in the record through what refers to it: a report, a specimen, a medication. */
  readonly use: (located: Located) => void;
}

export const MEDICATIONS: readonly string[] = ['MedicationStatement', 'MedicationRequest', 'MedicationOrder'];

const STATUS_UNKNOWN: Remark = {
  code: 'status-unknown',
  message: 'The status of this result is "unknown"; it is read as a reported one.',
};
const PERIOD: Remark = {
  code: 'collection-period',
  message: 'The collection is stated as a period; the panel has the date on which both ends agree.',
};
const TIMES_DIFFER: Remark = {
  code: 'collection-times-differ',
  message: 'Results of this draw have different times; the panel has the date on which they agree.',
};
const DERIVED: Remark = {
  code: 'derived-result',
  message: 'This result is derived from other Observations, and how is not stated.',
};
const HEADING = 'This is the heading of a panel and has no value of its own; its members are read as they come.';
const NO_RECORD = 'No result of this patient came, so there is no record for this to stand in.';

interface ReadResults {
  readonly drafts: readonly Draft[];
  readonly statements: readonly Statement[];
  readonly setAside: readonly SetAside[];
}

const isHeading = (located: Located): boolean =>
  membersOf(located).length > 0 &&
  choicesOf(located.resource, 'value').length === 0 &&
  field(located.resource, 'dataAbsentReason') === undefined &&
  field(located.resource, 'component') === undefined;

const TO_OBSERVATION = /(?:^|\/)Observation\//;

function isDerived({ resource }: Located): boolean {
  const references = list(field(resource, 'derivedFrom')).flatMap((one) => referenceOf(one) ?? []);
  return field(resource, 'method') === undefined && references.some((one) => TO_OBSERVATION.test(one));
}

function readObservations(
  chart: Chart,
  { gathered, parents, isOfSame, use }: Surrounding,
  catalogue: Catalogue,
): ReadResults {
  const drafts: Draft[] = [];
  const statements: Statement[] = [];
  const setAside: SetAside[] = [];
  const seen = new Set<string>();
  const panels = ownPanels(chart.resources, gathered);

  for (const located of chart.resources.filter((one) => isType(one, 'Observation'))) {
    const line = lineOf(located, parents).filter((one) => isOfSame(one, located));
    const { around, time, specimenKey, report, used } = surroundingsOf(located, line, gathered);
    for (const one of used) use(one);
    const noResult = whyNoResult(located);
    if (noResult) {
      setAside.push(noResult);
      continue;
    }
    const kind = statementKind(located);
    if (kind !== undefined) {
      if (isReportable(around.status))
        statements.push({ located, kind, ...(time?.time !== undefined && { time: time.time }) });
      else setAside.push(aside(located, 'status', 'The status is not that of a reported result.'));
      continue;
    }
    if (isHeading(located)) {
      setAside.push(aside(located, 'no-result', HEADING));
      continue;
    }
    const remarks = [
      ...(codeWord(field(located.resource, 'status')) === 'unknown' ? [STATUS_UNKNOWN] : []),
      ...(time?.isPeriod === true ? [PERIOD] : []),
      ...(isDerived(located) ? [DERIVED] : []),
    ];
    const components = list(field(located.resource, 'component'));
    const hasOwn = components.length === 0 || choicesOf(located.resource, 'value').length > 0;
    const owners = [
      ...(hasOwn ? [{ owner: located.resource, path: located.path, source: located.source }] : []),
      ...components.map((component, at) => ({
        owner: isObject(component) ? component : {},
        path: `${located.path}/component/${at}`,
        source: `${located.source}.component[${at}]`,
      })),
    ];
    for (const { owner, ...place } of owners) {
      const read = readResult(owner, place, around, catalogue);
      if ('setAside' in read) {
        setAside.push(read.setAside);
        continue;
      }
      const same = JSON.stringify([read.observation, time?.time]);
      if (seen.has(same)) {
        setAside.push(aside(place, 'duplicate', 'The same resource came before.'));
        continue;
      }
      seen.add(same);
      drafts.push({
        observation: read.observation,
        whole: panels.get(located) ?? located,
        remarks: [...remarks, ...read.remarks],
        ...(time?.time !== undefined && { time: time.time }),
        ...(specimenKey !== undefined && { specimen: specimenKey }),
        ...(report && { report }),
      });
    }
  }
  return { drafts, statements, setAside };
}

/** The single one of several, where there is exactly one. */
function only<Item>(items: readonly (Item | undefined)[]): Item | undefined {
  const [first, another] = new Set(items);
  return another === undefined ? first : undefined;
}

interface PanelDraft {
  readonly panel: Omit<Panel, 'id'>;
  readonly drafts: readonly Draft[];
  /** Its time, then the first of its sources. */
  readonly order: string;
  readonly remarks: readonly Remark[];
}

function panelOf(draw: Draw<Draft>, timeZone: string | undefined): PanelDraft {
  const drafts = draw.parts;
  const times = [...new Set(drafts.flatMap(({ time }) => time ?? []))];
  const collectedAt = agreedTime(times);
  const report = only(drafts.map((one) => one.report));
  const label = report && namesOf(field(report.resource, 'code'))[0];
  const laboratory = only(drafts.map(({ observation }) => observation.laboratory));
  const differ = times.length > 1 && (collectedAt === undefined || !times.includes(collectedAt));
  const [source = ''] = drafts.flatMap(({ observation }) => observation.source ?? []).sort();
  return {
    drafts,
    order: `${collectedAt ?? '~'} ${source}`,
    remarks: [...remarksOf(draw), ...(differ ? [TIMES_DIFFER] : [])],
    panel: {
      ...(label !== undefined && { label }),
      ...(report && { source: report.source }),
      ...(collectedAt !== undefined && { collectedAt }),
      ...(timeZone !== undefined && { timeZone }),
      ...(laboratory !== undefined && { laboratory }),
      observations: drafts.map(({ observation }) => observation),
    },
  };
}

/** Panels in one order, whatever the order of the resources was. */
const inOrder = (a: PanelDraft, b: PanelDraft): number => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1);

const at = (path: string, remarks: readonly Remark[]): readonly Finding[] =>
  remarks.map((remark) => ({ ...remark, path }));

/** The record of one person, or why there is none. */
export function recordOf(
  chart: Chart,
  surrounding: Surrounding,
  options: FromFhirOptions,
  isOnly: boolean,
  catalogue: Catalogue,
): ImportedRecord | { readonly setAside: readonly SetAside[] } {
  const { drafts, statements, setAside } = readObservations(chart, surrounding, catalogue);
  if (drafts.length === 0) {
    const others = chart.resources.filter((one) => !isType(one, 'Observation'));
    const left = [...(chart.patient ? [chart.patient] : []), ...others, ...statements.map(({ located }) => located)];
    return { setAside: [...setAside, ...left.map((one) => aside(one, 'no-result', NO_RECORD))] };
  }

  // undefined until somebody states them: an empty list says that there are none
  let treatments: Treatment[] | undefined;
  let conditions: CodedCondition[] | undefined;
  const cautions: Finding[] = [];
  const left: SetAside[] = [...setAside];
  for (const located of chart.resources) {
    if (isType(located, ...MEDICATIONS)) {
      const read = readTreatment(located, surrounding.gathered, options.classifyMedication);
      if ('setAside' in read) left.push(read.setAside);
      else {
        for (const one of read.used) surrounding.use(one);
        treatments ??= [];
        for (const treatment of read.treatments) {
          cautions.push(...at(`/treatments/${treatments.length}`, read.remarks));
          treatments.push(treatment);
        }
      }
    } else if (isType(located, 'Condition')) {
      const read = readCondition(located, options.classifyCondition);
      if ('setAside' in read) left.push(read.setAside);
      else conditions = [...(conditions ?? []), ...read.conditions];
    }
  }

  const panels = draftDraws(drafts, options.panelBy)
    .map((draw) => panelOf(draw, options.timeZone))
    .sort(inOrder);
  for (const [index, { drafts: own, remarks }] of panels.entries()) {
    cautions.push(...at(`/panels/${index}`, remarks));
    for (const [place, draft] of own.entries())
      cautions.push(...at(`/panels/${index}/observations/${place}`, draft.remarks));
  }
  const stated = withStatements(
    panels.map(({ panel }, index) => ({ id: `panel-${index + 1}`, ...panel })),
    statements,
  );
  const { subject, remarks } = readPatient(chart, options, isOnly, statedCategory(chart.resources));
  return {
    record: {
      subject: { ...subject, ...(conditions && { conditions }) },
      ...(treatments && { treatments }),
      panels: stated.panels,
    },
    setAside: [...left, ...stated.setAside],
    cautions: [...at('/subject', remarks), ...at('', chart.remarks), ...cautions],
  };
}
