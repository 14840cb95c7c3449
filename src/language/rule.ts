import type { Claim } from '../evidence/claim.js';
import { claimsOf, namesItsWork } from './claims-of.js';
import { checkLanguage } from './guard.js';
import type { Condition } from './clause.js';
import type { ContextFact } from './context.js';
import type { Locale } from './locale.js';
import type { Association, Fits, NoteSentence, Quotable } from './sentence.js';

/** What a rule speaks of, which is also the order of the notes. */
export type RuleKind = 'quality' | 'method' | 'pattern' | 'change' | 'treatment' | 'context' | 'within';

/** What is not known of these results and matters here: said when the condition holds or cannot be decided. */
export interface Gap {
  readonly text: string;
  /** The input that would close it, where the condition itself names none. */
  readonly input?: string;
  readonly when: Condition | { readonly unstated: ContextFact };
}

/** A rule as plain data: evaluated, explained, documented and tested as the same object. Made by `defineRule`. */
export interface Rule {
  readonly id: string;
  readonly version: string;
  readonly kind: RuleKind;
  /** One panel, or a panel and the one before it. */
  readonly over: 'panel' | 'pair';
  /** Names of what is seen, from the vocabulary of patterns. */
  readonly patterns: readonly string[];
  readonly appliesTo: Condition;
  /** Named exceptions. One that holds makes the rule inapplicable; one that is unknown leaves the direction only. */
  readonly unless: readonly Condition[];
  readonly when: Condition;
  /** Where only the direction is said although `when` holds, each with the gap that is the reason. */
  readonly directionOnly: readonly Gap[];
  readonly absorbs: readonly string[];
  /** Only gathers what no more specific rule has absorbed, and only when two or more are left. */
  readonly collects: boolean;
  readonly note: {
    readonly title: string;
    readonly text: readonly NoteSentence[];
    /** A fragment for one finding, in plain words. */
    readonly plainText: string;
    /** The same in other languages, with the same placeholders. */
    readonly plainTextIn?: PlainTextIn;
  };
  readonly unknown: readonly Gap[];
  readonly alsoReportedWith: readonly Association[];
  readonly limitations: readonly { readonly text: string; readonly claim?: Claim<Quotable> }[];
  readonly cites: readonly Claim<Quotable>[];
  readonly terms: readonly { readonly system: string; readonly code: string; readonly display: string }[];
  /** Former ids of this rule. */
  readonly supersedes: readonly string[];
}

/** A plain text in the languages beside English. */
type PlainTextIn = { readonly [L in Exclude<Locale, 'en'>]?: string };

interface RuleInput<Analyte extends string, Title extends string, PlainText extends string> {
  readonly id: string;
  readonly version: string;
  readonly kind: RuleKind;
  readonly over?: 'panel' | 'pair';
  readonly patterns: readonly string[];
  readonly appliesTo: Condition<Analyte>;
  readonly unless?: readonly Condition<Analyte>[];
  readonly when: Condition<Analyte>;
  /** Analytes that the note speaks of beside those that its conditions read. */
  readonly reads?: readonly Analyte[];
  readonly directionOnly?: readonly Gap[];
  readonly absorbs?: readonly string[];
  readonly collects?: boolean;
  readonly note: {
    readonly title: Title & Fits<Title, NoInfer<Analyte>>;
    readonly text: readonly NoteSentence<NoInfer<Analyte>>[];
    readonly plainText: PlainText & Fits<PlainText, NoInfer<Analyte>>;
    readonly plainTextIn?: PlainTextIn;
  };
  readonly unknown?: readonly Gap[];
  readonly alsoReportedWith?: readonly Association[];
  readonly limitations?: Rule['limitations'];
  readonly cites?: readonly Claim<Quotable>[];
  readonly terms?: Rule['terms'];
  readonly supersedes?: readonly string[];
}

/** A rule that cannot be: each problem in one line. */
export class RuleDefinitionError extends Error {
  override readonly name = 'RuleDefinitionError';
  readonly problems: readonly string[];

