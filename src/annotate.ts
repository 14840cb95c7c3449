import type { OwnAnalyte } from './analytes/analyte.js';
import { nameIn } from './analytes/name.js';
import type { AnnotatedAnalyte, AnnotatedPanel, Annotation } from './annotation.js';
import { changeOf } from './assemble/changes.js';
import { gatherCautions } from './assemble/cautions.js';
import { gloss } from './assemble/gloss.js';
import { listTreatments } from './assemble/treatments.js';
import { calculatedOf, measurementOf, type DisplayUnits } from './assemble/measurement.js';
import { voiceOf } from './assemble/voice.js';
import { refuseSharedIds, rulesetsOf, type Rulesets } from './engine/compile.js';
import { evidenceVersion } from './evidence/version.js';
import type { Work } from './evidence/claim.js';
import { pairAt, pairFacts } from './facts/pair-facts.js';
import { panelFacts } from './facts/panel-facts.js';
import type { ReadPanel } from './facts/read-panel.js';
import { readRecord } from './facts/read-record.js';
import { readGenotypes } from './genetics/read-genotypes.js';
import { readLocale, type Locale } from './language/locale.js';
import type { NameOf } from './language/english.js';
import type { Rule, RuleKind } from './language/rule.js';
import { once } from './logic/remember.js';
import type { Finding, SetAside } from './measurements/measured.js';
import { canonicalJson, digest } from './notes/digest.js';
import type { WrittenNote } from './notes/note.js';
import { catalogueWith } from './own/catalogue-with.js';
import { publishedWith } from './own/published-with.js';
import { refuseUnknownAnalytes } from './own/unknown-analytes.js';
import { withPlainTexts } from './plain-texts.js';
import type { SizeLimits } from './record/limits.js';
import type { LabRecord } from './record/types.js';
import { criteriaIds, refuseUnknownCriteria } from './reference/criteria.js';
import { refuseUnknownIntervals, type PublishedInterval } from './reference/published.js';
import { rules as shippedRules } from './rules/index.js';
import { version } from './version.js';

/** How records are annotated: with which rules and criteria sets, against which intervals, and how much is shown. */
export interface AnnotateOptions {
  /** Named criteria sets to list beside the laboratory's interval. All by default; none wins. */
  readonly criteria?: readonly string[] | undefined;
  readonly rules?: readonly Rule[] | undefined;
  readonly intervals?: 'laboratory-first' | 'published' | undefined;
  /** Analytes of your own beside those of the catalogue: see `defineAnalyte`. */
  readonly analytes?: readonly OwnAnalyte[] | undefined;
  /** Published intervals of your own beside those of this library: see `defineInterval`. */
  readonly publishedIntervals?: readonly PublishedInterval[] | undefined;
  /** 'latest' limits the notes about one panel to the latest; measurements are never limited. */
  readonly panels?: 'all' | 'latest' | undefined;
  /** Adds the trace of every outcome. */
  readonly explain?: boolean | undefined;
  /**
   * The language of `plainText`; the clinician's text stays English. English by default. A rule of one's own that has no plain
   * text in the language is refused: none is shown in another one.
   */
  readonly locale?: Locale | undefined;
  /** For display only; rules read exact values whatever unit is shown. */
  readonly units?: DisplayUnits | undefined;
  readonly limits?: SizeLimits | undefined;
}

/** A record as a door hands it over: what the door set aside is carried along. */
export interface ImportedRecord {
  readonly record: LabRecord;
  readonly setAside: readonly SetAside[];
  /** What the door has to say of the record, by JSON Pointers into it. */
  readonly cautions?: readonly Finding[] | undefined;
}

/** Every door returns this. */
export interface Imported {
  readonly records: readonly ImportedRecord[];
  readonly setAside: readonly SetAside[];
}

const INTENDED_USE =
  'Descriptive notes on laboratory results of adults for qualified readers, with the published sources behind them. Not for time-critical use; no diagnosis and no advice.';

const KIND_ORDER: readonly RuleKind[] = ['quality', 'method', 'pattern', 'change', 'treatment', 'context', 'within'];

