import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const pages = new URL('../pages/', import.meta.url);
const read = (path) => readFileSync(new URL(path, pages), 'utf8');

/** Headings of a page as groups, the first link of each line below them as items: the index of a folder is its sidebar. */
function groupsOf(path, { collapsed } = {}) {
  const [, ...sections] = read(path).split(/^## /m);
  return sections.flatMap((section) => {
    const [text, ...lines] = section.split('\n');
    const links = lines.map((line) => /^[-|] ?\[([^\]]+)\]\((\/[^)#]+)\)/.exec(line)).filter((found) => found);
    const items = links.map(([, name, link]) => ({ text: name.replaceAll('`', ''), link }));
    return items.length > 0 ? [{ text, items, collapsed }] : [];
  });
}

const entries = readdirSync(new URL('api/', pages), { recursive: true })
  .filter((path) => path.endsWith('.md') && path !== 'index.md')
  .map((path) => path.replaceAll('\\', '/').replace(/\.md$/, ''))
  .sort((a, b) => Number(b === 'labgloss') - Number(a === 'labgloss') || (a < b ? -1 : 1));

/** The anchors that repositories give their headings, so that one link holds in both. */
const slugify = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

export default defineConfig({
  title: 'labgloss',
  description:
    'Descriptive, cited notes on hormone panels for clinicians: exact units, three-valued rules, never advice.',
  base: process.env.SITE_BASE ?? '/',
  srcDir: 'pages',
  outDir: 'out',
  cacheDir: 'cache',
  // braces in a title are of its template and no attributes
  markdown: { anchor: { slugify }, attrs: { disable: true } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guides', link: '/docs/' },
      { text: 'Rules', link: '/docs/rules/' },
      { text: 'API', link: '/api/' },
      { text: 'Playground', link: '/playground/index.html', target: '_self' },
    ],
    sidebar: {
      '/docs/rules/': groupsOf('docs/rules/index.md', { collapsed: true }),
      '/api/': [
        {
          text: 'Entries',
          items: entries.map((path) => ({
            text: path === 'labgloss' ? path : `labgloss/${path}`,
            link: `/api/${path}`,
          })),
        },
      ],
      '/': groupsOf('docs/index.md'),
    },
  },
});
