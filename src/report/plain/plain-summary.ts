import type { AnnotatedPanel, Annotation, Note } from '../../annotation.js';
import { readLocale, type Locale } from '../../language/locale.js';
import { printable } from '../text-width.js';
import { analyteIn } from '../words.js';
import { english } from './english.js';
import { lineOf, resultLine, type PlainLine, type PlainResult, type PlainSentence, type Told } from './result-lines.js';
import { spanish } from './spanish.js';
import { spokenWhen } from './when.js';
import { remarked, type PlainWords } from './words.js';

/** The language of a plain summary, its reviewer, and the panels that it is of. */
export interface PlainOptions {
  /** English by default. The language of the notes' own `plainText` does not matter here. */
  readonly locale?: Locale | undefined;
  /** Who has reviewed the summary, as it is to be printed; without it, it is a draft and says so. */
  readonly reviewedBy?: string | undefined;
  /** Every panel, the latest first, or the latest alone. All by default. */
  readonly panels?: 'all' | 'latest' | undefined;
}

/** What a paragraph of a plain summary is about. */
export type PlainParagraphKind =
  | 'collected'
  | 'outside'
  | 'flagged'
  | 'undecided'
  | 'without-range'
  | 'inside'
  | 'calculated'
  | 'remarks'
  | 'set-aside'
  | 'meaning'
  | 'limits'
  | 'closing';

/** Lines that belong together: a list under its lead, or one running paragraph without one. */
export interface PlainParagraph {
  readonly kind: PlainParagraphKind;
  readonly panel?: string;
  readonly lead?: string;
  readonly isList: boolean;
  readonly lines: readonly PlainLine[];
}

/** A plain summary in parts, for a layout of your own. */
export interface PlainSummary {
  readonly locale: Locale;
  readonly title: string;
  /** That it is a draft, unless somebody has reviewed it. */
  readonly draft?: string;
  readonly reviewedBy: string;
  readonly paragraphs: readonly PlainParagraph[];
}

export const plainWords: Readonly<Record<Locale, PlainWords>> = { en: english, es: spanish };

/** With what the caller's own analytes are called, in the language if they say so there. */
function withOwnNames(said: PlainWords, annotation: Annotation, locale: Locale): PlainWords {
  const { analytes = [] } = annotation;
  if (analytes.length === 0) return said;
  const names: ReadonlyMap<string, string> = new Map(
    analytes.map(({ id, inSentence, inSentenceIn }) => [
      id,
      (locale === 'en' ? undefined : inSentenceIn?.[locale]) ?? inSentence,
    ]),
  );
  return {
    ...said,
    nameOf: (analyte) => {
      const text = names.get(analyte);
      return text === undefined ? said.nameOf(analyte) : { text };
    },
  };
}

const words = (...texts: readonly string[]): readonly PlainSentence[] => texts.map((text) => ({ kind: 'words', text }));

const list = (
  kind: PlainParagraphKind,
  panel: string,
  lines: readonly PlainLine[],
  [one, several]: readonly [one: string, several: string],
): PlainParagraph => ({ kind, panel, lead: lines.length === 1 ? one : several, isList: true, lines });

const running = (kind: PlainParagraphKind, lines: readonly PlainLine[], panel?: string): PlainParagraph => ({
  kind,
  ...(panel !== undefined && { panel }),
  isList: false,
  lines,
});

const isOfBlood = (analyte: string, annotation: Annotation): boolean =>
  (analyteIn(annotation, analyte)?.specimen ?? 'blood') === 'blood';

function collected(panel: AnnotatedPanel, annotation: Annotation, said: PlainWords): PlainParagraph {
  const { id, label, measurements, calculated } = panel;
  const when = spokenWhen(panel, said);
  const taken = measurements.every(({ analyte }) => isOfBlood(analyte, annotation))
    ? said.bloodTaken
    : said.resultsFrom;
  const isOnly = annotation.panels.length === 1;
  const undated = isOnly ? [said.undated] : [said.undated, said.calledInRecord(printable(label ?? id))];
  const opening = when === undefined ? undated : [taken(when)];
  const isEmpty = measurements.length === 0 && calculated.length === 0;
  return running('collected', [lineOf(words(...opening, ...(isEmpty ? [said.nothingRead] : [])))], id);
}

