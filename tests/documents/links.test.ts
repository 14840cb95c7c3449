import { dirname, posix } from 'node:path';
import { expect, it } from 'vitest';
import { anchorsOf, exists, linksOf, pages } from './markdown.js';

const links = pages.flatMap(linksOf);
const isOutside = (target: string): boolean => /^[a-z][a-z+.-]*:/.test(target) || target.startsWith('//');

it('every link inside leads to a file, and to an anchor that is there', () => {
  const inside = links.filter(({ target }) => !isOutside(target));
  expect(inside.length).toBeGreaterThan(300);
  const dead = inside.filter(({ page, target }) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : posix.normalize(posix.join(dirname(page), decodeURI(path)));
    if (!exists(file) || file.startsWith('..')) return true;
    return anchor !== undefined && !(file.endsWith('.md') && anchorsOfPage(file).has(anchor));
  });
  expect(dead).toEqual([]);
});

const known = new Map<string, ReadonlySet<string>>();
function anchorsOfPage(page: string): ReadonlySet<string> {
  const anchors = known.get(page) ?? anchorsOf(page);
  known.set(page, anchors);
  return anchors;
}

/** As the work itself prints it. */
const PRINTED = ['http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm262874.htm'];

it('every link outside is by https', () => {
  const outside = links.filter(({ target }) => isOutside(target));
  expect(outside.length).toBeGreaterThan(50);
  const others = outside.filter(({ target }) => !target.startsWith('https://')).map(({ target }) => target);
  expect([...new Set(others)]).toEqual(PRINTED);
});

it('only the pages about the whole lead outside', () => {
  const pagesOutside = new Set(links.filter(({ target }) => isOutside(target)).map(({ page }) => page));
  expect([...pagesOutside].filter((page) => !/^(?:[A-Z]+\.md$|docs\/|evidence\/)/.test(page))).toEqual([]);
});

it('the index of the documentation leads to every page of it', () => {
  const index = 'docs/README.md';
  const linked = new Set(linksOf(index).map(({ target }) => posix.join('docs', target.split('#')[0] ?? '')));
  // a folder with an index of its own is led to by that
  const wanted = pages.filter((page) => {
    const own = posix.join(dirname(page), 'README.md');
    return page.startsWith('docs/') && page !== index && (page === own || own === index || !exists(own));
  });
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((page) => !linked.has(page))).toEqual([]);
});
