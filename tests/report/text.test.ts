import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/annotation.js';
import { renderText } from '../../src/report/text.js';
import { widthOf } from '../../src/report/text-width.js';
import { note, sample } from './sample-annotation.js';

const text = renderText(sample);
const lines = text.split('\n');
const lineWith = (part: string, of: readonly string[] = lines): string => of.find((line) => line.includes(part)) ?? '';
const section = (title: string, of: string = text): string => {
  const from = of.split('\n');
  const start = from.indexOf(title);
  const end = from.findIndex((line, at) => at > start && line === '');
  return start < 0 ? '' : from.slice(start, end).join('\n');
};

const ESCAPE = '\u001b';

describe('text report', () => {
  it('is the one that was approved', async () => {
    await expect(text).toMatchFileSnapshot('approved/sample.txt');
  });

  it('is the one that was approved in 60 columns with everything shown and explained', async () => {
    const narrow = renderText(sample, { width: 60, all: true, explain: true });
    await expect(narrow).toMatchFileSnapshot('approved/sample-narrow-all.txt');
  });

  it('writes the month in letters and says what is not stated', () => {
    expect(text).toContain('Clinic draw (first) · 2 March 2026, 08:10 · age 29 · Example Lab');
    const bare: Annotation = {
      ...sample,
      subject: {},
      panels: [{ id: 'x', clockTimeKnown: false, measurements: [], calculated: [] }],
    };
    const shown = renderText(bare);
    expect(shown).toContain('Panel x · collection date not stated · age not stated · laboratory not stated');
    expect(shown).toContain('Reference category: not stated');
    expect(shown).toContain('No result of this panel could be read.');
  });

  it('tells a list that was not supplied from an empty one and from a filled one', () => {
    expect(text).toContain('Treatments: not stated (no list was supplied)');
    expect(renderText({ ...sample, treatments: [] })).toContain('Treatments: none (an empty list was supplied)');
    const listed = renderText({
      ...sample,
      treatments: [
        { class: 'testosterone', agent: 'enanthate', panels: ['first'], start: '2024-06-10' },
        { class: 'aromatase-inhibitor', panels: [] },
      ],
    });
    expect(listed).toContain('enanthate (testosterone) from 10 June 2024, at this panel');
    expect(listed.replaceAll(/\s+/g, ' ')).toContain('aromatase inhibitor, at none of these panels');
  });

  it('says every position with a mark and a word', () => {
    expect(lineWith('Testosterone  ')).toContain('▼ below');
    expect(lineWith('LH  ')).toContain('▲ above');
    expect(lineWith('FSH  ')).toContain('• inside');
    expect(lineWith('Estradiol  ')).toContain('? open');
  });

  it('names the owner of every interval', () => {
    expect(lineWith('LH  ')).toMatch(/1\.7–8\.6 lab /);
    expect(lineWith('Estradiol  ')).toMatch(/ none /);
    expect(lineWith('Free testosterone  ')).toMatch(/245–785 published \[\d\]/);
  });

  it('keeps calculated values in a table of their own, with method and what was assumed', () => {
    const measuredTable = lines.slice(lines.indexOf(lineWith('  Measured')), lines.indexOf(lineWith('  Calculated')));
    expect(measuredTable.join('\n')).not.toContain('Free testosterone');
    expect(text).toMatch(/Free testosterone .*Vermeulen 1999 \[\d\];/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('albumin 43 g/L assumed');
  });

  it('never says normal, not even for a flag', () => {
    expect(text).not.toMatch(/normal/i);
    expect(lineWith('Prolactin  ')).toContain('flagged inside');
  });

  it('puts references before the stop of the sentence, numbered by first use', () => {
    expect(text.replaceAll(/\s+/g, ' ')).toContain('(2.0% of 3369 men) [5].');
    const numbers = [...text.slice(0, text.indexOf('Could not be judged')).matchAll(/\[(\d+)\]/g)].map(([, number]) =>
      Number(number),
    );
    const firstUses = numbers.filter((number, at) => numbers.indexOf(number) === at);
    expect(firstUses).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...section('References').matchAll(/^ {2}\[(\d)\]/gm)].map(([, number]) => Number(number))).toEqual(
      firstUses,
    );
  });

  it('says of a secondary source that it is one', () => {
    const references = section('References').replaceAll(/\s+/g, ' ');
    expect(references).toMatch(
      /Evaluation of testosterone deficiency\. As summarised by: American Urological Association/,
    );
    expect(references).toMatch(/Testicular function after chemotherapy\. \(As summarised by a secondary source\.\)/);
    expect(references).not.toMatch(/Characteristics of secondary and primary[^[]*As summarised/);
  });

  it('cites every work that a note cites, also one that no sentence names', () => {
    const extra = renderText({ ...sample, notes: [{ ...note, citations: [...note.citations, 'ho-2006-calculated'] }] });
    expect(extra).toMatch(/Rests on: \[\d\]\./);
    expect(text).not.toContain('Rests on');
  });

  it('lists an input that is missing where it alone would decide', () => {
    const unjudged = section('Could not be judged');
    expect(unjudged).toMatch(/Prolactin, set aside +prolactin-low, prolactin-high/);
    expect(unjudged).toMatch(/cycle phase \(panels\[0\]\.cyclePhase\) +cycle-phase-not-supplied/);
    expect(unjudged).toContain('alone would decide something: PSA.');
    expect(unjudged).not.toContain('ematocrit');
    expect(unjudged).toContain('1 further outcome would need more than one input.');
  });

  it('lists every open outcome when all is asked for', () => {
    const all = section('Could not be judged', renderText(sample, { all: true }));
    expect(all).toMatch(/hematocrit-or-hemoglobin-high +Hematocrit; Hemoglobin/);
    expect(all).toContain('Do not apply: testosterone-low-female.');
  });

  it('shows inapplicable outcomes as a count only', () => {
    expect(text).not.toContain('testosterone-low-female');
    expect(text).toContain('Of 8 outcomes: 1 present, 1 absent, 5 open, 1 not applicable.');
  });

  it('names the panels of an open outcome where only some of them wait', () => {
    const [panel] = sample.panels;
    if (!panel) throw new Error('the sample has a panel');
    const two = renderText({
      ...sample,
      panels: [panel, { ...panel, id: 'second', measurements: [], calculated: [] }],
    });
    expect(section('Could not be judged', two)).toMatch(/prolactin-low \(first\), prolactin-high \(first\)/);
  });

  it('shows what was set aside with what was printed and why', () => {
    const aside = section('Set aside');
    expect(aside).toContain('Unit with more than one reading');
    expect(aside).toContain('Prolactin 212 IU: The unit has no single reading;');
    expect(aside).toContain('zinc 12 umol/L.');
  });

  it('says how many results of one reason are folded, and shows them when all is asked for', () => {
    const [, zinc] = sample.setAside;
    if (!zinc) throw new Error('the sample has two results set aside');
    const many = { ...sample, setAside: Array.from({ length: 30 }, (_, at) => ({ ...zinc, analyte: `metal-${at}` })) };
    expect(renderText(many).replaceAll(/\s+/g, ' ')).toContain('metal-11 12 umol/L; and 18 more.');
    const all = renderText(many, { all: true });
    for (const at of [0, 12, 29]) expect(all).toContain(`metal-${at} 12 umol/L`);
  });

  it('says each caution once with its paths', () => {
    expect(section('Cautions').replaceAll(/\s+/g, ' ')).toContain(
      'it counts as not stated. (/panels/0/collectedAt, /panels/1/collectedAt)',
    );
  });

  it('shows changes with their results and what cannot be said of them', () => {
    const [panel] = sample.panels;
    if (!panel) throw new Error('the sample has a panel');
    const later = {
      ...panel,
      id: 'second',
      measurements: panel.measurements.map((one) =>
        one.analyte === 'lh' ? { ...one, display: { value: '25', unit: 'IU/L' } } : one,
      ),
    };
    const end = '-19.354838709677419354838709677419354839';
    const shown = renderText({
      ...sample,
      panels: [panel, later],
      changes: [
        {
          analyte: 'lh',
          from: 'first',
          to: 'second',
          direction: 'down',
          percent: { low: end, high: end, lowInclusive: true, highInclusive: true },
          comparable: 'false',
          why: ['laboratory-differs'],
          beyondVariation: 'unknown',
        },
      ],
    });
    expect(section('Changes', shown)).toMatch(/LH +first, second +31 IU\/L → 25 IU\/L +↓ down −19% +no +open/);
    expect(section('Changes', shown)).toContain('laboratory differs');
  });

  it('puts a note about several panels after the panels', () => {
    const across = renderText({ ...sample, notes: [{ ...note, panels: ['first', 'second'] }] });
    expect(across.indexOf('Across panels')).toBeGreaterThan(across.indexOf('Calculated'));
    expect(text).not.toContain('Across panels');
  });

  it('is plain without color, and the same text with it', () => {
    expect(text).not.toContain(ESCAPE);
    const colored = renderText(sample, { color: true });
    expect(colored).toContain(ESCAPE);
    // oxlint-disable-next-line no-control-regex -- the escape sequences themselves are what is taken out
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(text);
  });

  it('lets no escape sequence and no reordering mark of a record through', () => {
    const [panel] = sample.panels;
    const [aside] = sample.setAside;
    if (!panel || !aside) throw new Error('the sample has a panel and a result set aside');
    const hostile = `${ESCAPE}[2J\u202Eevil\nReferences`;
    const shown = renderText({
      ...sample,
      subject: { id: hostile },
      treatments: [{ class: 'other', agent: hostile, panels: [] }],
      panels: [{ ...panel, id: 'first', label: hostile, laboratory: hostile }],
      setAside: [{ ...aside, analyte: hostile, printed: { value: hostile, unit: hostile } }],
      cautions: [{ code: 'x', message: hostile, paths: [hostile], citations: [] }],
    });
    expect(shown).not.toContain(ESCAPE);
    expect(shown).not.toContain('\u202E');
    expect(shown.split('\n').filter((line) => line.startsWith('References'))).toHaveLength(1);
  });

  it.each([40, 60, 80, 100, 140])('keeps within %i columns but for words that are longer', (width) => {
    const isTable = (line: string): boolean =>
      /[▼▲•?] (?:below|above|inside|open)|^ {2}(?:Measured|Calculated) /.test(line);
    const isFewWords = (line: string): boolean => line.trim().split(' ').length <= 3;
    const prose = renderText(sample, { width, all: true })
      .split('\n')
      .filter((line) => !isTable(line) && !isFewWords(line));
    expect(prose.length).toBeGreaterThan(10);
    expect(prose.filter((line) => widthOf(line) > width)).toEqual([]);
  });

  it('ends with the intended use and the versions', () => {
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /no diagnosis and no advice\. labgloss 1\.2\.3, rules 1\.2\.3 \(a{16}\), evidence 2026\.11 \(b{16}\), input c{16} $/,
    );
  });
});
