import { createAnnotator } from '../src/annotate.js';
import type { Annotation, Note } from '../src/annotation.js';
import type { EverydayPanel } from '../src/cli/demo/everyday-panel.js';
import type { PublishedCase } from '../src/cli/demo/published-case.js';
import { recordOfCase } from '../src/cli/demo/record-of-case.js';
import { parseRecord } from '../src/record/parse-record.js';
import type { LabRecord } from '../src/record/types.js';
import { gapsOf, isLeftOpen, isUnplaced, saidBy, wordsHit } from '../tests/cases/said.js';
import { bareTag, forbiddenWords, isDirectionOnly, tags, tierOf, type Tag } from '../tests/cases/tags.js';
import { truePositions } from '../tests/cases/true-positions.js';
import { without } from '../tests/cases/without.js';

export type Tier = Tag['tier'];
export const tiers: readonly Tier[] = ['position', 'combination', 'course', 'context', 'quality', 'inference'];

/** How many of what was required came out. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** Required tags of one tier: those that a note names, and those left open with the deciding input named. */
export interface Recall extends Share {
  readonly named: number;
  readonly leftOpen: number;
}

export interface PublishedScore {
  readonly cases: number;
  readonly recall: ReadonlyMap<Tier, Recall>;
  /** Positions that follow from a printed interval by arithmetic. */
  readonly printedPositions: Share;
  /** The panels of series, each on its own; inference left out. */
  readonly singlePanels: Share & { readonly panels: number };
  readonly withForbiddenTag: number;
  readonly withForbiddenWord: number;
  readonly panelsWithEither: number;
}

export interface EverydayScore {
  readonly panels: number;
  readonly recall: ReadonlyMap<Tier, Recall>;
  readonly leftOpen: Share;
  readonly withForbiddenTag: number;
  readonly withForbiddenWord: number;
  readonly decidedThoughOpen: number;
  readonly omissions: number;
  readonly moreSpecificAfterOmission: number;
}

interface Expected {
  readonly required: readonly string[];
  readonly never: readonly string[];
  readonly undecidable?: readonly { readonly tag: string; readonly missing: readonly string[] }[] | undefined;
}

interface Judged {
  readonly named: readonly string[];
  readonly leftOpen: readonly string[];
  readonly missed: readonly string[];
  readonly forbidden: readonly string[];
  readonly words: readonly string[];
}

/** Holds what was said of a record, or of one of its panels, against what it was expected to say and not to say. */
function judge(
  annotation: Annotation,
  notes: readonly Note[],
  record: LabRecord,
  { required, never, undecidable = [] }: Expected,
  panel?: string,
): Judged {
  const said = saidBy(notes);
  const isTrue = truePositions(record, panel);
  const missing = new Map(undecidable.map((one) => [one.tag, one.missing]));
  const isOpen = (tag: string): boolean => {
    const inputs = missing.get(tag);
    return inputs !== undefined && (isLeftOpen(annotation, inputs, [], panel) || isUnplaced(annotation, tag));
  };
  const unnamed = required.filter((tag) => !said.has(tag));
  return {
    named: required.filter((tag) => said.has(tag)),
    leftOpen: unnamed.filter(isOpen),
    missed: unnamed.filter((tag) => !isOpen(tag)),
    forbidden: [...said].filter((tag) => never.includes(tag) && !required.includes(tag) && !isTrue.has(tag)),
    words: wordsHit(notes, forbiddenWords(never, required)),
  };
}

function recallOf(judged: readonly Judged[]): ReadonlyMap<Tier, Recall> {
  return new Map(
    tiers.map((tier) => {
      const count = (lists: readonly (readonly string[])[]): number =>
        lists.flat().filter((tag) => tierOf(tag) === tier).length;
      const [named, leftOpen] = [count(judged.map((one) => one.named)), count(judged.map((one) => one.leftOpen))];
      const missed = count(judged.map((one) => one.missed));
      return [tier, { named, leftOpen, hits: named + leftOpen, of: named + leftOpen + missed }];
    }),
  );
}

const withoutInference = (list: readonly string[]): number => list.filter((tag) => tierOf(tag) !== 'inference').length;

const countOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number => items.filter(is).length;
const sumOf = <Item>(items: readonly Item[], numberOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0);