function shownPanel({ context, results, calculated }: ReadPanel, units: DisplayUnits): AnnotatedPanel {
  const { panel, age, collection } = context;
  return {
    id: panel.id,
    ...(panel.label !== undefined && { label: panel.label }),
    ...(panel.source !== undefined && { source: panel.source }),
    ...(panel.collectedAt !== undefined && { collectedAt: panel.collectedAt }),
    clockTimeKnown: collection?.clockTime !== undefined,
    ...(age && { ageYears: Math.floor(age.min) }),
    ...(panel.laboratory !== undefined && { laboratory: panel.laboratory }),
    measurements: results.map((result) => measurementOf(result, units)),
    calculated: calculated.map(calculatedOf),
  };
}

/** The definition of a caller's own analyte, with its source by name. */
function shownAnalyte({ molarMass, ...rest }: OwnAnalyte): AnnotatedAnalyte {
  if (!molarMass) return rest;
  const { gramsPerMole, claim } = molarMass;
  return { ...rest, molarMass: { gramsPerMole, claim: claim.id, citation: claim.citation.id } };
}

/** Observations in one order, so the digest is of what came and not of how it was listed. */
const understood = (record: LabRecord): unknown => ({
  ...record,
  panels: record.panels.map((panel) => ({ ...panel, observations: panel.observations.map(canonicalJson).sort() })),
});

