import type { Annotation, Note } from '../annotation.js';
import { canonicalJson } from '../notes/digest.js';
import { stableUuid } from '../notes/stable-uuid.js';
import { spokenCollection } from '../report/date.js';
import { escapeMarkdown, noteRemarkLines, noteSentences, oneLine } from '../report/markdown.js';
import { counted } from '../report/words.js';
import type { Card, CardSource } from './card.js';
import { citationLinks } from './citation-links.js';

/** How an annotation is written as cards. */
export interface ToCardsOptions {
  /** One card for everything, the default, or one for each note. */
  readonly cards?: 'one' | 'per-note' | undefined;
  /** How the source of a card is shown; the name and version of this library by default. */
  readonly source?: CardSource | undefined;
}

const BULLETS = 3;
const SUMMARY_LENGTH = 139;

/** Notes about the latest results first; otherwise in the order of the annotation. */
function latestFirst({ panels, notes }: Annotation): readonly Note[] {
  const places = new Map(panels.map(({ id }, at) => [id, at]));
  const place = (note: Note): number => Math.max(-1, ...note.panels.map((id) => places.get(id) ?? -1));
  return [...notes].sort((a, b) => place(b) - place(a));
}

/** Titles are not cut: one that does not fit, of a rule of one's own or with a result of very many digits, gives way to a count. */
function summaryOf(notes: readonly Note[]): string {
  const [first, ...others] = notes;
  const count = counted(notes.length, 'note');
  const whole = [
    first?.title ?? count,
    ...(others.length > 0 ? [`and ${counted(others.length, 'further note')}`] : []),
  ];
  const summary = oneLine(whole.join(' '));
  return summary.length <= SUMMARY_LENGTH ? summary : oneLine(`${count} on these results`);
}

const collectedText = ({ panels }: Annotation, notes: readonly Note[]): string => {
  const named = new Set(notes.flatMap((note) => note.panels));
  const times = panels
    .filter(({ id }) => named.has(id))
    .map(({ collectedAt, clockTimeKnown }) => escapeMarkdown(spokenCollection(collectedAt, clockTimeKnown)));
  return `Collected: ${[...new Set(times)].join('; ')}.`;
};

/** What the bullets do not show, counted: a card leaves nothing out in silence. */
function restText(annotation: Annotation, shown: number, notes: number): readonly string[] {
  const { setAside, cautions, outcomes } = annotation;
  const open = outcomes.filter(({ outcome }) => outcome === 'indeterminate').length;
  const counts = [
    [notes - shown, 'further note', 'further notes'],
    [setAside.length, 'result set aside', 'results set aside'],
    [cautions.length, 'caution', 'cautions'],
    [open, 'rule outcome left open', 'rule outcomes left open'],
  ] as const;
  const named = counts.filter(([count]) => count > 0).map(([count, one, several]) => counted(count, one, several));
  return named.length === 0 ? [] : [oneLine(`Not shown here: ${named.join(', ')}.`)];
}

function cardOf(annotation: Annotation, notes: readonly Note[], source: CardSource): Card {
  const { mark, links } = citationLinks(annotation);
  const bullets = notes.slice(0, BULLETS).map((note) => {
    const title = `**${escapeMarkdown(note.title)}.**`;
    return `- ${[title, noteSentences(note, mark), ...noteRemarkLines(note, mark)].join(' ')}`;
  });
  const detail = [
    collectedText(annotation, notes),
    bullets.join('\n'),
    ...restText(annotation, bullets.length, notes.length),
    escapeMarkdown(annotation.intendedUse),
  ];
  return {
    uuid: stableUuid(canonicalJson(['card', annotation.inputDigest, annotation.subject, notes.map(({ id }) => id)])),
    summary: summaryOf(notes),
    detail: detail.join('\n\n'),
    indicator: 'info',
    source,
    links: links(),
  };
}

/**
 * An annotation as CDS Hooks cards: one by default, of at most three bullets, with what is not known and a link to every work
 * that it cites. Cards inform; they suggest nothing and do nothing. Without a note there is no card. The same annotation gives
 * the same cards, uuid included.
 *
 * @example toCards(annotate({ panels: [{ id: 'a', observations: [] }] })) // []
 */
export function toCards(annotation: Annotation, options: ToCardsOptions = {}): readonly Card[] {
  const { name, version } = annotation.engine;
  const { cards = 'one', source = { label: `${name} ${version}` } } = options;
  const notes = latestFirst(annotation);
  if (notes.length === 0) return [];
  const groups = cards === 'one' ? [notes] : notes.map((note) => [note]);
  return groups.map((group) => cardOf(annotation, group, source));
}
