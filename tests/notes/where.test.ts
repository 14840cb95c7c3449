import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate.js';
import { estrogenRouteShbgTwoYear } from '../../src/evidence/claims/female-drug-context.js';
import { cited, defineRule, isMeasured, on, results, where } from '../../src/language/index.js';
import { high, on as listed, slip, treatmentsNotStated, vary, woman } from '../../src/rules/slip.js';

const annotate = createAnnotator({
  rules: [
    defineRule({
      id: 'shbg-measured',
      version: '1.0.0',
      kind: 'context',
      patterns: [],
      appliesTo: isMeasured('shbg'),
      when: isMeasured('shbg'),
      note: {
        title: 'SHBG measured',
        text: [
          results('shbg'),
          where(on('estrogen'), cited(estrogenRouteShbgTwoYear, 'Oral conjugated estrogens raised SHBG.')),
        ],
        plainText: 'SHBG was measured.',
      },
    }),
  ],
});

const sentences = (record: Parameters<typeof annotate>[0]): readonly string[] =>
  annotate(record).notes.flatMap((note) => note.sentences.map(({ text }) => text));

describe('a sentence with a condition', () => {
  const picture = slip(woman(34), high('shbg'));

  it('is said where the condition holds, with its citation', () => {
    const record = vary(picture, listed('oral-estrogen'));
    expect(sentences(record)).toContain('Oral conjugated estrogens raised SHBG.');
    expect(annotate(record).notes[0]?.citations).toContain(estrogenRouteShbgTwoYear.citation.id);
  });

  it('is left out where the condition does not hold, with its citation', () => {
    expect(sentences(picture)).toHaveLength(1);
    expect(annotate(picture).references.map(({ id }) => id)).not.toContain(estrogenRouteShbgTwoYear.citation.id);
  });

  it('is left out where the condition is unknown', () => {
    expect(sentences(vary(picture, treatmentsNotStated))).toHaveLength(1);
  });
});
