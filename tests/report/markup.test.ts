import { describe, expect, it } from 'vitest';
import { link, markup, text } from '../../src/report/markup.js';

describe('a link', () => {
  it('is one by https only', () => {
    expect(text(link('https://doi.org/10.1/x', 'a work'))).toContain('href="https://doi.org/10.1/x"');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://example.org', ' https://x', undefined])
      expect(text(link(url, 'a work'))).toBe('a work');
  });
});

describe('markup', () => {
  it('has what is put into it as characters, in an element and in an attribute', () => {
    const mark = '"><b>\'&';
    expect(text(markup`<i title="${mark}">${mark}</i>`)).toBe(
      '<i title="&quot;&gt;&lt;b&gt;&#39;&amp;">&quot;&gt;&lt;b&gt;&#39;&amp;</i>',
    );
  });
});