  constructor(id: string, problems: readonly string[]) {
    super([`Rule ${id} cannot be defined:`, ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+\.\d+$/;
const MAXIMUM_TITLE_LENGTH = 100;

/** Words for a disease. A name is of what is seen, so none of them is part of an id or of a pattern. */
const DISEASE =
  /hypogonad|hyperandrogen|hyperprolactin|hypopituit|hypothyroid|hyperthyroid|syndrome|\bpcos\b|\bpoi\b|deficien|insufficien|failure|tumou?r|adenoma|prolactinoma|carcinoma|cancer|disease|disorder(?!ed)|andropause|(?<!post|peri|pre)menopaus|infertil|polycyth/;

/** A name is read inside a sentence: on its own its first word could pass for an order. */
const nameInWords = (name: string): string => `Seen: the ${name.replaceAll('-', ' ')}`;

/** What a sentence says in words of its own. */
function proseOf(sentence: NoteSentence): readonly string[] {
  if (sentence.kind === 'where') return proseOf(sentence.sentence);
  if ('template' in sentence) return [sentence.template];
  if ('text' in sentence) return [sentence.text];
  if ('known' in sentence)
    return Object.values(sentence.known).flatMap((facts) => facts.map(({ template }) => template));
  return 'lead' in sentence ? [sentence.lead] : [];
}

function surfaces(rule: Rule): readonly (readonly [text: string, surface: 'note' | 'plain'])[] {
  const sentences = rule.note.text.flatMap(proseOf);
  const notes = [
    nameInWords(rule.id),
    rule.note.title,
    ...sentences,
    ...rule.patterns.map(nameInWords),
    ...rule.unknown.map((gap) => gap.text),
    ...rule.directionOnly.map((gap) => gap.text),
    ...rule.alsoReportedWith.map((item) => item.template),
    ...rule.limitations.map((item) => item.text),
    ...rule.terms.map((term) => term.display),
  ];
  const plain = [rule.note.plainText, ...Object.values(rule.note.plainTextIn ?? {})];
  return [...notes.map((text) => [text, 'note'] as const), ...plain.map((text) => [text, 'plain'] as const)];
}

/** The placeholders of a template, in one order. */
const placeholdersIn = (template: string): string =>
  Array.from(template.matchAll(/\{[^{}]+\}/g), ([placeholder]) => placeholder)
    .sort()
    .join();

function problemsOf(rule: Rule): readonly string[] {
  const problems: string[] = [];
  if (!ID.test(rule.id)) problems.push('the id is lower-case kebab: a name of what is seen');
  if (!VERSION.test(rule.version)) problems.push('the version is three numbers: 1.0.0');
  if (rule.note.title.length > MAXIMUM_TITLE_LENGTH)
    problems.push(`the title has ${rule.note.title.length} characters, ${MAXIMUM_TITLE_LENGTH} at most`);
  const named = [rule.id, ...rule.patterns].filter((name) => DISEASE.test(name));
  for (const name of named) problems.push(`"${name}" names a disease: a name says what is seen`);
  if (rule.kind === 'pattern' && rule.alsoReportedWith.length === 0)
    problems.push('a pattern names what else it is reported with (alsoReportedWith)');
  if (rule.kind === 'pattern' && rule.unknown.length === 0)
    problems.push('a pattern names what may not be known (unknown)');
  for (const [locale, text] of Object.entries(rule.note.plainTextIn ?? {})) {
    if (placeholdersIn(text) !== placeholdersIn(rule.note.plainText))
      problems.push(`the plain text in "${locale}" has other placeholders than the English one`);
  }
  return problems;
}

/** Numbers without a source. */
function citationProblems(rule: Rule): readonly string[] {
  const claims: readonly (Partial<Claim> | undefined)[] = claimsOf(rule);
  return claims.flatMap((claim) => {
    if (!claim) return ['a sentence, a limit or an association rests on no claim'];
    if (namesItsWork(claim)) return [];
    return [`the claim ${claim.id ?? 'without an id'} names no work: its citation needs an id and a title`];
  });
}

const proseProblems = (rule: Rule): readonly string[] =>
  surfaces(rule).flatMap(([text, surface]) =>
    checkLanguage(text, surface).map((finding) => `"${finding.match}" in "${text}": ${finding.why}`),
  );

/** Why a rule cannot be as it is, one line a problem: its shape, a claim without a work, and prose that does not
 * describe. Empty when it can. */
export const ruleProblems = (rule: Rule): readonly string[] => [
  ...problemsOf(rule),
  ...citationProblems(rule),
  ...proseProblems(rule),
];

function withDefaults<A extends string>(input: RuleInput<A, string, string>): Rule {
  const { id, version, kind, patterns, appliesTo, when, note } = input;
  return {
    id,
    version,
    kind,
    over: input.over ?? 'panel',
    patterns,
    appliesTo,
    when,
    note,
    directionOnly: input.directionOnly ?? [],
    unless: input.unless ?? [],
    absorbs: input.absorbs ?? [],
    collects: input.collects ?? false,
    unknown: input.unknown ?? [],
    alsoReportedWith: input.alsoReportedWith ?? [],
    limitations: input.limitations ?? [],
    cites: input.cites ?? [],
    terms: input.terms ?? [],
    supersedes: input.supersedes ?? [],
  };
}

/**
 * Defines a rule of one's own. A placeholder of an analyte that the rule never reads does not compile; prose that prescribes,
 * a pattern without other associations or a number without a source is refused here with every problem listed.
 */
export function defineRule<const A extends string, const Title extends string, const PlainText extends string>(
  input: RuleInput<A, Title, PlainText>,
): Rule {
  const rule = withDefaults(input);
  const problems = ruleProblems(rule);
  if (problems.length > 0) throw new RuleDefinitionError(rule.id, problems);
  return rule;
}

/** As `defineRule` for the rules that ship: their prose is checked once, by the tests, and not at every start. */
export function shippedRule<const A extends string, const Title extends string, const PlainText extends string>(
  input: RuleInput<A, Title, PlainText>,
): Rule {
  return withDefaults(input);
}

/** The plain text of a rule in a language; empty where it has none: English does not stand in for another language. */
export const plainTextIn = ({ note }: Rule, locale: Locale): string =>
  locale === 'en' ? note.plainText : (note.plainTextIn?.[locale] ?? '');

/** The analytes that a condition reads, each once, in order; a fact that is not stated reads none. */
export function analytesOf(condition: Gap['when']): readonly string[] {
  if ('op' in condition) return [...new Set(condition.of.flatMap(analytesOf))];
  return 'analyte' in condition ? [condition.analyte] : [];
}
