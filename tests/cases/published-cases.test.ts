import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate.js';
import type { Note } from '../../src/annotation.js';
import { notesPerPanel, spreadOf } from '../../src/cli/demo/notes-per-panel.js';
import { readExamples } from '../../src/cli/demo/examples.js';
import type { ExpectedTags, PublishedCase } from '../../src/cli/demo/published-case.js';
import { recordOfCase } from '../../src/cli/demo/record-of-case.js';
import { forbiddenWords, tierOf } from './tags.js';
import { isLeftOpen, isUnplaced, saidBy, wordsHit } from './said.js';
import { truePositions } from './true-positions.js';

const { cases } = readExamples();
const annotate = createAnnotator();

/** Required position tags that have to be given, or left open with the deciding input named. */
const LEAST_RECALL = 0.95;
const [MOST_IN_MEDIAN, MOST] = [3, 6];

/** Forbidden tags that notes give, and forbidden words in them. A position that is true of a printed interval is no error. */
function forbiddenIn(
  notes: readonly Note[],
  { patternTags, mustNotClaim }: ExpectedTags,
  shown: PublishedCase,
  panel?: string,
): readonly string[] {
  const said = saidBy(notes);
  const isTrue = truePositions(recordOfCase(shown), panel);
  const claimed = mustNotClaim.filter((tag) => said.has(tag) && !patternTags.includes(tag) && !isTrue.has(tag));
  return [...claimed, ...wordsHit(notes, forbiddenWords(mustNotClaim, patternTags))];
}

describe.each(cases.map((shown) => [shown.id, shown] as const))('published case %s', (_, shown) => {
  const { notes, panels } = annotate(recordOfCase(shown));

  it('makes no forbidden claim', () => {
    expect(forbiddenIn(notes, shown.expert, shown)).toEqual([]);
  });

  it('makes no forbidden claim about a single panel', () => {
    const found = (shown.expert.perPanel ?? []).flatMap((expected) => {
      const panel = `p${expected.panel}`;
      return forbiddenIn(
        notes.filter((note) => note.panels.includes(panel)),
        expected,
        shown,
        panel,
      );
    });
    expect(found).toEqual([]);
  });

  it('keeps every observation', () => {
    const { setAside } = annotate(recordOfCase(shown));
    const came = recordOfCase(shown).panels.reduce((sum, { observations }) => sum + observations.length, 0);
    expect(panels.reduce((sum, { measurements }) => sum + measurements.length, 0) + setAside.length).toBe(came);
  });

  it('says what is not known and what else is reported wherever it names a combination', () => {
    const bare = notes
      .filter((note) => note.patterns.some((tag) => tierOf(tag) === 'combination'))
      .filter(({ unknown, alsoReportedWith }) => unknown.length === 0 || alsoReportedWith.length === 0);
    expect(bare.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('all published cases', () => {
  it(`gives or leaves open at least ${100 * LEAST_RECALL}% of the required positions`, () => {
    const rows = cases.flatMap((shown) => {
      const annotation = annotate(recordOfCase(shown));
      const said = saidBy(annotation.notes);
      const undecidable = new Map((shown.expert.undecidable ?? []).map(({ tag, missing }) => [tag, missing]));
      return shown.expert.patternTags
        .filter((tag) => tierOf(tag) === 'position')
        .map((tag) => {
          const missing = undecidable.get(tag);
          const isOpen = missing !== undefined && (isLeftOpen(annotation, missing) || isUnplaced(annotation, tag));
          return { name: `${shown.id} ${tag}`, isGiven: said.has(tag) || isOpen };
        });
    });
    const missed = rows.filter(({ isGiven }) => !isGiven).map(({ name }) => name);
    const given = rows.length - missed.length;
    console.log(
      `required positions given or left open: ${given} of ${rows.length}; missed: ${missed.join(', ') || 'none'}`,
    );
    expect(rows.length).toBe(40);
    expect(given / rows.length).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('are annotated quietly', () => {
    const { median, maximum } = spreadOf(cases.flatMap((shown) => notesPerPanel(annotate(recordOfCase(shown)))));
    console.log(`notes per panel of the published cases: median ${median}, maximum ${maximum}`);
    expect(median).toBeLessThanOrEqual(MOST_IN_MEDIAN);
    expect(maximum).toBeLessThanOrEqual(MOST);
  });
});
