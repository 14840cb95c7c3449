import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate.js';
import { readExamples } from '../../src/cli/demo/examples.js';
import { notesPerPanel, spreadOf } from '../../src/cli/demo/notes-per-panel.js';
import { parseRecord } from '../../src/record/parse-record.js';
import { bareTag, forbiddenWords, isDirectionOnly, tags, tierOf } from './tags.js';
import { gapsOf, isLeftOpen, saidBy, wordsHit } from './said.js';
import { truePositions } from './true-positions.js';
import { without } from './without.js';

const { everyday } = readExamples();
const annotate = createAnnotator();
const [MOST_IN_MEDIAN, MOST] = [3, 6];

describe.each(everyday.map((panel) => [panel.id, panel] as const))(
  'everyday panel %s',
  (_, { record: input, expected, metamorphic }) => {
    const { record } = parseRecord(input);
    const annotation = annotate(record);
    const said = saidBy(annotation.notes);
    const isTrue = truePositions(record);

    it('makes no forbidden claim', () => {
      expect(expected.never.filter((tag) => said.has(tag) && !isTrue.has(tag))).toEqual([]);
    });

    it('says no forbidden word', () => {
      const phrases = [...expected.neverSay, ...forbiddenWords(expected.never, expected.required)];
      expect(wordsHit(annotation.notes, phrases)).toEqual([]);
    });

    it('gives every tag that follows from the record', () => {
      expect(expected.required.filter((tag) => tierOf(tag) !== 'inference' && !said.has(tag))).toEqual([]);
    });

    it('leaves open what cannot be decided and names what is missing', () => {
      const decided = expected.mustStayIndeterminate.filter(({ about }) => tags.has(bareTag(about)) && said.has(about));
      const unnamed = expected.mustStayIndeterminate.filter(
        ({ missing }) => !isLeftOpen(annotation, missing, gapsOf(annotation)),
      );
      expect({ decided, unnamed }).toEqual({ decided: [], unnamed: [] });
    });

    it.each(metamorphic)('says nothing more specific without $drop', ({ drop, loses }) => {
      const less = without(record, drop);
      const { notes } = annotate(less);
      const now = saidBy(notes);
      const stillTrue = truePositions(less);
      // the direction without a name is less specific than its name, and all that is left when the treatment list goes
      const isWeaker = (tag: string): boolean =>
        isDirectionOnly(tag) && (drop === 'treatments' || said.has(bareTag(tag)));
      const gained = [...now].filter(
        (tag) => !said.has(tag) && ['combination', 'course', 'inference'].includes(tierOf(tag) ?? '') && !isWeaker(tag),
      );
      const kept = loses.filter((tag) => now.has(tag));
      const forbidden = expected.never.filter(
        (tag) => now.has(tag) && !stillTrue.has(tag) && !(drop === 'treatments' && isDirectionOnly(tag)),
      );
      expect({ gained, kept, forbidden, words: wordsHit(notes, expected.neverSay) }).toEqual({
        gained: [],
        kept: [],
        forbidden: [],
        words: [],
      });
    });
  },
);

describe('all everyday panels', () => {
  it('are annotated quietly', () => {
    const { median, maximum } = spreadOf(everyday.flatMap(({ record }) => notesPerPanel(annotate(record))));
    console.log(`notes per panel of the everyday panels: median ${median}, maximum ${maximum}`);
    expect(median).toBeLessThanOrEqual(MOST_IN_MEDIAN);
    expect(maximum).toBeLessThanOrEqual(MOST);
  });
});
