import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { renderHtml, renderHtmlParts } from '../../src/report/index.js';

const empty = annotate({ panels: [{ id: 'a', observations: [] }] });

describe('the HTML report', () => {
  it('allows its own style sheet by digest and nothing else', () => {
    const page = renderHtml(empty);
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  it('is one element in a page of another, with a style sheet that stays inside it', () => {
    const { style, body } = renderHtmlParts(empty);
    expect(body).toMatch(/^<article class="labgloss"[^]*<\/article>$/);
    expect(style).not.toContain('body{');
    expect(renderHtml(empty)).toContain(body);
  });
});
