import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import type { Annotation } from '../../src/annotation.js';
import { renderMarkdown } from '../../src/report/index.js';
import { note, sample } from './sample-annotation.js';

/** Every token of a Markdown text, with those inside others. */
function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    tokens.push(token);
  });
  return tokens;
}

const isLink = (token: Token): token is Tokens.Link => token.type === 'link';
const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const ofType = (markdown: string, type: string): readonly Token[] =>
  tokensOf(markdown).filter((token) => token.type === type);

/** The characters that a reader sees. */
const seen = (markdown: string): string =>
  marked
    .parse(markdown, { async: false, gfm: true })
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![picture](https://evil.example/a.png)',
  '[click](https://evil.example/)',
  '[click][1]',
  '<https://evil.example/>',
  'https://evil.example/',
  'www.evil.example',
  'a@evil.example',
  '| cell | cell |',
  String.raw`a\|b`,
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '`code`',
  '*stars* __lines__ ~~tilde~~',
  '&lt;b&gt; &copy;',
  'line\n\n## heading\n\n[1]: https://evil.example/',
  '--- ',
  '=== ',
  '```',
  '[^1]: foot',
];

/** An annotation in which every text that may come from outside is a hostile one. */
const withText = (text: string): Annotation => ({
  ...sample,
  subject: { id: text, referenceCategory: text },
  treatments: [{ class: 'testosterone', agent: text, panels: ['first'] }],
  panels: sample.panels.map((panel) => ({
    ...panel,
    label: text,
    laboratory: text,
    collectedAt: text,
    measurements: panel.measurements.map((one) => ({
      ...one,
      method: text,
      status: text,
      display: { value: text, unit: text },
    })),
  })),
  notes: [{ ...note, title: text, rule: text, sentences: [{ text, citations: [], paths: [] }], unknown: [text] }],
  setAside: [
    {
      path: text,
      reason: 'not-a-number',
      message: text,
      origin: 'door',
      source: text,
      printed: { value: text, unit: text },
    },
  ],
  cautions: [{ code: 'hostile', message: text, paths: [text], citations: [] }],
});

describe('report in Markdown', () => {
  it('is the one that was approved', async () => {
    await expect(renderMarkdown(sample)).toMatchFileSnapshot('approved/sample.md');
  });

  it('is the one that was approved with everything shown and explained', async () => {
    await expect(renderMarkdown(sample, { all: true, explain: true })).toMatchFileSnapshot('approved/sample-all.md');
  });

  it('has a heading for the report, each panel and each note', () => {
    const depths = tokensOf(renderMarkdown(sample))
      .filter(isHeading)
      .map(({ depth }) => depth);
    expect(depths).toEqual([1, 2, 3, 2, 2, 2, 2]);
  });

  it('has every result in a table', () => {
    const tables = ofType(renderMarkdown(sample), 'table');
    expect(tables).toHaveLength(3);
    expect(tables[0]?.raw).toContain('| Testosterone | 6.1 nmol/L | 8.6–29.0 lab | ▼ below |');
    expect(tables[1]?.raw).toContain('Free testosterone');
  });

  it('leads from each reference to its work by https, and nowhere else', () => {
    const works = {
      ...sample,
      references: sample.references.map((work) => ({ ...work, URL: 'http://plain.example/' })),
    };
    for (const annotation of [sample, works]) {
      const links = tokensOf(renderMarkdown(annotation)).filter(isLink);
      expect(links.length).toBeGreaterThan(0);
      for (const { href } of links) expect(href).toMatch(/^https:\/\//);
    }
  });

  it('shows a real record with the numbers of its text report', () => {
    const annotation = annotate({
      panels: [{ id: 'p', observations: [{ analyte: 'LH', value: '<0.1', unit: 'IU/L' }] }],
    });
    expect(seen(renderMarkdown(annotation))).toContain('<0.1 IU/L');
  });

  it.each(HOSTILE)('shows %j as it is: no HTML, no image, no link and no block of its own', (text) => {
    const markdown = renderMarkdown(withText(text), { all: true, explain: true });
    const plain = renderMarkdown(withText('harmless'), { all: true, explain: true });
    const links = (of: string): readonly string[] =>
      tokensOf(of)
        .filter(isLink)
        .map(({ href }) => href);
    expect(ofType(markdown, 'html')).toEqual([]);
    expect(ofType(markdown, 'image')).toEqual([]);
    expect(ofType(markdown, 'def')).toEqual([]);
    expect(links(markdown)).toEqual(links(plain));
    for (const type of [
      'heading',
      'list',
      'list_item',
      'table',
      'code',
      'codespan',
      'blockquote',
      'hr',
      'strong',
      'em',
      'del',
    ])
      expect([type, ofType(markdown, type).length]).toEqual([type, ofType(plain, type).length]);
  });

  it.each(HOSTILE)('loses no character of %j', (text) => {
    const words = (of: string): string => of.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
    expect(words(seen(renderMarkdown(withText(text))))).toContain(words(text));
  });

  it('is the same each time', () => {
    expect(renderMarkdown(sample)).toBe(renderMarkdown(structuredClone(sample)));
  });
});
