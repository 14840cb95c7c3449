import type { Note, NoteEvidence } from '../annotation.js';
import type { Claim } from '../evidence/claim.js';
import { observedOf, sentencesOf, traceOf, type Answers, type Evaluation } from '../engine/evaluate.js';
import type { Kept } from '../engine/absorb.js';
import type { Catalogue } from '../analytes/find.js';
import { nameIn } from '../analytes/name.js';
import type { Condition } from '../language/clause.js';
import { describeWith } from '../language/english.js';
import type { Locale } from '../language/locale.js';
import { plainTextIn, type Rule } from '../language/rule.js';
import type { Association } from '../language/sentence.js';
import { remember, rememberOf } from '../logic/remember.js';
import { fillFromClaim } from './claim-number.js';
import { digest } from './digest.js';
import { resultsInWords } from './result-words.js';
import { mayCite, outsideCohort } from './say-cited.js';
import { sayResults } from './say-results.js';
import { write } from './sentences.js';
import type { Voice } from './voice.js';
import { withinLength } from './within-length.js';
import type { Written } from './written.js';

const CONTEXT_UNKNOWN = '-context-unknown';

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The patterns of a present rule: bare, or with the suffix that says only the direction is known. */
const patternsOf = ({ rule: { rule }, contextUnknown }: Evaluation): readonly string[] =>
  contextUnknown ? rule.patterns.map((pattern) => pattern + CONTEXT_UNKNOWN) : rule.patterns;

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** The results of an analyte as printed; one without any is said to be that. */
function resultText(analyte: string, voice: Voice, locale: Locale): string {
  const measured = voice.results(analyte);
  const calculated = measured.length === 0 ? voice.calculation(analyte) : undefined;
  return resultsInWords(calculated ? [calculated] : measured, locale);
}

/** The analytes that a template names, in their order. */
const placeholdersOf = remember((template) => [...template.matchAll(PLACEHOLDER)].map(([, analyte = '']) => analyte));

/** Fills `{lh}` with the result. */
const fillResults = (template: string, voice: Voice, locale: Locale): string =>
  placeholdersOf(template).length === 0
    ? template
    : template.replace(PLACEHOLDER, (_, analyte: string) => resultText(analyte, voice, locale));

/** What stands for the placeholders of the templates, in English whatever the language of the plain text. */
const messageValues = (templates: readonly string[], voice: Voice): Readonly<Record<string, string>> =>
  Object.fromEntries(templates.flatMap(placeholdersOf).map((analyte) => [analyte, resultText(analyte, voice, 'en')]));

/** A claim behind a note, before it is held against the age of the subject. */
const evidenceFrom = rememberOf((claim: Claim): NoteEvidence => {
  const counts = Object.values(claim.values).find((value) => value.n !== undefined)?.n;
  return {
    claim: claim.id,
    citation: claim.citation.id,
    population: claim.population.note ?? claim.population.category,
    ...(counts !== undefined && { n: String(counts) }),
    ...(claim.method !== undefined && { method: claim.method }),
    secondary: claim.secondary,
  };
});

function evidenceOf(claims: readonly Claim[], age: Voice['age']): readonly NoteEvidence[] {
  return claims.map((claim): NoteEvidence => {
    const outside = outsideCohort(claim, age);
    return { ...evidenceFrom(claim), ...(outside !== undefined && { subjectOutside: outside.text }) };
  });
}

/** What a rule looks for in words, which no panel changes. */
const logicWith = rememberOf((catalogue: Catalogue) => {
  const say = (condition: Condition): string => describeWith(condition, nameIn(catalogue));
  return rememberOf((rule: Rule): string => {
    const exceptions = rule.unless.length > 0 ? `; except when ${rule.unless.map(say).join(', or ')}` : '';
    return `Where ${say(rule.appliesTo)}: ${say(rule.when)}${exceptions}.`;
  });
});

const associationText = rememberOf(({ claim, template }: Association): string => fillFromClaim(template, claim));

