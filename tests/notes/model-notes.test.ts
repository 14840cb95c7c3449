import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Note } from '../../src/annotation.js';
import { modelNotes, type ModelNote } from './model-notes.js';

const MOST_WORDS = 120;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

function noteOf({ record, rule }: ModelNote): Note {
  const found = annotate(record).notes.find((note) => note.rule === rule);
  if (!found) throw new Error(`The record has no note of ${rule}`);
  return found;
}

/** As a reader sees it: the statement, then what is not known, then what else it is reported with. */
const rendered = ({ title, text, plainText, unknown, alsoReportedWith, limitations }: Note): string =>
  [
    title,
    '',
    text,
    '',
    `Not known: ${unknown.join('; ')}.`,
    ...(alsoReportedWith.length > 0
      ? [`Also reported with: ${alsoReportedWith.map((one) => one.text).join('; ')}.`]
      : []),
    ...limitations.map((one) => `Limitation: ${one.text}.`),
    '',
    `In plain words: ${plainText}`,
    '',
  ].join('\n');

/** Where each of the parts stands in a text, searched one after the other. */
function places(text: string, parts: ModelNote['says']): readonly number[] {
  let from = 0;
  return parts.map((part) => {
    const rest = text.slice(from);
    const at = typeof part === 'string' ? rest.indexOf(part) : rest.search(part);
    if (at < 0) return -1;
    from += at;
    return from;
  });
}

/** Nothing that names a disease, reassures, or speaks of the person. */
const NEVER = [
  /hypogonad/i,
  /\bnormal\b/i,
  /menopaus(?!al)/i,
  /fertil/i,
  /healthy/i,
  /tumou?r|cancer/i,
  /diagnos/i,
  /patient/i,
];

describe.each(modelNotes.map((model) => [model.name, model] as const))('the model note %s', (name, model) => {
  const note = noteOf(model);

  it('is the approved one', async () => {
    await expect(rendered(note)).toMatchFileSnapshot(`approved/${name}.txt`);
  });

  it('says the numbers first, then where they lie, then what published work says', () => {
    const missing = places(note.text, model.says).flatMap((at, index) => (at < 0 ? [String(model.says[index])] : []));
    expect(missing).toEqual([]);
  });

  it('names what is not known', () => {
    expect(model.gaps.filter((gap) => !note.unknown.some((text) => gap.test(text))).map(String)).toEqual([]);
  });

  it('names what else the picture is reported with', () => {
    const also = note.alsoReportedWith.map(({ text }) => text);
    expect(model.alsoReportedWith.filter((one) => !also.some((text) => one.test(text))).map(String)).toEqual([]);
  });

  it(`shows at most ${MOST_WORDS} words`, () => {
    expect(words(note.text)).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('keeps to what is seen', () => {
    const said = [
      note.title,
      note.text,
      note.plainText,
      ...note.patterns,
      ...note.unknown,
      ...note.terms.map(({ display }) => display),
    ];
    expect(said.filter((text) => NEVER.some((word) => word.test(text)))).toEqual([]);
  });

  it('is the only note of its record', () => {
    expect(annotate(model.record).notes.map(({ rule }) => rule)).toEqual([model.rule]);
  });
});
