import type { AnnotatedPanel, Annotation, Change, Display, ShownInterval } from '../../annotation.js';
import { withUnit } from '../../units/print-unit.js';
import { shownEnds } from '../interval.js';
import { spokenWhen } from './when.js';
import { glossed, type FlagWord, type PlainWords, type ShownRange } from './words.js';

type Position = AnnotatedPanel['measurements'][number]['position'];

/** A measured or calculated result as a line needs it. */
export interface PlainResult {
  readonly analyte: string;
  readonly display: Display;
  readonly printed: { readonly value?: string; readonly unit?: string; readonly interpretation?: string };
  readonly isNumber: boolean;
  readonly isCalculated?: true;
  readonly interval?: ShownInterval;
  readonly position: Position;
  readonly paths: readonly string[];
}

/** What a sentence of a plain summary says. */
export type PlainSentenceKind = 'value' | 'range' | 'position' | 'sign' | 'change' | 'meaning' | 'assumption' | 'words';

/** One sentence of a plain summary. */
export interface PlainSentence {
  readonly kind: PlainSentenceKind;
  readonly text: string;
}

const FLAGS: Readonly<Record<string, FlagWord>> = {
  low: 'lower',
  'critically-low': 'lower',
  normal: 'inside',
  high: 'higher',
  'critically-high': 'higher',
  abnormal: 'outside',
  negative: 'negative',
  positive: 'positive',
};

/** What has been told on the page already, and so is not told again. */
export interface Told {
  readonly signs: Set<string>;
  readonly meanings: Set<string>;
}

const shown = ({ value, unit }: Display, words: PlainWords): string => withUnit(value, words.unit(unit));

/** One of '<', '>', '≤' and '≥' before a number. */
function signOf(value: string): keyof PlainWords['signs'] | undefined {
  const [, sign, equal] = /^\s*([<>≤≥])(=?)/.exec(value) ?? [];
  if (sign === '<') return equal ? '≤' : '<';
  if (sign === '>') return equal ? '≥' : '>';
  return sign === '≤' || sign === '≥' ? sign : undefined;
}

const withoutSign = (end: string): string => end.replace(/^\s*[<>≤≥]=?\s*/, '');

/** A range in words; a sign that was printed with an end that stands alone is kept as words. */
function rangeOf({ interval, display, printed }: PlainResult, words: PlainWords): ShownRange | undefined {
  if (!interval) return undefined;
  const { low, high, unit } = shownEnds(interval, { display, printed });
  const end = (text: string): string => withUnit(withoutSign(text), words.unit(unit));
  const owner = interval.origin;
  if (low !== undefined && high !== undefined) return { owner, text: words.between(withoutSign(low), end(high)) };
  if (high !== undefined)
    return { owner, text: signOf(high) === '<' ? words.lessThan(end(high)) : words.upTo(end(high)) };
  if (low === undefined) return undefined;
  return { owner, text: signOf(low) === '>' ? words.moreThan(end(low)) : words.atLeast(end(low)) };
}

/** Does the range stand behind the result in brackets: is the side told by the list, so that it needs no sentence of its own? */
const isInBrackets = ({ position, isCalculated }: PlainResult, isRepeated: boolean): boolean =>
  position !== 'below' && position !== 'above' && isCalculated !== true && !isRepeated;

function valueTexts(result: PlainResult, isRepeated: boolean, words: PlainWords): readonly string[] {
  const name = words.nameOf(result.analyte);
  const flag = result.isNumber ? undefined : FLAGS[result.printed.interpretation ?? ''];
  if (flag !== undefined) return words.flagged(name, flag);
  const value = shown(result.display, words);
  if (isRepeated) return [words.another(name, value)];
  const range = isInBrackets(result, isRepeated) ? rangeOf(result, words) : undefined;
  return [range ? words.resultWithRange(name, value, range) : words.result(name, value)];
}