const measuredResults = ({ measurements }: AnnotatedPanel): readonly PlainResult[] =>
  measurements.map(({ analyte, display, printed, value, interval, position, path }) => ({
    analyte,
    display,
    printed,
    isNumber: value !== null,
    ...(interval && { interval }),
    position,
    paths: [path],
  }));

const calculatedResults = ({ calculated }: AnnotatedPanel): readonly PlainResult[] =>
  calculated.map(({ id, display, interval, position, inputs }) => ({
    analyte: id,
    display,
    printed: {},
    isNumber: true,
    ...(interval && { interval }),
    position,
    paths: inputs,
    isCalculated: true,
  }));

/** Every result of a panel in one list or another, by where it lies. */
function results(
  panel: AnnotatedPanel,
  annotation: Annotation,
  told: Told,
  said: PlainWords,
): readonly PlainParagraph[] {
  const measured = measuredResults(panel);
  const isRepeated = (result: PlainResult): boolean =>
    measured.findIndex(({ analyte }) => analyte === result.analyte) !== measured.indexOf(result);
  const changeOf = ({ analyte }: PlainResult) =>
    annotation.changes.find((change) => change.to === panel.id && change.analyte === analyte);
  const lineFor = (result: PlainResult): PlainLine =>
    resultLine(result, isRepeated(result), changeOf(result), annotation, told, said);
  const at = (...positions: readonly PlainResult['position'][]): readonly PlainResult[] =>
    measured.filter(({ position, isNumber }) => isNumber && positions.includes(position));
  const owners = at('within').map(({ interval }) => interval?.origin ?? 'laboratory');
  const inside = said.inside[owners.every((owner) => owner === 'laboratory') ? 'laboratory' : 'mixed'];
  const calculated = calculatedResults(panel).map((result) =>
    resultLine(result, false, undefined, annotation, told, said),
  );
  const assumption: readonly PlainLine[] = panel.calculated.some(({ assumed }) => assumed.length > 0)
    ? [lineOf([{ kind: 'assumption', text: said.assumed }])]
    : [];
  const paragraphs: readonly PlainParagraph[] = [
    { kind: 'outside', panel: panel.id, isList: true, lines: at('below', 'above').map(lineFor) },
    {
      kind: 'flagged',
      panel: panel.id,
      isList: true,
      lines: measured.filter(({ isNumber }) => !isNumber).map(lineFor),
    },
    list('undecided', panel.id, at('indeterminate').map(lineFor), said.undecided),
    list('without-range', panel.id, at('no-interval').map(lineFor), said.withoutRange),
    list('inside', panel.id, at('within').map(lineFor), inside),
    list('calculated', panel.id, calculated, said.calculated),
    running('remarks', assumption, panel.id),
  ];
  return paragraphs.filter(({ lines }) => lines.length > 0);
}

const COLLECTION_TIME = 'collection-time-not-morning-or-unknown';

/** What notes on one panel have to say of how it is read. */
function remarks(panel: AnnotatedPanel, annotation: Annotation, said: PlainWords): readonly PlainParagraph[] {
  const own = annotation.notes.filter(({ panels }) => panels.length === 1 && panels[0] === panel.id);
  const saying = (rule: string): readonly Note[] =>
    own.filter((note) => note.rule === rule || note.absorbs.includes(rule));
  const lineFrom = (rule: string, texts: readonly string[]): readonly PlainLine[] => {
    const notes = saying(rule);
    return notes.length === 0 ? [] : [lineOf(words(...texts), { notes: notes.map(({ id }) => id) })];
  };
  const isListed =
    annotation.treatments !== 'not-stated' && annotation.treatments.some(({ panels }) => panels.includes(panel.id));
  const ofTreatments = own.filter(({ kind }) => kind === 'treatment').map(({ id }) => id);
  const isCompared = annotation.changes.some(({ to, comparable }) => to === panel.id && comparable === 'unknown');
  const time = panel.clockTimeKnown ? [said.duringTheDay] : [said.duringTheDay, said.timeNotKnown];
  const lines = [
    ...(isCompared ? [lineOf(words(said.conditionsUnknown))] : []),
    ...(isListed ? [lineOf(words(said.treatmentListed), { notes: ofTreatments })] : []),
    ...lineFrom(COLLECTION_TIME, time),
    ...remarked.flatMap((rule) => lineFrom(rule, said.remarks[rule])),
  ];
  return lines.length === 0 ? [] : [running('remarks', lines, panel.id)];
}

