import type { Annotation, Note } from '../src/annotation.js';
import type { ImportedRecord } from '../src/annotate.js';
import { toCards } from '../src/cds-hooks/index.js';
import { toFhir } from '../src/fhir/index.js';
import { toNte } from '../src/hl7v2/index.js';
import { checkLanguage, type Surface } from '../src/language/guard.js';
import {
  plainSummary,
  renderHtml,
  renderMarkdown,
  renderPlainLanguage,
  renderReviewSheet,
  renderText,
} from '../src/report/index.js';
import { annotationSchema } from '../src/schema/annotation-schema.js';
import { fault } from '../tests/report/well-formed.js';

/** A promise of the library that an input shows to be broken. */
class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise' as const;
}

/** @throws BrokenPromise unless the condition holds. */
export function promise(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new BrokenPromise(otherwise);
}

/** Sentences come again and again; the memory is emptied when full. */
const MAXIMUM_REMEMBERED = 20_000;
const descriptive = new Set<string>();

function checkWords(text: string, surface: Surface): void {
  const key = `${surface} ${text}`;
  if (descriptive.has(key)) return;
  const [finding] = checkLanguage(text, surface);
  promise(finding === undefined, `not descriptive (${finding?.rule}: '${finding?.match}'): ${text.slice(0, 300)}`);
  if (descriptive.size >= MAXIMUM_REMEMBERED) descriptive.clear();
  descriptive.add(key);
}

/** The names of agents and methods that a note has from the record; its other words stand in quotation marks. */
const namesIn = ({ treatments, panels }: Annotation): readonly string[] =>
  [
    ...(treatments === 'not-stated' ? [] : treatments.map(({ agent }) => agent)),
    ...panels.flatMap(({ measurements }) => measurements.map(({ method }) => method)),
  ].flatMap((name) => name?.trim() || []);

const proseOf = (note: Note, names: readonly string[]): readonly string[] => [
  note.title,
  names.reduce((text, name) => text.replaceAll(name, '…'), note.text).replace(/“[^”]*”/g, '…'),
  ...note.unknown,
  ...note.alsoReportedWith.map((one) => one.text),
  ...note.limitations.map((one) => one.text),
];

/** A message without the name that it quotes from the input and without the words that it lists as known. */
const ownWords = (message: string): string =>
  message.replace(/".*"/s, '"…"').replace(/(?<=This word is not one of: )[^.]*/g, '…');

function checkProse(annotation: Annotation): void {
  const { notes, setAside, cautions, outcomes } = annotation;
  const names = namesIn(annotation);
  for (const note of notes) {
    for (const text of proseOf(note, names)) checkWords(text, 'note');
    checkWords(note.plainText, 'plain');
  }
  for (const { message } of [...setAside, ...cautions]) checkWords(ownWords(message), 'note');
  for (const { reason } of outcomes) if (reason) checkWords(reason.message, 'note');
}

/** Holds for every annotation, whatever it is of. */
export function checkAnnotation(annotation: Annotation): void {
  const json = JSON.stringify(annotation);
  const { error } = annotationSchema.safeParse(JSON.parse(json));
  promise(error === undefined, `not of the annotation schema: ${error?.issues[0]?.path.join('/')}`);
  checkProse(annotation);
}

/** Every observation of the record comes out once, and what the door had set aside stays set aside. */
export function checkAccounts({ record, setAside }: ImportedRecord, annotation: Annotation): void {
  const given = record.panels.flatMap(({ observations }, panel) =>
    observations.map((_, at) => `/panels/${panel}/observations/${at}`),
  );
  const measured = annotation.panels.flatMap(({ measurements }) => measurements.map(({ path }) => path));
  const aside = annotation.setAside.filter(({ origin }) => origin !== 'door').map(({ path }) => path);
  const out = [...measured, ...aside];
  promise(
    out.sort().join(' ') === given.sort().join(' '),
    `${given.length} observations went in, ${measured.length} came out measured and ${aside.length} set aside`,
  );
  const doors = annotation.setAside.filter(({ origin }) => origin === 'door').length;
  promise(doors === setAside.length, `${setAside.length} were set aside at the door, ${doors} came out so`);
  promise(
    annotation.setAside.every(({ message }) => message !== ''),
    'something is set aside without a reason',
  );
}

/** What a terminal would obey, or what would hide or reorder what is printed. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const SEGMENT = /^NTE\|\d+\|L\|[^|~^&\n]*$/;
const SUMMARY_LENGTH = 140;

/** Markdown that is not escaped: an element, or a link to anywhere but a work. */
const MARKUP = /(?<!\\)(?:\\\\)*(?:<|\]\((?!https?:))/;

/** The narrative without the markup that is ours. */
const wordsOf = (div: string): string =>
  div.replace('<div xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">', '').replace(/<\/?p>|<\/div>$/g, '');

/** Holds for what every renderer makes of every annotation. */
export function checkRenderings(annotation: Annotation): void {
  for (const all of [false, true]) {
    const text = renderText(annotation, { all, explain: all, width: all ? 40 : 120 });
    promise(!CONTROLS.test(text.replaceAll('\n', '')), 'a control character is in the text report');
  }
  const page = renderHtml(annotation);
  const elements = page.replace(/^<!doctype html>/, '').replace(/<style>.*?<\/style>|<meta [^>]*>/gs, '');
  const problem = fault(elements);
  promise(problem === undefined, `the page has ${problem}`);
  promise(!/<script|<[^>]*\son\w+=/i.test(elements.replace(/="[^"]*"/g, '=""')), 'the page has a script');
  const markdown = renderMarkdown(annotation, { all: true, explain: true });
  promise(!MARKUP.test(markdown), `the Markdown has markup of others: ${MARKUP.exec(markdown)?.input.slice(0, 80)}`);
  const printed = new Set(annotation.setAside.map(({ analyte }) => analyte)); // listed by the names that they came with
  for (const locale of ['en', 'es'] as const) {
    const lines = plainSummary(annotation, { locale }).paragraphs.flatMap((paragraph) => paragraph.lines);
    for (const { text } of lines) if (!printed.has(text)) checkWords(text, 'plain');
    for (const text of [renderPlainLanguage(annotation, { locale }), renderReviewSheet(annotation, { locale })])
      promise(!CONTROLS.test(text.replaceAll('\n', '')), 'a control character is in the plain-language text');
  }
  for (const block of toNte(annotation)) {
    const segments = block.split('\r').slice(0, -1);
    promise(
      segments.every((segment) => SEGMENT.test(segment)),
      'a segment is not NTE',
    );
  }
  const bundle = toFhir(annotation, { open: true });
  const ids = bundle.entry.map(({ fullUrl }) => fullUrl);
  promise(new Set(ids).size === ids.length, 'two resources have one id');
  for (const { resource } of bundle.entry) {
    if (!('text' in resource) || resource.text === undefined) continue;
    promise(!/[<>"]/.test(wordsOf(resource.text.div)), `markup of others is in the narrative: ${resource.text.div}`);
  }
  for (const card of toCards(annotation, { cards: 'per-note' })) {
    promise(card.summary.length <= SUMMARY_LENGTH, `the summary of a card has ${card.summary.length} characters`);
    promise(!MARKUP.test(card.detail), `the detail of a card has markup: ${card.detail.slice(0, 200)}`);
  }
}