/** The range in a sentence of its own, and the side where the list does not tell it. */
function placeSentences(result: PlainResult, isRepeated: boolean, words: PlainWords): readonly PlainSentence[] {
  const range = result.isNumber && !isInBrackets(result, isRepeated) ? rangeOf(result, words) : undefined;
  if (!range || result.position === 'no-interval') return [];
  return [
    { kind: 'range', text: words.range(range) },
    { kind: 'position', text: words.position[result.position] },
  ];
}

function changeSentences(
  change: Change,
  { panels }: Annotation,
  words: PlainWords,
): { readonly sentences: readonly PlainSentence[]; readonly paths: readonly string[] } {
  const before = panels.find(({ id }) => id === change.from);
  const results = before?.measurements.filter(({ analyte }) => analyte === change.analyte) ?? [];
  const [only, ...others] = results;
  if (!before || !only || others.length > 0 || only.value === null) return { sentences: [], paths: [] };
  const value = shown(only.display, words);
  const when = spokenWhen(before, words) ?? words.inEarlierSample;
  const said = (...texts: readonly string[]) => ({
    sentences: texts.map((text): PlainSentence => ({ kind: 'change', text })),
    paths: [only.path],
  });
  if (change.comparable === 'false') return said(words.earlier(value, when), words.conditionsDiffer);
  if (change.direction === 'unknown') return said(words.earlier(value, when), words.changeUndecided);
  if (change.direction === 'same') return said(words.same(when));
  return said(words.change[change.direction](value, when));
}

const isGlossed = (analyte: string): analyte is keyof typeof glossed => Object.hasOwn(glossed, analyte);

function meaningSentences(analyte: string, told: Told, words: PlainWords): readonly PlainSentence[] {
  const gloss = isGlossed(analyte) ? glossed[analyte] : undefined;
  if (gloss === undefined || told.meanings.has(gloss)) return [];
  told.meanings.add(gloss);
  return words.meanings[gloss].map((text) => ({ kind: 'meaning', text }));
}

function signSentences(result: PlainResult, told: Told, words: PlainWords): readonly PlainSentence[] {
  const sign = result.isNumber ? signOf(result.display.value) : undefined;
  if (sign === undefined || told.signs.has(sign)) return [];
  told.signs.add(sign);
  const [meaning, ofTheLaboratory] = words.signs[sign];
  return (result.isCalculated ? [meaning] : [meaning, ofTheLaboratory]).map((text) => ({ kind: 'sign', text }));
}

/** A line on one result: what it is, where it lies, what it was before, and what it means. */
export interface PlainLine {
  readonly text: string;
  readonly sentences: readonly PlainSentence[];
  readonly analytes: readonly string[];
  /** JSON Pointers into the record, as everywhere in an annotation. */
  readonly paths: readonly string[];
  /** The notes that the line stands on, by id. */
  readonly notes: readonly string[];
}

export const lineOf = (sentences: readonly PlainSentence[], more: Partial<PlainLine> = {}): PlainLine => ({
  text: sentences.map(({ text }) => text).join(' '),
  sentences,
  analytes: [],
  paths: [],
  notes: [],
  ...more,
});

export function resultLine(
  result: PlainResult,
  isRepeated: boolean,
  change: Change | undefined,
  annotation: Annotation,
  told: Told,
  words: PlainWords,
): PlainLine {
  const changed = change ? changeSentences(change, annotation, words) : { sentences: [], paths: [] };
  const sentences: readonly PlainSentence[] = [
    ...valueTexts(result, isRepeated, words).map((text): PlainSentence => ({ kind: 'value', text })),
    ...signSentences(result, told, words),
    ...placeSentences(result, isRepeated, words),
    ...changed.sentences,
    ...meaningSentences(result.analyte, told, words),
  ];
  return lineOf(sentences, { analytes: [result.analyte], paths: [...result.paths, ...changed.paths] });
}