export function scorePublished(cases: readonly PublishedCase[]): PublishedScore {
  const annotate = createAnnotator();
  const scored = cases.map((shown) => {
    const record = recordOfCase(shown);
    const annotation = annotate(record);
    const { patternTags, mustNotClaim, undecidable, tagBasis, perPanel = [] } = shown.expert;
    const judged = judge(annotation, annotation.notes, record, {
      required: patternTags,
      never: mustNotClaim,
      undecidable,
    });
    const panels = perPanel.map((expected) => {
      const id = `p${expected.panel}`;
      const notes = annotation.notes.filter((note) => note.panels.includes(id));
      const { patternTags: required, mustNotClaim: never } = expected;
      return judge(annotation, notes, record, { required, never, undecidable }, id);
    });
    const mechanical = patternTags.filter((tag) => tagBasis[tag] === 'printed-interval');
    const printed = { of: mechanical.length, hits: countOf(mechanical, (tag) => !judged.missed.includes(tag)) };
    return { judged, panels, printed };
  });
  const all = scored.map(({ judged }) => judged);
  const panels = scored.flatMap((one) => one.panels);
  const hits = sumOf(panels, ({ named, leftOpen }) => withoutInference([...named, ...leftOpen]));
  return {
    cases: cases.length,
    recall: recallOf(all),
    printedPositions: {
      hits: sumOf(scored, ({ printed }) => printed.hits),
      of: sumOf(scored, ({ printed }) => printed.of),
    },
    singlePanels: { hits, of: hits + sumOf(panels, ({ missed }) => withoutInference(missed)), panels: panels.length },
    withForbiddenTag: countOf(all, ({ forbidden }) => forbidden.length > 0),
    withForbiddenWord: countOf(all, ({ words }) => words.length > 0),
    panelsWithEither: countOf(panels, ({ forbidden, words }) => forbidden.length + words.length > 0),
  };
}

const TELLING: ReadonlySet<string | undefined> = new Set(['combination', 'course', 'inference']);

/** Is more said after an input was taken away than before, or is something still said that rested on it? */
function saysMoreWithout(
  drop: string,
  loses: readonly string[],
  before: { readonly record: LabRecord; readonly said: ReadonlySet<string> },
  { never, neverSay }: EverydayPanel['expected'],
  annotate: (record: LabRecord) => Annotation,
): boolean {
  const less = without(before.record, drop);
  const { notes } = annotate(less);
  const now = saidBy(notes);
  const isTrue = truePositions(less);
  // the direction without a name is less specific than its name, and all that is left when the treatment list goes
  const isWeaker = (tag: string): boolean =>
    isDirectionOnly(tag) && (drop === 'treatments' || before.said.has(bareTag(tag)));
  const isForbidden = (tag: string): boolean =>
    now.has(tag) && !isTrue.has(tag) && !(drop === 'treatments' && isDirectionOnly(tag));
  return (
    [...now].some((tag) => !before.said.has(tag) && TELLING.has(tierOf(tag)) && !isWeaker(tag)) ||
    loses.some((tag) => now.has(tag)) ||
    never.some(isForbidden) ||
    wordsHit(notes, neverSay).length > 0
  );
}

export function scoreEveryday(everyday: readonly EverydayPanel[]): EverydayScore {
  const annotate = createAnnotator();
  const scored = everyday.map(({ record: input, expected, metamorphic }) => {
    const { record } = parseRecord(input);
    const annotation = annotate(record);
    const { required, never, neverSay, mustStayIndeterminate } = expected;
    const judged = judge(annotation, annotation.notes, record, { required, never });
    const said = saidBy(annotation.notes);
    const open = mustStayIndeterminate.map(({ about, missing }) => ({
      isDecided: tags.has(bareTag(about)) && said.has(about),
      isNamed: isLeftOpen(annotation, missing, gapsOf(annotation)),
    }));
    const broken = metamorphic.filter(({ drop, loses }) =>
      saysMoreWithout(drop, loses, { record, said }, expected, annotate),
    );
    const words = [...judged.words, ...wordsHit(annotation.notes, neverSay)];
    return { judged, words, open, broken, omissions: metamorphic.length };
  });
  const open = scored.flatMap((one) => one.open);
  return {
    panels: everyday.length,
    recall: recallOf(scored.map(({ judged }) => judged)),
    leftOpen: { hits: countOf(open, ({ isDecided, isNamed }) => !isDecided && isNamed), of: open.length },
    withForbiddenTag: countOf(scored, ({ judged }) => judged.forbidden.length > 0),
    withForbiddenWord: countOf(scored, ({ words }) => words.length > 0),
    decidedThoughOpen: countOf(scored, (one) => one.open.some(({ isDecided }) => isDecided)),
    omissions: sumOf(scored, ({ omissions }) => omissions),
    moreSpecificAfterOmission: countOf(scored, ({ broken }) => broken.length > 0),
  };
}