function referencesOf(
  notes: readonly WrittenNote[],
  panels: readonly ReadPanel[],
  findings: readonly Finding[],
  own: readonly OwnAnalyte[],
): readonly Work[] {
  const works = new Map<string, Work>();
  const claims = [
    ...panels.flatMap(({ results, calculated }) => [
      ...results.flatMap(({ placed }) => [
        ...(placed.interval?.claim ? [placed.interval.claim] : []),
        ...placed.limits.map(({ claim }) => claim),
      ]),
      ...calculated.flatMap((one) => [
        ...one.calculated.claims,
        ...(one.placed.interval?.claim ? [one.placed.interval.claim] : []),
        ...one.placed.limits.map(({ claim }) => claim),
      ]),
    ]),
    ...notes.flatMap((one) => one.claims),
    ...findings.flatMap((one) => one.claims ?? []),
    ...own.flatMap((one) => one.molarMass?.claim ?? []),
  ];
  for (const { citation } of claims) works.set(citation.id, citation);
  return [...works.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Carried = Pick<ImportedRecord, 'setAside' | 'cautions'> & { readonly record: unknown };

const isImported = (input: unknown): input is Carried =>
  typeof input === 'object' &&
  input !== null &&
  'record' in input &&
  'setAside' in input &&
  Array.isArray(input.setAside) &&
  !('panels' in input);

interface CompiledRules extends Rulesets {
  /** Of the rules and their versions. */
  readonly hash: string;
}

function compileRules(rules: readonly Rule[], nameOf: NameOf): CompiledRules {
  refuseSharedIds(rules);
  return {
    ...rulesetsOf(rules, nameOf),
    hash: digest(rules.map(({ id, version: of }) => `${id}@${of}`).join(' ')),
  };
}

/** Compiling takes as long as a record, so it is not done again for the rules and the names that everyone has. */
const compileShipped = once(() => compileRules(shippedRules, nameIn(catalogueWith())));

/**
 * Compiles the rules once and returns a function that annotates records with them.
 *
 * @throws RulesetError when one id, present or former, would name two rules, or a rule has no plain text in the language asked for
 * @throws RulesetError when a rule reads an analyte that is not there
 * @throws DefinitionError when a name or code would stand for two analytes, or an interval is of an analyte that is not there
 * @throws RangeError for a language, a criteria set or a choice of intervals that is none of the accepted ones
 */
export function createAnnotator(options: AnnotateOptions = {}): (input: unknown) => Annotation {
  const { criteria = criteriaIds, units = 'printed', explain = false } = options;
  const locale = readLocale(options.locale);
  const catalogue = catalogueWith(options.analytes);
  const published = publishedWith(options.publishedIntervals, catalogue);
  if (options.rules) refuseUnknownAnalytes(options.rules, catalogue);
  const rules = withPlainTexts(options.rules ?? shippedRules, locale);
  refuseUnknownCriteria(criteria);
  refuseUnknownIntervals(options.intervals);
  const isStandard = rules === shippedRules && catalogue.own.length === 0;
  const compiled = isStandard ? compileShipped() : compileRules(rules, nameIn(catalogue));
  const laboratoryFirst = options.intervals !== 'published';
  const reading = { criteria: new Set(criteria), laboratoryFirst, published, catalogue };
  const analytes = catalogue.own.map(shownAnalyte);

  return (input) => {
    const imported = isImported(input) ? input : { record: input, setAside: [], cautions: [] };
    const { record, cautions, panels } = readRecord(imported.record, reading, options.limits);
    const pairs = panels.map((_, at) => pairAt(panels, at));
    const glosses = panels.flatMap((panel, at) => {
      const facts = panelFacts(panel);
      const own = gloss(compiled.panel, facts, voiceOf(panel, units, locale), explain);
      const pair = pairs[at];
      return pair
        ? [own, gloss(compiled.pair, pairFacts(pair, facts), voiceOf(panel, units, locale, pair), explain)]
        : [own];
    });
    const latest = panels.at(-1)?.context.panel.id;
    const notes = glosses
      .flatMap((one) => one.notes)
      .filter(({ note }) => options.panels !== 'latest' || note.panels.length > 1 || note.panels.includes(latest ?? ''))
      .sort((a, b) => KIND_ORDER.indexOf(a.note.kind) - KIND_ORDER.indexOf(b.note.kind));
    const { subject } = record;
    const findings = [
      ...(imported.cautions ?? []),
      ...cautions,
      ...readGenotypes(subject?.genotypes).refused,
      ...panels.flatMap((panel) => panel.findings),
    ];
    return {
      engine: { name: 'labgloss', version, ruleset: { version, hash: compiled.hash }, evidence: evidenceVersion },
      intendedUse: INTENDED_USE,
      inputDigest: digest(canonicalJson(understood(record))),
      subject: {
        ...(subject?.id !== undefined && { id: subject.id }),
        ...(subject?.source !== undefined && { source: subject.source }),
        ...(subject?.referenceCategory && { referenceCategory: subject.referenceCategory }),
      },
      treatments: listTreatments(record, panels),
      criteria: [...criteria],
      ...(analytes.length > 0 && { analytes }),
      panels: panels.map((panel) => shownPanel(panel, units)),
      changes: pairs.flatMap((pair) => pair?.comparisons ?? []).map(changeOf),
      notes: notes.map(({ note }) => note),
      outcomes: glosses.flatMap((one) => one.outcomes),
      setAside: [...imported.setAside, ...panels.flatMap(({ setAside }) => setAside)],
      cautions: gatherCautions(findings),
      references: referencesOf(notes, panels, findings, catalogue.own),
    };
  };
}

const standard = once(() => createAnnotator());

const annotatorOf = (options?: AnnotateOptions): ((input: unknown) => Annotation) =>
  options ? createAnnotator(options) : standard();

/**
 * Annotates a record with descriptive, cited notes. Only a wrong structure throws; everything else that cannot be worked with is
 * set aside with its reason or becomes a caution.
 *
 * @throws LabRecordError listing every malformed path.
 * @example
 * annotate({ panels: [{ id: 'a', observations: [{ analyte: 'LH', value: '<0.1', unit: 'IU/L' }] }] }).panels[0]?.measurements[0]?.value?.high // '0.1'
 */
export function annotate(input: LabRecord | ImportedRecord, options?: AnnotateOptions): Annotation {
  return annotatorOf(options)(input);
}

/**
 * What a door set aside outside any record goes with the only record that it returned. With several it may be of any of them or
 * of somebody else, so it stays where it is.
 */
export function attributed(imported: Imported): Imported {
  const [only, another] = imported.records;
  if (!only || another) return imported;
  return { records: [{ ...only, setAside: [...imported.setAside, ...only.setAside] }], setAside: [] };
}

/**
 * Annotates every record that a door returned. What the door set aside outside any record is in the annotation of the only
 * record; of several records it is in none, and `imported.setAside` has it.
 *
 * @example
 * annotateAll(fromFhir(bundle)).flatMap(({ setAside }) => setAside) // all that is not read, where one person came
 */
export function annotateAll(imported: Imported, options?: AnnotateOptions): readonly Annotation[] {
  return attributed(imported).records.map(annotatorOf(options));
}

/** As `annotate` for input of unknown shape: an error is returned and not thrown. */
export function safeAnnotate(
  input: unknown,
  options?: AnnotateOptions,
): { readonly success: true; readonly data: Annotation } | { readonly success: false; readonly error: Error } {
  try {
    return { success: true, data: annotatorOf(options)(input) };
  } catch (error) {
    return { success: false, error: error instanceof Error ? error : new Error('The record could not be read.') };
  }
}