/** A note with the claims behind it, so the annotation can gather its references. */
export interface WrittenNote {
  readonly note: Note;
  readonly claims: readonly Claim[];
}

/** What gathered rules would have said: their results grouped as one statement, then their other sentences in turn. */
function collectedSentences(absorbed: readonly Evaluation[], answers: Answers, voice: Voice): readonly Written[] {
  const sentences = absorbed.flatMap(({ rule }) =>
    sentencesOf(rule, answers).flatMap((sentence) => (sentence.kind === 'results' ? [sentence] : [])),
  );
  const others = absorbed.flatMap((one) =>
    sentencesOf(one.rule, answers)
      .filter(({ kind }) => kind !== 'results')
      .flatMap((sentence) => write(sentence, voice, () => observedOf(one.rule.when, answers), false)),
  );
  return [...sayResults(sentences, voice), ...others];
}

/** Writes the note of a present rule about one panel. */
export function writeNote({ evaluation, absorbed }: Kept, answers: Answers, voice: Voice): WrittenNote {
  const { rule } = evaluation.rule;
  const named = !evaluation.contextUnknown;
  const written = withinLength(
    sentencesOf(evaluation.rule, answers).flatMap((sentence) =>
      sentence.kind === 'collected'
        ? collectedSentences(absorbed, answers, voice)
        : write(sentence, voice, () => observedOf(evaluation.rule.when, answers), named),
    ),
  );
  const title = fillResults(rule.note.title, voice, 'en');
  const plainText = fillResults(plainTextIn(rule, voice.locale), voice, voice.locale);
  const because = traceOf(evaluation.rule.when, answers);
  const cited = unique([
    ...written.flatMap(({ claims }) => claims),
    ...rule.cites.filter((claim) => mayCite(claim, voice)),
  ]);
  const limitations = rule.limitations.filter(({ claim }) => claim === undefined || mayCite(claim, voice));
  const associations = uniqueBy(
    rule.collects ? absorbed.flatMap((one) => one.rule.rule.alsoReportedWith) : rule.alsoReportedWith,
    ({ template }) => template,
  ).filter(({ claim }) => mayCite(claim, voice));
  const all = unique([
    ...cited,
    ...associations.map(({ claim }) => claim),
    ...limitations.flatMap(({ claim }) => (claim ? [claim] : [])),
  ]);
  const gaps = unique([...evaluation.gaps, ...(rule.collects ? absorbed.flatMap((one) => one.gaps) : [])]);
  const patterns = unique([...patternsOf(evaluation), ...absorbed.flatMap(patternsOf)]);
  const text = written.map((sentence) => sentence.text).join(' ');
  return {
    claims: all,
    note: {
      id: digest(`${rule.id}@${rule.version} ${voice.earlier ?? ''} ${voice.panel} ${patterns.join(' ')} ${text}`),
      rule: rule.id,
      ruleVersion: rule.version,
      kind: rule.kind,
      patterns,
      panels: voice.earlier === undefined ? [voice.panel] : [voice.earlier, voice.panel],
      title,
      text,
      plainText,
      sentences: written.map((sentence) => ({
        text: sentence.text,
        citations: unique(sentence.claims.map(({ citation }) => citation.id)),
        paths: sentence.paths,
        numbers: sentence.numbers,
      })),
      message: {
        key: named ? rule.id : `${rule.id}${CONTEXT_UNKNOWN}`,
        values: messageValues([rule.note.title, rule.note.plainText], voice),
      },
      logic: logicWith(voice.catalogue)(rule),
      because,
      unknown: gaps,
      alsoReportedWith: associations.map((one) => ({ text: associationText(one), citation: one.claim.citation.id })),
      limitations: limitations.map(({ text: limitation, claim }) => ({
        text: limitation,
        ...(claim && { citation: claim.citation.id }),
      })),
      evidence: evidenceOf(all, voice.age),
      nearest: unique(evaluation.missing.map(({ input }) => input)),
      absorbs: absorbed.map((one) => one.rule.rule.id),
      citations: unique(all.map(({ citation }) => citation.id)),
      terms: rule.terms,
    },
  };
}