type SetAside = Annotation['setAside'][number];

/** What a result that was set aside is called: by its analyte, else by what it came with. */
function asideLine({ analyte, source, path }: SetAside, said: PlainWords): PlainLine {
  const text = analyte === undefined ? (source ?? said.unnamed) : said.nameOf(analyte).text;
  return lineOf(words(printable(text)), { analytes: analyte === undefined ? [] : [analyte], paths: [path] });
}

function setAside({ setAside: aside }: Annotation, said: PlainWords): readonly PlainParagraph[] {
  return [...new Set(aside.map(({ reason }) => reason))].map((reason) => ({
    kind: 'set-aside',
    lead: said.setAside[reason],
    isList: true,
    lines: aside.filter((one) => one.reason === reason).map((one) => asideLine(one, said)),
  }));
}

/** Of what is told, that which speaks of a hormone and so has the word explained. */
const OF_A_HORMONE: ReadonlySet<string> = new Set(['testosterone', 'shbg', 'prolactin', 'progesterone']);

function meaning(annotation: Annotation, told: Told, said: PlainWords): readonly PlainParagraph[] {
  const hasRange = annotation.panels.some(({ measurements }) => measurements.some(({ interval }) => interval));
  const texts = [
    ...([...told.meanings].some((gloss) => OF_A_HORMONE.has(gloss)) ? [said.hormone] : []),
    ...(hasRange ? [said.rangeMeaning] : []),
  ];
  return texts.length === 0 ? [] : [running('meaning', [lineOf(words(...texts))])];
}

const isStated = (name: string | undefined): name is string => name !== undefined && name.trim() !== '';

const TO_FILL_IN = '____________________';

/**
 * The results of an annotation in plain words, for a clinician to review and hand over: when the blood was taken, each result
 * with its unit, range and position, what it was before, what is worked out, what was set aside, and what the page cannot say.
 * It states no cause, no disease and no advice, and has no number that the annotation does not have.
 *
 * @throws RangeError for a language that is none of the accepted ones.
 * @example
 * plainSummary(annotate({ panels: [{ id: 'a', collectedAt: '2026-03-02', observations: [{ analyte: 'LH', value: '4.2', unit: 'IU/L' }] }] }))
 *   .paragraphs[0]?.lines[0]?.text // 'These results come from blood taken on 2 March 2026.'
 */
export function plainSummary(annotation: Annotation, options: PlainOptions = {}): PlainSummary {
  const locale = readLocale(options.locale);
  const said = withOwnNames(plainWords[locale], annotation, locale);
  const told: Told = { signs: new Set(), meanings: new Set() };
  const latestFirst = [...annotation.panels].reverse();
  const panels = options.panels === 'latest' ? latestFirst.slice(0, 1) : latestFirst;
  const ofPanels = panels.flatMap((panel) => [
    collected(panel, annotation, said),
    ...results(panel, annotation, told, said),
    ...remarks(panel, annotation, said),
  ]);
  const limits = [
    said.notWhy,
    said.notDone,
    ...(annotation.treatments === 'not-stated' ? [said.treatmentsNotStated] : []),
    said.noDiagnosis,
  ];
  const isReviewed = isStated(options.reviewedBy);
  return {
    locale,
    title: said.title,
    ...(!isReviewed && { draft: said.draft }),
    reviewedBy: said.reviewedBy(isStated(options.reviewedBy) ? printable(options.reviewedBy) : TO_FILL_IN),
    paragraphs: [
      ...ofPanels,
      ...(panels.length < annotation.panels.length ? [running('remarks', [lineOf(words(said.earlierNotShown))])] : []),
      ...setAside(annotation, said),
      ...meaning(annotation, told, said),
      running('limits', [lineOf(words(...limits))]),
      running('closing', [lineOf(words(said.closing))]),
    ],
  };
}
