import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate.js';
import type { Annotation } from '../../../src/annotation.js';
import { renderHtml, renderHtmlParts, renderText } from '../../../src/report/index.js';
import { anyLabRecord } from '../../../src/testing/arbitraries/lab-record.js';
import { draws } from '../draws.js';
import { HOSTILE, hostileRecord } from '../hostile-record.js';
import { sample } from '../sample-annotation.js';
import { fault } from '../well-formed.js';

const empty = annotate({ panels: [{ id: 'a', observations: [] }] });
const course = annotate(draws);
const bodyOf = (annotation: Annotation): string => renderHtmlParts(annotation).body;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a piece of markup. */
const wordsOf = (markup: string): string =>
  markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

const parts = (markup: string, pattern: RegExp): readonly string[] =>
  [...markup.matchAll(pattern)].map(([found]) => found);

/** Elements with the names of their attributes. */
const elementsOf = (markup: string): ReadonlySet<string> =>
  new Set(parts(markup, /<[a-z][^>]*>/gi).map((tag) => tag.replaceAll(/="[^"]*"/g, '')));

describe('the HTML report', () => {
  it('allows its own style sheet by digest and nothing else', () => {
    const page = renderHtml(empty);
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  it('has no script, no style attribute and nothing that a browser would fetch', () => {
    const page = renderHtml(course);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i);
    expect(page).not.toMatch(/\s(?:style|src|srcset|on\w+)=/i);
    expect(page).not.toMatch(/@import|url\((?!#)/);
    expect(parts(page, /href="[^"]*"/g).every((href) => /^href="(?:https:\/\/|#source-\d+")/.test(href))).toBe(true);
  });

  it('is one element in a page of another, with a style sheet that stays inside it', () => {
    const { style, body } = renderHtmlParts(empty);
    expect(body).toMatch(/^<article class="labgloss"[^]*<\/article>$/);
    let depth = 0;
    const outer: string[] = [];
    for (const [, selector = '', brace] of style.matchAll(/([^{}]*)([{}])/g)) {
      if (brace === '{' && depth === 0) outer.push(selector.trim());
      depth += brace === '{' ? 1 : -1;
    }
    expect(depth).toBe(0);
    expect(outer.filter((selector) => !/^(?:\.labgloss|@media)/.test(selector))).toEqual([]);
    expect(renderHtml(empty)).toContain(body);
  });

  it('follows the system, or the theme that is asked for', () => {
    expect(renderHtml(empty)).toContain('data-theme="auto"');
    expect(renderHtml(empty, { theme: 'dark' })).toContain('data-theme="dark"');
  });

  it('is well-formed, with each id once and no reference to one that is not there', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => {
        const body = bodyOf(annotate(record));
        expect(fault(body)).toBeUndefined();
        const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const used = [...body.matchAll(/href="#([^"]*)"|url\(#([^)]*)\)/g)].map(([, href, url]) => href ?? url);
        expect(used.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says what the text report says', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => {
        const annotation = annotate(record);
        const words = wordsOf(bodyOf(annotation));
        for (const { measurements } of annotation.panels) {
          for (const { display, value } of measurements)
            expect(words).toContain(value === null ? 'flag only' : display.value);
        }
        for (const note of annotation.notes) {
          expect(words).toContain(note.title);
          for (const unknown of note.unknown) expect(words).toContain(unknown);
        }
        for (const { path } of annotation.setAside) expect(words).toContain(path);
        for (const work of annotation.references) expect(words).toContain(String(work['title']).slice(0, 20).trim());
      }),
      { numRuns: 60 },
    );
  });

  it('describes each picture in the words of its row', () => {
    const rows = parts(bodyOf(course), /<tr>(?:(?!<\/tr>)[^])*<svg class="bar"[^]*?<\/tr>/g);
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const said = wordsOf(/<desc[^>]*>([^]*?)<\/desc>/.exec(row)?.[1] ?? '');
      const shown = wordsOf(row.replace(/<svg[^]*?<\/svg>/g, ''));
      const value = wordsOf(/<span class="value">([^]*?)<\/span><\/td>/.exec(row)?.[1] ?? '').trim();
      const position = wordsOf(/aria-hidden="true">.<\/span>([^<]*)</.exec(row)?.[1] ?? '');
      expect(said).toContain(value);
      expect(said).toContain(position);
      for (const end of /Interval (\S+) \(/.exec(said)?.[1]?.split('–') ?? []) expect(shown).toContain(end);
    }
  });

  it('describes a course with every value of its table', () => {
    const body = bodyOf(course);
    const figures = wordsOf(parts(body, /<desc id="trend[^]*?<\/desc>/g).join(' '));
    const [table = ''] = parts(body, /Values as a table[^]*?<\/table>/g);
    const rows = [
      ...table.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td><td>[^<]*<\/td><td>([^<]*)<\/td>/g),
    ];
    expect(rows.length).toBeGreaterThan(40);
    for (const [, , day = '', result = ''] of rows)
      expect(figures).toContain(`${day} ${wordsOf(result).split('\u00a0')[0] ?? ''}`);
  });

  it('keeps a bar within 4 kB and four panels within 20 kB', () => {
    const body = bodyOf(course);
    const sizes = (pattern: RegExp): readonly number[] => parts(body, pattern).map((svg) => Buffer.byteLength(svg));
    expect(Math.max(...sizes(/<svg class="bar"[^]*?<\/svg>/g))).toBeLessThan(4096);
    expect(Math.max(...sizes(/<svg class="trend"[^]*?<\/svg>/g))).toBeLessThan(20_480);
  });

  it('shows what an earlier panel had and the last one has not', () => {
    const [last = ''] = bodyOf(course).split('<h2>Notes</h2>');
    expect(wordsOf(last)).toContain('1\u00a0not measured');
    expect(last).toMatch(/Albumin<\/th>[^]*class="missing"/);
  });

  it('says that a panel without results has none', () => {
    expect(bodyOf(empty)).toContain('No result of this panel could be read.');
  });

  it('is the same each time', () => {
    expect(renderHtml(annotate(draws))).toBe(renderHtml(course));
  });

  it('matches the text report of the constructed sample in what it counts and cites', () => {
    const body = bodyOf(sample);
    expect(fault(body)).toBeUndefined();
    expect(parts(body, /<li id="source-/g)).toHaveLength(parts(renderText(sample), /^ {2}\[\d+\]/gm).length);
  });
});

/** Control characters, and marks that hide or reorder text. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe('texts of a record', () => {
  const known = new Set([...elementsOf(bodyOf(course)), ...elementsOf(bodyOf(annotate(hostileRecord('harmless'))))]);

  it.each(HOSTILE)('are characters in HTML and nothing else: %j', (hostile) => {
    const page = renderHtml(annotate(hostileRecord(hostile)));
    const body = bodyOf(annotate(hostileRecord(hostile)));
    expect(fault(body)).toBeUndefined();
    expect([...elementsOf(body)].filter((element) => !known.has(element))).toEqual([]);
    expect(page.replaceAll('\n', '')).not.toMatch(OBEYED);
    expect(page).not.toMatch(/\p{Cs}/u);
  });

  it.each(HOSTILE)('are one line in a terminal, with nothing that it would obey: %j', (hostile) => {
    const plain = renderText(annotate(hostileRecord(hostile)), { all: true, explain: true });
    expect(plain.replaceAll('\n', '')).not.toMatch(OBEYED);
  });
});
